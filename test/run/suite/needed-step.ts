import type { BrowserName } from '../browsers.ts';
import { ensureBrowser } from '../install-browser.ts';
import { ensureTryton } from '../install-tryton.ts';
import { cannotRun, type Step } from './step.ts';

/** Finds a browser, or installs it where that is possible. */
export function browserStep(name: string, browser: BrowserName): Step {
  return neededStep(name, () => ensureBrowser(browser));
}

/** The same for the real CRM. */
export function trytonStep(name: string): Step {
  return neededStep(name, ensureTryton);
}

function neededStep(name: string, ensure: () => Promise<unknown>): Step {
  return {
    name,
    run: async () => {
      try {
        await ensure();
        return { passed: 1, failed: 0, skipped: 0, output: '' };
      } catch (failure) {
        return cannotRun(failure instanceof Error ? failure.message : String(failure));
      }
    },
  };
}
