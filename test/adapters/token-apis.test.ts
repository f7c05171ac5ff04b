import { expect, test } from 'vitest';
import { hostsFor, TOKEN_API_NAMES, TOKEN_APIS } from '../../lib/adapters/token-apis';
import { zoho } from '../../lib/adapters/zoho/zoho';

test.each([
  ['https://crm.zoho.com', ['https://accounts.zoho.com/*', 'https://www.zohoapis.com/*']],
  ['https://crm.zoho.eu', ['https://accounts.zoho.eu/*', 'https://www.zohoapis.eu/*']],
  ['https://crm.zoho.com.au', ['https://accounts.zoho.com.au/*', 'https://www.zohoapis.com.au/*']],
  ['https://crm.zohocloud.ca', ['https://accounts.zohocloud.ca/*', 'https://www.zohoapis.ca/*']],
])('at %s the rep is asked for the hosts of that part of the world', (site, hosts) => {
  expect(hostsFor('zoho', site)).toEqual(hosts);
});

test('every Zoho that may be switched on has its own two hosts', () => {
  const sites = zoho.matches.map((pattern) => pattern.replace('*.', '').replace('/*', ''));
  const hosts = sites.flatMap((site) => hostsFor('zoho', site));
  expect(hosts).toEqual(TOKEN_APIS.zoho);
  expect(new Set(hosts).size).toBe(2 * sites.length);
});

test('a Twenty of a company’s own needs no other host than its site, and another’s is not taken for the maker’s', () => {
  expect(hostsFor('twenty', 'https://crm.acme.example')).toEqual([]);
  expect(hostsFor('twenty', 'https://acme.nottwenty.com')).toEqual([]);
  expect(hostsFor('twenty', 'https://acme.twenty.com')).toEqual(['https://api.twenty.com/*']);
});

test('no site gets a host that its API does not name', () => {
  for (const api of TOKEN_API_NAMES) {
    const hosts: readonly string[] = TOKEN_APIS[api];
    expect(hostsFor(api, 'https://crm.acme.example').filter((host) => !hosts.includes(host))).toEqual([]);
  }
});
