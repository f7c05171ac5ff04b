import { ConvertRows } from '../../lib/domain/import/convert-rows';
import { CsvRows } from '../../lib/domain/import/csv-rows';
import type { ImportPlan } from '../../lib/domain/import/import-plan';
import { InspectRows } from '../../lib/domain/import/inspect-rows';
import type { Inspection } from '../../lib/domain/import/inspection';
import type { Imported } from '../../lib/domain/import/merge-rows';
import { proposePlan } from '../../lib/domain/import/propose-plan';
import type { Activity, Deal, Lead } from '../../lib/domain/record/deal';

const context = { timeZone: 'Europe/Bucharest', today: '2026-08-20' };
/** Small enough that rows, quotes and line ends are cut anywhere. */
const PIECE = 997;

export function inspectText(text: string): Inspection {
  const inspect = new InspectRows();
  const rows = new CsvRows((cells) => inspect.add(cells));
  for (const piece of pieces(text)) rows.feed(piece);
  rows.finish();
  return inspect.done(rows.separator);
}

/** Reads a file's text as the import does: inspects it, proposes a plan (changed by `edit`), checks, converts. */
export function importText<Row extends Imported = Deal & Lead & Activity>(
  text: string,
  edit: (plan: ImportPlan, found: Inspection) => Partial<ImportPlan> = () => ({}),
  fileName = 'export.csv',
) {
  const found = inspectText(text);
  const proposed = proposePlan(found, fileName, 'USD');
  const plan = { ...proposed, ...edit(proposed, found) };
  const check = convert(text, plan, new Set());
  const records: Row[] = [];
  const { report } = convert(text, plan, check.repeated, (record) => records.push(record as Row));
  return { found, plan, records, report };
}

/** The plan's columns with some of them, by the header's name, read as another field. */
export function mapping(found: Inspection, columns: ImportPlan['columns'], changes: { [header: string]: string }) {
  return columns.map((field, index) => {
    const header = found.header[index] ?? '';
    return Object.hasOwn(changes, header) ? (changes[header] as (typeof columns)[number]) : field;
  });
}

function convert(text: string, plan: ImportPlan, repeated: Set<number>, told: (record: Imported) => void = () => {}) {
  const converter = new ConvertRows(plan, context, { told, repeated });
  const rows = new CsvRows((cells, row, broken) => converter.add(cells, row, broken));
  for (const piece of pieces(text)) rows.feed(piece);
  rows.finish();
  return { report: converter.finish(), repeated: converter.repeated };
}

function* pieces(text: string): Generator<string> {
  // The first piece is what the separator is found in.
  yield text.slice(0, 65_536);
  for (let at = 65_536; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
