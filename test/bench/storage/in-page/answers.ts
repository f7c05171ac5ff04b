/** Of each feature (`tool|feature`): how often, on which days. */
export type Adoption = { [feature: string]: { uses: number; days: string[] } };

/** Of each feature: uses in each hour of the day. */
export type ByHour = { [feature: string]: number[] };

/** The same answer as the same text, whatever order it was found in. */
export function sorted(answer: Adoption | ByHour): string {
  return JSON.stringify(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1)));
}
