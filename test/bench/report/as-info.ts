import type { Line } from './line.ts';

/** A line that is there to be read: it neither passes nor fails. */
export function asInfo({ note: _, ...line }: Line, note?: string): Line {
  return { ...line, required: `(${line.required})`, verdict: 'info', ...(note === undefined ? {} : { note }) };
}
