import { onLocalWritten } from '../../lib/browser/local';
import { PARKED } from '../../lib/domain/signal/parked';
import { parseBatch } from '../../lib/domain/signal/parse-batch';
import type { Handlers } from '../../lib/messaging/serve';
import { adoptParked } from '../../lib/services/adopt-parked';
import { changeSettings } from '../../lib/services/change-settings';
import { commitQueue } from '../../lib/services/commit-queue';
import { ingestSignals } from '../../lib/services/ingest-signals';
import { noteSignal } from '../../lib/services/note-signal';
import { observeRecord } from '../../lib/services/observe-record';
import { publishView } from '../../lib/services/publish-view';
import { changeTabState } from '../../lib/services/tab-state';
import { changing, type Opened, worldOf } from '../../lib/services/with-world';

/** What CRM pages post. */
export function pageEvents(opened: Opened): Pick<Handlers, 'page.observed' | 'signals.batched' | 'layout.changed'> {
  const commit = commitQueue(async (batches) => ingestSignals(await worldOf(opened), batches));
  const adopt = () => void adoptParked(commit).catch(() => {}); // What is left is tried again at the next start.
  onLocalWritten(PARKED, adopt);
  adopt();
  return {
    'page.observed': async (observation, { tabId, origin }) => {
      await changeTabState(tabId, { observation, origin });
      const opening = await opened();
      if (opening.world) await observeRecord(opening.world, observation);
      await publishView(opening, tabId);
    },
    'signals.batched': async (body) => {
      const batch = parseBatch(body);
      if (!batch) return { stored: false, drop: true, id: (body as { id?: unknown })?.id }; // It will never be right.
      const outcome = await commit(batch);
      return { stored: outcome === 'stored', drop: outcome === 'dropped', id: batch.id };
    },
    'layout.changed': (layout) =>
      changing(opened, async (world) => {
        await changeSettings(world, layout);
        if (layout.collapsed === false) await noteSignal(world, 'sidebar.opened', 'sidebar');
      }),
  };
}
