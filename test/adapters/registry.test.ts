import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adapters } from '../../lib/adapters';
import { matches } from '../../lib/adapters/always-on';

test('every adapter is put to the contract', () => {
  const contracts = adapters.map(({ id }) => join(import.meta.dirname, 'contract', `${id}.test.ts`));
  expect(contracts.filter((file) => !existsSync(file))).toEqual([]);
});

test('no two adapters have one id', () => {
  expect(new Set(adapters.map(({ id }) => id)).size).toBe(adapters.length);
});

test('the manifest names the pages of the practice CRM and no others', () => {
  expect(matches).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
});
