import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConvertRows } from '../../../lib/domain/import/convert-rows';
import { fieldsOf, IMPORT_KINDS } from '../../../lib/domain/import/import-fields';
import type { ImportPlan } from '../../../lib/domain/import/import-plan';
import type { Imported } from '../../../lib/domain/import/merge-rows';
import { mergeRows } from '../../../lib/domain/import/merge-rows';
import { isSame, overlay } from '../../../lib/domain/import/record-keys';
import { partSchema } from '../../../lib/domain/import/rows.schema';
import { ROWS_AT_ONCE } from '../../../lib/domain/import/rows-at-once';
import type { Deal } from '../../../lib/domain/record/deal';
import { deal } from '../samples/rows';

const context = { timeZone: 'Europe/Bucharest', today: '2026-08-20' };
const IMPORT = '0b8f0f0e-6b0a-4d3e-9a52-1c2d3e4f5a6b';

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    '',
    '1',
    '2',
    'Won',
    'Lost',
    '1.234,50',
    '$5',
    '03/04/2026',
    '0001-01-01',
    '9999-12-31',
    '2026-08-01 25:00',
  ),
  fc.constantFrom('Select', 'N/A', 'yes', 'no', '150%', '9999999999999', 'x'.repeat(600), '2026-08-01T10:00:00+14:00'),
);

/** A plan in which some columns are read as fields of its kind, each once. */
const plan: fc.Arbitrary<ImportPlan> = fc.constantFrom(...IMPORT_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    crm: fc.constantFrom('csv', 'salesforce'),
    columns: fc.shuffledSubarray(fieldsOf(kind), { minLength: 1 }),
    dayFirst: fc.boolean(),
    decimal: fc.constantFrom('.' as const, ',' as const),
    currency: fc.constantFrom('EUR', 'JPY'),
    empty: fc.subarray(['select', 'n/a']),
    outcomes: fc.constant({ won: 'won' as const }),
    rest: fc.constant('keep' as const),
  }),
);

const file = plan.chain((each) =>
  fc.tuple(
    fc.constant(each),
    fc.array(fc.array(cell, { minLength: 1, maxLength: each.columns.length + 1 }), { maxLength: 12 }),
  ),
);

function convert(given: ImportPlan, rows: string[][]) {
  const read = (repeated: ReadonlySet<number>) => {
    const records: Imported[] = [];
    const converter = new ConvertRows(given, context, { told: (record) => records.push(record), repeated });
    for (const [index, cells] of [given.columns as string[], ...rows].entries()) converter.add(cells, index + 1, false);
    return { report: converter.finish(), records, repeated: converter.repeated };
  };
  return read(read(new Set()).repeated);
}

test('whatever stands in the cells, no row is lost without being counted', () => {
  fc.assert(
    fc.property(file, ([given, rows]) => {
      const { report, records } = convert(given, rows);
      expect(report.blank + report.asides + report.planned + report.duplicates + report.records).toBe(rows.length);
      expect(records).toHaveLength(report.records);
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    }),
  );
});

test('whatever stands in the cells, the records pass the door of the store', () => {
  fc.assert(
    fc.property(file, ([given, rows]) => {
      const { records } = convert(given, rows);
      const part = {
        import: IMPORT,
        part: 0,
        kind: given.kind,
        fills: given.columns,
        rows: records.slice(0, ROWS_AT_ONCE),
      };
      expect(partSchema.safeParse(part).error?.issues ?? []).toEqual([]);
    }),
  );
});

test('the same file gives the same records, and over them changes nothing', () => {
  fc.assert(
    fc.property(file, ([given, rows]) => {
      const [first, again] = [convert(given, rows), convert(given, rows)];
      expect(again.records).toEqual(first.records);
      const known = new Map(first.records.map((record) => [record.id, record]));
      const changed = again.records.filter((record) => {
        const before = known.get(record.id);
        const fills = given.columns.filter((field) => field !== null);
        return before === undefined || !isSame(before, overlay(before, record, given.kind, fills));
      });
      expect(changed).toEqual([]);
    }),
  );
});

test('of two rows of a record the later counts, and where it says nothing the earlier', () => {
  const [one, two]: Deal[] = [deal({ owner: 'Ana', product: 'A' }), deal({ owner: '', product: null, amountMinor: 0 })];
  expect(mergeRows(one!, two!)).toMatchObject({ owner: 'Ana', product: 'A', amountMinor: 100_00, id: two?.id });
  expect(mergeRows(one!, { ...two!, owner: 'Ion', amountMinor: 5 })).toMatchObject({ owner: 'Ion', amountMinor: 5 });
});
