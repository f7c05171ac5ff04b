import { matches, queryAll } from '../safe-dom';
import { textOf } from '../text-of';
import type { Pointed } from './pointed';
import { ancestorsOf, childrenOf } from './tree';

/** Marks of the one among several that holds now. */
const STATES = ['[aria-current]:not([aria-current="false"])', '[aria-selected="true"]', '[aria-checked="true"]'];
const CLASSES = ['active', 'current', 'selected', 'is-active', 'is-current', 'is-selected'];
const MARKS = [...STATES, ...CLASSES.map((name) => `.${name}`)];
const MEMBER = 'li, button, a, [role="option"], [role="radio"], [role="step"], [role="listitem"]';
/** A step's name is short; a row of a table is no step. */
const LONGEST_STEP = 40;

/**
 * The step that holds now, where an element belongs to a path of steps: at least three of a kind, one of which is marked.
 * Pointing at any of them means the path.
 */
export function chosenOf(element: Element): Pointed | null {
  for (const member of [element, ...ancestorsOf(element, 3)]) {
    const parent = member.parentElement;
    if (!parent || !matches(member, MEMBER)) continue;
    const group = childrenOf(parent).filter((each) => each.localName === member.localName);
    if (group.length < 3 || group.some((each) => textOf(each, 'text').length > LONGEST_STEP)) continue;
    for (const mark of MARKS) {
      const marked = group.flatMap((each) => (matches(each, mark) ? [each] : queryAll(each, mark)));
      const [only] = marked;
      if (!only || marked.length > 1 || textOf(only, 'text') === '') continue;
      const role = only.getAttribute('role');
      return {
        element: only,
        from: 'text',
        chosenBy: [...(role === null ? [] : [`[role="${role}"]${mark}`]), `${only.localName}${mark}`],
      };
    }
  }
  return null;
}

/** The label of the radio button that is on, in the group of this one; null where there are no labels to read. */
export function chosenRadio(radio: HTMLInputElement): Pointed | null {
  const name = radio.getAttribute('name');
  if (name === null || !/^[\w.-]{1,60}$/.test(name)) return null;
  const on = `input[name="${name}"]:checked`;
  const root = radio.getRootNode() as Document | ShadowRoot;
  const [checked] = queryAll(root, on);
  if (!checked) return null;
  const label = checked.closest('label') ?? checked.nextElementSibling;
  if (!label || !matches(label, 'label')) return null;
  const css = label.contains(checked) ? `label:has(${on})` : `${on} + label`;
  return { element: label, from: 'text', chosenBy: [css] };
}
