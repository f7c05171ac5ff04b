import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIRST_PAGE_STATE, type PageState } from '../../lib/domain/view/page-state';
import { standSidebar } from '../../lib/page/stand-sidebar';

const html = document.documentElement;
let stop: AbortController;
let works: (() => void)[];
let state: PageState;
let changes: unknown[];

beforeEach(() => {
  // happy-dom loads no frames here, and would say so at each.
  Object.assign((Reflect.get(window, 'happyDOM') as { settings: object }).settings, {
    handleDisabledFileLoadingAsSuccess: true,
  });
  vi.spyOn(console, 'info').mockImplementation(() => {});
  stop = new AbortController();
  works = [];
  state = FIRST_PAGE_STATE;
  changes = [];
});
afterEach(() => stop.abort());

function start() {
  const sidebar = standSidebar({
    url: 'about:blank#sidebar',
    state: () => state,
    changed: (layout) => changes.push(layout),
    onBeat: (work) => works.push(work),
    abort: stop.signal,
  });
  sidebar.start();
  beat();
  return sidebar;
}

const beat = () => {
  for (const work of [...works]) work();
};
const hosts = () => html.querySelectorAll(':scope > [data-rep-assistant]').length;

/** Removes the sidebar until it stays away; says how often that took. */
function tamper(): number {
  for (let times = 1; times < 20; times++) {
    html.querySelector(':scope > [data-rep-assistant]')?.remove();
    beat();
    if (hosts() === 0) return times;
  }
  return Number.POSITIVE_INFINITY;
}

test('a sidebar that the page drove away does not come back by itself', () => {
  const sidebar = start();
  expect(tamper()).toBe(6);
  beat();
  expect([hosts(), sidebar.root()]).toEqual([0, null]);
});

test('the rep gets it back by asking for it, open and guarded anew', () => {
  const sidebar = start();
  tamper();
  sidebar.toggle();
  expect([hosts(), changes]).toEqual([1, []]);
  expect(sidebar.root()?.querySelector('iframe')?.hidden).toBe(false);
  expect(tamper()).toBe(6);
});

test('one that was collapsed when it went is opened', () => {
  state = { ...FIRST_PAGE_STATE, collapsed: true };
  const sidebar = start();
  tamper();
  sidebar.toggle();
  expect(changes).toEqual([{ collapsed: false }]);
  expect(sidebar.root()?.querySelector('iframe')?.hidden).toBe(false);
});

test('one that stands is opened and collapsed as before', () => {
  const sidebar = start();
  sidebar.toggle();
  sidebar.toggle();
  expect([hosts(), changes]).toEqual([1, [{ collapsed: true }, { collapsed: false }]]);
});

test('what starts can stop', () => {
  const sidebar = start();
  stop.abort();
  sidebar.toggle();
  beat();
  expect(hosts()).toBe(0);
});
