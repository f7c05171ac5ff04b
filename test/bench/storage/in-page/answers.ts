/** Of each feature (`tool|feature`): how often, on which days. */
export type Adoption = Map<string, { uses: number; days: string[] }>;

/** Of each feature: uses in each hour of the day. */
export type ByHour = Map<string, number[]>;

/** Adds uses of a feature on a day; days come in order. */
export function addUses(adoption: Adoption, name: string, day: string, uses: number): void {
  const entry = adoption.get(name);
  if (entry === undefined) {
    adoption.set(name, { uses, days: [day] });
    return;
  }
  entry.uses += uses;
  if (entry.days.at(-1) !== day) entry.days.push(day);
}

export function hoursOf(byHour: ByHour, name: string): number[] {
  let hours = byHour.get(name);
  if (hours === undefined) {
    hours = new Array<number>(24).fill(0);
    byHour.set(name, hours);
  }
  return hours;
}

/** The hour of the day, in UTC so that both sides need no calendar. */
export function hourOf(at: number): number {
  return Math.floor(at / 3_600_000) % 24;
}

/** The same answer as the same text, whatever order it was found in. */
export function sorted(answer: Adoption | ByHour): string {
  return JSON.stringify([...answer].sort(([a], [b]) => (a < b ? -1 : 1)));
}
