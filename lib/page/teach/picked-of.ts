import type { Picked } from '../../adapters/teach/picked';
import { textOf } from '../text-of';
import { locatorsFor } from './locators-for';
import type { Pointed } from './pointed';
import { typeOf } from './type-of';

/** What an adapter holds at most, and of how many letters a word: more is no choice of stages. */
const MOST_CHOICES = 40;
const LONGEST_WORD = 120;

/** All that can be told of what the rep pointed at, in answer to the question `pick`. */
export function pickedOf(pointed: Pointed, pick: number): Picked {
  const { element, from } = pointed;
  const text = textOf(element, from);
  const { locators, around, label } = locatorsFor(pointed, location.href);
  return { pick, locators, around, text, label, type: typeOf(pointed, text, label), choices: choicesOf(element) };
}

function choicesOf(element: Element): string[] {
  if (!(element instanceof HTMLSelectElement)) return [];
  const words = [...element.options]
    .filter(({ value }) => value !== '')
    .map((option) => textOf(option, 'text'))
    .filter((word) => word !== '' && word.length <= LONGEST_WORD);
  return [...new Set(words)].slice(0, MOST_CHOICES);
}
