import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Brings node_modules to what the lock file says; does nothing when it is there already. */
export function installPackages() {
  if (isInstalled()) return;
  console.log('Installing the packages (npm ci), about a minute...');
  const { status } = npm(['ci', '--loglevel=error']);
  if (status !== 0) throw new Error('npm ci failed; see its words above.');
}

/**
 * Compares contents, not times: a checkout touches the lock file without changing it, and `npm ci` would then pull
 * node_modules from under whatever else is running here.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** @param {string[]} args */
function npm(args) {
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  // npm tells its scripts where it is itself; that works on Windows too, where `npm` is a batch file.
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) return spawnSync(process.execPath, [path, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
