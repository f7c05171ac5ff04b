import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { DB_NAME, Store } from '../../lib/store/schema';

/** Rows as one version of the store keeps them, with the indexes that it has. */
type Sample = { version: number; stores: { [table: string]: string }; rows: { [table: string]: object[] } };

const folder = new URL('../samples/', import.meta.url);
const samples = readdirSync(folder).map((name): Sample => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const latest = new Store().verno;

test('every version of the store has a sample of its rows, up to the one of today', () => {
  expect(samples.map(({ version }) => version).sort()).toEqual(Array.from({ length: latest }, (_, i) => i + 1));
});

test.each(samples)('rows of version $version are those of today once the store was opened', async (sample) => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie(DB_NAME, options as ConstructorParameters<typeof Dexie>[1]);
  old.version(sample.version).stores(sample.stores);
  for (const [table, rows] of Object.entries(sample.rows)) await old.table(table).bulkPut(rows);
  old.close();

  const store = new Store(DB_NAME, options);
  const expected = samples.find(({ version }) => version === latest) as Sample;
  for (const table of store.tables) {
    const rows = expected.rows[table.name] ?? [];
    expect([table.name, await table.count()]).toEqual([table.name, rows.length]);
    for (const row of rows) expect(await table.toArray()).toContainEqual(row);
  }
});

test('the sample of today has the tables and indexes of today', () => {
  const expected = samples.find(({ version }) => version === latest) as Sample;
  const store = new Store();
  const indexes = (name: string) => {
    const { primKey, indexes } = store.table(name).schema;
    return [primKey, ...indexes].map(({ src }) => src).join(', ');
  };
  expect(Object.fromEntries(store.tables.map(({ name }) => [name, indexes(name)]))).toEqual(expected.stores);
});
