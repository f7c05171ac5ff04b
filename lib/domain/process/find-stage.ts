import type { Playbook, Process, Stage } from '../playbook/playbook';
import { fieldOf, type Reading, type RecordKind } from '../record/crm-record';
import { foldText } from './fold-text';

/** The field id under which every adapter reads a record's stage. */
export const STAGE_FIELD = 'stage';

/** The process for records of one kind; null where the playbook has none. */
export function processOf(playbook: Playbook, kind: RecordKind): Process | null {
  return playbook.processes.find((process) => process.kind === kind) ?? null;
}

/**
 * The stage that the CRM calls `text`, compared without case and diacritics; null for a name the playbook
 * does not know. Names are matched whole: `Won` does not match `Won back`.
 */
export function findStage(process: Process, text: string): Stage | null {
  const wanted = foldText(text);
  if (wanted === '') return null;
  return process.stages.find((stage) => stage.names.some((name) => foldText(name) === wanted)) ?? null;
}

/**
 * The stage that a reading shows. A choice field may carry the CRM's internal name beside the text on the page;
 * the text decides first, since the playbook's author saw that one. Null where the stage is unseen, blank or unknown.
 */
export function stageOf(process: Process, reading: Reading): Stage | null {
  const seen = fieldOf(reading, STAGE_FIELD);
  if (seen.state !== 'read') return null;
  return findStage(process, seen.text) ?? (seen.value?.type === 'choice' ? findStage(process, seen.value.id) : null);
}
