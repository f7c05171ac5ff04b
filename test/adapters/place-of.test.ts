import { expect, test } from 'vitest';
import type { Adapter } from '../../lib/adapters/adapter';
import { placeOf } from '../../lib/adapters/place-of';
import { practiceCrm } from '../../lib/adapters/practice-crm/practice-crm';

const adapter = (id: string, matches: string[], selfHosted?: true): Adapter => ({
  ...practiceCrm,
  id,
  matches,
  selfHosted,
});
const adapters = [
  adapter('cloud', ['https://*.cloud.example/*']),
  adapter('both', ['https://*.both.example/*'], true),
  adapter('own', [], true),
];
const placed = (address: string) => {
  const place = placeOf(address, adapters);
  return place && [place.origin, ...place.candidates.map(({ id }) => id)];
};

test.each([
  ['https://acme.cloud.example/lightning/r/1?x=2#y', ['https://acme.cloud.example', 'cloud']],
  ['  acme.cloud.example/lightning ', ['https://acme.cloud.example', 'cloud']],
  ['https://acme.both.example', ['https://acme.both.example', 'both']],
  ['http://crm.acme.local:8069/odoo', ['http://crm.acme.local:8069', 'both', 'own']],
  ['localhost:8000', ['https://localhost:8000', 'both', 'own']],
  ['http://[::1]:8000/', ['http://[::1]:8000', 'both', 'own']],
])('%s', (address, place) => {
  expect(placed(address)).toEqual(place);
});

test.each(['', 'acme', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', 'what is this?'])(
  '"%s" is no address of a web page',
  (address) => {
    expect(placed(address)).toBeNull();
  },
);
