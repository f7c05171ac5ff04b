import { usageOf } from '../domain/adoption/usage-of';
import { evaluateKpis } from '../domain/kpi/evaluate-kpis';
import type { Playbook } from '../domain/playbook/playbook';
import { dayAt } from '../domain/time/day';
import { periodOf } from '../domain/time/periods';
import type { KpiView } from '../domain/view/sidebar-view';
import type { Store } from '../store/schema';
import { getSetting, type Settings } from '../store/settings';

/** The rep's own five figures for the running quarter, from the deals and leads that carry the rep's name. */
export async function repFigures(
  store: Store,
  playbook: Playbook,
  rep: Settings['rep'],
  now: number,
): Promise<KpiView[]> {
  const today = dayAt(now);
  const [rests, deals, leads, rollUps, forecasts] = await Promise.all([
    getSetting(store, 'rests'),
    store.deals.where('owner').equals(rep.name).toArray(),
    store.leads.where('owner').equals(rep.name).toArray(),
    store.rollUps.toArray(),
    store.forecasts.where('[rep+periodFrom+statedAt]').between([rep.id], [rep.id, []]).toArray(),
  ]);
  const activities = await store.activities
    .where('[recordKind+recordId]')
    .anyOf(leads.map(({ id }) => ['lead', id]))
    .toArray();
  return evaluateKpis({
    playbook,
    deals,
    leads,
    activities,
    forecasts: forecasts.map(({ periodFrom, periodUntil, amountMinor, ...stated }) => ({
      owner: rep.name,
      period: { from: periodFrom, until: periodUntil },
      forecastMinor: amountMinor,
      statedAt: stated.statedAt,
      actualMinor: null,
      currency: stated.currency,
    })),
    usage: usageOf(rollUps, playbook.tools, today, rests ?? [], playbook.calendar, () => rep.name),
    rep: rep.name,
    period: periodOf(today, 'quarter'),
    today,
    now,
  });
}
