import type { Adapter, Field, SignalRule } from '../adapter';

/** What the states of a sale opportunity are called, in the languages of the web client that we know. */
const STATES: { [id: string]: string[] } = {
  lead: ['Lead', 'Interessent', 'Piste', 'Iniciativa', 'Prospect'],
  opportunity: ['Opportunity', 'Chance', 'Verkaufschance', 'Opportunité', 'Oportunidad', 'Oportunitate'],
  converted: ['Converted', 'Umgewandelt', 'Convertie', 'Convertida', 'Convertită'],
  won: ['Won', 'Gewonnen', 'Gagnée', 'Ganada', 'Câștigată'],
  lost: ['Lost', 'Verloren', 'Perdue', 'Perdida', 'Pierdută'],
  cancelled: ['Cancelled', 'Storniert', 'Annulé', 'Annulée', 'Cancelada', 'Anulată'],
};

/** A control with what belongs to it; the server's own mark of a required field is on it. */
const BOX = 'div[class^="form-"]';

/**
 * Tryton's web client, series 6. Every record is a form; its controls bear the names of the model's fields and keep
 * their values to themselves. Records that were opened stay in tabs, so only the tab in front counts.
 */
export const tryton: Adapter = {
  id: 'tryton',
  name: 'Tryton',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'running',
    sure: 'high',
    checkedDay: '2026-11-24',
    sources: ['Tryton 6.0 of Debian 12, its web client and server running in the tests'],
  },
  matches: [],
  selfHosted: true,
  detect: '#user-preferences ~ #user-logout',
  routes: [
    { page: 'record', kind: 'opportunity', inHash: true, path: '/*/model/sale.opportunity/:id' },
    { page: 'list', kind: 'opportunity', inHash: true, path: '/*/model/sale.opportunity' },
    { page: 'record', kind: 'account', inHash: true, path: '/*/model/party.party/:id' },
    { page: 'list', kind: 'account', inHash: true, path: '/*/model/party.party' },
  ],
  // A line of the record may be a form of its own, further inside.
  roots: [
    {
      page: 'record',
      css: '#tabcontent > .tab-pane.active > .tab-form > .panel-body > * > .screen-container > .content-box > .form',
    },
  ],
  busy: '[aria-busy="true"]',
  blanks: [],
  required: '.required',
  stages: {},
  locales: {},
  fields: {
    opportunity: {
      name: control('text', 'description'),
      account: control('text', 'party'),
      contact: control('text', 'contact'),
      stage: { ...control('choice', 'state'), choices: STATES },
      amount: control('money', 'amount'),
      owner: control('text', 'employee'),
      createdOn: control('date', 'start_date'),
      expectedCloseOn: control('date', 'end_date'),
      probability: control('text', 'conversion_probability'),
      lossReason: control('text', 'lost_reason'),
    },
    // A party's form holds the forms of its addresses, with fields of the same names: nothing of it is read.
  },
  user: null,
  signals: [
    ...['lead', 'opportunity', 'convert', 'lost', 'cancel'].map(
      (name): SignalRule => ({ on: 'click', css: `#tabcontent .form button[name="${name}"]`, signal: 'stage.changed' }),
    ),
    { on: 'click', css: '#tabcontent .toolbar #save', signal: 'record.saved' },
    { on: 'submit', css: '#tabcontent form.filter-box', signal: 'search.used' },
    { on: 'click', css: '#tabcontent .toolbar #note', signal: 'feature.used', subject: 'note' },
    { on: 'click', css: '#tabcontent .toolbar #attach', signal: 'feature.used', subject: 'attachment' },
    {
      on: 'change',
      css: '#tabcontent .form [name]',
      signal: 'field.edited',
      subject: {
        attribute: 'name',
        of: {
          description: 'name',
          party: 'account',
          contact: 'contact',
          amount: 'amount',
          employee: 'owner',
          start_date: 'createdOn',
          end_date: 'expectedCloseOn',
          conversion_probability: 'probability',
          lost_reason: 'lossReason',
        },
      },
    },
  ],
  features: ['note', 'attachment'],
  api: { type: 'tryton' },
};

/** A number has two controls of its name, one to read and one to type in; the one that is not in use is hidden. */
function control(type: Field['type'], name: string): Field {
  return { type, locators: [{ by: 'css', css: `:is(input, select, textarea)[name="${name}"]`, box: BOX }] };
}
