import type { Locator } from '../../adapters/adapter';
import { attributeOf, matches, nearest } from '../safe-dom';
import { textOf } from '../text-of';
import { hooksOf, tagOf } from './hooks-of';
import type { FoundLabel } from './label-of';
import type { Pointed } from './pointed';
import { ancestorsOf, contains } from './tree';
import type { SaysValue } from './values-here';
import { plainLeavesOf, wayDown, waysInto } from './way-to';

/** What is around a label and its value by what it is. */
const ROWS = ['tr', 'label', 'fieldset', 'li'];

const FORMS = ['for', 'next', 'box'];

type ByLabel = Extract<Locator, { by: 'label' }>;

/**
 * Locators by a label's words, in every form that fits how it lies to the value, the plainest first. For each form there
 * are several selectors, of which one is enough.
 */
export function labelLocators(
  pointed: Pointed,
  { element: label, words }: FoundLabel,
  saysValue: SaysValue,
): Locator[][] {
  const { from } = pointed;
  const starts = waysInto(label, saysValue);
  const common = { texts: [words], ...(from === undefined ? {} : { from }) };
  const forms = saysIt(label).flatMap((own) => {
    const hooks = [...hooksOf(own, saysValue), tagOf(own)];
    const by = (value: ByLabel['value']): ByLabel[] =>
      starts.flatMap((start) => hooks.map((hook) => ({ by: 'label', css: start + hook, value, ...common })));
    const boxes = boxesOf(own, pointed, saysValue);
    return [
      ...byPage(own, pointed).map((value) => ({ form: value, ways: by(value) })),
      { form: 'box', ways: boxes.flatMap(by) },
    ];
  });
  return FORMS.map((wanted) => forms.filter(({ form }) => form === wanted).flatMap(({ ways }) => ways));
}

/** The forms that ask nothing about what is around. */
function byPage(label: Element, { element, chosenBy }: Pointed): ('for' | 'next')[] {
  if (chosenBy) return [];
  const id = attributeOf(element, 'id');
  if (id !== null && attributeOf(label, 'for') === id) return ['for'];
  const next = label.nextElementSibling;
  return next && (next === element || (contains(next, element) && saysOnly(next, element))) ? ['next'] : [];
}

/** The label and, within it, what says the same words, from the inside out. */
function saysIt(label: Element): Element[] {
  const found = [label];
  for (
    let at = label.firstElementChild;
    at && textOf(at, 'text') === textOf(label, 'text');
    at = at.firstElementChild
  ) {
    found.unshift(at);
  }
  return found;
}

/** From the label up to what is around both, and down to the value. */
function boxesOf(label: Element, pointed: Pointed, saysValue: SaysValue): ByLabel['value'][] {
  const { element } = pointed;
  const [box, child] = commonOf(label, element);
  if (!box) return [];
  const around = [
    ...(ROWS.includes(box.localName) ? [box.localName] : []),
    ...hooksOf(box, saysValue).reverse(),
    tagOf(box),
    // The nearest of all that has the label's part right below it.
    ...(child ? [...hooksOf(child, saysValue), tagOf(child)].map((css) => `:has(> ${css})`) : []),
  ].filter((css) => nearest(label, css) === box);
  const leaves = plainLeavesOf(pointed, saysValue).map((leaf) => wayDown(box, '', element, leaf).trim());
  return around.slice(0, 3).flatMap((within) => leaves.map((css) => ({ within, css })));
}

/** What is around both, and its child that is around the label; the label itself where it wraps the value. */
function commonOf(label: Element, element: Element): [Element | null, Element | null] {
  if (contains(label, element)) return [matches(label, 'label') ? label : null, null];
  let child = label;
  for (const box of ancestorsOf(label)) {
    if (contains(box, element)) return box.localName === 'body' ? [null, null] : [box, child];
    child = box;
  }
  return [null, null];
}

function saysOnly(outer: Element, inner: Element): boolean {
  return !matches(inner, 'input, select, textarea') && textOf(outer) === textOf(inner);
}
