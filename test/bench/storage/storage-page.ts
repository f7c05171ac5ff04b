import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundle } from '../browser/bundle.ts';
import type { PlainBrowser } from '../browser/plain-browser.ts';
import { type Served, serveFolder } from '../browser/serve.ts';
import type { StorageBench } from './in-page/page.ts';

/** Each has an origin of its own, and so a database of its own in the browser. */
export type Place = 'ours' | 'journaled' | 'rows' | 'sealed';

export async function serveStorage(): Promise<Served> {
  const folder = await bundle('storage', 'test/bench/storage/in-page/page.ts');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bench</title><script src="storage.js"></script>');
  return serveFolder(folder);
}

/** Names under .localhost lead to this machine and count as secure, so the private file system is there. */
export function originOf(place: Place, { port }: Served): URL {
  return new URL(`http://${place}.localhost:${port}`);
}

export async function openPlace({ context }: PlainBrowser, served: Served, place: Place): Promise<StoragePage> {
  const page = await context.newPage();
  await page.goto(new URL('/index.html', originOf(place, served)).href);
  return new StoragePage(page);
}

/** Calls the functions that the page of `in-page/page.ts` holds. */
export class StoragePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  ask<Name extends keyof StorageBench>(
    name: Name,
    ...given: Parameters<StorageBench[Name]>
  ): Promise<Awaited<ReturnType<StorageBench[Name]>>> {
    return this.#page.evaluate(
      ([name, given]) => {
        const { storageBench } = globalThis as unknown as {
          storageBench: { [name: string]: (...all: unknown[]) => unknown };
        };
        return storageBench[name]?.(...given);
      },
      [name, given] as [string, unknown[]],
    ) as Promise<Awaited<ReturnType<StorageBench[Name]>>>;
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
