import { wonAmount } from '../domain/kpi/won-amount';
import { dayAt } from '../domain/time/day';
import { periodOf } from '../domain/time/periods';
import type { ForecastView } from '../domain/view/sidebar-view';
import type { Store } from '../store/schema';
import type { Settings } from '../store/settings';

/** Where the rep's forecast for the running quarter stands: what was stated last, and what is won so far. */
export async function repForecast(store: Store, rep: Settings['rep'], now: number): Promise<ForecastView> {
  const quarter = periodOf(dayAt(now), 'quarter');
  const [deals, statements] = await Promise.all([
    store.deals.where('owner').equals(rep.name).toArray(),
    store.forecasts
      .where('[rep+periodFrom+statedAt]')
      .between([rep.id, quarter.from], [rep.id, quarter.from, []])
      .sortBy('statedAt'),
  ]);
  const stated = statements.at(-1) ?? null;
  const byCurrency = [...Map.groupBy(deals, ({ currency }) => currency)].sort(([, a], [, b]) => b.length - a.length);
  const currency = stated?.currency ?? byCurrency[0]?.[0] ?? null;
  return {
    currency,
    stated: stated && { amountMinor: stated.amountMinor, at: stated.statedAt },
    wonMinor: currency === null ? null : wonAmount(deals, quarter, currency),
  };
}
