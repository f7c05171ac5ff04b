import fc from 'fast-check';
import type { Condition } from '../../../lib/domain/playbook/playbook';
import type { FieldReading } from '../../../lib/domain/record/crm-record';
import { addDays } from '../../../lib/domain/time/day';
import { choice, date, money, TODAY, unclear, words } from './readings';

export const FIELDS = ['account', 'amount', 'stage', 'expectedCloseOn'];

/** A field that was found on the page: read in some way, or blank. */
export const seenField: fc.Arbitrary<FieldReading> = fc.oneof(
  fc.constant<FieldReading>({ state: 'blank' }),
  fc.constantFrom('a', 'Ă', 'b').map(words),
  fc.integer({ min: 0, max: 3 }).map(money),
  fc.integer({ min: -3, max: 3 }).map((days) => date(addDays(TODAY, days))),
  fc.constantFrom('a', 'b').map((id) => choice(id, `label of ${id}`)),
  fc.constant(unclear('03/04/2026')),
);

export const someField: fc.Arbitrary<FieldReading> = fc.oneof(
  seenField,
  fc.constantFrom<FieldReading>({ state: 'unseen', why: 'missing' }, { state: 'unseen', why: 'ambiguous' }),
);

export const someFields = fc.record(Object.fromEntries(FIELDS.map((field) => [field, someField])));
export const seenFields = fc.record(Object.fromEntries(FIELDS.map((field) => [field, seenField])));

const field = fc.constantFrom(...FIELDS);
const onField: fc.Arbitrary<Condition> = fc.oneof(
  field.map((each): Condition => ({ type: 'present', field: each })),
  field.map((each): Condition => ({ type: 'oneOf', field: each, values: ['a'] })),
  field.map((each): Condition => ({ type: 'amountAtLeast', field: each, minor: 2 })),
  field.map((each): Condition => ({ type: 'notPast', field: each })),
  field.map((each): Condition => ({ type: 'withinDays', field: each, days: 1 })),
);

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    onField,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ type: 'all', of })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ type: 'any', of })),
    tie('condition').map((of): Condition => ({ type: 'not', of })),
  ),
})).condition;
