import { beforeEach, expect, test, vi } from 'vitest';
import { ImportFlow, type RowStore } from '../../../components/import/import-flow';
import type { ImportState } from '../../../components/import/import-state';
import type { RowReader } from '../../../components/import/row-reader';
import { convertFile } from '../../../entrypoints/import/convert-file';
import { inspectFile } from '../../../entrypoints/import/inspect-file';
import { headersKey } from '../../../lib/domain/import/headers-key';
import type { ImportPlan } from '../../../lib/domain/import/import-plan';
import { textIn } from '../../../lib/domain/text';

const CSV =
  'Deal ID,Deal Name,Deal Stage,Amount,Create Date\n1,One,Closed Won,100,01/02/2026\n1,One,Closed Won,120,01/02/2026\n';
const file = (text = CSV, name = 'deals.csv') => new File([text], name);

/** What the worker does, without a worker. */
function readerHere(): RowReader {
  let repeated = new Set<number>();
  return {
    inspect: inspectFile,
    check: async (conversion, read) => {
      const checked = await convertFile({ ...conversion, repeated: new Set() }, null, read);
      repeated = checked.repeated;
      return checked.report;
    },
    convert: async (conversion, take, read) => (await convertFile({ ...conversion, repeated }, take, read)).report,
    stop: () => {},
  };
}

let states: ImportState[];
let store: { [port in keyof RowStore]: ReturnType<typeof vi.fn> };
let plans: { [headers: string]: ImportPlan };
let reader: RowReader;

beforeEach(() => {
  states = [];
  plans = {};
  reader = readerHere();
  store = {
    stage: vi.fn(async () => null),
    commit: vi.fn(async () => ({ added: 1, changed: 0, unchanged: 0, removed: 0 })),
    drop: vi.fn(async () => null),
  };
});

const flow = () =>
  new ImportFlow({
    reader,
    store: store as unknown as RowStore,
    context: () => ({ timeZone: 'Europe/Bucharest', today: '2026-08-20' }),
    currency: () => 'RON',
    rememberedPlan: (headers) => plans[headers] ?? null,
    newId: () => 'import-1',
    changed: (state) => states.push(state),
  });

function planState(of: ImportFlow) {
  if (of.state.step !== 'plan') throw new Error(`The step is ${of.state.step}: ${JSON.stringify(of.state)}`);
  return of.state;
}

test('a file is read, proposed, checked, stored part by part, and committed with the number of its parts', async () => {
  const importing = flow();
  await importing.choose(file());
  expect(planState(importing).check).toMatchObject({ state: 'done', report: { records: 1, duplicates: 1 } });
  await importing.run();
  expect(store.stage).toHaveBeenCalledExactlyOnceWith({
    import: 'import-1',
    part: 0,
    kind: 'deals',
    fills: ['id', 'name', 'stage', 'amount', 'created'],
    rows: [expect.objectContaining({ id: '1', amountMinor: 12_000, currency: 'RON' })],
  });
  const { plan } = importing.state as Extract<ImportState, { step: 'done' }>;
  const headers = headersKey(['Deal ID', 'Deal Name', 'Deal Stage', 'Amount', 'Create Date']);
  expect(store.commit).toHaveBeenCalledExactlyOnceWith(
    { import: 'import-1', parts: 1, headers, plan },
    expect.any(Function),
  );
  expect([...new Set(states.map(({ step }) => step))]).toEqual(['reading', 'plan', 'importing', 'done']);
});

test('a plan that was used for these columns before is used again', async () => {
  const first = flow();
  await first.choose(file());
  plans[headersKey(planState(first).found.header)] = { ...planState(first).plan, dayFirst: false, currency: 'EUR' };
  const next = flow();
  await next.choose(file('Deal ID,Deal Name,Deal Stage,Amount,Create Date\n2,Two,Open,5,03/04/2026\n'));
  expect(planState(next)).toMatchObject({ isRemembered: true, plan: { dayFirst: false, currency: 'EUR' } });
});

test('another field for a column asks its questions anew, and what was answered stays', async () => {
  const importing = flow();
  await importing.choose(file());
  await importing.change({ ...planState(importing).plan, dayFirst: false });
  await importing.change({ ...planState(importing).plan, columns: ['id', 'stage', null, 'amount', 'created'] });
  expect(planState(importing).plan).toMatchObject({ dayFirst: false, outcomes: { one: 'open' } });
});

test('rows of another kind are proposed anew', async () => {
  const importing = flow();
  await importing.choose(file());
  await importing.changeKind('leads');
  expect(planState(importing).plan).toMatchObject({ kind: 'leads', outcomes: {} });
});

test.each([
  ['an empty file', ''],
  ['a header alone', 'Deal ID,Deal Name\n'],
  ['nothing but padding', ',,\n,,\n'],
])('%s is refused in words', async (_, text) => {
  const importing = flow();
  await importing.choose(file(text));
  expect(importing.state).toMatchObject({
    step: 'choose',
    problem: { ro: expect.stringContaining('nu există rânduri') },
  });
});

test.each([
  ['of today', [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ['of before 2007', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
])('an Excel workbook %s is refused with what to do instead', async (_, bytes) => {
  const importing = flow();
  await importing.choose(new File([Uint8Array.from(bytes)], 'deals.csv'));
  expect(importing.state).toMatchObject({ step: 'choose', problem: { en: expect.stringContaining('Save as') } });
});

test.each([
  ['was moved while it was read', 'NotReadableError: The requested file could not be read', 'moved'],
  ['is not of the letters that were chosen', 'TypeError: The encoded data was not valid.', 'not Unicode'],
  ['cannot be read for a reason that only the machine knows', 'the disk is on fire', 'the disk is on fire'],
])('a file that %s is refused in words', async (_, message, said) => {
  reader = { ...readerHere(), inspect: () => Promise.reject(new Error(message)) };
  const importing = flow();
  await importing.choose(file());
  const { problem } = importing.state as Extract<ImportState, { step: 'choose' }>;
  expect(textIn(problem ?? '', 'en')).toContain(said);
});

test('a part that cannot be stored ends the import: nothing is committed, what was put aside goes, and it is said', async () => {
  store.stage.mockRejectedValue(new Error('The disk is full.'));
  const importing = flow();
  await importing.choose(file());
  await importing.run();
  expect(store.commit).not.toHaveBeenCalled();
  expect(store.drop).toHaveBeenCalledExactlyOnceWith('import-1');
  expect(planState(importing)).toMatchObject({ problem: 'The disk is full.', check: { state: 'done' } });
});

test.each([
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'Could not establish connection. Receiving end does not exist.',
])('a background that was ended in the end is said so: %s', async (message) => {
  store.commit.mockRejectedValue(new Error(message));
  const importing = flow();
  await importing.choose(file());
  await importing.run();
  expect(planState(importing).problem).toMatchObject({ en: expect.stringContaining('Import the file again') });
});

test('an import that is cancelled stops the reading and throws away what was put aside', async () => {
  const stop = vi.fn();
  // A reader that was stopped never answers.
  reader = { ...readerHere(), convert: () => new Promise(() => {}), stop };
  const importing = flow();
  await importing.choose(file());
  void importing.run();
  await importing.cancel();
  expect(importing.state).toEqual({ step: 'choose', problem: null });
  expect(stop).toHaveBeenCalled();
  expect(store.drop).toHaveBeenCalledExactlyOnceWith('import-1');
  expect(store.commit).not.toHaveBeenCalled();
});

test('nothing is imported before it was checked', async () => {
  reader = { ...readerHere(), check: () => new Promise(() => {}) };
  const importing = flow();
  void importing.choose(file());
  await vi.waitFor(() => expect(importing.state.step).toBe('plan'));
  await importing.run();
  expect(store.stage).not.toHaveBeenCalled();
});
