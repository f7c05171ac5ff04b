import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

const DATA = new URL('../data/', import.meta.url);

/** Rows of one file below `data/`, every cell as text. */
export function readCsv<Column extends string>(path: string): Record<Column, string>[] {
  const { data, errors } = Papa.parse<Record<Column, string>>(readFileSync(new URL(path, DATA), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [first] = errors;
  if (first) throw new Error(`${path}, row ${first.row}: ${first.message}`);
  return data;
}
