import type { Interval } from './interval.ts';
import type { Line, Verdict } from './line.ts';
import { sayNumber } from './say-figure.ts';

const HEAD = ['gate', 'what', 'ours', 'peer', 'ratio [95 %]', 'required', 'verdict'];
const WORDS: Record<Verdict, string> = {
  pass: 'pass',
  FAIL: 'FAIL',
  over: 'over, allowed in the short run',
  noisy: 'too noisy',
  info: '',
};

/** All lines as one table in Markdown, with the notes below it. */
export function table(lines: readonly Line[]): string {
  const noted = lines.filter((line) => line.note !== undefined);
  const rows = lines.map((line) => [
    String(line.gate),
    line.note === undefined ? line.what : `${line.what} (${noted.indexOf(line) + 1})`,
    line.ours,
    line.peer,
    sayRatio(line),
    line.required,
    WORDS[line.verdict],
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => (row[i] as string).length)));
  const draw = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] as number)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const notes = noted.map(({ note }, i) => `(${i + 1}) ${note}`);
  return [draw(HEAD), rule, ...rows.map(draw), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

function sayRatio({ ratio, required }: Line): string {
  if (ratio === null) return '';
  const say = required.includes('1/') ? asPart : (value: number) => `${sayNumber(value)}x`;
  return ratio.low === ratio.high ? say(ratio.middle) : `${say(ratio.middle)} [${ends(ratio, say)}]`;
}

function ends({ low, high }: Interval, say: (value: number) => string): string {
  return `${say(low)}, ${say(high)}`;
}

/** A small share reads best as `1/39`; one that is zero or less is lost in the noise. */
function asPart(value: number): string {
  if (value <= 0) return '~0';
  return value < 1 ? `1/${sayNumber(1 / value)}` : `${sayNumber(value)}x`;
}
