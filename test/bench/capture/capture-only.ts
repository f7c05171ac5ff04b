import { routeOf } from '../../../lib/adapters/match-route';
import { practiceCrm } from '../../../lib/adapters/practice-crm/practice-crm';
import { followLocal } from '../../../lib/browser/follow-local';
import { FIRST_PAGE_STATE, PAGE_STATE_KEY, type PageState } from '../../../lib/domain/view/page-state';
import { post } from '../../../lib/messaging/post';
import { park } from '../../../lib/page/park';
import { signalQueue } from '../../../lib/page/signal-queue';
import { watchAddress } from '../../../lib/page/watch-address';
import { watchSignals } from '../../../lib/page/watch-signals';

// The content script without the guidance: what the peers are compared with, since they guide nobody.
const { signal } = new AbortController();
const queue = signalQueue(practiceCrm.id, (batch) => post('signals.batched', batch), park, signal);
const arrived = watchSignals(practiceCrm, queue, signal);

function arrive(): void {
  const route = routeOf(practiceCrm, new URL(location.href));
  arrived(route);
  // As the whole script tells of each arrival, so that what a first message costs is in the same place.
  void post('page.observed', {
    crm: practiceCrm.id,
    page: route?.page ?? 'other',
    recordKind: route?.kind ?? null,
    user: null,
    reading: null,
  });
}

void followLocal(
  PAGE_STATE_KEY,
  (value) => queue.allow({ ...FIRST_PAGE_STATE, ...(value as Partial<PageState> | undefined) }),
  signal,
).then(() => {
  watchAddress(arrive, () => {}, signal);
  arrive();
});
