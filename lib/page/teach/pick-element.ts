import type { Locale } from '../../domain/text';
import { innermost } from '../innermost';
import { setPointing } from '../pointing';
import { shadowOf } from '../safe-dom';
import { textOf } from '../text-of';
import { type Move, moveFrom } from './candidates';
import { holdEvents } from './hold-events';
import { type Aimed, isSidebar, openPickLayer } from './pick-layer';
import type { Pointed, Refusal } from './pointed';
import { teachWordsIn } from './teach-words';
import { contains } from './tree';
import { valueAt } from './value-at';

const MOVES: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
/** What follows a press (its click, the key's release) comes within this time, and is not the page's either. */
const AFTER_MS = 400;

export type Picking = {
  /** What the rep is to point at. */
  what: string;
  locale: Locale;
  theme: string;
  picked: (pointed: Pointed) => void;
  left: () => void;
  abort: AbortSignal;
};

/**
 * Lets the rep point at an element, by mouse, finger or keyboard, until one is picked or the rep leaves. The page sees
 * nothing of it.
 */
export function pickElement({ what, locale, theme, picked, left, abort }: Picking): void {
  const words = teachWordsIn(locale);
  const over = new AbortController();
  const released = new AbortController();
  abort.addEventListener('abort', () => {
    over.abort();
    released.abort();
  });
  const layer = openPickLayer(what, words, theme, locale, over.signal);
  let raw: Element | null = null;
  let meant: Pointed | Refusal | null = null;
  let pointer: { x: number; y: number } | null = null;
  let isPressed = false;

  holdEvents(takes, released.signal);
  setPointing(true);
  released.signal.addEventListener('abort', () => setPointing(false));
  const options = { capture: true, passive: true, signal: over.signal };
  for (const type of ['pointermove', 'pointerover'] as const) window.addEventListener(type, point, options);
  window.addEventListener('scroll', lookAgain, options);
  follow();

  function aim(element: Element | null, exact: boolean): void {
    raw = element;
    meant = element && valueAt(element, exact);
    layer.show(aimed());
  }

  function aimed(): Aimed | null {
    if (!raw || !meant) return null;
    if (typeof meant === 'string')
      return { element: raw, text: words[meant], refused: true, isFrame: meant === 'frame' };
    return { element: meant.element, text: textOf(meant.element, meant.from), refused: false, isFrame: false };
  }

  function point(event: PointerEvent): void {
    if (!event.isTrusted) return;
    pointer = { x: event.clientX, y: event.clientY };
    const element = innermost(event);
    // Over a frame of the page it is we who lie above it.
    if (element === layer.host) return;
    if (!element || isSidebar(element) || element.localName === 'html') aim(null, false);
    else if (element !== raw) aim(element, false);
  }

  /** The page moved under a pointer that rests, or drew itself anew. */
  function lookAgain(): void {
    const at = pointer && elementAt(pointer.x, pointer.y);
    if (pointer && at !== layer.host) aim(at, false);
  }

  function follow(): void {
    if (over.signal.aborted) return;
    layer.keep();
    const now = aimed();
    if (now && !now.element.isConnected) {
      if (pointer) lookAgain();
      else aim(null, false);
    } else layer.show(now);
    requestAnimationFrame(follow);
  }

  /** Is it ours? And if it is, what follows from it? */
  function takes(event: Event): boolean {
    if (event.target instanceof Element && isSidebar(event.target)) return false;
    if (event instanceof KeyboardEvent) return takesKey(event);
    if (over.signal.aborted) return true;
    if (event.type === 'pointerdown') {
      isPressed = (event as PointerEvent).button === 0;
      point(event as PointerEvent);
    }
    // Some controls that are switched off tell no click; assistive technology tells nothing else.
    const isPress = event.type === 'click' || (event.type === 'pointerup' && isPressed);
    if (isPress) choose();
    return true;
  }

  function takesKey({ type, key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const isOurs = MOVES.includes(key) || key === 'Enter' || key === 'Escape';
    if (!isOurs || altKey || ctrlKey || metaKey) return false;
    if (type !== 'keydown' || over.signal.aborted) return true;
    if (key === 'Escape') leave();
    else if (key === 'Enter') choose();
    else move(key as Move);
    return true;
  }

  function move(key: Move): void {
    // Up and down are for who wants more or less than what is taken by itself.
    const exact = key === 'ArrowUp' || key === 'ArrowDown';
    let next = moveFrom(raw, key, document);
    // A label and the pieces of a value mean the same, and are passed in one step.
    while (next && !exact && meant && isSame(valueAt(next), meant)) next = moveFrom(next, key, document);
    if (!next) return;
    pointer = null;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    aim(next, exact);
  }

  function choose(): void {
    isPressed = false;
    if (!meant || typeof meant === 'string') return;
    const chosen = meant;
    end();
    picked(chosen);
  }

  function leave(): void {
    end();
    left();
  }

  function end(): void {
    over.abort();
    setTimeout(() => released.abort(), AFTER_MS);
  }
}

function isSame(one: Pointed | Refusal, other: Pointed | Refusal): boolean {
  return typeof one !== 'string' && typeof other !== 'string' && one.element === other.element;
}

/** What is drawn at a place, through open shadow roots; null for what is ours. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let root = found && shadowOf(found); root; root = found && shadowOf(found)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found || !found || !contains(found, inner)) break;
    found = inner;
  }
  return found && (isSidebar(found) || found.localName === 'html') ? null : found;
}
