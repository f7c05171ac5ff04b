import type { Conversion } from '../../components/import/row-reader';
import { ConvertRows } from '../../lib/domain/import/convert-rows';
import { CsvRows } from '../../lib/domain/import/csv-rows';
import type { ImportReport } from '../../lib/domain/import/import-report';
import type { Imported } from '../../lib/domain/import/merge-rows';
import { ROWS_AT_ONCE } from '../../lib/domain/import/rows-at-once';
import { readTexts } from './read-texts';

type Given = Conversion & { repeated: ReadonlySet<number> };

/** Turns a file into records by a plan; `send` takes them in parts, and null of it: only to see how it would go. */
export async function convertFile(
  { file, encoding, plan, context, repeated }: Given,
  send: ((rows: Imported[]) => Promise<void>) | null,
  read: (bytes: number) => void,
): Promise<{ report: ImportReport; repeated: Set<number> }> {
  let waiting: Imported[] = [];
  const told = send === null ? () => {} : (record: Imported) => void waiting.push(record);
  const converter = new ConvertRows(plan, context, { told, repeated });
  const rows = new CsvRows((cells, row, broken) => converter.add(cells, row, broken));
  const sendParts = async (least: number) => {
    for (; waiting.length >= least; waiting = waiting.slice(ROWS_AT_ONCE)) await send?.(waiting.slice(0, ROWS_AT_ONCE));
  };
  for await (const { text, bytes } of readTexts(file, encoding)) {
    rows.feed(text);
    await sendParts(ROWS_AT_ONCE);
    read(bytes);
  }
  rows.finish();
  const report = converter.finish();
  await sendParts(1);
  return { report, repeated: converter.repeated };
}
