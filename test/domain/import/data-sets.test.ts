import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { longSalesforceId } from '../../../lib/domain/import/salesforce-id';
import { leadResponse } from '../../../lib/domain/kpi/lead-response';
import { salesCycle } from '../../../lib/domain/kpi/sales-cycle';
import { winRate } from '../../../lib/domain/kpi/win-rate';
import { wonAmount } from '../../../lib/domain/kpi/won-amount';
import { defaultPlaybook } from '../../../lib/domain/playbook/default-playbook';
import type { Activity, Lead } from '../../../lib/domain/record/deal';
import { ALL_TIME } from '../../../lib/domain/time/periods';
import { importFile, mappingOf } from '../../support/import-file';

const bytesOf = (path: string) => Uint8Array.from(readFileSync(new URL(`../../${path}`, import.meta.url)));
const practice = (path: string) => bytesOf(`practice-crm/data/${path}`);
const fixture = (path: string) => bytesOf(`fixtures/csv/${path}`);

describe('maven-crm: the figures of its ANSWERS.md', async () => {
  const { records, report } = await importFile(practice('maven-crm/sales_pipeline.csv'), {
    name: 'sales_pipeline.csv',
  });

  test('8,800 deals, nothing left out and nothing flagged', () => {
    expect(report).toMatchObject({ rows: 8_800, records: 8_800, blank: 0, duplicates: 0, flaggedRows: 0 });
    expect(report.outcomes).toEqual({ open: 2_089, won: 4_238, lost: 2_473 });
    expect(records.filter(({ outcome, account }) => outcome === 'open' && account === null)).toHaveLength(1_425);
  });

  test('win rate, revenue and cycle are the published ones', () => {
    expect(winRate(records, ALL_TIME, { by: 'count' })).toMatchObject({ numerator: 4_238, denominator: 6_711 });
    expect(wonAmount(records, ALL_TIME, 'USD')).toBe(1_000_553_400);
    const cycle = salesCycle(records, ALL_TIME, { of: 'won', today: '2018-01-01' });
    expect(cycle.value).toBeCloseTo(51.782, 3);
    expect(cycle.beside.find(({ key }) => key === 'median')?.value).toBe(57);
  });
});

describe('synthetic-crm-chain: the figures of its ANSWERS.md', async () => {
  const leads = await importFile<Lead>(practice('synthetic-crm-chain/Leads.csv'), { name: 'Leads.csv' });
  const all = await importFile<Activity>(practice('synthetic-crm-chain/Activity.csv'), {
    name: 'Activity.csv',
    columns: { Completed: null },
    plan: { crm: leads.plan.crm },
  });

  test('200 leads and 500 activities, of which half are planned only', async () => {
    expect([leads.records.length, all.records.length]).toEqual([200, 500]);
    const { report } = await importFile(practice('synthetic-crm-chain/Activity.csv'), { name: 'Activity.csv' });
    expect([report.records, report.planned]).toEqual([250, 250]);
  });

  test('17 leads have no activity, the first of 76 comes before the lead', () => {
    const first = (id: string) =>
      Math.min(...all.records.filter(({ recordId }) => recordId === id).map(({ at }) => at ?? Number.NaN));
    const firsts = leads.records.map(({ id, createdAt }) => first(id) - (createdAt ?? Number.NaN));
    expect(firsts.filter((each) => each === Number.POSITIVE_INFINITY)).toHaveLength(17);
    expect(firsts.filter((each) => each < 0)).toHaveLength(76);
  });

  test('in calendar time 158 leads are answered, half of them within 44 days', () => {
    const { calendar } = defaultPlaybook([]);
    const figure = leadResponse(leads.records, all.records, calendar, ALL_TIME, Date.UTC(2030, 0, 1), {
      hours: 'calendar',
    });
    expect(figure.beside.find(({ key }) => key === 'answered')?.value).toBe(158);
    expect((figure.value ?? 0) / 24).toBeCloseTo(44, 0);
  });
});

describe('salesforce-fivetran-seeds', async () => {
  const deals = await importFile(fixture('salesforce-fivetran-seeds/sf_opportunity_data.csv'));

  test('opportunities: 5 won, 4 lost, 1 open, by columns that say yes or no', () => {
    expect([deals.plan.kind, deals.plan.crm]).toEqual(['deals', 'salesforce']);
    expect(mappingOf(deals)).toMatchObject({
      is_won: 'won',
      is_closed: 'closed',
      stage_name: 'stage',
      amount: 'amount',
    });
    expect(deals.report.outcomes).toEqual({ won: 5, lost: 4, open: 1 });
  });

  test('the impossible is kept and flagged: a probability of 1000, a close before the creation', () => {
    expect(deals.report.flagged.map(({ row, kind, text }) => [row, kind, text])).toEqual([
      [2, 'outOfRange', '1000'],
      [6, 'closedBeforeCreated', '2018-12-07'],
    ]);
    expect(deals.records.find(({ id }) => id === '006q000000HddohAAB')?.probability).toBe(10);
  });

  test.each([
    ['sf_lead_data.csv', 'leads', 1],
    ['sf_task_data.csv', 'activities', 10],
    ['sf_event_data.csv', 'activities', 10],
  ])('%s is recognised as %s among its hundreds of columns', async (name, kind, count) => {
    const { plan, records } = await importFile(fixture(`salesforce-fivetran-seeds/${name}`));
    expect([plan.kind, records.length]).toEqual([kind, count]);
  });

  test('the 15 letters of a report and the 18 of an export are one id', async () => {
    const text =
      'Opportunity ID,Opportunity Name,Stage,Amount,Close Date\n006q000000Hddoh,One,Closed Won,1,2026-01-01\n';
    const { records } = await importFile(text, { plan: { crm: 'salesforce' } });
    expect(records[0]?.id).toBe('006q000000HddohAAB');
    expect(deals.records.every(({ id }) => longSalesforceId(id.slice(0, 15)) === id)).toBe(true);
  });

  test('an activity is about whom Salesforce’s id says', async () => {
    const { records } = await importFile<Activity>(fixture('salesforce-fivetran-seeds/sf_task_data.csv'));
    for (const { recordKind, recordId } of records) {
      expect(recordKind).toBe(
        recordId.startsWith('003') ? 'contact' : recordId.startsWith('00Q') ? 'lead' : recordKind,
      );
    }
    expect(records.some(({ recordKind }) => recordKind === 'contact')).toBe(true);
  });
});

describe('hubspot-fivetran-seeds', () => {
  test('44 deals whose names carry the prefix of a warehouse', async () => {
    const deals = await importFile(fixture('hubspot-fivetran-seeds/deal_data.csv'));
    expect(deals.records).toHaveLength(44);
    expect(mappingOf(deals)).toMatchObject({
      deal_id: 'id',
      property_dealname: 'name',
      property_createdate: 'created',
    });
  });

  test('22 contacts are leads, under their full names', async () => {
    const { plan, records } = await importFile<Lead>(fixture('hubspot-fivetran-seeds/contact_data.csv'));
    expect([plan.kind, records.length]).toEqual(['leads', 22]);
    expect(records.every(({ name, createdAt }) => name.includes(' ') && createdAt !== null)).toBe(true);
  });

  test('100 meetings are activities; that no column says of what is told of each', async () => {
    const { plan, report } = await importFile(fixture('hubspot-fivetran-seeds/engagement_meeting_data.csv'), {
      name: 'engagement_meeting_data.csv',
    });
    expect([plan.kind, report.records]).toEqual(['activities', 100]);
    expect(report.problems).toMatchObject([
      { kind: 'noRecord', count: 100 },
      { kind: 'farDate', count: 7 },
    ]);
  });
});
