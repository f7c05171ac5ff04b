import { expect, test } from 'vitest';
import type { FieldReading } from '../../lib/domain/record/crm-record';
import { adapterHealth } from '../../lib/queries/adapter-health';
import { noteHealth } from '../../lib/store/health';
import { makeWorld } from '../support/make-world';

const missing: FieldReading = { state: 'unseen', why: 'missing' };
const blank: FieldReading = { state: 'blank' };

test('a field that is not found any more shows on which day that began, and stands first', async () => {
  const { store } = await makeWorld();
  const read = (day: string, amount: FieldReading, kind: 'opportunity' | 'lead' = 'opportunity') => {
    const fields = { name: blank, amount };
    return noteHealth(store, day, {
      ref: { crm: 'x', kind, id: '1' },
      page: 'record',
      fields,
      readAt: Date.parse(day),
    });
  };
  for (const amount of [blank, blank]) await read('2026-08-17', amount);
  for (const amount of [blank, missing]) await read('2026-08-19', amount);
  await read('2026-08-19', blank, 'lead');

  const [crm] = (await adapterHealth(store, (id) => id.toUpperCase())).crms;
  expect(crm).toMatchObject({
    crmName: 'X',
    readings: 5,
    degraded: 1,
    days: ['2026-08-17', '2026-08-18', '2026-08-19'],
  });
  expect(crm?.perDay).toEqual([1, null, 2 / 3]);
  expect(crm?.fields[0]).toEqual({ kind: 'opportunity', field: 'amount', found: 3, unseen: 1, perDay: [1, null, 0.5] });
  expect(crm?.fields.map(({ kind, field }) => `${kind}.${field}`).sort()).toEqual([
    'lead.amount',
    'lead.name',
    'opportunity.amount',
    'opportunity.name',
  ]);
});

test('days from before fields were kept still count', async () => {
  const { store } = await makeWorld();
  await store.health.put({
    crm: 'x',
    day: '2026-08-17',
    readings: 2,
    degraded: 1,
    unseen: { amount: 1 },
    lastReadAt: 1,
  });
  const [crm] = (await adapterHealth(store, (id) => id)).crms;
  expect(crm).toMatchObject({ perDay: [0.5], fields: [], unseen: [{ field: 'amount', count: 1 }] });
});
