import { descriptorOf } from '../domain/adoption/roll-up';
import { DEFAULT_PLAYBOOK } from '../domain/playbook/default-playbook';
import { type SignalName, signalName } from '../domain/signal/catalogue';
import { localeFor } from '../domain/text';
import type { Day } from '../domain/time/day';
import type { Store } from '../store/schema';
import { FIRST_LOOK, getSettings } from '../store/settings';

/**
 * What is stored about the rep on this machine: the settings as they are, and each day with its signals by name.
 * `diskUse` asks the browser for the bytes.
 */
export async function myData(store: Store, uiLanguage: string, diskUse: () => Promise<number>) {
  const [look = FIRST_LOOK, rep, consent, pausedUntil = null, loaded] = await getSettings(store, [
    'look',
    'rep',
    'consent',
    'pausedUntil',
    'playbook',
  ]);
  const playbook = loaded?.playbook ?? DEFAULT_PLAYBOOK;
  return {
    locale: look.locale === 'auto' ? localeFor(uiLanguage) : look.locale,
    theme: look.theme,
    side: look.side,
    repName: rep?.name ?? '',
    consent: consent?.state ?? ('unasked' as const),
    pausedUntil,
    days: await storedDays(store),
    bytes: await diskUse(),
    deals: await store.deals.count(),
    playbook: {
      name: playbook.name,
      version: playbook.version,
      source: loaded ? ('file' as const) : ('default' as const),
      loadedAt: loaded?.loadedAt ?? null,
    },
  };
}

/** Newest first, each day's signals most frequent first. */
async function storedDays(store: Store) {
  const days = new Map<Day, Map<SignalName, number>>();
  for (const { day, counts } of await store.rollUps.toArray()) {
    const bySignal = days.get(day) ?? new Map<SignalName, number>();
    days.set(day, bySignal);
    for (const [key, n] of Object.entries(counts)) {
      const name = signalName(descriptorOf(key)[0]);
      if (name) bySignal.set(name, (bySignal.get(name) ?? 0) + n);
    }
  }
  return [...days]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([day, counts]) => {
      const bySignal = [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
      return { day, signals: bySignal.reduce((sum, { count }) => sum + count, 0), bySignal };
    });
}
