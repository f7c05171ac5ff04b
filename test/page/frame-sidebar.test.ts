import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_PAGE_STATE, type PageState } from '../../lib/domain/view/page-state';
import { frameSidebar } from '../../lib/page/frame-sidebar';
import { openOverlay } from '../../lib/page/overlay';

const html = document.documentElement;
let stop: AbortController;
let beat: () => void;
let gaveUp: number;
let changes: unknown[];

beforeEach(() => {
  // happy-dom loads no frames here, and would say so at each.
  Object.assign((Reflect.get(window, 'happyDOM') as { settings: object }).settings, {
    handleDisabledFileLoadingAsSuccess: true,
  });
  stop = new AbortController();
  gaveUp = 0;
  changes = [];
  vi.stubGlobal('innerWidth', 1366);
});

afterEach(() => {
  stop.abort();
  html.removeAttribute('style');
  vi.unstubAllGlobals();
});

function start(state: Partial<PageState> = {}) {
  const overlay = openOverlay(
    (work) => {
      beat = work;
    },
    stop.signal,
    () => {
      gaveUp += 1;
      stop.abort();
    },
  );
  const sidebar = frameSidebar({
    root: overlay.root,
    url: 'about:blank?sidebar',
    state: { ...FIRST_PAGE_STATE, ...state },
    changed: (layout) => changes.push(layout),
    abort: stop.signal,
  });
  return { sidebar, root: overlay.root };
}

const host = () => html.querySelector<HTMLElement>(':scope > [data-rep-assistant]');
const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });

describe('the page', () => {
  test('is pushed and not covered, and gets its margin back to the letter', () => {
    html.setAttribute('style', 'margin-right: 3px; color: red');
    const before = html.getAttribute('style');
    start();
    expect(html.style.marginRight).toBe('372px');
    stop.abort();
    expect(html.style.marginRight).toBe('3px');
    expect(html.getAttribute('style')?.replace(/;\s*$/, '')).toBe(before);
    expect(host()).toBeNull();
  });

  test('that had no style attribute has none afterwards', () => {
    start();
    stop.abort();
    expect(html.hasAttribute('style')).toBe(false);
  });

  test('is pushed on the side where the sidebar stands', () => {
    const { sidebar } = start();
    sidebar.show({ ...FIRST_PAGE_STATE, side: 'left', width: 300 });
    expect([html.style.marginLeft, html.style.marginRight]).toEqual(['312px', '']);
    sidebar.show({ ...FIRST_PAGE_STATE, collapsed: true });
    expect([html.style.marginLeft, html.style.marginRight]).toEqual(['', '24px']);
  });

  test('has its whole width when it is printed', () => {
    start();
    window.dispatchEvent(new Event('beforeprint'));
    expect(html.style.marginRight).toBe('');
    window.dispatchEvent(new Event('afterprint'));
    expect(html.style.marginRight).toBe('372px');
  });

  test('cannot look inside', () => {
    start();
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.parentElement).toBe(html);
  });
});

describe('the sidebar', () => {
  test('that is collapsed from the start loads nothing until it is opened', () => {
    const { root } = start({ collapsed: true });
    const frame = root.querySelector('iframe');
    expect(frame?.hasAttribute('src')).toBe(false);
    root.querySelector('.toggle')?.dispatchEvent(trusted(new Event('click')));
    expect(frame?.getAttribute('src')).toBe('about:blank?sidebar#en-auto');
    expect(changes).toEqual([{ collapsed: false }]);
  });

  test('is not opened by a script’s click', () => {
    const { root } = start({ collapsed: true });
    root.querySelector('.toggle')?.dispatchEvent(new Event('click'));
    expect(changes).toEqual([]);
  });

  test('is resized by the keyboard, within bounds', () => {
    const { root, sidebar } = start();
    const grip = root.querySelector('.grip');
    const press = (key: string) => grip?.dispatchEvent(trusted(new KeyboardEvent('keydown', { key })));
    press('ArrowLeft');
    press('Home');
    press('ArrowRight');
    press('End');
    press('a');
    expect(changes).toEqual([{ width: 376 }, { width: 280 }, { width: 280 }, { width: 480 }]);
    sidebar.show({ ...FIRST_PAGE_STATE, side: 'left', width: 300 });
    press('ArrowRight');
    expect(changes.at(-1)).toEqual({ width: 316 });
    expect(grip?.getAttribute('aria-valuenow')).toBe('316');
  });

  test('says what it is, in the rep’s language', () => {
    const { root } = start({ locale: 'ro' });
    expect(root.querySelector('[role="complementary"]')?.getAttribute('aria-label')).toBe('Rep Assistant');
    expect(root.querySelector('iframe')?.title).toBe('Rep Assistant');
    expect(root.querySelector('.toggle')?.getAttribute('aria-label')).toBe('Restrânge Rep Assistant');
    expect(root.querySelector('.toggle')?.getAttribute('aria-expanded')).toBe('true');
  });

  test('leaves a narrow window half of its width', () => {
    vi.stubGlobal('innerWidth', 600);
    start();
    expect(html.style.marginRight).toBe('312px');
  });

  test('keeps what the rep does in it from the page', () => {
    const { root } = start();
    const heard: string[] = [];
    for (const type of ['click', 'keydown', 'pointerdown', 'wheel', 'focusin']) {
      document.addEventListener(type, () => heard.push(type), { signal: stop.signal });
      const from = type === 'focusin' ? host() : root.querySelector('.toggle');
      from?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).toEqual([]);
  });
});

describe('a page that tampers', () => {
  test('is answered five times; then the sidebar goes, with a note', async () => {
    const note = vi.spyOn(console, 'info').mockImplementation(() => {});
    start();
    for (let i = 0; i < 5; i++) {
      host()?.setAttribute('style', 'opacity:0');
      host()?.setAttribute('inert', '');
      await vi.waitFor(() => expect(host()?.getAttributeNames()).toEqual(['data-rep-assistant']));
    }
    expect(gaveUp).toBe(0);
    host()?.setAttribute('inert', '');
    await vi.waitFor(() => expect(gaveUp).toBe(1));
    expect(host()).toBeNull();
    expect(html.style.marginRight).toBe('');
    expect(note).toHaveBeenCalledOnce();
  });

  test('by removing it gets it back, five times at most', () => {
    vi.spyOn(console, 'info').mockImplementation(() => {});
    start();
    for (let i = 0; i < 5; i++) {
      host()?.remove();
      beat();
      expect(host()).not.toBeNull();
    }
    host()?.remove();
    beat();
    expect([host(), gaveUp]).toEqual([null, 1]);
  });
});

test('a leftover of an earlier version is cleared away', () => {
  const leftover = document.createElement('div');
  leftover.setAttribute('data-rep-assistant', '');
  html.append(leftover);
  start();
  expect(html.querySelectorAll('[data-rep-assistant]')).toHaveLength(1);
  expect(leftover.isConnected).toBe(false);
});
