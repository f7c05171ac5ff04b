import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeOf } from '../../../lib/adapters/match-route';
import { likelyPart, partsOf } from '../../../lib/adapters/teach/address-parts';
import { routesFrom, sameIn } from '../../../lib/adapters/teach/routes-from';

function taughtBy(address: string, second: string | null = null) {
  const parts = partsOf(address);
  const part = parts[likelyPart(parts) ?? -1];
  if (!part) throw new Error(`Nothing in ${address} looks like an id.`);
  return routesFrom('opportunity', address, part, second);
}

describe('the id of an address', () => {
  test.each([
    ['https://crm.example/deals/42', '42'],
    ['https://crm.example/customers/7/deals/42', '42'],
    ['https://crm.example/deals/deal-42?tab=notes', '42'],
    ['https://crm.example/lightning/r/Opportunity/0065g00000AbCdEFGH/view', '0065g00000AbCdEFGH'],
    ['https://crm.example/o/3f2504e0-4f89-41d3-9a0c-0305e82c3301', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
    ['https://crm.example/index.php?module=Deals&action=DetailView&record=311', '311'],
    ['https://crm.example/#/deals/42/show', '42'],
    ['https://crm.example/app#id=42&model=crm.lead', '42'],
    ['https://crm.example/#Opportunity/view/64f1c0ffee0123456', '64f1c0ffee0123456'],
  ])('%s', (address, id) => {
    const parts = partsOf(address);
    expect(parts[likelyPart(parts) ?? -1]?.text).toBe(id);
  });

  test('is not found where all are words', () => {
    expect(likelyPart(partsOf('https://crm.example/deals/big-renewal?tab=notes#top'))).toBeNull();
  });
});

describe('the routes that are taught', () => {
  test.each([
    ['https://crm.example/deals/42', 'https://crm.example/deals/977', '977'],
    ['https://crm.example/customers/7/deals/42', 'https://crm.example/customers/8/deals/43', '43'],
    ['https://crm.example/deals/deal-42?tab=notes', 'https://crm.example/deals/deal-43', '43'],
    [
      'https://crm.example/index.php?module=Deals&record=311',
      'https://crm.example/index.php?record=5&module=Deals',
      '5',
    ],
    ['https://crm.example/#/deals/42/show', 'https://crm.example/#/deals/43/show?tab=1', '43'],
    ['https://crm.example/app#id=42&model=crm.lead', 'https://crm.example/app#model=crm.lead&id=9', '9'],
  ])('by %s are right for %s', (address, other, id) => {
    expect(routeOf({ routes: taughtBy(address) }, new URL(other))).toEqual({ page: 'record', kind: 'opportunity', id });
  });

  test.each([
    ['https://crm.example/deals/42', 'https://crm.example/contacts/42'],
    ['https://crm.example/index.php?module=Deals&record=311', 'https://crm.example/index.php?module=Leads&record=311'],
    ['https://crm.example/deals/42', 'https://crm.example/deals/42/edit'],
  ])('by %s are not for %s', (address, other) => {
    expect(routeOf({ routes: taughtBy(address) }, new URL(other))).toBeNull();
  });

  test('tell the list by the address without the id', () => {
    const routes = taughtBy('https://crm.example/app/deals/42');
    expect(routeOf({ routes }, new URL('https://crm.example/app/deals'))).toMatchObject({ page: 'list', id: null });
  });

  test('hold nothing that another record has not', () => {
    const routes = taughtBy('https://crm.example/w/acme/deals/42', 'https://crm.example/w/globex/deals/43');
    expect(routes[0]?.path).toBe('/w/*/deals/:id');
    const [query] = taughtBy(
      'https://crm.example/?m=Deals&owner=smith&id=42',
      'https://crm.example/?m=Deals&owner=lee&id=7',
    );
    expect(query?.query).toEqual({ m: 'Deals', id: ':id' });
  });

  test('the id of another record stands where it stood', () => {
    const [, part] = partsOf('https://crm.example/deals/42');
    expect(part && sameIn('https://crm.example/deals/43', part)?.text).toBe('43');
    expect(part && sameIn('https://crm.example/deals', part)).toBeNull();
  });

  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  test('find back the id of any address of the same form', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (words, a, b, inHash) => {
          const address = (id: number) => `https://crm.example/${inHash ? '#/' : ''}${words.join('/')}/${id}`;
          const route = routeOf({ routes: taughtBy(address(a)) }, new URL(address(b)));
          expect(route).toMatchObject({ page: 'record', id: `${b}` });
        },
      ),
    );
  });
});
