import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockIn } from '../../run/readme/blocks-in.ts';
import { builtFiles, manifestOf, readBuilt } from '../support/built-extension.ts';
import { root } from '../support/source-files.ts';

/** Where Zoho's accounts of each part of the world are, and their API. */
const ZOHO = [
  ['zoho.com', 'zohoapis.com'],
  ['zoho.eu', 'zohoapis.eu'],
  ['zoho.in', 'zohoapis.in'],
  ['zoho.com.au', 'zohoapis.com.au'],
  ['zoho.jp', 'zohoapis.jp'],
  ['zoho.com.cn', 'zohoapis.com.cn'],
  ['zoho.sa', 'zohoapis.sa'],
  ['zoho.uk', 'zohoapis.uk'],
  ['zoho.ae', 'zohoapis.ae'],
  ['zohocloud.ca', 'zohoapis.ca'],
];
const FAR_REACHING = ['tabs', 'webRequest', 'webNavigation', 'history', 'cookies', 'debugger', 'nativeMessaging'];

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the build %s', (build) => {
  const manifest = manifestOf(build);

  test('reaches no site of itself but the practice CRM; any other is asked for', () => {
    const hosts = [...manifest.host_permissions, ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches)];
    expect(hosts.filter((host) => /<all_urls>|:\/\/\*\/|^\*:\/\/\*/.test(host))).toEqual([]);
    expect(hosts.length).toBeGreaterThan(0);
    expect(manifest.permissions).not.toContain('scripting');
  });

  test('asks for nothing that sees other sites; for cookies only when the rep wants them used', () => {
    expect(manifest.optional_permissions).toEqual(['scripting', 'cookies']);
    const asked = manifest.permissions;
    expect(asked.filter((permission) => FAR_REACHING.includes(permission))).toEqual([]);
  });

  test('asks for what the README gives a reason for, and nothing else', () => {
    const reasons = permissionReasons();
    const { permissions, optional_permissions = [], host_permissions, optional_host_permissions = [] } = manifest;
    const asked = [...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions];
    expect(asked.sort()).toEqual([...reasons.keys()].sort());
    expect([...reasons].filter(([, reason]) => reason.length < 10)).toEqual([]);
  });

  test('shows pages one file of ours, at an address that none can guess', () => {
    const [first, ...others] = manifest.web_accessible_resources ?? [];
    expect(others).toEqual([]);
    expect(first?.resources).toEqual(['sidebar.html']);
    expect(first?.matches).toEqual(manifest.optional_host_permissions);
    if (build === 'chrome-mv3') expect(first?.use_dynamic_url).toBe(true);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('runs in the top frame only, in a world of its own', () => {
    for (const script of manifest.content_scripts ?? []) {
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  test('runs scripts of its own only, under Trusted Types', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(';').map((rule) => {
        const [name = '', ...sources] = rule.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    const sources = [...policy.values()].flatMap((each) => each.split(' '));
    expect(sources.filter((source) => /unsafe|^\*|^(?!data:)\w+:$|:\/\/\*(?!\.)/.test(source))).toEqual([]);
    expect([...policy].filter(([, each]) => each.includes('data:')).map(([name]) => name)).toEqual(['img-src']);
    // Whom the background may ask: the practice CRM, and the APIs that take a token of the rep's.
    expect(policy.get('connect-src')?.split(' ')).toEqual([
      "'self'",
      'http://127.0.0.1:*',
      'http://localhost:*',
      'https://api.hubapi.com',
      'https://*.pipedrive.com',
      ...ZOHO.flatMap(([accounts, api]) => [`https://accounts.${accounts}`, `https://www.${api}`]),
      'https://api.copper.com',
      'https://api.twenty.com',
      'https://api.close.com',
      'https://api.attio.com',
      'https://*.my.salesforce.com',
    ]);
  });

  test('every file that the manifest names is there', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"([\w./-]+\.(?:js|html|png|svg|css|json))"/g)];
    const files = builtFiles(build);
    expect(named.map(([, file = '']) => file.replace(/^\//, '')).filter((file) => !files.includes(file))).toEqual([]);
  });

  test('makes no code out of text and carries nothing for developers', () => {
    const scripts = builtFiles(build).filter((file) => file.endsWith('.js'));
    const making = scripts.filter((file) => /\beval\(|new Function\(/.test(readBuilt(build, file)));
    expect(making).toEqual([]);
    expect(builtFiles(build).filter((file) => /gallery|\.map$/.test(file))).toEqual([]);
  });
});

/** Rows such as "| `storage`, `alarms` | why |". */
function permissionReasons(): Map<string, string> {
  const path = join(root, 'README.md');
  const block = existsSync(path) ? blockIn(readFileSync(path, 'utf8'), 'permissions') : null;
  const rows = [...(block ?? '').matchAll(/^\|\s*(`.*`)\s*\|\s*(.*?)\s*\|\s*$/gm)];
  return new Map(
    rows.flatMap(([, names = '', reason = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']): [string, string] => [name, reason]),
    ),
  );
}
