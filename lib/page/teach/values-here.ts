import { queryAll } from '../safe-dom';
import { textOf } from '../text-of';
import { isFieldWord, wordsOf } from './field-words';

/** Would this text, kept in a locator, keep something of the record's, too? */
export type SaysValue = (text: string) => boolean;

/**
 * Tells values from names. A value is: what the element says, the record's id as it stands in the address, the words of
 * the page's heading and title (the record's name), an e-mail address, a number of three digits or more.
 */
export function valuesHere(texts: readonly string[], page: Document, address: string): SaysValue {
  const own = texts.map((text) => wordsOf(text).join(' ')).filter((text) => text !== '');
  const headings = queryAll(page, 'h1, title').map((heading) => textOf(heading));
  const words = new Set([...own, ...headings].flatMap(wordsOf).filter((word) => word.length > 3 && !isFieldWord(word)));
  const ids = idsIn(address);
  return (text) => {
    if (/\d{3,}/.test(text) || /\S@\S/.test(text)) return true;
    const plain = wordsOf(text);
    const spaced = ` ${plain.join(' ')} `;
    return (
      own.some((value) => spaced.includes(` ${value} `) || sticksIn(value, spaced)) ||
      plain.some((word) => words.has(word)) ||
      ids.some((id) => (id.length > 3 ? text.toLowerCase().includes(id) : plain.includes(id)))
    );
  };
}

/** `acmepilot` in an identifier is "Acme pilot". */
function sticksIn(value: string, spaced: string): boolean {
  const stuck = value.replaceAll(' ', '');
  return stuck.length > 4 && !value.split(' ').every(isFieldWord) && spaced.replaceAll(' ', '').includes(stuck);
}

/** The parts of an address that have a digit; which of them is the id is the rep's to say. */
function idsIn(address: string): string[] {
  const { pathname, search, hash } = new URL(address);
  return `${pathname}${search}${hash}`
    .split(/[/?#&=;,]+/)
    .map(decoded)
    .filter((part) => /\d/.test(part))
    .map((part) => part.toLowerCase());
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
