import type { FieldReading } from '../../../lib/domain/record/crm-record';
import type { CriterionView, StepView } from '../../../lib/domain/view/sidebar-view';

type Words = [en: string, ro: string];

const text = (en: string) => ({ state: 'read', text: en, value: null }) satisfies FieldReading;

function criterion(
  id: string,
  [title, why, how]: [Words, Words, Words],
  state: CriterionView['state'],
  seen: FieldReading,
): CriterionView {
  const say = ([en, ro]: Words) => ({ en, ro });
  return { id, title: say(title), why: say(why), how: say(how), field: id, state, seen, required: id === 'expectedCloseOn' };
}

const words: { [id: string]: [Words, Words, Words] } = {
  account: [
    ['Name the account', 'Completează compania'],
    ['A deal without an account is missing from every report.', 'O oportunitate fără companie lipsește din rapoarte.'],
    ['Pick the company in the account field.', 'Alege compania în câmpul „Companie”.'],
  ],
  decisionMaker: [
    ['Find the decision maker', 'Află cine decide'],
    [
      'Deals stall when the person who signs hears of them late.',
      'Vânzările se blochează când persoana care semnează află târziu despre ele.',
    ],
    [
      'Ask your contact: “Who else has to agree to this?” and note the name.',
      'Întreabă persoana de contact: „Cine mai trebuie să fie de acord?” și notează numele.',
    ],
  ],
  amount: [
    ['Set the amount', 'Completează valoarea'],
    ['The forecast adds up amounts. A deal at zero is not in it.', 'Prognoza însumează valori. Zero nu intră în ea.'],
    ['Enter what you offered, or a careful estimate.', 'Trece suma ofertată sau o estimare prudentă.'],
  ],
  expectedCloseOn: [
    ['Expect a close date that is not past', 'Pune o dată de închidere care nu a trecut'],
    ['A close date in the past makes the forecast wrong.', 'O dată de închidere din trecut strică prognoza.'],
    [
      'Ask when the customer needs it to be running, and count back.',
      'Întreabă de când are nevoie clientul și socotește înapoi.',
    ],
  ],
  nextStep: [
    ['Agree on a next step', 'Stabilește următorul pas'],
    ['Open deals without a next step go quiet.', 'Oportunitățile fără pas următor se sting.'],
    ['Write what happens next, who does it and when.', 'Notează ce urmează, cine face și când.'],
  ],
};

const make = (id: string, state: CriterionView['state'], seen: FieldReading) =>
  criterion(id, words[id] as [Words, Words, Words], state, seen);

const met = [make('account', 'met', text('Acme Corporation')), make('amount', 'met', text('4,821.00 EUR'))];
const blank = make('decisionMaker', 'unmet', { state: 'blank' });
const past = make('expectedCloseOn', 'unmet', text('12 Jun 2026'));
const unseen = make('nextStep', 'unknown', { state: 'unseen', why: 'missing' });
const ambiguous = make('nextStep', 'unknown', { state: 'unseen', why: 'ambiguous' });

const unclear = make('expectedCloseOn', 'unknown', text('03/04/2026'));

const engaging = { en: 'Engaging', ro: 'Negociere' };
const onward = [
  { en: 'Won', ro: 'Câștigat' },
  { en: 'Lost', ro: 'Pierdut' },
];
const base = { stage: engaging, next: onward, stageText: null };

export const doStep: StepView = { ...base, state: 'do', criterion: blank, all: [...met, blank, past, unseen] };
export const doPastDate: StepView = { ...base, state: 'do', criterion: past, all: [...met, past, unseen] };
export const checkMissing: StepView = { ...base, state: 'check', criterion: unseen, all: [...met, unseen] };
export const checkAmbiguous: StepView = { ...base, state: 'check', criterion: ambiguous, all: [...met, ambiguous] };
export const checkUnclear: StepView = { ...base, state: 'check', criterion: unclear, all: [...met, unclear] };
export const advance: StepView = { ...base, state: 'advance', criterion: null, all: met };
export const closed: StepView = {
  state: 'closed',
  stage: { en: 'Won', ro: 'Câștigat' },
  next: [],
  criterion: null,
  all: [],
  stageText: null,
};
export const unplacedText: StepView = { ...closed, state: 'unplaced', stage: null, stageText: 'Technical evaluation' };
export const unplacedUnseen: StepView = { ...closed, state: 'unplaced', stage: null };

const long =
  'Have the data-processing agreement countersigned by the legal department of the customer’s parent company before the pilot begins';
const longCriterion: CriterionView = {
  id: 'long',
  title: long,
  why: `${long}. Without it nothing that follows will count, and the pilot has to be run again from its first day.`,
  how: `Ask for https://legal.example.com/agreements/data-processing/2026/countersigned-version-for-subsidiaries.pdf and attach it.`,
  field: 'long',
  state: 'unmet',
  seen: text('Sent to legal on Monday, waiting for the second signature from the parent company in Düsseldorf'),
  required: false,
};
export const longStep: StepView = {
  ...base,
  state: 'do',
  criterion: longCriterion,
  all: [longCriterion, ...met, unseen],
};
