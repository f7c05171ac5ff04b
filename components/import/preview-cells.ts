import type { ImportKind } from '../../lib/domain/import/import-fields';
import type { Imported } from '../../lib/domain/import/merge-rows';
import type { Activity, Deal, Lead } from '../../lib/domain/record/deal';
import { dayIn } from '../../lib/domain/time/zone-offset';
import type { Text } from '../kit/text/use-text';
import type { ImportMessages } from './text/en';

/** One column of the preview: the field that names it, and what it says of a record. */
type Cell<Row> = { field: string; say: (row: Row) => string; numeric?: boolean };

/** What the preview shows of records of a kind, in the reader's own writing. */
export function previewCells(text: Text<ImportMessages>, kind: ImportKind, timeZone: string): Cell<Imported>[] {
  const cells = { deals: dealCells(text), leads: leadCells(text, timeZone), activities: activityCells(text, timeZone) };
  return cells[kind] as Cell<Imported>[];
}

function dealCells({ t, date, money }: Text<ImportMessages>): Cell<Deal>[] {
  return [
    { field: 'name', say: ({ name }: Deal) => name },
    { field: 'owner', say: ({ owner }: Deal) => owner },
    { field: 'stage', say: ({ stage }: Deal) => stage },
    { field: 'outcome', say: ({ outcome }: Deal) => t(`import.outcome.${outcome}`) },
    { field: 'amount', say: ({ amountMinor, currency }: Deal) => money(amountMinor, currency), numeric: true },
    { field: 'created', say: ({ startedDay }: Deal) => startedDay && date(startedDay) },
    { field: 'closedOn', say: ({ closedDay }: Deal) => closedDay && date(closedDay) },
    { field: 'expectedClose', say: ({ expectedCloseDay }: Deal) => expectedCloseDay && date(expectedCloseDay) },
  ].map(shown);
}

function leadCells({ date }: Text<ImportMessages>, timeZone: string): Cell<Lead>[] {
  return [
    { field: 'name', say: ({ name }: Lead) => name },
    { field: 'owner', say: ({ owner }: Lead) => owner },
    { field: 'stage', say: ({ stage }: Lead) => stage },
    { field: 'source', say: ({ source }: Lead) => source },
    { field: 'created', say: ({ createdAt }: Lead) => createdAt && date(dayIn(createdAt, timeZone)) },
  ].map(shown);
}

function activityCells({ t, date }: Text<ImportMessages>, timeZone: string): Cell<Activity>[] {
  return [
    { field: 'type', say: ({ type }: Activity) => type },
    { field: 'at', say: ({ at }: Activity) => at && date(dayIn(at, timeZone)) },
    { field: 'about', say: ({ recordKind, recordId }: Activity) => `${t(`import.record.${recordKind}`)} ${recordId}` },
  ].map(shown);
}

/** What is not there is drawn as a dash. */
function shown<Row>({
  say,
  ...cell
}: Omit<Cell<Row>, 'say'> & { say: (row: Row) => string | number | null }): Cell<Row> {
  return { ...cell, say: (row) => String(say(row) || '–') };
}
