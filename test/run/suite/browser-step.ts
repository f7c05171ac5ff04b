import type { BrowserName } from '../browsers.ts';
import { ensureBrowser } from '../install-browser.ts';
import { cannotRun, type Step } from './step.ts';

/** Finds a browser, or installs it where that is possible. */
export function browserStep(name: string, browser: BrowserName): Step {
  return {
    name,
    run: async () => {
      try {
        await ensureBrowser(browser);
        return { passed: 1, failed: 0, skipped: 0, output: '' };
      } catch (failure) {
        return cannotRun(failure instanceof Error ? failure.message : String(failure));
      }
    },
  };
}
