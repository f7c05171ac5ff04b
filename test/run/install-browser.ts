import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, findBrowser, howToInstall } from './browsers.ts';
import { runCommand } from './run-command.ts';

const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browser's executable, installed first where we may: on Debian as root. Throws one sentence that says what to do. */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (!mayInstall()) throw new Error(howToInstall(name));
  console.log(`Installing ${PACKAGE[name]} (apt-get)...`);
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', PACKAGE[name]]);
  const installed = findBrowser(name);
  if (installed === null) throw new Error(howToInstall(name));
  return installed;
}

/** Ubuntu's packages of these names only point at the snap store, so it is left to its user. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && /^ID=debian$/m.test(release());
}

function release(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

async function apt(args: string[]): Promise<void> {
  const { code, output } = await runCommand('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${output.split('\n').slice(-5).join('\n')}`);
}
