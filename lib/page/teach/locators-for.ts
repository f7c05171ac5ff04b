import type { Locator } from '../../adapters/adapter';
import { isVisible } from '../find-root';
import { queryAll } from '../safe-dom';
import { textOf } from '../text-of';
import { type Around, aroundOf } from './around-of';
import { findsJust } from './finds-just';
import { labelLocators } from './label-locators';
import { labelsOf } from './label-of';
import { namedLocators } from './named-locators';
import { pathLocator } from './path-locator';
import type { Pointed } from './pointed';
import { valuesHere } from './values-here';

const MOST_NAMED = 3;
const MOST_LABELLED = 2;
const ENOUGH = 2;
const LEAST_ELEMENTS = 12;
/** The schema's limit of a selector. */
const LONGEST = 256;

export type FoundWays = { locators: Locator[]; around: string[]; label: string | null };

/**
 * Ways to find again what was pointed at, on this record and on others: by a name of it, by its label, by its path. Each
 * is tried now, by the code that will read, in everything around it that may become the record's root (`body` apart, where
 * a second record stands in the page); none holds a value.
 */
export function locatorsFor(pointed: Pointed, address: string): FoundWays {
  const { element, from } = pointed;
  const says = [textOf(element), textOf(element, 'text'), textOf(element, from)];
  const saysValue = valuesHere(says, element.ownerDocument, address);
  const around = aroundOf(element, saysValue);
  const labels = labelsOf(element, saysValue);
  const groups = {
    named: namedLocators(pointed, saysValue),
    labelled: labels.filter(({ alone }) => alone).flatMap((label) => labelLocators(pointed, label, saysValue)),
    path: [[pathLocator(pointed, saysValue)].filter((path) => path !== null)],
  };
  const within = (root: Around): Locator[] => {
    const isSound = (locator: Locator): boolean => isShort(locator) && findsJust(locator, pointed, root.element);
    const isAlone = (locator: Locator): boolean =>
      isSound(locator) && queryAll(root.element, locator.css).filter(isVisible).length === 1;
    return unlike([
      ...first(MOST_NAMED, groups.named, isAlone),
      ...first(MOST_LABELLED, groups.labelled, isSound),
      ...first(1, groups.path, isAlone),
    ]);
  };
  let locators: Locator[] = [];
  // Where a second record is on the page, only what is around the first tells them apart.
  for (const root of [...around].reverse()) {
    if (locators.length >= ENOUGH || !mayHoldRecord(root)) break;
    const found = within(root);
    if (found.length > locators.length) locators = found;
  }
  return {
    locators,
    around: around.filter((each) => holdsAll(each, locators, pointed)).map(({ css }) => css),
    label: labels[0]?.words.replace(/^\*\s*/, '') ?? null,
  };
}

/** Less than this holds no record, but a field or two. */
function mayHoldRecord({ css, element }: Around): boolean {
  return css === 'body' || queryAll(element, '*').length >= LEAST_ELEMENTS;
}

function unlike(locators: Locator[]): Locator[] {
  return locators.filter(
    ({ by, css }, at) => by === 'label' || locators.findIndex((each) => each.by === by && each.css === css) === at,
  );
}

/** Of each group the first that passes; trying one costs a look through the page. */
function first(most: number, groups: Locator[][], passes: (locator: Locator) => boolean): Locator[] {
  const found: Locator[] = [];
  for (const group of groups) {
    const sound = found.length < most ? group.find(passes) : undefined;
    if (sound) found.push(sound);
  }
  return found;
}

/** A root nearer than the label of a field is none of a record. */
function holdsAll({ css, element }: Around, locators: Locator[], pointed: Pointed): boolean {
  return css === 'body' || locators.every((locator) => findsJust(locator, pointed, element));
}

function isShort(locator: Locator): boolean {
  const { css, by } = locator;
  const value = by === 'label' && typeof locator.value === 'object' ? locator.value : { within: '', css: '' };
  return Math.max(css.length, value.within.length, value.css.length) <= LONGEST;
}
