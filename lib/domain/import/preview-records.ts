import { ConvertRows } from './convert-rows';
import type { ImportPlan } from './import-plan';
import type { Inspection } from './inspection';
import type { Imported } from './merge-rows';
import type { ReadContext } from './read-cells';

/** The first rows of a file as they would be imported. */
export function previewRecords({ header, preview }: Inspection, plan: ImportPlan, context: ReadContext): Imported[] {
  const records: Imported[] = [];
  const converter = new ConvertRows(plan, context, { told: (record) => records.push(record) });
  for (const [index, cells] of [header, ...preview].entries()) converter.add(cells, index + 1, false);
  converter.finish();
  return records;
}
