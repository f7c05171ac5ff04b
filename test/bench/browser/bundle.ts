import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { temporaryFolder } from './temporary.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * A module of the repository or of a package as one minified script without imports, with what `wxt build` would make of
 * it. Returns the folder that holds it as `<name>.js`, and `<name>.css` where it has styles. `instead` names files of the repository that stand in for
 * packages.
 */
export async function bundle(
  name: string,
  entry: string,
  folder = temporaryFolder('bundle'),
  instead: { [name: string]: string } = {},
): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: Object.fromEntries(Object.entries(instead).map(([name, path]) => [name, resolve(root, path)])),
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      copyPublicDir: false,
      lib: {
        entry: resolve(root, entry),
        formats: ['iife'],
        name: 'entry',
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  });
  return folder;
}
