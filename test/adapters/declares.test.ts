import { expect, test } from 'vitest';
import { declares } from '../../lib/adapters/declares';
import { practiceCrm } from '../../lib/adapters/practice-crm/practice-crm';
import { SIGNALS, type SignalName } from '../../lib/domain/signal/catalogue';
import { makeBatch } from '../support/make-batch';

const of = (name: SignalName, subject: string) => makeBatch({ descriptors: [[SIGNALS[name].no, 4, subject]] });

test('a page may note what its adapter declares', () => {
  for (const batch of [
    of('page.opened', 'list'),
    of('field.edited', 'amount'),
    of('feature.used', 'export'),
    of('stage.changed', 'stage-path'),
  ]) {
    expect(declares(practiceCrm, batch)).toBe(true);
  }
});

test.each([
  ['a word that the page chose', of('feature.used', 'AnaPopescu')],
  ['what only the sidebar knows', of('step.followed', '')],
  ['what only the background knows', of('tip.shown', '')],
  ['another tool', { ...of('page.opened', 'list'), tool: 'rep-assistant' }],
])('a page may not note %s', (_, batch) => {
  expect(declares(practiceCrm, batch)).toBe(false);
});
