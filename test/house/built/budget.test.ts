import { describe, expect, test } from 'vitest';
import { builtFiles, filesOfPage, gzipBytes } from '../support/built-extension.ts';

const kB = 1024;

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the build %s', (build) => {
  test('adds at most 16 kB of script to a CRM page', () => {
    const scripts = builtFiles(build).filter((file) => file.startsWith('content-scripts/'));
    expect(scripts.sort()).toEqual(['content-scripts/crm.js', 'content-scripts/teach.js']);
    expect(gzipBytes(build, ['content-scripts/crm.js'])).toBeLessThanOrEqual(16 * kB);
  });

  test('adds at most 26 kB more to a page while the rep teaches it', () => {
    expect(gzipBytes(build, ['content-scripts/teach.js'])).toBeLessThanOrEqual(26 * kB);
  });

  test('opens the sidebar from at most 48 kB', () => {
    expect(gzipBytes(build, filesOfPage(build, 'sidebar.html'))).toBeLessThanOrEqual(48 * kB);
  });

  // 20 kB of it are the adapters: a cold background answers in 27 to 34 ms, where it took 23 without them.
  test('wakes the background with at most 120 kB', () => {
    expect(gzipBytes(build, ['background.js'])).toBeLessThanOrEqual(120 * kB);
  });

  test('weighs at most 600 kB in all', () => {
    const files = builtFiles(build).filter((file) => /\.(js|css|html|json)$/.test(file));
    expect(gzipBytes(build, files)).toBeLessThanOrEqual(600 * kB);
  });
});
