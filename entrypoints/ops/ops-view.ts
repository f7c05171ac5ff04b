import type { DealSpan, OpsView, Span } from '../../components/ops/ports';
import { diskUse } from '../../lib/browser/disk-use';
import { SMALLEST_GROUP } from '../../lib/domain/adoption/hide-small-groups';
import { localeFor } from '../../lib/domain/text';
import { dayAt } from '../../lib/domain/time/day';
import { adoption } from '../../lib/queries/adoption';
import { lookOf } from '../../lib/queries/look';
import { stored } from '../../lib/queries/stored';
import { teamKpis } from '../../lib/queries/team-kpis';
import type { Store } from '../../lib/store/schema';
import { health } from './health-view';

const own = { smallestGroup: SMALLEST_GROUP, scope: 'own' } as const;

/** All that the dashboard shows, from the store as it is now. */
export async function opsView(store: Store, language: string, span: Span, dealSpan: DealSpan): Promise<OpsView> {
  const now = Date.now();
  return {
    ...own,
    ...(await lookOf(store, language)),
    store: 'ready',
    adoption: await adoption(store, dayAt(now), span),
    team: await teamKpis(store, now, dealSpan),
    health: await health(store),
    stored: await stored(store, diskUse),
  };
}

/** What it shows when the store cannot be read: that, and the way to a copy. */
export function brokenOps(state: 'tooNew' | 'unreadable', language: string): OpsView {
  const nothing = { days: 0, firstDay: null, signals: 0, bytes: 0, deals: 0, records: 0 };
  const rest = { adoption: null, team: null, health: { crms: [] }, stored: nothing };
  return { ...own, locale: localeFor(language), theme: 'auto', store: state, ...rest };
}
