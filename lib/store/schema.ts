import { Dexie, type Table } from 'dexie';
import type { RollUp } from '../domain/adoption/roll-up';
import type { CrmRecord, RecordKind } from '../domain/record/crm-record';
import type { Activity, Deal, Lead } from '../domain/record/deal';
import type { SignalBatch } from '../domain/signal/signal-batch';
import type { Day } from '../domain/time/day';
import type { HealthRow } from './health';
import type { AnswerRow } from './import-rows';
import type { SegmentRow } from './segments/segment';
import type { SettingRow } from './settings';
import type { StagedPart } from './staged-part';
import type { ForecastRow, TipRow } from './state-rows';

export const DB_NAME = 'rep-assistant';

/** Rows of entities carry their key as plain columns, as IndexedDB wants it. */
export type RecordRow = CrmRecord & { crm: string; kind: RecordKind; id: string };

/**
 * The database. Only the background writes it; our own screens read it live.
 * A version that was shipped is never edited: a new one is added below it, with its migration in `migrations/` and a
 * sample of its rows in `test/samples/`.
 */
export class Store extends Dexie {
  declare settings: Table<SettingRow, string>;
  declare batches: Table<SignalBatch, string>;
  declare rollUps: Table<RollUp, [string, Day, string]>;
  declare segments: Table<SegmentRow, string>;
  declare records: Table<RecordRow, [string, RecordKind, string]>;
  declare deals: Table<Deal, [string, string]>;
  declare leads: Table<Lead, [string, string]>;
  declare activities: Table<Activity, [string, string]>;
  declare tips: Table<TipRow, [string, string, Day]>;
  declare forecasts: Table<ForecastRow, [string, Day, number]>;
  declare health: Table<HealthRow, [string, Day]>;
  declare answers: Table<AnswerRow, number, Omit<AnswerRow, 'no'>>;
  declare stagedParts: Table<StagedPart, [string, number]>;

  constructor(name = DB_NAME, options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super(name, options as ConstructorParameters<typeof Dexie>[1]);
    this.version(1).stores({
      settings: 'key',
      batches: 'id, day',
      rollUps: '[rep+day+tool], day',
      segments: 'id, day',
      records: '[crm+kind+id], observedAt',
      deals: '[crm+id], owner',
      leads: '[crm+id], owner',
      activities: '[crm+id], [recordKind+recordId]',
      tips: '[tip+what+day]',
      forecasts: '[rep+periodFrom+statedAt]',
      health: '[crm+day], day',
    });
    // A table more needs no migration: it begins empty.
    this.version(2).stores({ answers: '++no', stagedParts: '[import+part], stagedAt' });
  }
}
