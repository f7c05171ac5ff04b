import { Fault } from '../domain/fault';
import { dayAt } from '../domain/time/day';
import { periodOf } from '../domain/time/periods';
import { getSetting } from '../store/settings';
import { changeState } from './change-state';
import type { World } from './world';

/** Keeps the rep's forecast for the running quarter. Every statement is kept: which one counts depends on its time. */
export async function stateForecast(world: World, amountMinor: number, currency: string): Promise<void> {
  const { store, now } = world;
  const rep = await getSetting(store, 'rep');
  if (!rep) {
    throw new Fault({
      en: 'Say first who you are, on the welcome screen: a forecast belongs to somebody.',
      ro: 'Spune mai întâi cine ești, pe ecranul de bun venit: o prognoză este a cuiva.',
    });
  }
  const { from, until } = periodOf(dayAt(now()), 'quarter');
  await changeState(world, () =>
    store.forecasts.put({ rep: rep.id, periodFrom: from, periodUntil: until, amountMinor, currency, statedAt: now() }),
  );
}
