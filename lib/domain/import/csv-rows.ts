import Papa from 'papaparse';

/** Called for each row, with its number as a spreadsheet counts it, from 1; `broken` where a quote was never closed. */
export type OnRow = (cells: string[], row: number, broken: boolean) => void;

const SEPARATORS = [',', ';', '\t', '|'];
/** No row is this long: a quote was opened by mistake, and would take in the rest of the file. */
const LONGEST_ROW = 4_000_000;

/** Reads rows out of a file's text as it comes. Lines may end in any way, and mixed. */
export class CsvRows {
  #pending = '';
  #row = 0;
  #isFirst = true;
  #parser: Papa.Parser;
  /** Found in the first piece of text, which should have some rows in it. */
  separator = ',';

  constructor(readonly onRow: OnRow) {
    this.#parser = parserOf(this.separator);
  }

  feed(text: string): void {
    this.#pending += text;
    const ending = this.#pending.endsWith('\r') ? '\r' : '';
    // A line feed may follow in the next piece.
    const whole = (ending ? this.#pending.slice(0, -1) : this.#pending).replace(/\r\n?/g, '\n');
    this.#pending = this.#take(this.#isFirst ? this.#begin(whole) : whole, true) + ending;
  }

  finish(): void {
    const whole = this.#pending.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    this.#pending = '';
    this.#take(this.#isFirst ? this.#begin(whole) : whole, false);
  }

  /** Excel may name the separator in a line of its own. */
  #begin(text: string): string {
    this.#isFirst = false;
    const plain = text.replace(/^\ufeff/, '');
    const said = /^"?sep=(.)"?\n/i.exec(plain);
    this.separator = said?.[1] ?? separatorOf(plain);
    this.#parser = parserOf(this.separator);
    return said ? plain.slice(said[0].length) : plain;
  }

  /** Takes the rows out of a text and gives back what is left of it: the last row, while more may follow. */
  #take(text: string, more: boolean): string {
    let rest = text;
    for (;;) {
      const { data, errors, meta } = this.#parser.parse(rest, 0, more) as Papa.ParseResult<string[]>;
      const open = errors.find(({ code }) => code === 'MissingQuotes');
      const sound = open ? data.slice(0, open.row) : data;
      for (const cells of sound) this.#give(cells, false);
      if (more || open) rest = open ? endOf(rest, open.row ?? 0, this.#parser) : rest.slice(meta.cursor);
      if (!open && !(more && rest.length > LONGEST_ROW)) return more ? rest : '';
      const end = rest.indexOf('\n');
      const line = end < 0 ? rest : rest.slice(0, end);
      this.#give(line.split(this.separator), true);
      rest = end < 0 ? '' : rest.slice(end + 1);
      if (rest === '') return '';
    }
  }

  #give(cells: string[], broken: boolean): void {
    this.#row += 1;
    this.onRow(cells, this.#row, broken);
  }
}

/** What is left of a text behind so many rows. */
function endOf(text: string, rows: number, parser: Papa.Parser): string {
  if (rows === 0) return text;
  // The last row is left out as if more were to follow, and the cursor then stands before it.
  const { meta } = parser.parse(text, 0, true) as Papa.ParseResult<string[]>;
  return text.slice(meta.cursor);
}

function parserOf(delimiter: string): Papa.Parser {
  return new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
}

/** The separator with which most rows get the same number of cells, and more than one. */
function separatorOf(text: string): string {
  const head = text.slice(0, 200_000);
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const { data } = parserOf(separator).parse(head, 0, head.length < text.length) as Papa.ParseResult<string[]>;
    const filled = data.slice(0, 100).filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const width = filled[0]?.length ?? 0;
    const alike = filled.filter((cells) => cells.length === width).length;
    const score = width > 1 ? (alike / filled.length) * Math.min(width, 20) : 0;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
