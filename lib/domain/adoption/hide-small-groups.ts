/** The least people a group must have to be shown in a team view; a team may set it higher, never under three. */
export const SMALLEST_GROUP = 5;

/**
 * Which groups may not be shown: those with fewer than `smallest` people, and so many of the next smallest that what
 * is hidden cannot be worked out as the total less what is shown. A single hidden group could be; two or more with
 * enough people together cannot, where somebody in several groups is one person. Answers the keys of the groups to hide.
 */
export function hideSmallGroups(
  groups: { key: string; people: ReadonlySet<string> }[],
  smallest = SMALLEST_GROUP,
): Set<string> {
  const rising = [...groups].sort((a, b) => a.people.size - b.people.size);
  const hidden = rising.filter(({ people }) => people.size < smallest);
  if (hidden.length === 0) return new Set();
  for (const group of rising.slice(hidden.length)) {
    const together = new Set(hidden.flatMap(({ people }) => [...people]));
    if (hidden.length > 1 && together.size >= smallest) break;
    hidden.push(group);
  }
  return new Set(hidden.map(({ key }) => key));
}
