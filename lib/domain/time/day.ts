/** A calendar day as `2026-08-22`, in the zone it was made in. Days compare as strings. */
export type Day = string;

/** A span of days: `from` is inside, `until` is the first day after. */
export type Period = { from: Day; until: Day };

const dayMs = 86_400_000;

/** Is this text a real calendar day (`2026-02-30` is not)? */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** The day that the instant `at` (epoch ms) falls on in the IANA zone `timeZone`; the machine's own zone when left out. */
export function dayAt(at: number, timeZone?: string): Day {
  if (timeZone === undefined) {
    const d = new Date(at);
    return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`;
  }
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(at);
}

/** `day` moved by `days` calendar days (negative: earlier). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** Is `day` inside the period? */
export function isWithin(day: Day, period: Period): boolean {
  return day >= period.from && day < period.until;
}

/** ISO weekday of `day`: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
