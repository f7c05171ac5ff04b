import { adapters } from '../../lib/adapters';
import type { Adapter } from '../../lib/adapters/adapter';
import { monthOf } from '../../lib/adapters/month-name';
import { currencyOf } from '../../lib/domain/record/currency';
import { keepListOf } from './keep-list';
import { wordsIn, wordsOn } from './words-on';

/** Words of a page or its address that are still in `scrubbed`, though no keep-list names them. */
export function survivors(page: Document, address: string, scrubbed: string, adapter: Adapter): string[] {
  const keep = keepListOf(adapter, adapters);
  const kept = new Set([...keep.words, ...keep.phrases].flatMap(wordsIn));
  const { lang } = page.documentElement;
  const parts = keep.hooks.filter(({ operator }) => operator.length === 2).flatMap(({ value }) => wordsIn(value));
  const isKept = (word: string): boolean =>
    kept.has(word) ||
    // A part of a word that a selector asks for, with words of the list around it.
    parts.some((part) => word.includes(part) && word.split(part).every((rest) => rest === '' || kept.has(rest))) ||
    // Months and currencies stay where they stand in a date or an amount.
    currencyOf(word, null) !== undefined ||
    monthOf(word, lang === '' ? null : lang) !== null;
  const after = new Set(wordsIn(scrubbed));
  return [...wordsOn(page, address)].filter((word) => after.has(word) && !isKept(word));
}
