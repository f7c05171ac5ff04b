import type { Adapter, PageRoute } from '../adapters/adapter';
import { routeOf } from '../adapters/match-route';
import type { Observation } from '../domain/record/reading.schema';
import { findRoot } from './find-root';
import { whenIdle } from './idle';
import type { Located } from './locate-field';
import { readRecord, readUser } from './read-record';
import { watchAddress } from './watch-address';
import { type Disturber, watchRoot } from './watch-root';

/** The page counts as loaded once the record's part of it did not change for this long. */
const QUIET_MS = 200;
/** A rep who goes from field to field is left alone for this long after each. */
const REST_MS = 600;
/** Some pages never rest; what is there by then is read. */
const CAP_MS = 5_000;
/** How often to look for a root that is not there yet, or is still loading. */
const LOOK_MS = 100;
const MOST_FAILURES = 5;

export type RecordWatch = {
  adapter: Adapter;
  /** Each time the address leads to another page or record. */
  arrived: (route: PageRoute | null) => void;
  /** Takes an observation to the background; rejects if it did not get there. */
  observed: (observation: Observation) => Promise<unknown>;
  onBeat: (work: () => void) => void;
  abort: AbortSignal;
};

/** Follows the rep from page to page and tells what each shows, once it is quiet and as often as it changes. */
export function watchRecord({ adapter, arrived, observed, onBeat, abort }: RecordWatch): void {
  /** Raised on each arrival; what was begun for an earlier page is dropped, so no record's values land on the next. */
  let generation = 0;
  let route: PageRoute | null = null;
  let told = '';
  let failures = 0;
  /** The address that `route` was told from. */
  let address = '';
  /** By when the page is read even if it still changes; null while it is settled. */
  let readBy: number | null = null;
  /** When it counts as quiet, if nothing else changes until then. */
  let quietAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the fields are, for as long as the page stays as it is: what the rep types moves none. */
  const located = new Map<string, Located>();
  const root = watchRoot(disturb, abort);

  function arrive(): void {
    address = location.href;
    const next = routeOf(adapter, new URL(address));
    if (generation > 0 && JSON.stringify(next) === JSON.stringify(route)) {
      disturb('page');
      return;
    }
    generation += 1;
    route = next;
    told = '';
    failures = 0;
    readBy = null;
    // A rep who just filled in a field of the page before does not hold up this one.
    quietAt = 0;
    clearTimeout(timer);
    timer = undefined;
    root.leave();
    arrived(route);
    announce();
    disturb('page');
  }

  /**
   * Tells of the page before it is read, so that the sidebar lets go of the record before. Not while hidden: a tab's
   * next page may be made ready behind the one that the rep looks at.
   */
  function announce(): void {
    if (told === '' && document.visibilityState === 'visible') void tell(observation(null));
  }

  function observation(reading: Observation['reading']): Observation {
    return {
      crm: adapter.id,
      // A page that the adapter does not tell apart holds no record, as a list.
      page: route?.page ?? 'other',
      recordKind: route?.kind ?? null,
      user: readUser(document, adapter),
      reading,
    };
  }

  /** What the rep fills in is read once the rep rests, however long that takes: people do rest. */
  function disturb(by: Disturber): void {
    const now = performance.now();
    readBy ??= Number.POSITIVE_INFINITY;
    if (by === 'page') {
      readBy = Math.min(readBy, now + CAP_MS);
      located.clear();
    }
    stir(now, by === 'page' ? QUIET_MS : REST_MS);
    timer ??= setTimeout(turn, quietAt - now);
  }

  function stir(now: number, ms: number): void {
    quietAt = Math.max(quietAt, now + ms);
  }

  function turn(): void {
    timer = undefined;
    if (readBy === null || abort.aborted) return;
    // Hidden pages rest; coming back disturbs them.
    if (document.visibilityState === 'hidden') return;
    const now = performance.now();
    // While it still changes, as when the rep types, the page is not even looked at.
    const restless = quietAt - now;
    const wait = restless > 0 ? restless : route?.id ? settle(now, route) : 0;
    if (wait > 0 && now < readBy) {
      timer = setTimeout(turn, wait);
      return;
    }
    readBy = null;
    const begun = generation;
    whenIdle(() => {
      if (begun === generation) look();
    }, abort);
  }

  /** Milliseconds to wait for the record's part of the page; 0 when it is quiet. */
  function settle(now: number, at: PageRoute): number {
    const found = findRoot(document, adapter, at);
    if (found && root.enter(found)) {
      located.clear();
      stir(now, QUIET_MS);
    }
    if (!found || root.isBusy(adapter.busy)) return LOOK_MS;
    return Math.max(0, quietAt - now);
  }

  function look(): void {
    // The address ran ahead of its event: what is on the page now belongs to neither.
    if (location.href !== address) {
      arrive();
      return;
    }
    void tell(observation(route && readRecord(document, adapter, route, Date.now(), located)));
  }

  async function tell(seen: Observation): Promise<void> {
    const key = JSON.stringify({ ...seen, reading: seen.reading && { ...seen.reading, readAt: 0 } });
    if (key === told) return;
    told = key;
    try {
      await observed(seen);
      if (told === key) failures = 0;
    } catch {
      if (told !== key) return;
      told = '';
      failures += 1;
    }
  }

  /** What no event tells: the CRM replaced the root, or the background was away. */
  function check(): void {
    if (readBy !== null || (failures === 0 && root.holds())) return;
    const found = route?.id ? findRoot(document, adapter, route) : null;
    if (root.isOther(found) || (told === '' && failures > 0 && failures < MOST_FAILURES)) disturb('page');
  }

  function comeBack(): void {
    if (document.visibilityState !== 'visible') return;
    announce();
    disturb('page');
  }

  watchAddress(arrive, onBeat, abort);
  onBeat(check);
  document.addEventListener('visibilitychange', comeBack, { signal: abort });
  const restored = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    // Frozen on leaving and shown again: the background has heard of this tab's other pages since.
    told = '';
    comeBack();
  };
  window.addEventListener('pageshow', restored, { signal: abort });
  abort.addEventListener('abort', () => clearTimeout(timer));
  arrive();
}
