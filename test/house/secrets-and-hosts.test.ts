import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './support/source-files.ts';

/** Pages saved from others may hold anything; everything that we wrote is looked through. */
const TEXT = /\.(tsx?|mjs|js|json|css|html|md|ya?ml|sh|grit)$|^\.(npmrc|gitignore|ci\/run)$/;
const files = sourceFiles(TEXT).filter(({ path }) => !path.endsWith('house/secrets-and-hosts.test.ts'));

const SECRETS: Record<string, RegExp> = {
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'a key of a cloud': /\bAKIA[0-9A-Z]{16}\b/,
  'a token of GitHub or npm': /\b(gh[pousr]_[A-Za-z0-9]{30,}|npm_[A-Za-z0-9]{36})\b/,
  'a signed token': /\beyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{10,}/,
  'a password in an address': /\bhttps?:\/\/[^\s/:@'"`$]+:[^\s/@'"`$]+@/,
};

test.each(Object.entries(SECRETS))('the repository holds not %s', (_, pattern) => {
  expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no file names a registry or a proxy', () => {
  const registry = /registry\.(npmjs|yarnpkg)\b|\b(artifactory|nexus|verdaccio)\b|_authToken|^registry\s*=/m;
  expect(files.filter(({ text }) => registry.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no file knows the machine that it was written on', () => {
  const machine = /(^|[\s'"`(=])\/(work|root|home\/\w+|Users\/\w+)\//m;
  expect(files.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
});

test('the lock file holds no host', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string; link?: boolean }>;
  };
  const resolved = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined && !entry.link);
  expect(resolved.map(([path]) => path)).toEqual([]);
});

test('what ships knows no host but those of the CRMs, which their adapters name', () => {
  const address = /\bhttps?:\/\/(?!127\.0\.0\.1|localhost|www\.w3\.org\/)[\w.-]+/g;
  const shipped = sourceFiles(/^(lib|components|entrypoints)\/(?!.*(\/samples\/|\.examples\.)).*\.(tsx?|html|css)$/);
  const found = shipped
    .filter(({ path }) => !path.startsWith('lib/adapters/'))
    .flatMap(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      return [...code.matchAll(address)].map(([url]) => `${path}: ${url}`);
    });
  expect(found).toEqual([]);
});
