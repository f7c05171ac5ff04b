import type { TeachField, TeachView } from '../../lib/domain/view/teach-view';
import type { Example } from '../kit/example';
import type { TeachPorts } from './ports';
import { TeachPanel } from './TeachPanel';

const nothing = () => {};

/** Ports that do nothing, around `view`; a test puts spies in. */
export function sampleTeachPorts(view: TeachView, over: Partial<TeachPorts> = {}): TeachPorts {
  return {
    look: { locale: 'en', theme: 'auto' },
    view,
    failure: null,
    closeFailure: nothing,
    rename: nothing,
    chooseKind: nothing,
    chooseId: nothing,
    pick: nothing,
    leave: nothing,
    forget: nothing,
    mapStage: nothing,
    confirm: nothing,
    finish: nothing,
    stop: nothing,
    ...over,
  };
}

function field(id: string, ways = 0, text = '', state: 'read' | 'blank' | 'unseen' = 'read'): TeachField {
  return { id, known: false, ways, reading: ways > 0 ? { state, text } : null };
}

const empty = ['name', 'stage', 'amount', 'expectedCloseOn', 'account', 'nextStep', 'owner'].map((id) => field(id));

const taught = [
  field('name', 3, 'Northwind renewal 2027, three sites, with the yearly service and everything that goes with it'),
  field('stage', 2, 'In negotiation'),
  field('amount', 2, '€ 48,000.00'),
  field('expectedCloseOn', 2, '', 'blank'),
  field('account', 1, '', 'unseen'),
  field('nextStep'),
  field('owner'),
];

/** Fields were pointed at on the first record. */
export const sampleTeach: TeachView = {
  name: 'crm.northwind.example',
  mends: false,
  kind: 'opportunity',
  address: [],
  likely: null,
  record: '4711',
  fields: taught,
  picking: null,
  unfit: null,
  stageWords: [
    { word: 'Qualified', stage: 'prospecting' },
    { word: 'In negotiation', stage: 'engaging' },
    { word: 'Parked', stage: null },
  ],
  stages: [
    { id: 'prospecting', label: { en: 'Prospecting', ro: 'Prospectare' } },
    { id: 'engaging', label: { en: 'Engaging', ro: 'Negociere' } },
    { id: 'won', label: { en: 'Won', ro: 'Câștigat' } },
  ],
  check: 'wait',
  lost: [],
};

/** Before anything is said: which piece of the address is the record? */
export const sampleTeachStart: TeachView = {
  ...sampleTeach,
  address: [
    { text: 'crm.northwind.example', part: null },
    { text: '/', part: null },
    { text: 'sales', part: 0 },
    { text: '/', part: null },
    { text: 'deals', part: 1 },
    { text: '/', part: null },
    { text: '4711', part: 2 },
    { text: '?tab=', part: null },
    { text: 'notes', part: 3 },
  ],
  likely: 2,
  record: null,
  fields: empty,
  stageWords: [],
};

const refused = {
  en: 'The browser does not let us see https://crm.northwind.example. Try again and allow it when asked.',
  ro: 'Browserul nu ne lasă să vedem https://crm.northwind.example. Încearcă din nou și permite accesul când ești întrebat.',
};

function example(name: string, view: Partial<TeachView>, over: Partial<TeachPorts> = {}, width = 360): Example {
  return {
    name: `Teach: ${name}`,
    width,
    render: (look) => <TeachPanel {...sampleTeachPorts({ ...sampleTeach, ...view }, { look, ...over })} />,
  };
}

export const teachExamples: Example[] = [
  example('which part is the id', sampleTeachStart),
  example('no part looks like an id', { ...sampleTeachStart, likely: null }),
  example('nothing pointed at yet', { fields: empty, stageWords: [] }),
  example('not on a record', { record: null, fields: empty, stageWords: [] }),
  example('pointing', { picking: 'amount' }),
  example('nothing lasting there', { unfit: 'nextStep' }),
  example('fields and stages', {}),
  example('fields and stages, 280 px', {}, {}, 280),
  example('another record', { check: 'look' }),
  example('lost on the other record', { check: 'done', lost: ['account'] }),
  example('ready', { check: 'done' }),
  example('mending', { mends: true, fields: taught.map((each) => ({ ...each, known: true })), stageWords: [] }),
  example('refused', {}, { failure: refused }),
];
