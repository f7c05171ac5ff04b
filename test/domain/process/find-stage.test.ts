import { expect, test } from 'vitest';
import { DEFAULT_PLAYBOOK } from '../../../lib/domain/playbook/default-playbook';
import type { Process } from '../../../lib/domain/playbook/playbook';
import { findStage, processOf, stageOf } from '../../../lib/domain/process/find-stage';
import { blank, choice, reading, unclear, unseen, words } from '../samples/readings';

const process = processOf(DEFAULT_PLAYBOOK, 'opportunity') as Process;

test.each([
  ['Won', 'won'],
  ['WON', 'won'],
  ['  won ', 'won'],
  ['Câștigat', 'won'],
  ['Câştigat', 'won'],
  ['castigat', 'won'],
  ['CÂȘTIGAT', 'won'],
  ['Câs\u0326tigat'.normalize('NFD'), 'won'],
  ['Negociere', 'engaging'],
  ['În\u00a0discuție', 'engaging'],
  ['Won back', null],
  ['Wo', null],
  ['', null],
  ['  ', null],
  ['__proto__', null],
])('the stage text %j is stage %j', (text, id) => {
  expect(findStage(process, text)?.id ?? null).toBe(id);
});

test.each([
  ['a text', words('Engaging'), 'engaging'],
  ['an ambiguous text', unclear('Engaging'), 'engaging'],
  ['a choice by its text', choice('s2', 'Engaging'), 'engaging'],
  ['a choice by its id', choice('engaging', 'Stufe 2'), 'engaging'],
  ['an unknown choice', choice('s2', 'Stufe 2'), null],
  ['a blank stage', blank, null],
  ['an unseen stage', unseen, null],
])('a record is placed by %s', (_, seen, id) => {
  expect(stageOf(process, reading({ stage: seen }))?.id ?? null).toBe(id);
});

test('a playbook without a process for accounts has none', () => {
  expect(processOf(DEFAULT_PLAYBOOK, 'account')).toBeNull();
});
