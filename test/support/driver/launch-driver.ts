import type { BrowserName } from '../../run/browsers.ts';
import { chromiumDriver } from './chromium-driver.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { firefoxDriver } from './firefox-driver.ts';

/** Starts a browser with the built extension in it. */
export function launchDriver(browser: BrowserName, options: DriverOptions = {}): Promise<Driver> {
  return browser === 'chromium' ? chromiumDriver(options) : firefoxDriver(options);
}
