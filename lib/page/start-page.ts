import type { PageRoute } from '../adapters/adapter';
import { followLocal } from '../browser/follow-local';
import { isOrphan } from '../browser/is-orphan';
import { onPush } from '../browser/on-push';
import { urlOf } from '../browser/url-of';
import { FIRST_PAGE_STATE, PAGE_STATE_KEY, type PageState } from '../domain/view/page-state';
import { post } from '../messaging/post';
import { postObserved } from '../messaging/post-observed';
import type { Push } from '../messaging/push';
import { adapterHere } from './adapter-here';
import { askHere } from './ask-here';
import { startBeat } from './beat';
import { openOverlay } from './overlay';
import { park } from './park';
import { pointAtField } from './point-at-field';
import { showLine } from './quiet-line';
import { signalQueue } from './signal-queue';
import { standSidebar } from './stand-sidebar';
import { watchRecord } from './watch-record';
import { watchSignals } from './watch-signals';
import { wordsIn } from './words';

/** Everything that runs on a CRM's page, until `stop` is aborted. A page that is no CRM we know costs this look. */
export async function startPage(stop: AbortController): Promise<void> {
  const abort = stop.signal;
  const adapter = await adapterHere();
  if (!adapter || abort.aborted) return;

  let state: PageState = FIRST_PAGE_STATE;
  let route: PageRoute | null = null;
  const onBeat = startBeat(abort);
  const queue = signalQueue(adapter.id, (batch) => post('signals.batched', batch), park, abort);
  const sidebar = standSidebar({
    url: urlOf('/sidebar.html'),
    state: () => state,
    changed: (layout) => void post('layout.changed', layout).catch(() => {}),
    onBeat,
    abort,
  });
  const noteArrival = watchSignals(adapter, queue, abort);

  onBeat(() => {
    if (!isOrphan()) return;
    const words = wordsIn(state.locale);
    stop.abort();
    // Nothing of ours answers any more; a new overlay, as the old one went with the rest.
    const last = openOverlay(
      () => {},
      new AbortController().signal,
      () => {},
    );
    showLine(last.root, words.updated, words);
  });

  // Signals wait for the rep's word, so nothing starts before it is known.
  await followLocal(
    PAGE_STATE_KEY,
    (value) => {
      state = { ...FIRST_PAGE_STATE, ...(value as Partial<PageState> | undefined) };
      queue.allow(state);
      sidebar.show(state);
    },
    abort,
  );

  watchRecord({
    adapter,
    arrived: (next) => {
      route = next;
      noteArrival(next);
    },
    observed: postObserved,
    onBeat,
    abort,
  });

  const point = (field: string): void => {
    const root = sidebar.root();
    if (!root || pointAtField(root, adapter, route, field, state.theme, abort)) return;
    const words = wordsIn(state.locale);
    showLine(root, words.notOnPage, words, 5_000);
  };
  onPush((message) => {
    const push = message as Push;
    if (push.type === 'sidebar.toggled') sidebar.toggle();
    if (push.type === 'field.pointed') point(push.body.field);
    return push.type === 'api.asked' ? askHere(push.body) : null;
  }, abort);

  sidebar.start();
}
