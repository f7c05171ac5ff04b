import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What wxt, vitest and running TypeScript without a build ask of Node. */
const LEAST = [22, 18];

/**
 * The Node that everything after the installation runs on: the npm package `node` where it could be installed,
 * else the one that runs now.
 * @returns {string}
 */
export function nodeBinary() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = fileURLToPath(new URL(`../../node_modules/node/bin/${name}`, import.meta.url));
  if (existsSync(packaged)) return packaged;
  if (isEnough(process.versions.node)) return process.execPath;
  throw new Error(
    `This is Node ${process.versions.node}; install Node ${LEAST.join('.')} or newer (the packaged one is missing here).`,
  );
}

/** @param {string} version */
function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}
