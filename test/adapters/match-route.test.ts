import { describe, expect, test } from 'vitest';
import type { Route } from '../../lib/adapters/adapter';
import { matchesHost } from '../../lib/adapters/match-host';
import { routeOf } from '../../lib/adapters/match-route';
import { practiceCrm } from '../../lib/adapters/practice-crm/practice-crm';

describe('the practice CRM', () => {
  test.each([
    ['/', 'list', 'opportunity', null],
    ['/opportunities', 'list', 'opportunity', null],
    ['/opportunities/', 'list', 'opportunity', null],
    ['/opportunities/board', 'board', 'opportunity', null],
    ['/opportunities/UP409DSB', 'record', 'opportunity', 'UP409DSB'],
    ['/opportunities/UP409DSB/edit', 'edit', 'opportunity', 'UP409DSB'],
    ['/leads/a%20b?tab=2#x', 'record', 'lead', 'a b'],
    ['/leads/%E0%A4%A', 'record', 'lead', '%E0%A4%A'],
    ['/accounts/7/edit', 'edit', 'account', '7'],
    ['/contacts', 'list', 'contact', null],
  ])('%s', (path, page, kind, id) => {
    expect(routeOf(practiceCrm, new URL(path, 'http://127.0.0.1'))).toEqual({ page, kind, id });
  });

  test.each(['/settings', '/opportunities/1/edit/more', '/tasks/1', `/leads/${'x'.repeat(201)}`])(
    '%s is none',
    (path) => {
      expect(routeOf(practiceCrm, new URL(path, 'http://127.0.0.1'))).toBeNull();
    },
  );
});

describe('what other CRMs need', () => {
  const routes: Route[] = [
    { page: 'record', kind: 'opportunity', path: '/lightning/r/Opportunity/:id/view' },
    { page: 'record', kind: 'opportunity', path: '/contacts/*/record/0-3/:id/**' },
    {
      page: 'record',
      kind: 'opportunity',
      path: '/main.aspx',
      query: { pagetype: 'entityrecord', etn: 'opportunity', id: ':id' },
    },
    { page: 'record', kind: 'lead', inHash: true, query: { model: 'crm.lead', id: ':id' } },
    { page: 'record', kind: 'lead', inHash: true, path: '/deals/:id/show' },
    { page: 'record', kind: 'opportunity', inHash: true, path: '/Opportunity/view/:id' },
    { page: 'record', kind: 'opportunity', inHash: true, path: '/*/model/sale.opportunity/:id' },
    { page: 'record', kind: 'opportunity', path: '/odoo/**/crm.lead/:id' },
    { page: 'record', kind: 'opportunity', inHash: true, query: { fullProfile: 'opportunities-:id' } },
    { page: 'record', kind: 'opportunity', path: '/tab/Potentials/**/:id' },
  ];
  test.each([
    ['Salesforce', 'https://x.test/lightning/r/Opportunity/006AA/view?ws=1', '006AA'],
    ['HubSpot', 'https://x.test/contacts/12/record/0-3/99/', '99'],
    ['HubSpot, a tab', 'https://x.test/contacts/12/record/0-3/99/activity', '99'],
    ['Dynamics', 'https://x.test/main.aspx?appid=1&id=0fa&etn=opportunity&pagetype=entityrecord', '0fa'],
    ['Odoo', 'https://x.test/web#id=5&model=crm.lead&view_type=form', '5'],
    ['a hash router', 'https://x.test/#/deals/7/show?tab=1', '7'],
    ['EspoCRM', 'https://x.test/crm/#Opportunity/view/64f0', '64f0'],
    ['Tryton', 'https://x.test/#crm/model/sale.opportunity/5;name="A/B"&views=[1]', '5'],
    ['Odoo, nested', 'https://x.test/odoo/contacts/3/crm.lead/12', '12'],
    ['Odoo, plain', 'https://x.test/odoo/crm.lead/12', '12'],
    ['Copper', 'https://x.test/app#/browse/board/opportunities/default?fullProfile=opportunities-9&x=1', '9'],
    ['a gap of any length', 'https://x.test/tab/Potentials/a/b/7', '7'],
  ])('%s', (_crm, url, id) => {
    expect(routeOf({ routes }, new URL(url))?.id).toBe(id);
  });

  test.each([
    'https://x.test/main.aspx?etn=opportunity&pagetype=entityrecord',
    'https://x.test/web#id=5',
    'https://x.test/app#/browse/list?fullProfile=companies-9',
    'https://x.test/app#/browse/list?fullProfile=opportunities-',
    'https://x.test/odoo/crm.lead',
    'https://x.test/tab/Potentials',
    'https://x.test/',
  ])('%s is none', (url) => {
    expect(routeOf({ routes }, new URL(url))).toBeNull();
  });
});

test.each([
  ['http://127.0.0.1/*', 'http://127.0.0.1:4173/opportunities', true],
  ['http://127.0.0.1/*', 'http://localhost:4173/opportunities', false],
  ['https://*.hubspot.com/*', 'https://app-eu1.hubspot.com/contacts/1', true],
  ['https://*.hubspot.com/*', 'https://hubspot.com/', true],
  ['https://*.hubspot.com/*', 'https://evilhubspot.com/', false],
  ['https://*.hubspot.com/*', 'https://evil.test/?https://app.hubspot.com/', false],
  ['*://*/crm/*', 'https://any.test/crm/7', true],
])('%s is the host of %s: %s', (pattern, url, is) => {
  expect(matchesHost(pattern, new URL(url))).toBe(is);
});
