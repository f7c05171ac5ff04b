import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../run/run-command.ts';
import { APP_FILES } from './app-files.ts';

/** Kept for the next time. Not in the repository: there its build, which looks for style classes, did not end. */
const folder = join(tmpdir(), 'rep-assistant-realtimex-crm');
const NEEDS = 'It needs npm, its registry in reach, 1 GB of disk, and some minutes.';

/**
 * Installs and builds RealTimeX CRM, once: the folder of the built app. Nothing that it brings is run but its build.
 * Throws what could not be done, and what is needed.
 */
export async function setUpRealtimex(): Promise<string> {
  const built = join(folder, 'dist');
  if (existsSync(join(built, 'index.html'))) return built;
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(APP_FILES)) writeFileSync(join(folder, path), text);
  console.log(`Installing RealTimeX CRM into ${folder} (about 700 MB)...`);
  // Its own requirements contradict each other, and its scripts would fetch programs.
  const npm = process.env.npm_execpath;
  const [command = 'npm', ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  await run(command, [
    ...first,
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
  ]);
  cpSync(join(folder, 'node_modules/realtimex-crm/src'), join(folder, 'src'), { recursive: true });
  console.log('Building it (about two minutes)...');
  await run(process.execPath, [join(folder, 'node_modules/vite/bin/vite.js'), 'build', folder]);
  return built;
}

async function run(command: string, args: string[]): Promise<void> {
  const { code, output } = await runCommand(command, args, { cwd: folder }).catch((failure: Error) => ({
    code: 1,
    output: failure.message,
  }));
  if (code === 0) return;
  const last = output.trim().split('\n').slice(-15).join('\n');
  throw new Error(`RealTimeX CRM could not be set up: "${[command, ...args].join(' ')}" failed. ${NEEDS}\n${last}`);
}
