import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openQuestions } from '../../../lib/domain/import/cell-formats';
import type { Deal } from '../../../lib/domain/record/deal';
import { importFile, mappingOf } from '../../support/import-file';

const bytesOf = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../fixtures/csv/nasty/${name}`, import.meta.url)));
const nasty = (name: string, edit = {}) => importFile<Deal>(bytesOf(name), { name, ...edit });

test('semicolons, a byte order mark, decimal commas, days with dots and Romanian words', async () => {
  const { records, report } = await nasty('romanian-semicolons.csv');
  expect(report).toMatchObject({ flaggedRows: 0, outcomes: { won: 1, lost: 1, open: 0 } });
  expect(records[0]).toMatchObject({
    name: 'Licențe',
    owner: 'Andreea',
    amountMinor: 1_240_050,
    currency: 'RON',
    startedDay: '2026-01-05',
    closedDay: '2026-02-17',
  });
  expect(records[1]).toMatchObject({ owner: 'Șerban', amountMinor: 100_000 });
});

test.each([
  ['windows-1250.csv', 'windows-1250', ['Şerban Băsescu', 'Ştefan Ţepeş'], [125_000, 9_950]],
  ['windows-1252.csv', 'windows-1252', ['José Müller', 'Renée Grün'], [125_000, 9_950]],
])('%s, as an old Excel saves it', async (name, encoding, owners, amounts) => {
  const read = await nasty(name);
  expect(read.encoding).toBe(encoding);
  expect(read.records.map(({ owner }) => owner)).toEqual(owners);
  expect(read.records.map(({ amountMinor }) => amountMinor)).toEqual(amounts);
});

test('Excel’s Unicode text: UTF-16 with tabs', async () => {
  const { encoding, found, records } = await nasty('excel-unicode-text.txt');
  expect([encoding, found.separator]).toEqual(['utf-16le', '\t']);
  expect(records.map(({ name, amountMinor }) => [name, amountMinor])).toEqual([
    ['Łódź', 125_000],
    ['Brașov', 1_000],
  ]);
});

test('quotes, commas and line ends in cells', async () => {
  const { records } = await nasty('quoted-newlines.csv');
  expect(records.map(({ name, amountMinor }) => [name, amountMinor])).toEqual([
    ['Said "yes", then\nwaited', 125_000],
    ['Plain', 1_000],
  ]);
});

test('a quote that is never closed is flagged, and the rows behind it are read', async () => {
  const { records, report } = await nasty('open-quote.csv');
  expect(records.map(({ id, amountMinor }) => [id, amountMinor])).toEqual([
    ['1', 10_000],
    ['2', 20_000],
    ['3', 30_000],
  ]);
  expect(report.problems).toMatchObject([{ kind: 'openQuote', column: null, count: 1, rows: [2] }]);
});

test('padding, a stray cell, sums, notes and a column without a name are no records', async () => {
  const { found, records, report } = await nasty('padding.csv');
  expect(records.map(({ id }) => id)).toEqual(['1', '2']);
  expect(report).toMatchObject({ rows: 2, blank: 50, asides: 3, asideRows: [45, 55, 56], flaggedRows: 0 });
  expect(found.header.at(-1)).toBe('');
});

test('placeholders are proposed to be empty, each one told', async () => {
  const { found, records } = await nasty('placeholders.csv');
  expect(found.placeholders.map(({ key, count }) => [key, count])).toEqual([
    ['select', 2],
    ['none', 2],
    ['n/a', 1],
    ['-', 1],
  ]);
  expect(records[0]).toMatchObject({ owner: '', product: null });
  expect(records[2]?.name).toBe('3');
});

test('and stay what they are where the rep says so', async () => {
  const { records, report } = await nasty('placeholders.csv', { plan: { empty: [] } });
  expect(records[0]).toMatchObject({ owner: 'Select', product: '--None--' });
  expect(report.problems).toMatchObject([{ kind: 'unreadable', count: 1, rows: [3], example: 'N/A' }]);
});

test('days that both orders can have written are asked for, and read as answered', async () => {
  const first = await nasty('ambiguous-days.csv');
  expect(openQuestions(first.found, first.plan).dates).toBe('01/02/2026');
  expect(first.records[0]).toMatchObject({ startedDay: '2026-02-01', closedDay: '2026-04-03' });
  const { records } = await nasty('ambiguous-days.csv', { plan: { dayFirst: false } });
  expect(records[0]).toMatchObject({ startedDay: '2026-01-02', closedDay: '2026-03-04' });
});

test('one day that only one order can have written settles the others', async () => {
  const { found, plan, records, report } = await nasty('month-first.csv', { plan: { dayFirst: false } });
  expect(plan.dayFirst).toBe(false);
  expect(records.map(({ closedDay }) => closedDay)).toEqual(['2026-03-04', '2026-12-25', '2026-02-13']);
  expect(report.problems).toMatchObject([{ kind: 'otherOrder', count: 1, rows: [4], example: '13/02/2026' }]);
  expect(openQuestions(found, plan).dates).not.toBeNull();
});

test('money with signs, codes, brackets and any separator of thousands', async () => {
  const { records, report } = await nasty('money.csv');
  expect(records.map(({ amountMinor, currency }) => [amountMinor, currency])).toEqual([
    [123_450, 'USD'],
    [-100_000, 'USD'],
    [123_456_700, 'CHF'],
    [1_234_560, 'EUR'],
    [9_990, 'RON'],
    [-1_500, 'USD'],
    [0, 'USD'],
    [25_000, 'USD'],
  ]);
  expect(report.flagged.map(({ row, kind }) => [row, kind])).toEqual([
    [3, 'negative'],
    [7, 'negative'],
    [8, 'unreadable'],
  ]);
});

test('1.234 alone may be either, is taken for thousands and asked', async () => {
  const { found, plan, records } = await nasty('unclear-thousands.csv');
  expect([openQuestions(found, plan).amounts, plan.decimal]).toEqual(['1.234', ',']);
  expect(records.map(({ amountMinor }) => amountMinor)).toEqual([123_400, 1_250_000]);
});

test('rows of one id are one record: the later says more, its empty cells say nothing', async () => {
  const { records, report, check } = await nasty('duplicates.csv');
  expect(records).toHaveLength(2);
  expect(records.find(({ id }) => id === '1')).toMatchObject({
    name: 'One renamed',
    owner: 'Ana',
    outcome: 'won',
    amountMinor: 12_000,
  });
  expect([report.duplicates, report.records, check.duplicates, check.records]).toEqual([2, 2, 2, 2]);
});

test('without ids, name and day and account tell records apart', async () => {
  const { records, report } = await nasty('without-ids.csv');
  expect(records.map(({ account, outcome }) => [account, outcome]).sort()).toEqual([
    ['Acme', 'won'],
    ['Contoso', 'open'],
  ]);
  expect(report.duplicates).toBe(1);
  expect((await nasty('without-ids.csv')).records.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
});

test('without names either, only rows that are alike in everything are one', async () => {
  const { records, report } = await nasty('without-names.csv');
  expect(records.map(({ amountMinor }) => amountMinor).sort()).toEqual([10_000, 25_000]);
  expect(report.duplicates).toBe(1);
});

test('the impossible is kept and flagged', async () => {
  const { records, report } = await nasty('impossible.csv');
  expect(report.flagged.map(({ row, kind }) => [row, kind])).toEqual([
    [2, 'closedBeforeCreated'],
    [3, 'farDate'],
    [4, 'farDate'],
    [5, 'createdAhead'],
    [6, 'absurd'],
    [6, 'outOfRange'],
    [7, 'unreadable'],
    [7, 'closedWithoutDate'],
  ]);
  expect(report.flaggedRows).toBe(6);
  expect(records[0]).toMatchObject({ startedDay: '2026-02-01', closedDay: '2026-01-01' });
  expect(records.map(({ expectedCloseDay }) => expectedCloseDay)).toContain('2099-12-31');
});

test('rows with more or fewer cells, and a cell that is a letter of its own', async () => {
  const { records, report } = await nasty('uneven-rows.csv');
  expect(report.flagged.map(({ row, kind }) => [row, kind])).toEqual([
    [2, 'extraCells'],
    [4, 'tooLong'],
  ]);
  expect([records[1]?.amountMinor, records[2]?.name.length]).toEqual([0, 500]);
});

test('the separator that Excel names in a line of its own', async () => {
  const read = await nasty('excel-separator-line.csv');
  expect(mappingOf(read)).toMatchObject({ 'Deal ID': 'id' });
  expect(read.records[0]).toMatchObject({ name: 'a, b; c', amountMinor: 10_000 });
});
