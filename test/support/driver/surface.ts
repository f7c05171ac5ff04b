import { waitFor } from '../wait-for.ts';
import { findElement, type PlainTarget, plainTarget, type Target } from './find-element.ts';

/** A document that a test reads and acts on: a page of the CRM, the sidebar in it, a screen of the extension. */
export interface Surface {
  /** Runs a function in the document. It may use nothing from around it but its argument. */
  read<T, A = null>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** The words that a person sees. */
  text(): Promise<string>;
  has(target: Target): Promise<boolean>;
  /** Waits until it is there. */
  finds(target: Target): Promise<void>;
  /** Waits for it, then clicks as a hand would. */
  click(target: Target): Promise<void>;
  /** Waits for it, then puts a value in, in place of the one there. */
  fill(target: Target, value: string): Promise<void>;
  /** Gives files to a file input, which may be hidden behind a button. */
  upload(css: string, files: string[]): Promise<void>;
  /** Waits until the words are to be seen, as a string or a pattern. */
  sees(words: string | RegExp): Promise<void>;
  /** Waits until they are gone. */
  seesNoMore(words: string | RegExp): Promise<void>;
}

/** What both drivers' pages and frames can do. */
export type Document = {
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** The element, for the driver's own mouse and keyboard; null when it is not there. */
  element(find: (target: PlainTarget) => Element | null, target: PlainTarget): Promise<Handle | null>;
};

export type Handle = {
  /** False if the page had no click on it: it was drawn anew or moved away, or the browser lost the click. */
  click(): Promise<boolean>;
  put(value: string): Promise<void>;
  upload(files: string[]): Promise<void>;
};

export function surfaceOf(inner: Document): Surface {
  const text = () => inner.evaluate(() => document.body?.innerText ?? '', null);
  const find = (target: Target) => inner.element(findElement, plainTarget(target));
  const found = (target: Target) => waitFor(`${say(target)} in the document`, () => find(target));
  return {
    read: <T, A>(run: (argument: A) => T | Promise<T>, argument?: A) => inner.evaluate(run, (argument ?? null) as A),
    text,
    has: async (target) => (await find(target)) !== null,
    finds: async (target) => void (await found(target)),
    click: async (target) => {
      // Looked for again each time: it may be drawn anew before the mouse is there.
      await waitFor(`${say(target)} to be clicked`, async () => (await find(target))?.click() ?? false);
    },
    fill: async (target, value) => (await found(target)).put(value),
    upload: async (css, files) => {
      const input = await waitFor(`${css} in the document`, () =>
        inner.element((target) => document.querySelector(target.css), plainTarget(css)),
      );
      await input.upload(files);
    },
    sees: async (words) => {
      await waitFor(`"${words}" to be seen`, async () => matches(await text(), words) || pending(await text()));
    },
    seesNoMore: async (words) => {
      await waitFor(`"${words}" to be gone`, async () => !matches(await text(), words));
    },
  };

  /** Makes what was there instead part of the failure. */
  function pending(seen: string): never {
    throw new Error(`seen: ${seen.slice(0, 600)}`);
  }
}

function matches(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.replace(/\s+/g, ' ').includes(words) : words.test(text);
}

function say(target: Target): string {
  return typeof target === 'string' ? target : `the ${target.role} "${target.name}"`;
}
