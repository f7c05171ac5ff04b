import { join } from 'node:path';
import { runCommand } from '../../run/run-command.ts';
import { temporaryFolder } from './temporary.ts';

let built: Promise<string> | null = null;

/**
 * The production build for Chromium of the source as it is now, in a folder of the bench: whoever builds into .output
 * meanwhile changes nothing here. Made once.
 */
export function builtExtension(): Promise<string> {
  built ??= build(temporaryFolder('extension'));
  return built;
}

async function build(outDir: string): Promise<string> {
  const script = `import('wxt').then(({ build }) => build({ outDir: ${JSON.stringify(outDir)} }))`;
  const { code, output } = await runCommand(process.execPath, ['--eval', script]);
  if (code !== 0) throw new Error(`The extension could not be built:\n${output}`);
  return join(outDir, 'chrome-mv3');
}
