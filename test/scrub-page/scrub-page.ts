import type { Adapter } from '../../lib/adapters/adapter';
import { routeOf } from '../../lib/adapters/match-route';
import { attributeOf, isDrawn, matches, queryAll, shadowOf } from '../../lib/page/safe-dom';
import { CUT, EMPTIED } from './html-words';
import { fold, type KeepList, keepListOf } from './keep-list';
import { nameOf, nodesOf, textIn } from './nodes-of';
import { scrubAddress } from './scrub-address';
import { scrubAttributes } from './scrub-attributes';
import { type TextScrubber, textScrubber } from './scrub-text';
import { standIns } from './stand-ins';
import { wordsOn } from './words-on';

export type ScrubbedPage = {
  /** The page as it stands, as one text, with open shadow roots as declarative ones. */
  html: string;
  url: string;
};

type Making = { page: Document; keep: KeepList; scrub: TextScrubber; id: string | null; detect: string | null };

/** A longer text is no label. */
const LONGEST_PHRASE = 120;
/** Form controls whose value is their attribute's. */
const AS_WRITTEN = new Set(['hidden', 'checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file']);

/** Never drawn by themselves, which says nothing. */
const NO_BOX = 'html, head, head *, option, optgroup, datalist, area';

/**
 * The page without anybody's data: what the adapter's table names stays, everything else is replaced by something of
 * the same kind and shape. It is made anew, so that nothing gets in that was not looked at. A pure function of the page,
 * its address and the seed: it changes nothing.
 */
export function scrubPage(
  page: Document,
  address: string,
  adapter: Adapter,
  adapters: readonly Adapter[],
  seed: number,
): ScrubbedPage {
  const keep = keepListOf(adapter, adapters);
  const words = wordsOn(page, address);
  const invented = standIns(seed, (word) => words.has(word) || keep.words.has(word));
  const scrub = textScrubber(keep, invented, localeOf(page));
  const id = routeOf(adapter, new URL(address))?.id ?? null;
  const made = page.implementation.createHTMLDocument('');
  made.documentElement.remove();
  const [root] = queryAll(page, 'html');
  if (root) made.append(scrubElement(root, { page: made, keep, scrub, id, detect: adapter.detect }, false, false));
  return { html: `<!doctype html>\n${made.documentElement.outerHTML}`, url: scrubAddress(address, adapter, scrub.all) };
}

/** `isKept`: it lies within a text of the keep-list; `isHidden`: within what is marked as not shown. */
function scrubElement(element: Element, making: Making, isKept: boolean, isHidden: boolean): Element {
  const { page, keep, scrub, id } = making;
  const name = nameOf(element);
  const made = create(name, making);
  for (const each of scrubAttributes(element, keep, scrub, id)) made.setAttribute(...each);
  noteControl(element, made, scrub);
  // The style sheets are gone, and with them what they hid.
  const hides = !isHidden && !matches(element, NO_BOX) && !isDrawn(element);
  if (hides) made.setAttribute('hidden', '');
  if (EMPTIED.has(name) || CUT.has(name)) return made;
  const keepsText = isKept || isPhrase(element, keep);
  const shadow = shadowOf(element);
  if (shadow) {
    const template = page.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    scrubNodes(shadow, template.content, making, keepsText, isHidden || hides);
    made.append(template);
  }
  scrubNodes(element, made, making, keepsText, isHidden || hides);
  return made;
}

function scrubNodes(from: Node, to: Node, making: Making, isKept: boolean, isHidden: boolean): void {
  let options = 0;
  for (const node of nodesOf(from)) {
    if (node instanceof Text) {
      to.appendChild(making.page.createTextNode(isKept ? node.data : making.scrub.text(node.data)));
    } else if (node instanceof Element) {
      if (CUT.has(nameOf(node)) && !isMark(node, making)) continue;
      // A list of all customers says no more than the first of them.
      if (node instanceof HTMLOptionElement && !node.selected && ++options > 8) continue;
      to.appendChild(scrubElement(node, making, isKept, isHidden));
    }
  }
}

/** The mark by which the adapter tells this CRM, also where it is of a kind that is cut. */
function isMark(element: Element, { detect }: Making): boolean {
  return (detect !== null && matches(element, detect)) || matches(element, 'meta[charset]');
}

function create(localName: string, { page, scrub }: Making): Element {
  try {
    return page.createElement(scrub.name(localName));
  } catch {
    return page.createElement('x-element');
  }
}

/** What stands in a form control its markup does not show; `data-fixture-value` is how saved pages say it. */
function noteControl(element: Element, made: Element, scrub: TextScrubber): void {
  if (element instanceof HTMLOptionElement) made.toggleAttribute('selected', element.selected);
  if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)) {
    made.toggleAttribute('checked', element.checked);
  }
  // What others bear as their value is said by the attribute already.
  const isTyped = element instanceof HTMLInputElement && !AS_WRITTEN.has(element.type);
  if (isTyped || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) {
    const isSecret = element.type === 'password';
    made.setAttribute('data-fixture-value', isSecret ? '' : scrub.text(element.value));
    if (isSecret) made.removeAttribute('value');
  }
}

function isPhrase(element: Element, { phrases }: KeepList): boolean {
  const text = textIn(element);
  return text.length <= LONGEST_PHRASE && phrases.has(fold(text));
}

function localeOf(page: Document): string | null {
  const [html] = queryAll(page, 'html');
  try {
    return Intl.getCanonicalLocales((html && attributeOf(html, 'lang')) ?? '')[0] ?? null;
  } catch {
    return null;
  }
}
