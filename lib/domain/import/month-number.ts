import { fold } from './fold';

/** English and Romanian, in full; a file may cut them after three letters or more. */
const NAMES = [
  ['january', 'ianuarie'],
  ['february', 'februarie'],
  ['march', 'martie'],
  ['april', 'aprilie'],
  ['may', 'mai'],
  ['june', 'iunie'],
  ['july', 'iulie'],
  ['august', 'august'],
  ['september', 'septembrie'],
  ['october', 'octombrie'],
  ['november', 'noiembrie', 'noembrie'],
  ['december', 'decembrie'],
];

const known = new Map<string, number>();
for (const [index, names] of NAMES.entries()) {
  for (const name of names) for (let end = 3; end <= name.length; end++) known.set(name.slice(0, end), index + 1);
}

/** 1 to 12; 0, which is no month of any date, for another word. Without `Intl`, as a file may have a million dates. */
export function monthNumber(word: string): number {
  return known.get(fold(word)) ?? 0;
}
