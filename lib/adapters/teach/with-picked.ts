import type { Draft } from './draft';
import type { Picked } from './picked';

/** Gives the stage of the process that a word of the CRM's stands for; null where none is known by that name. */
export type StageOf = (word: string) => string | null;

/**
 * The draft with a field that the rep pointed at, on the page at `address`. What was pointed at anew was seen on this
 * record only, so all of it is to be checked again.
 */
export function withPicked(
  draft: Draft,
  field: string,
  { locators, around, text, type, choices }: Picked,
  address: string,
  stageOf: StageOf,
): Draft {
  const isStage = field === 'stage';
  const words = [...new Set([...choices, text])].filter((word) => word !== '' && word.length <= 120);
  const before = draft.fields[field]?.choices ?? {};
  return {
    ...draft,
    address,
    second: null,
    unfit: null,
    lost: draft.lost.filter((id) => id !== field),
    fields: {
      ...draft.fields,
      [field]: {
        type: isStage ? 'choice' : (TYPES[field] ?? type),
        locators,
        around,
        // Only a stage's words are looked at one by one; what else a select offers may be customers' names.
        choices: isStage ? Object.fromEntries(words.map((word) => [word, before[word] ?? stageOf(word)])) : {},
      },
    },
  };
}

/** What a field must be for the product to make use of it, however it looks on the page. */
const TYPES: { [field: string]: 'text' | 'money' | 'date' } = {
  name: 'text',
  amount: 'money',
  expectedCloseOn: 'date',
  createdOn: 'date',
  dueOn: 'date',
  owner: 'text',
  account: 'text',
  company: 'text',
  contact: 'text',
};
