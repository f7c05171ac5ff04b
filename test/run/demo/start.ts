import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver } from '../../support/driver/driver.ts';
import { launchDriver } from '../../support/driver/launch-driver.ts';
import { REP, showDeal, signUp } from '../../support/play-rep.ts';
import type { BrowserName } from '../browsers.ts';
import { ensureBrowser } from '../install-browser.ts';
import { runCommand } from '../run-command.ts';
import { root, tool } from '../tool.ts';
import { hasDisplay } from './has-display.ts';
import { startCrm } from './start-crm.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    fresh: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
  },
});

try {
  await start(browserNamed(values.browser));
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}

async function start(browser: BrowserName): Promise<void> {
  await ensureBrowser(browser);
  console.log(`Building the extension for ${browser}...`);
  await build(browser);
  const crm = await startCrm();
  console.log(`The practice CRM runs at ${crm.url} (its data start anew each time).`);
  const headless = !hasDisplay();
  const driver = await launchDriver(browser, { headless });
  process.once('SIGINT', () => void driver.stop());
  process.once('SIGTERM', () => void driver.stop());
  try {
    await play(driver, crm, headless);
    if (!values.once) {
      console.log(headless ? 'Ctrl-C ends it.' : 'Close the window or press Ctrl-C to end it.');
      await driver.closed();
    }
  } finally {
    await driver.stop();
    await crm.stop();
  }
}

async function play(driver: Driver, crm: Awaited<ReturnType<typeof startCrm>>, headless: boolean): Promise<void> {
  if (values.fresh) {
    await (await driver.openedScreen('welcome')).show();
    console.log(`The welcome screen is yours; then open ${crm.url} and work as ${REP}.`);
    return;
  }
  await signUp(driver);
  console.log(`${REP} has agreed on the welcome screen.`);
  const { tab, url } = await showDeal(driver, crm);
  console.log(`The sidebar stands on ${url}.`);
  if (headless || values.once) {
    const picture = join(root, '.output', `start-${values.browser}.png`);
    mkdirSync(join(root, '.output'), { recursive: true });
    await tab.screenshot(picture);
    console.log(`${headless ? 'There is no display, so the' : 'The'} page was drawn to ${picture}.`);
  }
}

async function build(browser: BrowserName): Promise<void> {
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const { code, output } = await runCommand(process.execPath, [tool('wxt'), 'build', ...target]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

function browserNamed(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`"${name}" is not a browser of ours; give --browser chromium or --browser firefox.`);
}
