import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from './run-command.ts';

/** Ubuntu's packages of browsers only point at the snap store, so other systems are left to their users. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && /^ID=debian$/m.test(release());
}

/** Installs packages by name, without what they only recommend. */
export async function install(packages: string[]): Promise<void> {
  console.log(`Installing ${packages.join(', ')} (apt-get)...`);
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...packages]);
}

function release(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

async function apt(args: string[]): Promise<void> {
  const { code, output } = await runCommand('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${output.split('\n').slice(-5).join('\n')}`);
}
