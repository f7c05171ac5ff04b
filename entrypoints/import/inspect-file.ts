import { CsvRows } from '../../lib/domain/import/csv-rows';
import type { Encoding } from '../../lib/domain/import/encoding-of';
import { InspectRows } from '../../lib/domain/import/inspect-rows';
import type { Inspection } from '../../lib/domain/import/inspection';
import { encodingAtFirst, encodingInstead, readTexts } from './read-texts';

type Inspected = { found: Inspection; encoding: Encoding };

/** Looks through a whole file. `encoding` null: found out, which may take a second reading. */
export async function inspectFile(
  file: File,
  encoding: Encoding | null,
  read: (bytes: number) => void,
): Promise<Inspected> {
  const first = encoding ?? (await encodingAtFirst(file));
  try {
    return { found: await inspect(file, first, read), encoding: first };
  } catch (error) {
    if (encoding !== null || !(error instanceof TypeError)) throw error;
    const instead = await encodingInstead(file);
    return { found: await inspect(file, instead, read), encoding: instead };
  }
}

async function inspect(file: File, encoding: Encoding, read: (bytes: number) => void): Promise<Inspection> {
  const inspection = new InspectRows();
  const rows = new CsvRows((cells) => inspection.add(cells));
  for await (const { text, bytes } of readTexts(file, encoding)) {
    rows.feed(text);
    read(bytes);
  }
  rows.finish();
  return inspection.done(rows.separator);
}
