import type { Day } from './day';

const DAY_MS = 86_400_000;

/** A stretch of time in which a zone's clocks keep one distance to UTC: from `from` to before `until`, in epoch ms. */
type OffsetPiece = { from: number; until: number; offsetMs: number };

/**
 * How far the clocks of `timeZone` (IANA) are ahead of UTC at each instant from `from` to `until`, in pieces of one
 * offset. Asks `Intl` once a day and zone and remembers; a change of clocks is found to the second.
 */
export function offsetPieces(from: number, until: number, timeZone: string): OffsetPiece[] {
  const zone = zoneOf(timeZone);
  const pieces: OffsetPiece[] = [];
  for (let day = Math.floor(from / DAY_MS); day * DAY_MS < until; day++) {
    for (const piece of zone.dayPieces(day)) {
      const cut = { ...piece, from: Math.max(piece.from, from), until: Math.min(piece.until, until) };
      const last = pieces.at(-1);
      if (cut.from >= cut.until) continue;
      if (last !== undefined && last.offsetMs === cut.offsetMs) last.until = cut.until;
      else pieces.push(cut);
    }
  }
  return pieces;
}

/** How many ms the clocks of `timeZone` are ahead of UTC at the instant `at` (epoch ms). */
export function offsetAt(at: number, timeZone: string): number {
  const pieces = zoneOf(timeZone).dayPieces(Math.floor(at / DAY_MS));
  return (pieces.find((piece) => at < piece.until) ?? pieces[0])?.offsetMs ?? 0;
}

/** The day that the clocks of `timeZone` show at the instant `at` (epoch ms). As `dayAt`, but fast for many instants. */
export function dayIn(at: number, timeZone: string): Day {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10);
}

type Zone = { dayPieces(day: number): OffsetPiece[] };

/** `Intl.DateTimeFormat` costs about 50 µs to make and 2 µs to use, so there is one a zone, and days are remembered. */
const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const zone = readZone(timeZone);
  zones.set(timeZone, zone);
  return zone;
}

function readZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const ask = (at: number): number => {
    const second = Math.floor(at / 1000) * 1000;
    const part: { [type: string]: string } = {};
    for (const { type, value } of format.formatToParts(second)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const clock = new Date(0);
    clock.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    clock.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
    return clock.getTime() - second;
  };
  const midnights = new Map<number, number>();
  const atMidnight = (day: number): number => {
    const offset = midnights.get(day) ?? ask(day * DAY_MS);
    midnights.set(day, offset);
    return offset;
  };
  const days = new Map<number, OffsetPiece[]>();
  return {
    dayPieces(day) {
      const known = days.get(day);
      if (known !== undefined) return known;
      const [from, until] = [day * DAY_MS, (day + 1) * DAY_MS];
      const [before, after] = [atMidnight(day), atMidnight(day + 1)];
      const change = before === after ? until : changeBetween(from, until, before, ask);
      const pieces = [{ from, until: change, offsetMs: before }];
      if (change < until) pieces.push({ from: change, until, offsetMs: after });
      days.set(day, pieces);
      return pieces;
    },
  };
}

/** The first whole second from which the offset is no longer `before`, by halving. */
function changeBetween(from: number, until: number, before: number, ask: (at: number) => number): number {
  let [low, high] = [from / 1000, until / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ask(middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}
