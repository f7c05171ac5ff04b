import type { Locator } from '../../adapters/adapter';
import { matches } from '../safe-dom';
import { textOf } from '../text-of';
import { namesOf } from './hooks-of';
import { isAllOf, isOwnBox } from './pieces';
import type { Pointed } from './pointed';
import { stepsUp } from './tree';
import type { SaysValue } from './values-here';
import { leavesOf, wayDown, waysInto } from './way-to';

/** How far up a name may stand. */
const CLIMB = 4;
const PLACES = ['', 'main ', '[role="main"] ', '[role="dialog"] ', 'header '];

/**
 * Locators by a name that the page's maker gave the element, or something close around it; the nearest first. For each
 * name there are several ways down to the element, of which one is enough.
 */
export function namedLocators(pointed: Pointed, saysValue: SaysValue): Locator[][] {
  const { element, from, chosenBy } = pointed;
  const source = from === undefined ? {} : { from };
  const isControl = matches(element, 'input, select, textarea');
  const leaves = leavesOf(pointed, saysValue);
  const named = (css: string, box = {}): Locator => ({ by: 'css', css, ...box, ...source });
  const inside = waysInto(element, saysValue);
  const own = chosenBy ? [] : namesOf(element, saysValue).map((name) => inside.map((start) => named(start + name)));
  // What is around several fields names none of them.
  const boxes = stepsUp(element, CLIMB).filter((ancestor) => chosenBy || isOwnBox(ancestor, element));
  const around = boxes.flatMap((ancestor) => {
    const starts = waysInto(ancestor, saysValue);
    const isAllItSays =
      !isControl && !chosenBy && from === undefined && textOf(element) !== '' && isAllOf(ancestor, element);
    return namesOf(ancestor, saysValue).map((name): Locator[] =>
      starts.flatMap((start) => [
        ...(isAllItSays ? [named(start + name)] : []),
        ...leaves.map((leaf) =>
          named(start + wayDown(ancestor, name, element, leaf), start === '' ? { box: name } : {}),
        ),
      ]),
    );
  });
  // A page that marks one thing as chosen needs no more than that.
  const marked = (chosenBy ?? []).map((mark) => inside.map((start) => named(start + mark)));
  const heading = chosenBy ? [] : [inside.flatMap((start) => headings(element).map((css) => named(start + css)))];
  return [...own, ...around, ...marked, ...heading];
}

/** A heading says what the record is called where it is the only one of its rank there. */
function headings({ localName }: Element): string[] {
  return /^h[123]$/.test(localName) ? PLACES.map((place) => place + localName) : [];
}
