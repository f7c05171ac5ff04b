import { browser } from '../../lib/browser/browser';

export type Script = { id: string; matches: string[]; js: string[] };

/** The browser's permissions and run-time content scripts, in memory; the fake browser of the tests lacks both. */
export function fakeHosts(...patterns: string[]) {
  const granted = new Set(patterns);
  let registered: Script[] = [];
  const injected: [tabId: number, ...files: string[]][] = [];
  const scripting = {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => registered.filter(({ id }) => ids.includes(id)),
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      injected.push([target.tabId, ...files]);
    },
    unregisterContentScripts: async ({ ids }: { ids?: string[] } = {}) => {
      registered = registered.filter(({ id }) => ids !== undefined && !ids.includes(id));
    },
    registerContentScripts: async (scripts: Script[]) => void registered.push(...scripts),
  };
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    remove: async ({ origins }: { origins: string[] }) => origins.map((origin) => granted.delete(origin)).some(Boolean),
  };
  Object.assign(browser, { scripting, permissions });
  return { granted, injected, registered: () => registered, forgetScripts: () => scripting.unregisterContentScripts() };
}
