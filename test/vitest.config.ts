import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const fakePolyfill = fileURLToPath(new URL('support/fake-polyfill.ts', import.meta.url));

/** Folders whose tests want a document. */
const withDocument = ['test/{components,page,adapters,scrub-page}/**/*.test.{ts,tsx}'];
const flows = 'test/flows';

/**
 * One project per kind of test. `core` takes whatever no other project names, so that a new folder of tests runs
 * without a word here. Everything but `built`, `chromium` and `firefox` runs from the source, in under a minute.
 */
export default defineConfig({
  root,
  plugins: [WxtVitest({ root })],
  // `lib/browser` imports the polyfill, which refuses to load outside an extension.
  resolve: { alias: { 'webextension-polyfill': fakePolyfill } },
  test: {
    restoreMocks: true,
    unstubGlobals: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            ...configDefaults.exclude,
            ...withDocument,
            'test/house/**',
            'test/bench/**',
            `${flows}/{browser,chromium,firefox,tryton}/**`,
          ],
        },
      },
      { extends: true, test: { name: 'document', environment: 'happy-dom', include: withDocument } },
      { extends: true, test: { name: 'house', environment: 'node', include: ['test/house/*.test.ts'] } },
      { extends: true, test: { name: 'built', environment: 'node', include: ['test/house/built/*.test.ts'] } },
      browserProject('chromium', 'chromium', ['browser', 'chromium']),
      browserProject('firefox', 'firefox', ['browser', 'firefox']),
      browserProject('chromium-tryton', 'chromium', ['tryton']),
      browserProject('firefox-tryton', 'firefox', ['tryton']),
    ],
  },
});

/** Flows in a real browser, from these folders, one file at a time, since each starts a browser. */
function browserProject(name: string, browser: 'chromium' | 'firefox', folders: string[]) {
  return {
    extends: true as const,
    test: {
      name,
      environment: 'node' as const,
      include: folders.map((folder) => `${flows}/${folder}/*.test.ts`),
      provide: { browser },
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 90_000,
    },
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}
