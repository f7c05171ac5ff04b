import { parseDate } from '../../adapters/parse-date';
import { parseMoney } from '../../adapters/parse-money';
import { matches, nearest, queryAll } from '../safe-dom';
import { textOf } from '../text-of';
import { chosenOf, chosenRadio } from './chosen-of';
import { namesField } from './field-words';
import { labelledBy } from './labelled-by';
import { localeOf } from './locale-of';
import type { Pointed, Refusal } from './pointed';
import { sourceOf } from './source-of';
import { parentOf } from './tree';

const CONTROL = 'input, select, textarea';
const INLINE = 'a, abbr, b, bdi, data, em, font, i, mark, small, span, strong, sub, sup, time, u';
/** More than this is no field's value; also where `textOf` cuts. */
const MUCH = 300;
/** How far an icon may lie from the text that it belongs to. */
const ICON_CLIMB = 3;

/**
 * What a rep means by pointing at an element: the whole value where it is a part of one, the control or the value of a
 * label, the step that holds now for a path of steps. `exact` takes the element as it is.
 */
export function valueAt(pointed: Element, exact = false): Pointed | Refusal {
  if (matches(pointed, 'iframe, frame, object, embed')) return 'frame';
  if (exact) return accept({ element: pointed });
  const control = nearest(pointed, CONTROL) ?? controlOf(pointed);
  if (control) return accept({ element: control });
  const beside = labelledBy(pointed);
  if (beside) return accept({ element: wholeOf(beside) });
  const chosen = chosenOf(pointed);
  if (chosen) return chosen;
  return accept({ element: wholeOf(withText(pointed)) });
}

function accept({ element }: Pointed): Pointed | Refusal {
  if (matches(element, 'input[type="password"], input[type="hidden"], input[type="file"]')) return 'secret';
  if (matches(element, 'input[type="radio"]')) return chosenRadio(element as HTMLInputElement) ?? 'tick';
  if (matches(element, 'input[type="checkbox"]')) return 'tick';
  if (!matches(element, CONTROL)) {
    if (queryAll(element, CONTROL).length > 0) return 'much';
    if (textOf(element).length >= MUCH || matches(element, 'html, body, main, table, form')) return 'much';
  }
  const from = sourceOf(element);
  return from === undefined ? { element } : { element, from };
}

/** The control that a label stands for, or the only one in what holds nothing else. */
function controlOf(element: Element): Element | null {
  const label = nearest(element, 'label');
  const labelled = label instanceof HTMLLabelElement ? label.control : null;
  if (labelled) return labelled;
  const inside = queryAll(element, CONTROL);
  return inside.length === 1 && textOf(element) === textOfControl(inside[0]) ? (inside[0] ?? null) : null;
}

/** A select's options are text of what is around it. */
function textOfControl(control: Element | undefined): string {
  return control && matches(control, 'select, textarea') ? textOf(control, 'text') : '';
}

/** From an icon or a picture to the text that it belongs to. */
function withText(element: Element): Element {
  let at: Element = nearest(element, 'svg') ?? element;
  if (!matches(at, 'svg, img, i, picture')) return at;
  for (let climb = 0; climb < ICON_CLIMB && textOf(at) === ''; climb++) {
    const parent = parentOf(at);
    if (!parent || queryAll(parent, CONTROL).length > 0) break;
    at = parent;
  }
  return textOf(at) === '' ? element : at;
}

/** The smallest element that holds the whole of the value of which this one is a part. */
function wholeOf(element: Element): Element {
  let whole = element;
  for (let parent = element.parentElement; parent && matches(whole, INLINE); parent = parent.parentElement) {
    if (textOf(parent) === textOf(whole)) {
      whole = parent;
      continue;
    }
    if (!isOneValue(parent, whole)) break;
    whole = parent;
  }
  // Climbing through wrappers that add nothing was only the way.
  return textOf(whole) === textOf(element) ? element : whole;
}

/** Do the pieces of `parent` say one thing: an amount, a date, or a sentence with a word set off? */
function isOneValue(parent: Element, piece: Element): boolean {
  const text = textOf(parent);
  if (text.length > 120 || queryAll(parent, CONTROL).length > 0) return false;
  const locale = localeOf(parent.ownerDocument);
  if (parseMoney(text, locale, null) !== null || parseDate(text, locale) !== null) return true;
  const own = [...parent.childNodes].filter((node) => node instanceof Text).map((node) => node.data.trim());
  const before = own.filter((each) => each !== '');
  return before.length > 0 && !before.some((each) => /[:*]$/.test(each) || namesField(each)) && textOf(piece) !== '';
}
