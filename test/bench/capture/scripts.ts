import type { Page } from 'playwright-core';
import { Rehearsal, type Script } from './gesture.ts';

export type Rehearse = { start: string; rehearse: (page: Page) => Promise<Script> };

const RECORD = '/opportunities/Z063OYW0';
const FORM = 'form[data-mode="edit"]';

/** Acts on one page and nothing else: clicks here and there, typing into fields, choosing; all of it `times` times. */
export const actsOnPage = (times: number): Rehearse => ({
  start: `${RECORD}/edit`,
  rehearse: async (page) => {
    const act = new Rehearsal(page, `${RECORD}/edit`);
    act.expect('page.opened/edit');
    for (let i = 0; i < times; i++) {
      for (const css of ['h1', 'legend', '.pc-kind']) await act.click(`${FORM} ${css}`);
      await edit(act, i % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
      for (const css of ['.pc-title', 'fieldset', '.pc-emblem']) await act.click(`${FORM} ${css}`);
    }
    return act.done();
  },
});

/** Looks around a record, switches tabs, edits it without saving, goes back: five arrivals on a page. */
export const wholeVisit: Rehearse = {
  start: RECORD,
  rehearse: async (page) => {
    const act = new Rehearsal(page, RECORD);
    for (const signal of ['page.opened/record', 'record.opened/', 'page.opened/edit', 'page.opened/record']) {
      act.expect(signal);
    }
    await look(act, ['account', 'product', 'amount', 'owner', 'contact', 'engagedOn', 'closedOn', 'nextStep']);
    for (let i = 0; i < 3; i++) {
      await act.click('[data-action="switch-tab"]');
      await act.arrive('[data-field="account"]');
      act.expect('feature.used/switch-tab');
    }
    await act.click('[data-action="edit"]');
    await act.arrive(`${FORM} [name="name"]`);
    await edit(act, 'ArrowDown');
    await act.click(`${FORM} [data-action="cancel"]`);
    await act.arrive('[data-field="account"]');
    await look(act, ['account', 'product', 'amount', 'owner']);
    return act.done();
  },
};

async function look(act: Rehearsal, fields: string[]): Promise<void> {
  for (const field of fields) await act.click(`[data-field="${field}"] .pc-label`);
  for (const css of ['.pc-record-head h1', '.pc-facts', '.pc-card h2']) await act.click(css);
}

/** `choose` goes down and up in turn: a list of choices has an end, where a key changes nothing. */
async function edit(act: Rehearsal, choose: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  for (const name of ['name', 'amount', 'nextStep']) {
    await act.click(`${FORM} [name="${name}"]`);
    await act.keys('1', '2', '3', '4', '5', '6');
    act.expect(`field.edited/${name}`);
  }
  for (const name of ['account', 'product']) {
    // A menu of choices opens outside the page; so the label gives the focus and a key chooses.
    await act.click(`${FORM} label[for="pc-input-${name}"]`);
    await act.keys(choose);
    act.expect(`field.edited/${name}`);
  }
}
