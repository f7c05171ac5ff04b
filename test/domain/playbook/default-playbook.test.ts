import { describe, expect, test } from 'vitest';
import { KPI_IDS } from '../../../lib/domain/kpi/figure';
import { DEFAULT_PLAYBOOK } from '../../../lib/domain/playbook/default-playbook';
import { parsePlaybook } from '../../../lib/domain/playbook/parse-playbook';
import type { Process } from '../../../lib/domain/playbook/playbook';
import { findStage, processOf } from '../../../lib/domain/process/find-stage';
import type { RecordKind } from '../../../lib/domain/record/crm-record';

test('the default playbook passes the check that every playbook must pass', () => {
  expect(parsePlaybook(JSON.stringify(DEFAULT_PLAYBOOK))).toEqual({ ok: true, value: DEFAULT_PLAYBOOK });
});

const stageTexts: [RecordKind, string[]][] = [
  ['opportunity', ['Prospecting', 'Engaging', 'Won', 'Lost', 'Prospectare', 'Negociere', 'Câștigat', 'Pierdut']],
  ['opportunity', ['În discuție', 'Câștigată', 'Pierdută']],
  ['lead', ['New', 'Contacted', 'Qualified', 'Disqualified', 'Nou', 'Contactat', 'Calificat', 'Descalificat']],
];
test.each(stageTexts)('every stage text of a practice %s is known: %j', (kind, texts) => {
  const process = processOf(DEFAULT_PLAYBOOK, kind) as Process;
  for (const text of texts) expect(findStage(process, text), text).not.toBeNull();
});

const PRACTICE_FIELDS: { [kind: string]: string[] } = {
  opportunity:
    'name account product stage amount owner contact decisionMaker nextStep lossReason engagedOn expectedCloseOn closedOn'.split(
      ' ',
    ),
  lead: 'name company email phone source stage owner createdOn lastActivityOn'.split(' '),
};
test('criteria ask only for fields that the practice CRM has', () => {
  for (const { kind, stages } of DEFAULT_PLAYBOOK.processes) {
    const named = JSON.stringify(stages).matchAll(/"field":"([^"]+)"/g);
    for (const [, field] of named) expect(PRACTICE_FIELDS[kind]).toContain(field);
  }
});

test('every KPI has one target', () => {
  expect(DEFAULT_PLAYBOOK.targets.map((target) => target.kpi).sort()).toEqual([...KPI_IDS].sort());
});

describe('every text', () => {
  const texts = localTexts(DEFAULT_PLAYBOOK);
  test('is there in English and in Romanian', () => {
    expect(texts.length).toBeGreaterThan(80);
    for (const { en, ro } of texts) expect(ro, en).toBeTruthy();
  });
  test('writes Romanian with comma-below letters, never with cedillas or straight quotes', () => {
    const romanian = texts.map((text) => text.ro).join('\n');
    expect(romanian).not.toMatch(/[şţŞŢ"]/);
    expect(romanian).toMatch(/ș/);
    expect(romanian).toMatch(/ț/);
  });
});

test('each tip can be seen: its parts can hold together', () => {
  for (const { id, when } of DEFAULT_PLAYBOOK.tips) {
    const processes = DEFAULT_PLAYBOOK.processes.filter(({ kind }) => !when.kinds || when.kinds.includes(kind));
    const stages = processes
      .flatMap((process) => process.stages)
      .filter((stage) => !when.stages || when.stages.includes(stage.id));
    expect(stages.length, id).toBeGreaterThan(0);
    const steps = stages.flatMap((stage) => stage.exit.map((criterion) => criterion.id));
    for (const step of when.steps ?? []) expect(steps, id).toContain(step);
  }
});

/** Every `{ en, ro }` in the playbook. */
function localTexts(value: unknown): { en: string; ro?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [value as { en: string; ro?: string }];
  return Object.values(value).flatMap(localTexts);
}
