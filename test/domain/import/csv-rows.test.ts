import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvRows } from '../../../lib/domain/import/csv-rows';

type Read = { cells: string[][]; broken: number[]; separator: string };

function read(...pieces: string[]): Read {
  const cells: string[][] = [];
  const broken: number[] = [];
  const rows = new CsvRows((row, number, isBroken) => {
    cells.push(row);
    if (isBroken) broken.push(number);
  });
  for (const piece of pieces) rows.feed(piece);
  rows.finish();
  return { cells, broken, separator: rows.separator };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
/** Carriage returns in a cell come back as line feeds, as in any text. */
const cell = fc
  .string({ unit: fc.constantFrom('a', 'ș', ' ', ',', ';', '"', '\n', '1', '.') })
  .filter((text) => text !== '');
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

test('a table that was written as CSV is read as it was, wherever the text is cut into pieces', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat(400), { maxLength: 12 }),
      (rows, separator, lineEnd, cuts) => {
        const header = rows[0]?.map((_, index) => `Column ${index}`) ?? [];
        // The first piece, which is half a megabyte in the product, has the header in it.
        const first = header.join(separator) + lineEnd;
        const rest = rows.map((row) => row.map(quoted).join(separator)).join(lineEnd) + lineEnd;
        const at = [0, ...cuts.filter((cut) => cut < rest.length).sort((a, b) => a - b), rest.length];
        const pieces = at.slice(1).map((end, index) => rest.slice(at[index], end));
        expect(read(first, ...pieces)).toEqual({ cells: [header, ...rows], broken: [], separator });
      },
    ),
  );
});

test('no text makes it throw, and no letter is lost but quotes and separators', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', '"', '\n', '\r', ' ') });
  fc.assert(
    fc.property(text, (given) => {
      const letters = (from: string) => from.replace(/[^ab]/g, '');
      expect(letters(read(given).cells.flat().join(''))).toBe(letters(given));
    }),
  );
});

test.each([
  ['a byte order mark', '\ufeffid,name\n1,a\n', ','],
  ['a separator that Excel names', 'sep=;\nid;name\n1;a\n', ';'],
  ['semicolons beside decimal commas', 'id;name\n1;a\n', ';'],
  ['tabs', 'id\tname\n1\ta\n', '\t'],
  ['no line end at the end', 'id,name\n1,a', ','],
  ['old line ends', 'id,name\r1,a\r', ','],
])('%s', (_, text, separator) => {
  expect(read(text)).toEqual({
    cells: [
      ['id', 'name'],
      ['1', 'a'],
    ],
    broken: [],
    separator,
  });
});

test('commas in quoted names do not win over the semicolons between cells', () => {
  const text = 'id;"name, first";amount\n1;"a, b";"1,5"\n2;"c, d";"2,5"\n';
  expect(read(text)).toMatchObject({
    separator: ';',
    cells: [
      ['id', 'name, first', 'amount'],
      ['1', 'a, b', '1,5'],
      ['2', 'c, d', '2,5'],
    ],
  });
});

test('a quote that is never closed costs its own row only', () => {
  const { cells, broken } = read('id,name\n1,"a\n2,b\n3,c\n');
  expect(cells).toEqual([
    ['id', 'name'],
    ['1', '"a'],
    ['2', 'b'],
    ['3', 'c'],
  ]);
  expect(broken).toEqual([2]);
});

test('a quote that is never closed in a long file does not take in the rest of it', () => {
  const row = `${'x'.repeat(95)},y\n`;
  const { cells, broken } = read('id,name\n', '1,"a\n', ...Array.from({ length: 60 }, () => row.repeat(1_000)));
  expect(cells).toHaveLength(60_002);
  expect(broken).toEqual([2]);
});
