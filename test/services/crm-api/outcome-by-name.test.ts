import { expect, test } from 'vitest';
import { OPPORTUNITY_STAGES } from '../../../lib/domain/playbook/default/stage-names';
import { outcomeByName } from '../../../lib/services/crm-api/outcome-by-name';

const { won, lost, ...others } = OPPORTUNITY_STAGES;

test.each([
  ...won.map((name) => [name, 'won']),
  ...lost.map((name) => [name, 'lost']),
  ...Object.values(others).flatMap((names) => names.map((name) => [name, 'open'])),
])('the default playbook’s stage “%s” is %s', (name, outcome) => {
  expect(outcomeByName(name)).toBe(outcome);
});

test.each([
  ['Won 🎉', 'won'],
  ['❌ Lost – price', 'lost'],
  ['Won back, lost again', 'lost'],
  ['Wonderful lead', 'open'],
  ['Almost', 'open'],
  ['', 'open'],
])('“%s” is %s', (name, outcome) => {
  expect(outcomeByName(name)).toBe(outcome);
});
