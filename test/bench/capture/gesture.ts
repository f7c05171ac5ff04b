import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** One thing that a rep does with mouse or keys; `wait` lets the page that was asked for arrive. */
export type Gesture = { do: 'click'; x: number; y: number } | { do: 'key'; key: string } | { do: 'wait'; ms: number };

/** A visit: where it begins, what is done, and how often the extension has to note each signal (`signal/subject`). */
export type Script = { start: string; gestures: Gesture[]; acts: number; signals: { [name: string]: number } };

/**
 * Writes a script down while it is done for the first time. Where things are is kept, so that later the same gestures
 * need no look at the page, which would cost it CPU of its own.
 */
export class Rehearsal {
  readonly #page: Page;
  readonly #script: Script;

  constructor(page: Page, start: string) {
    this.#page = page;
    this.#script = { start, gestures: [], acts: 0, signals: {} };
  }

  async click(css: string): Promise<void> {
    const box = await this.#page.locator(css).first().boundingBox();
    if (box === null) throw new Error(`The practice CRM shows no ${css}.`);
    const [x, y] = [box.x + Math.min(box.width / 2, 60), box.y + box.height / 2];
    await this.#add({ do: 'click', x: Math.round(x), y: Math.round(y) });
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#add({ do: 'key', key });
  }

  /** Waits for something to be there, then as long as it may take under load. */
  async arrive(css: string): Promise<void> {
    await this.#page.locator(css).first().waitFor();
    await this.#add({ do: 'wait', ms: 800 });
  }

  expect(signal: string): void {
    this.#script.signals[signal] = (this.#script.signals[signal] ?? 0) + 1;
  }

  done(): Script {
    return this.#script;
  }

  async #add(gesture: Gesture): Promise<void> {
    this.#script.gestures.push(gesture);
    if (gesture.do !== 'wait') this.#script.acts += 1;
    await perform(this.#page, gesture);
  }
}

/** The gestures at a person's pace: 25 to 100 ms between two, the same ones each time. */
export async function play(page: Page, { gestures }: Script): Promise<void> {
  for (const [i, gesture] of gestures.entries()) {
    await perform(page, gesture);
    await pause(25 + ((i * 37) % 76));
  }
}

/** A hand takes the pointer across the page, and the page hears of it on the way. */
const ON_THE_WAY = 20;

async function perform(page: Page, gesture: Gesture): Promise<void> {
  if (gesture.do === 'click') {
    await page.mouse.move(gesture.x, gesture.y, { steps: ON_THE_WAY });
    await page.mouse.click(gesture.x, gesture.y);
  } else if (gesture.do === 'key') await page.keyboard.press(gesture.key);
  else await pause(gesture.ms);
}
