import { fold } from './fold';

/** Beside yes and no themselves: what activities and records are called that are done or not, closed or open. */
const YES = new Set([
  'true',
  'yes',
  'y',
  '1',
  't',
  'x',
  'da',
  'adevarat',
  'checked',
  'done',
  'completed',
  'won',
  'closed',
  'finalizat',
  'finalizata',
  'efectuat',
  'efectuata',
  'incheiat',
  'incheiata',
]);
const NO = new Set([
  'false',
  'no',
  'n',
  '0',
  'f',
  'nu',
  'fals',
  'unchecked',
  'open',
  'lost',
  'not started',
  'in progress',
  'waiting on someone else',
  'deferred',
  'planned',
  'scheduled',
  'to do',
  'todo',
  'planificat',
  'planificata',
  'amanat',
  'amanata',
]);

/** Null for neither. */
export function readYesNo(text: string): boolean | null {
  const word = fold(text);
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

/** A percentage as a share of one: `65.0%` and `65` are 0.65. What lies beyond 100 % stays so. Null for no number. */
export function readShare(text: string): number | null {
  const [match, digits = '', sign = ''] = /^(-?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  if (match === undefined) return null;
  const number = Number(digits.replace(',', '.'));
  // A fraction under one can only be a share already; no CRM states half a per cent.
  return sign === '' && number > 0 && number < 1 ? number : number / 100;
}
