import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../components/figure/text/en';

const folder = join(import.meta.dirname, '../../../lib/domain/kpi');
const source = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

/** A figure carries keys, not words; a key without words would be shown to the rep as it is. */
test.each([
  ['definition', /'((?:winRate|salesCycle|leadResponse|usageRate|forecastAccuracy)\.\w+)'/g],
  ['beside', /\bkey: '(\w+)', unit/g],
  ['excluded', /\breason: '(\w+)'/g],
])('every %s key of the core has words', (area, pattern) => {
  const keys = [...new Set([...source.matchAll(pattern)].map((match) => `${area}.${match[1]}`))];
  expect(keys.length).toBeGreaterThan(1);
  expect(keys.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
});
