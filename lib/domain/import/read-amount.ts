import { minorDigits } from '../record/currency';
import { namedCurrency } from './named-currency';

/** An amount in a cell, in minor units; `currency` is null where the cell names none. */
export type CellAmount = { minor: number; currency: string | null };

/** How an amount is written: with which decimal sign for certain, or *either* (1.234), or *plain* digits. */
export type AmountShape = 'plain' | '.' | ',' | 'either';

const PARTS =
  /^(\()?([+-]?) ?(?:([^\d(+\-.,\s][^\d(+\-.,]*?)\.? ?)?([+-]?)([\d.,][\d., '’]*?)(-?) ?([^\d.,(]*?)(\))?$/u;
const LONGEST = 40;
/** No currency's sign has so many; most cells are no amounts, and are told so at once. */
const LETTERS = /[a-z]{4}/i;
/** Needs no tidying. */
const PLAIN = /^(?:[\x21-\x7e]+ )*[\x21-\x7e]+$/;

/**
 * The amount in a cell: with a currency's sign or code before or behind it, dots, commas, spaces or apostrophes between
 * thousands, and brackets or a minus for less than nothing. Digits beyond the minor unit are rounded half up. The other
 * decimal sign than asked for counts only where the asked one cannot have written the text. Null for no amount.
 */
export function readAmount(text: string, decimal: '.' | ',', currency: string): CellAmount | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const named = namedCurrency(parts.sign, currency);
  if (named === undefined) return null;
  const places = minorDigits(named ?? currency);
  const minor = minorOf(parts.digits, decimal, places) ?? minorOf(parts.digits, decimal === '.' ? ',' : '.', places);
  return minor === null ? null : { minor: parts.negative && minor !== 0 ? -minor : minor, currency: named };
}

/** Null for what is no amount. */
export function amountShape(text: string): AmountShape | null {
  const parts = partsOf(text);
  if (parts === null || namedCurrency(parts.sign, null) === undefined) return null;
  const { digits } = parts;
  if (/^\d+$/.test(digits) || /^\d{1,3}(?:[ '’]\d{3})+$/.test(digits)) return 'plain';
  const [point, comma] = [whole(digits, '.'), whole(digits, ',')];
  if (point === null) return comma === null ? null : ',';
  if (comma === null) return '.';
  return /^[^.,]*[.,]\d{3}$/.test(digits) ? 'either' : digits.includes('.') ? '.' : ',';
}

type AmountParts = { negative: boolean; sign: string; digits: string };

function partsOf(text: string): AmountParts | null {
  if (text.length > LONGEST || !/\d/.test(text) || LETTERS.test(text)) return null;
  const plain = PLAIN.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[\u2212\u2012\u2013]/g, '-')
        .replace(/\s+/g, ' ')
        .trim();
  const match = PARTS.exec(plain);
  if (!match) return null;
  const [, open, sign1 = '', before = '', sign2 = '', digits = '', sign3 = '', after = '', close] = match;
  const signs = sign1 + sign2 + sign3;
  if ((open === undefined) !== (close === undefined) || (before !== '' && after !== '') || signs.length > 1)
    return null;
  return { negative: open !== undefined || signs === '-', sign: (before || after).trim(), digits: digits.trim() };
}

/** The digits before and behind the decimal sign; null where this sign cannot have written them. */
function whole(digits: string, decimal: '.' | ','): [string, string] | null {
  const group = decimal === '.' ? ',' : '.';
  const at = digits.lastIndexOf(decimal);
  const [before, fraction] = at < 0 ? [digits, ''] : [digits.slice(0, at), digits.slice(at + 1)];
  if (before.includes(decimal) || !/^\d*$/.test(fraction) || (before === '' && fraction === '')) return null;
  if (/^\d*$/.test(before)) return [before, fraction];
  const sign = /[^\d]/.exec(before)?.[0] ?? '';
  if (sign !== group && !" '’".includes(sign)) return null;
  const [first = '', ...rest] = before.split(sign);
  return /^\d{1,3}$/.test(first) && rest.every((each) => /^\d{3}$/.test(each))
    ? [before.replace(/\D/g, ''), fraction]
    : null;
}

function minorOf(digits: string, decimal: '.' | ',', places: number): number | null {
  const parts = whole(digits, decimal);
  if (parts === null) return null;
  const [before, fraction] = parts;
  const kept = Number(`${before}${fraction.slice(0, places).padEnd(places, '0')}` || '0');
  const minor = kept + (fraction.charAt(places) >= '5' ? 1 : 0);
  return Number.isSafeInteger(minor) ? minor : null;
}
