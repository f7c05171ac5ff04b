import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTIVITY_HEADERS } from '../../../lib/domain/import/activity-headers';
import { DEAL_HEADERS } from '../../../lib/domain/import/deal-headers';
import { cellTypeOf, IMPORT_KINDS, type ImportKind } from '../../../lib/domain/import/import-fields';
import { LEAD_HEADERS } from '../../../lib/domain/import/lead-headers';
import { proposePlan } from '../../../lib/domain/import/propose-plan';
import { recogniseHeader } from '../../../lib/domain/import/recognise-header';
import { importFile, mappingOf } from '../../support/import-file';

const TABLES: { [kind in ImportKind]: { [source: string]: { [field: string]: string[] } } } = {
  deals: DEAL_HEADERS,
  leads: LEAD_HEADERS,
  activities: ACTIVITY_HEADERS,
};

test('every name in the tables is recognised, in any case and with any signs between its words', () => {
  const missed = IMPORT_KINDS.flatMap((kind) =>
    Object.values(TABLES[kind]).flatMap((fields) =>
      Object.entries(fields).flatMap(([field, names]) =>
        names
          .flatMap((name) => [name, name.toUpperCase(), name.replaceAll(' ', '_'), `${name}__c`])
          .filter((name) => !recogniseHeader(name, kind).some((known) => known.field === field))
          .map((name) => `${kind} ${field}: ${name}`),
      ),
    ),
  );
  expect(missed).toEqual([]);
});

test('every field in the tables is one that rows of the kind have', () => {
  for (const kind of IMPORT_KINDS) {
    const fields = Object.values(TABLES[kind]).flatMap((names) => Object.keys(names));
    expect(fields.filter((field) => cellTypeOf(kind, field) === null)).toEqual([]);
  }
});

/** One row, so that the columns hold what their names say. */
const EXPORTS: [name: string, header: string, row: string, crm: string, mapping: { [header: string]: string }][] = [
  [
    'a report of Salesforce',
    'Opportunity ID,Opportunity Name,Opportunity Owner,Account Name,Stage,Amount,Close Date,Created Date,Probability (%),Fiscal Period',
    '006Hs00001AbCdE,One,Ana,Acme,Closed Won,100,2026-01-01,2026-01-01,10,Q1-2026',
    'salesforce',
    {
      'Opportunity ID': 'id',
      'Opportunity Name': 'name',
      'Opportunity Owner': 'owner',
      'Account Name': 'account',
      Stage: 'stage',
      Amount: 'amount',
      'Close Date': 'closeDate',
      'Created Date': 'created',
      'Probability (%)': 'probability',
    },
  ],
  [
    'an export of HubSpot',
    'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Create Date,Associated Company,Pipeline',
    '1,One,Closed Won,2026-01-01 10:00,Ana,100,2026-01-01 10:00,Acme,Sales',
    'hubspot',
    {
      'Record ID': 'id',
      'Deal Name': 'name',
      'Deal Stage': 'stage',
      'Close Date': 'closeDate',
      'Deal owner': 'owner',
      Amount: 'amount',
      'Create Date': 'created',
      'Associated Company': 'account',
    },
  ],
  [
    'an export of Pipedrive',
    'Deal - ID,Deal - Title,Deal - Owner,Deal - Organization,Deal - Stage,Deal - Status,Deal - Value,Deal - Currency of Value,Deal - Deal created,Deal - Deal closed on,Deal - Expected close date',
    '1,One,Ana,Acme,Qualified,Won,100,EUR,2026-01-01 10:00:00,2026-01-01 10:00:00,2026-01-01',
    'pipedrive',
    {
      'Deal - ID': 'id',
      'Deal - Title': 'name',
      'Deal - Owner': 'owner',
      'Deal - Organization': 'account',
      'Deal - Stage': 'stage',
      'Deal - Status': 'outcome',
      'Deal - Value': 'amount',
      'Deal - Currency of Value': 'currency',
      'Deal - Deal created': 'created',
      'Deal - Deal closed on': 'closedOn',
      'Deal - Expected close date': 'expectedClose',
    },
  ],
  [
    'an export of Zoho CRM',
    'Record Id,Deal Owner,Deal Name,Account Name,Closing Date,Stage,Amount,Created Time,Potential Name,Deal Owner Name',
    'zcrm_1,Ana,One,Acme,2026-01-01,Closed Won,100,2026-01-01 10:00:00,,',
    'zoho',
    {
      'Record Id': 'id',
      'Deal Owner': 'owner',
      'Deal Name': 'name',
      'Account Name': 'account',
      'Closing Date': 'closeDate',
      Stage: 'stage',
      Amount: 'amount',
      'Created Time': 'created',
    },
  ],
  [
    'an export of Dynamics 365',
    '(Do Not Modify) Opportunity,Topic,Potential Customer,Owner,Est. Revenue,Est. Close Date,Actual Close Date,Status,Created On',
    '1,One,Acme,Ana,100,1/2/2026,1/2/2026,Open,1/2/2026 10:00 AM',
    'dynamics',
    {
      '(Do Not Modify) Opportunity': 'id',
      Topic: 'name',
      'Potential Customer': 'account',
      Owner: 'owner',
      'Est. Revenue': 'amount',
      'Est. Close Date': 'expectedClose',
      'Actual Close Date': 'closedOn',
      Status: 'outcome',
      'Created On': 'created',
    },
  ],
  [
    'a Romanian table',
    'Nr. oportunitate,Oportunitate,Client,Responsabil,Etapă,Valoare,Monedă,Data creării,Data închiderii,Observații',
    '1,Unu,Dedeman,Ana,Câștigată,100,RON,01.02.2026,01.03.2026,-',
    'csv',
    {
      'Nr. oportunitate': 'id',
      Oportunitate: 'name',
      Client: 'account',
      Responsabil: 'owner',
      Etapă: 'stage',
      Valoare: 'amount',
      Monedă: 'currency',
      'Data creării': 'created',
      'Data închiderii': 'closeDate',
    },
  ],
];

test.each(EXPORTS)('%s is recognised', async (_, header, row, crm, mapping) => {
  const { plan, ...read } = await importFile(`${header}\n${row}\n`);
  expect(mappingOf({ plan, ...read })).toEqual(mapping);
  expect([plan.kind, plan.crm]).toEqual(['deals', crm]);
});

test('a column whose name promises what it does not hold is left to the rep', async () => {
  const read = await importFile('Deal Name,Stage,Amount,Close Date\nOne,Won,large,soon\nTwo,Lost,small,later\n');
  expect(mappingOf(read)).toEqual({ 'Deal Name': 'name', Stage: 'stage' });
});

test('no header makes a proposal throw', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (header) => {
      const columns = header.map((name) => ({
        name,
        filled: 0,
        dates: { fixed: 0, dayFirst: 0, monthFirst: 0, either: 0 },
        amounts: { plain: 0, '.': 0, ',': 0, either: 0 },
        currencies: {},
        values: [],
      }));
      const found = { header, columns, preview: [], rows: 0, blank: 0, placeholders: [], separator: ',' };
      expect(proposePlan(found, 'any.csv', 'USD').columns).toHaveLength(header.length);
    }),
  );
});
