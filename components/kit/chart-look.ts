const dashes = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 2], [1, 4]];

/** Lines differ in dash as well as in colour, so that nobody has to tell them apart by colour alone. */
export function dashOf(no: number): number[] {
  return dashes[no % dashes.length] as number[];
}

export function seriesColour(no: number): string {
  return `var(--series-${(no % dashes.length) + 1})`;
}

/** How many lines a chart can hold before nobody can read it. */
export const mostSeries = dashes.length;
