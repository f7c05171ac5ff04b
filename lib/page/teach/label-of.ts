import { attributeOf, matches, nearest, queryAll, type Scope } from '../safe-dom';
import { textOf } from '../text-of';
import { namesField } from './field-words';
import { quoted } from './hooks-of';
import { piecesOf, saysNothing } from './pieces';
import { childrenOf, stepsUp } from './tree';
import type { SaysValue } from './values-here';

const SURE = 'label, dt, th, legend';
/** Names of classes, roles and attributes by which pages call their labels so; of one that is no badge. */
const CALLED =
  /(^|[-_ "])(label|caption|term|field-?name|field-?label|prop-?name|rowheader)($|[-_ "])|(Label|FieldName)\b/;
const BADGE = /badge|chip|pill|label-(default|success|info|warning|danger|primary)|ui label/;
const CONTROL = 'input, select, textarea';
const LONGEST = 60;
const CLIMB = 4;

/** A label, and what it says; not `alone` where the text of its control is also text of the label around it. */
export type FoundLabel = { element: Element; words: string; alone: boolean };

/** What can be the label of an element, the surest first. Never another value: see `isLabel`. */
export function labelsOf(element: Element, saysValue: SaysValue): FoundLabel[] {
  const root = element.getRootNode() as Scope;
  const id = attributeOf(element, 'id');
  const wrapping = nearest(element, 'label');
  const group = nearest(element, 'fieldset');
  const sure = [
    ...(id === null || id === '' ? [] : queryAll(root, `label[for=${quoted(id)}]`)),
    ...[element, element.parentElement].flatMap((each) => (each ? namedBy(each, root) : [])),
    ...(wrapping ? [wrapping] : []),
  ];
  const beside = labelBefore(element, saysValue);
  const legend = group ? queryAll(group, 'legend').slice(0, 1) : [];
  const labels = [...sure, ...(beside ? [beside] : []), ...legend];
  return [...new Set(labels)].flatMap((label) => {
    if (label.contains(element) !== (label === wrapping)) return [];
    const full = wordsIn(textOf(label, 'text'), saysValue);
    const words = label === wrapping ? wordsIn(ownText(label), saysValue) : full;
    return words === null ? [] : [{ element: label, words, alone: words === full }];
  });
}

/** What a label says, without its colon or star; null for what is empty, long, or holds a value. */
function wordsIn(text: string, saysValue: SaysValue): string | null {
  const words = text.replace(/[\s:*]+$/, '');
  return words === '' || words.length > LONGEST || !/\p{L}/u.test(words) || saysValue(words) ? null : words;
}

/** What a label says before the control that it wraps. */
function ownText(label: Element): string {
  const texts: string[] = [];
  for (let node = label.firstChild; node; node = node.nextSibling) {
    const isControl = node instanceof Element && (matches(node, CONTROL) || queryAll(node, CONTROL).length > 0);
    if (isControl) break;
    texts.push(node.textContent ?? '');
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function namedBy(element: Element, root: Scope): Element[] {
  const ids = (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.flatMap((id) => queryAll(root, `[id=${quoted(id)}]`)).filter((each) => !each.contains(element));
}

/** What stands before the element, or before what is around it, if it is a label. */
function labelBefore(element: Element, saysValue: SaysValue): Element | null {
  for (const at of [element, ...stepsUp(element, CLIMB)]) {
    let before: Element | null = at.previousElementSibling;
    while (before && saysNothing(before)) {
      before = before.previousElementSibling;
    }
    // A row of several cells: the row's own header names them.
    const header: Element | null =
      before && matches(at, 'td') ? (nearest(at, 'tr')?.querySelector('th') ?? null) : null;
    if (before) return isLabel(header ?? before, saysValue) ? (header ?? before) : null;
  }
  return null;
}

/**
 * Is it a label and no value? Its tag says so, the page calls it one, it ends in a colon, it has only words that we know;
 * or a label of the same make stands in a row of the same make, as where a team has fields of its own.
 */
function isLabel(element: Element, saysValue: SaysValue): boolean {
  if (wordsIn(textOf(element, 'text'), saysValue) === null) return false;
  // What says several things may have a value among them.
  if (matches(element, 'a, button') || queryAll(element, 'a, button').length > 0 || piecesOf(element).length !== 1) {
    return false;
  }
  return isCalledLabel(element) || saysField(element) || isLikeALabel(element);
}

function isCalledLabel(element: Element): boolean {
  if (matches(element, SURE) || queryAll(element, SURE).length > 0) return true;
  if (/[:*]$/.test(textOf(element, 'text'))) return true;
  return [element, ...childrenOf(element)].some((each) => {
    const made = each
      .getAttributeNames()
      .filter((name) => name === 'class' || name === 'role' || /^data-/.test(name))
      .map((name) => `"${attributeOf(each, name)}"`)
      .join(' ');
    return CALLED.test(made) && !BADGE.test(made);
  });
}

function saysField(element: Element): boolean {
  return namesField(textOf(element, 'text'));
}

/** In the rows beside its own, is there a cell of the same make at the same place that says a field's name? */
function isLikeALabel(element: Element): boolean {
  const row = element.parentElement;
  const rows = row?.parentElement;
  if (!row || !rows) return false;
  const place = childrenOf(row).indexOf(element);
  return childrenOf(rows).some((other) => {
    const cell = other === row || !isOneMake(other, row) ? undefined : childrenOf(other)[place];
    return cell !== undefined && isOneMake(cell, element) && saysField(cell);
  });
}

function isOneMake(one: Element, other: Element): boolean {
  return one.localName === other.localName && attributeOf(one, 'class') === attributeOf(other, 'class');
}
