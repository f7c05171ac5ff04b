import type { Locator } from '../../adapters/adapter';
import { queryAll } from '../safe-dom';
import { textOf } from '../text-of';
import { type Around, aroundOf } from './around-of';
import { judgeLocator } from './judge-locator';
import { labelLocators } from './label-locators';
import { labelsOf } from './label-of';
import { namedLocators } from './named-locators';
import { pathLocator } from './path-locator';
import type { Pointed } from './pointed';
import { valuesHere } from './values-here';

const MOST_NAMED = 3;
const MOST_LABELLED = 2;
const ENOUGH = 2;
const MOST_TRIES = 24;
const LEAST_ELEMENTS = 12;

export type FoundWays = { locators: Locator[]; around: string[]; label: string | null };

/**
 * Ways to find again what was pointed at, on this record and on others: by a name of it, by its label, by its path. Each
 * is tried now, by the code that will read, in everything around it that may become the record's root; none holds a value.
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
  const body = around.at(-1)?.element;
  if (!body) return { locators: [], around: [], label: null };
  const hopeless = new Set<Locator>();
  const within = (place: string): Locator[] => {
    const passes = (locator: Locator, isAlone: boolean): boolean => {
      if (hopeless.has(locator)) return false;
      const judged = judgeLocator(placed(locator, place), pointed, body);
      if (judged === 'other') hopeless.add(locator);
      return judged === 'alone' || (judged === 'alike' && !isAlone);
    };
    const found = [
      ...first(MOST_NAMED, groups.named, (locator) => passes(locator, true)),
      ...first(MOST_LABELLED, groups.labelled, (locator) => passes(locator, false)),
      ...first(1, groups.path, (locator) => passes(locator, true)),
    ];
    return unlike(found.map((locator) => placed(locator, place)));
  };
  // Where a second record is on the page, only what is around the first tells them apart.
  let locators = within('');
  for (const { css } of around.filter(mayHoldRecord).reverse()) {
    if (locators.length >= ENOUGH) break;
    const found = within(css);
    if (found.length > locators.length) locators = found;
  }
  return {
    locators,
    around: around.filter((each) => holdsAll(each, locators, pointed)).map(({ css }) => css),
    label: labels[0]?.words.replace(/^\*\s*/, '') ?? null,
  };
}

function placed(locator: Locator, place: string): Locator {
  return place === '' ? locator : { ...locator, css: `${place} ${locator.css}` };
}

/** Less than this holds no record, but a field or two. */
function mayHoldRecord({ css, element }: Around): boolean {
  return css !== 'body' && queryAll(element, '*').length >= LEAST_ELEMENTS;
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
    const sound = found.length < most ? group.slice(0, MOST_TRIES).find(passes) : undefined;
    if (sound) found.push(sound);
  }
  return found;
}

/** A root nearer than the label of a field is none of a record. */
function holdsAll({ css, element }: Around, locators: Locator[], pointed: Pointed): boolean {
  return (
    css === 'body' || locators.every((locator) => ['alone', 'alike'].includes(judgeLocator(locator, pointed, element)))
  );
}
