/**
 * Texts that stand in a cell for no answer: what a form shows before something is chosen (`Select`, Salesforce's
 * `--None--`), what exports and spreadsheets write for nothing, and a spreadsheet's errors.
 */
const PLACEHOLDERS = new Set([
  'select',
  'select one',
  'please select',
  'choose',
  'none',
  'n/a',
  'na',
  'not applicable',
  'null',
  'nil',
  'undefined',
  '(blank)',
  '(empty)',
  '(none)',
  '(no value)',
  'no value',
  'not set',
  '-',
  '?',
  '.',
  '#n/a',
  '#ref!',
  '#value!',
  '#div/0!',
  '#name?',
  '#null!',
  'selecteaza',
  'selectati',
  'alege',
  'alegeti',
  'niciunul',
  'niciuna',
  'fara',
  'nespecificat',
  'nedefinit',
  'n/d',
  '(gol)',
  '(necompletat)',
]);

/** None is longer, and none has a digit in it. */
const LONGEST = 24;

/** The placeholder that a cell is, without its case, accents and dashes around; null for an answer. */
export function placeholderOf(text: string): string | null {
  if (text.length > LONGEST || /\d/.test(text)) return null;
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
  if (/^[-–—_]+$/.test(plain)) return '-';
  const word = plain.replace(/^[-–—<]+\s*|\s*[-–—>]+$/g, '');
  return PLACEHOLDERS.has(word) ? word : null;
}
