import { hideSmallGroups } from '../domain/adoption/hide-small-groups';
import type { Deal } from '../domain/record/deal';

export const BREAKDOWNS = ['region', 'manager', 'product'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** A deal without the attribute that a breakdown is by. */
const NONE = '–';

export function groupDeals(deals: Deal[], by: Breakdown): Map<string, Deal[]> {
  return Map.groupBy(deals, (deal) => deal[by] ?? NONE);
}

/** Everybody with a deal, open or closed, whenever it was: so a group does not come and go with the period. */
export function peopleIn(deals: { owner: string }[]): Set<string> {
  return new Set(deals.map(({ owner }) => owner));
}

/**
 * The groups of each breakdown that may not be shown. Managers nest in regions, and a region less its shown managers
 * is what its hidden ones did: so they are looked at region by region, and none of a hidden region's is shown.
 */
export function hiddenGroups(deals: Deal[]): { [by in Breakdown]: Set<string> } {
  const region = smallOf(groupDeals(deals, 'region'));
  const manager = new Set<string>();
  for (const [key, within] of groupDeals(deals, 'region')) {
    const managers = groupDeals(within, 'manager');
    for (const each of region.has(key) ? managers.keys() : smallOf(managers)) manager.add(each);
  }
  return { region, manager, product: smallOf(groupDeals(deals, 'product')) };
}

function smallOf(groups: Map<string, Deal[]>): Set<string> {
  return hideSmallGroups([...groups].map(([key, deals]) => ({ key, people: peopleIn(deals) })));
}
