import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** One thing that a rep does with mouse or keys; `wait` lets the page that was asked for arrive. */
export type Gesture = { do: 'click'; x: number; y: number } | { do: 'key'; key: string } | { do: 'wait'; ms: number };

/** What the extension has to note of them: how often each signal, by `signal/subject`. */
export type Script = { gestures: Gesture[]; acts: number; signals: { [name: string]: number } };

const RECORD = '/opportunities/Z063OYW0';
const TYPED = ['name', 'amount', 'nextStep'];
const CHOSEN = ['account', 'product'];

export const START = RECORD;

/**
 * Rehearses a visit and keeps where things are: later the same gestures need no look at the page, which would cost it
 * CPU of its own. Look around a record, switch tabs, edit it without saving, go back.
 */
export async function rehearse(page: Page): Promise<Script> {
  const gestures: Gesture[] = [];
  const signals: Script['signals'] = { 'page.opened/record': 2, 'page.opened/edit': 1, 'record.opened/': 1 };
  const add = async (gesture: Gesture) => {
    gestures.push(gesture);
    await perform(page, gesture);
  };
  const click = async (css: string) => {
    const box = await page.locator(css).first().boundingBox();
    if (box === null) throw new Error(`The practice CRM shows no ${css}.`);
    await add({ do: 'click', x: Math.round(box.x + Math.min(box.width / 2, 60)), y: Math.round(box.y + box.height / 2) });
  };
  const count = (name: string) => {
    signals[name] = (signals[name] ?? 0) + 1;
  };

  for (const field of ['account', 'product', 'amount', 'owner', 'contact', 'engagedOn', 'closedOn', 'nextStep']) {
    await click(`[data-field="${field}"] .pc-label`);
  }
  for (const css of ['.pc-record-head h1', '.pc-facts', '.pc-card h2', '.pc-kind']) await click(css);
  for (let i = 0; i < 3; i++) {
    await click('[data-action="switch-tab"]');
    await add({ do: 'wait', ms: 600 });
    count('feature.used/switch-tab');
  }
  await click('[data-action="edit"]');
  await page.locator('form[data-mode="edit"] [name="name"]').waitFor();
  await add({ do: 'wait', ms: 800 });
  for (const name of TYPED) {
    await click(`form[data-mode="edit"] [name="${name}"]`);
    for (const key of '123456') await add({ do: 'key', key });
    count(`field.edited/${name}`);
  }
  for (const name of CHOSEN) {
    // A menu of choices opens outside the page; so the label gives the focus and a key chooses.
    await click(`form[data-mode="edit"] label[for="pc-input-${name}"]`);
    await add({ do: 'key', key: 'ArrowDown' });
    count(`field.edited/${name}`);
  }
  for (const legend of ['legend', '.pc-title h1', '.pc-kind']) await click(`form[data-mode="edit"] ${legend}`);
  await click('[data-action="cancel"]');
  await add({ do: 'wait', ms: 800 });
  for (const field of ['account', 'product', 'amount', 'owner']) await click(`[data-field="${field}"] .pc-label`);
  return { gestures, acts: gestures.filter((gesture) => gesture.do !== 'wait').length, signals };
}

/** The gestures at a person's pace: 25 to 100 ms between two, the same ones each time. */
export async function play(page: Page, { gestures }: Script): Promise<void> {
  for (const [i, gesture] of gestures.entries()) {
    await perform(page, gesture);
    await pause(25 + ((i * 37) % 76));
  }
}

async function perform(page: Page, gesture: Gesture): Promise<void> {
  if (gesture.do === 'click') await page.mouse.click(gesture.x, gesture.y);
  else if (gesture.do === 'key') await page.keyboard.press(gesture.key);
  else await pause(gesture.ms);
}
