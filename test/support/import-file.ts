import { convertFile } from '../../entrypoints/import/convert-file';
import { inspectFile } from '../../entrypoints/import/inspect-file';
import type { ImportField } from '../../lib/domain/import/import-fields';
import type { ImportPlan } from '../../lib/domain/import/import-plan';
import type { Inspection } from '../../lib/domain/import/inspection';
import type { Imported } from '../../lib/domain/import/merge-rows';
import { proposePlan, replan } from '../../lib/domain/import/propose-plan';
import type { Activity, Deal, Lead } from '../../lib/domain/record/deal';

const context = { timeZone: 'Europe/Bucharest', today: '2026-08-20' };

type Edit = { name?: string; plan?: Partial<ImportPlan>; columns?: { [header: string]: ImportField | null } };

/** Reads a file as the import's worker does: inspects it, proposes a plan, changes it as a rep would, checks, converts. */
export async function importFile<Row extends Imported = Deal & Lead & Activity>(
  content: string | Uint8Array<ArrayBuffer>,
  { name = 'export.csv', plan: changes = {}, columns = {} }: Edit = {},
) {
  const file = new File([content], name);
  const read = () => {};
  const { found, encoding } = await inspectFile(file, null, read);
  const proposed = proposePlan(found, name, 'USD');
  const plan = { ...replan(found, { ...proposed, columns: columnsOf(found, proposed, columns) }), ...changes };
  const conversion = { file, encoding, plan, context };
  const check = await convertFile({ ...conversion, repeated: new Set() }, null, read);
  const records: Row[] = [];
  const take = async (rows: Imported[]) => void records.push(...(rows as Row[]));
  const { report } = await convertFile({ ...conversion, repeated: check.repeated }, take, read);
  return { found, encoding, plan, records, report, check: check.report };
}

/** What each used column is read as, by the header's name. */
export function mappingOf({ found, plan }: { found: Inspection; plan: ImportPlan }): { [header: string]: string } {
  return Object.fromEntries(
    found.header.flatMap((header, column) => (plan.columns[column] ? [[header, plan.columns[column]]] : [])),
  );
}

function columnsOf(found: Inspection, { columns }: ImportPlan, changes: { [header: string]: ImportField | null }) {
  return columns.map((field, index) => {
    const header = found.header[index] ?? '';
    return Object.hasOwn(changes, header) ? (changes[header] ?? null) : field;
  });
}
