import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageRoute } from '../../lib/adapters/adapter';
import { practiceCrm } from '../../lib/adapters/practice-crm/practice-crm';
import type { Observation } from '../../lib/domain/record/reading.schema';
import { startBeat } from '../../lib/page/beat';
import { watchRecord } from '../../lib/page/watch-record';

let stop: AbortController;
let observed: Observation[];
let arrivals: (PageRoute | null)[];
let refuse: number;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  observed = [];
  arrivals = [];
  refuse = 0;
  goTo('/leads');
});

afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

function start(): void {
  watchRecord({
    adapter: practiceCrm,
    arrived: (route) => arrivals.push(route),
    observed: async (observation) => {
      if (refuse-- > 0) throw new Error('nobody is there');
      observed.push(observation);
    },
    onBeat: startBeat(stop.signal),
    abort: stop.signal,
  });
}

function goTo(path: string): void {
  (Reflect.get(window, 'happyDOM') as { setURL(url: string): void }).setURL(`http://127.0.0.1${path}`);
  window.dispatchEvent(new Event('popstate'));
}

const panel = (id: string, name: string) =>
  `<section data-mode="view" data-kind="lead" data-record-id="${id}"><p data-field="name"><b class="pc-value">${name}</b></p></section>`;
const show = (html: string) => {
  document.body.innerHTML = html;
};
const names = () => observed.flatMap(({ reading }) => (reading ? [[reading.ref.id, reading.fields.name]] : []));
const told = () => observed.map(({ page, reading }) => [page, reading?.ref.id ?? null]);
const read = (text: string) => ({ state: 'read', text, value: { type: 'text', text } });
const left = () => new Event('focusout', { bubbles: true, composed: true });
const settle = (ms = 1_500) => vi.advanceTimersByTimeAsync(ms);

/** The form of lead 1, read for the first time. */
async function openForm(): Promise<void> {
  goTo('/leads/1/edit');
  show('<form data-mode="edit" data-kind="lead" data-record-id="1"><input name="name" value="Ada"></form>');
  start();
  await settle();
}

describe('a record page', () => {
  test('is read once it is quiet, and told once', async () => {
    goTo('/leads/1');
    show(panel('1', 'Ada'));
    start();
    await settle();
    expect(observed.at(-1)).toMatchObject({ crm: 'practice', page: 'record', recordKind: 'lead' });
    expect(names()).toEqual([['1', read('Ada')]]);
    await settle(10_000);
    expect(names()).toHaveLength(1);
  });

  test('is waited for while it loads', async () => {
    goTo('/leads/1');
    start();
    await settle(2_000);
    expect(names()).toEqual([]);
    show(panel('1', 'Ada'));
    await settle(600);
    expect(names()).toEqual([['1', read('Ada')]]);
  });

  test('that never comes is told as unseen', async () => {
    goTo('/leads/1');
    start();
    await settle(6_000);
    expect(names()).toEqual([['1', { state: 'unseen', why: 'missing' }]]);
  });

  test('is read again when it changes, also when the CRM builds it anew', async () => {
    goTo('/leads/1');
    show(panel('1', 'Ada'));
    start();
    await settle();
    const value = document.querySelector('.pc-value');
    if (value) value.textContent = 'Ada B.';
    await settle();
    show(panel('1', 'Ada Byron'));
    await settle(2_500);
    expect(names()).toEqual([
      ['1', read('Ada')],
      ['1', read('Ada B.')],
      ['1', read('Ada Byron')],
    ]);
  });

  test('is told again if nobody was there', async () => {
    goTo('/leads/1');
    show(panel('1', 'Ada'));
    refuse = 2;
    start();
    await settle(8_000);
    expect(names()).toEqual([['1', read('Ada')]]);
  });

  test('what was typed into its form is read once the field is left, though no node changes', async () => {
    await openForm();
    const input = document.querySelector('input');
    if (input) input.value = 'Ada Byron';
    input?.dispatchEvent(left());
    await settle();
    expect(names()).toEqual([
      ['1', read('Ada')],
      ['1', read('Ada Byron')],
    ]);
  });

  test('a rep who goes from field to field is left alone until they rest, however long it takes', async () => {
    await openForm();
    const input = document.querySelector('input');
    if (input) input.value = 'Ada Byron';
    for (let i = 0; i < 20; i++) {
      input?.dispatchEvent(left());
      await settle(400);
    }
    expect(names()).toEqual([['1', read('Ada')]]);
    await settle();
    expect(names()).toEqual([
      ['1', read('Ada')],
      ['1', read('Ada Byron')],
    ]);
  });

  test('a page that never rests is read all the same', async () => {
    goTo('/leads/1');
    show(panel('1', 'Ada'));
    start();
    await settle();
    const value = document.querySelector('.pc-value');
    for (let i = 0; i < 60; i++) {
      if (value) value.textContent = `Ada ${i}`;
      await settle(100);
    }
    expect(names().length).toBeGreaterThan(1);
  });

  test('a field that the form drew anew is looked for anew', async () => {
    await openForm();
    const old = document.querySelector('input');
    const anew = Object.assign(document.createElement('input'), { name: 'name', value: 'Grace' });
    old?.replaceWith(anew);
    await settle();
    anew.value = 'Grace H.';
    anew.dispatchEvent(left());
    await settle();
    expect(names().map(([, name]) => name)).toEqual([read('Ada'), read('Grace'), read('Grace H.')]);
  });
});

describe('from page to page', () => {
  test('an arrival is told at once, before the record is read', async () => {
    goTo('/leads/1');
    show(panel('1', 'Ada'));
    start();
    expect(observed).toMatchObject([{ page: 'record', recordKind: 'lead', reading: null }]);
    await settle();
    goTo('/leads/2');
    expect(observed.at(-1)).toMatchObject({ page: 'record', recordKind: 'lead', reading: null });
    show(panel('2', 'Grace'));
    await settle();
    expect(told()).toEqual([
      ['record', null],
      ['record', '1'],
      ['record', null],
      ['record', '2'],
    ]);
  });

  test('a record that comes back from the browser’s memory is told anew', async () => {
    goTo('/leads/1');
    show(panel('1', 'Ada'));
    start();
    await settle();
    observed = [];
    window.dispatchEvent(new Event('pageshow'));
    await settle();
    expect(observed).toEqual([]);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(told()).toEqual([
      ['record', null],
      ['record', '1'],
    ]);
  });

  test('a field that was just filled in does not hold up the page after it', async () => {
    await openForm();
    document.querySelector('input')?.dispatchEvent(left());
    goTo('/leads/1');
    show(panel('1', 'Ada'));
    await settle(450);
    expect(told().at(-1)).toEqual(['record', '1']);
  });

  test('no value of one record ever lands on the next', async () => {
    goTo('/leads/1');
    show(panel('1', 'Ada'));
    start();
    await settle(150);
    // The address changes first, the page later, as in every single-page CRM.
    goTo('/leads/2');
    await settle(1_000);
    show(panel('2', 'Grace'));
    await settle();
    expect(names()).toEqual([['2', read('Grace')]]);
    expect(arrivals.map((route) => route?.id)).toEqual(['1', '2']);
  });

  test('lists and pages without a name are told without a record', async () => {
    start();
    await settle();
    goTo('/settings');
    await settle();
    expect(observed.map(({ page, recordKind, reading }) => [page, recordKind, reading])).toEqual([
      ['list', 'lead', null],
      ['other', null, null],
    ]);
  });

  test('an address that leads to the same page is no arrival', async () => {
    start();
    goTo('/leads?sort=name');
    await settle();
    expect(arrivals).toHaveLength(1);
    expect(observed).toHaveLength(1);
  });

  test('the same record is told anew after the rep comes back', async () => {
    goTo('/leads/1');
    show(panel('1', 'Ada'));
    start();
    await settle();
    goTo('/leads');
    await settle();
    goTo('/leads/1');
    await settle();
    expect(told()).toEqual([
      ['record', null],
      ['record', '1'],
      ['list', null],
      ['record', null],
      ['record', '1'],
    ]);
  });
});

test('a hidden page rests until it is seen', async () => {
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  goTo('/leads/1');
  show(panel('1', 'Ada'));
  start();
  await settle(20_000);
  expect(observed).toEqual([]);
  seen.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told()).toEqual([['record', null]]);
  await settle();
  expect(names()).toEqual([['1', read('Ada')]]);
});

test('what starts can stop', async () => {
  goTo('/leads/1');
  show(panel('1', 'Ada'));
  start();
  stop.abort();
  observed = [];
  goTo('/leads/2');
  await settle(10_000);
  expect(observed).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
