import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';
import { nodeBinary } from './node-binary.mjs';

/**
 * Installs the packages, then runs a TypeScript file on a Node that can, with our arguments and our exit code.
 * The door scripts beside this file are nothing else, so that they run on an old Node in a fresh clone.
 * @param {URL} script
 */
export function onPackagedNode(script) {
  try {
    installPackages();
    const child = spawn(
      nodeBinary(),
      ['--disable-warning=ExperimentalWarning', fileURLToPath(script), ...process.argv.slice(2)],
      { stdio: 'inherit' },
    );
    // Ctrl-C reaches the child by itself; it alone decides when to end.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
    }
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
    });
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 1;
  }
}
