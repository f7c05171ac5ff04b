import { type Day, isDay } from '../../domain/time/day';
import { z } from '../../domain/zod';

/** A text that may be missing. */
export const textValue = z.string().nullish();

/** A plain date, in nobody's time zone; what is none counts as missing. */
export const dayValue = textValue.transform((given): Day | null => (given && isDay(given) ? given : null));

/** `2026-08-22 09:30:00`, which is in UTC whatever the rep's clock says, or the same as RFC 3339. Epoch ms. */
export function instantOf(time: string): number {
  return Date.parse(time.includes('T') ? time : `${time.replace(' ', 'T')}Z`);
}

/** The same as an API of that kind wants it: `2026-08-22 09:30:00`, in UTC. */
export function instantText(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

/** RFC 3339 without fractions, which not every API takes: `2026-08-22T09:30:00Z`. */
export function momentText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
