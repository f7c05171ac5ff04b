import type { Handlers } from '../../lib/messaging/serve';
import { changeSettings } from '../../lib/services/change-settings';
import { noteSignal } from '../../lib/services/note-signal';
import { observeRecord } from '../../lib/services/observe-record';
import { publishView } from '../../lib/services/publish-view';
import { signalIntake } from '../../lib/services/signal-intake';
import { changeTabState } from '../../lib/services/tab-state';
import { changing, type Opened } from '../../lib/services/with-world';

/** What CRM pages post. */
export function pageEvents(opened: Opened): Pick<Handlers, 'page.observed' | 'signals.batched' | 'layout.changed'> {
  return {
    'page.observed': async (observation, { tabId, origin }) => {
      await changeTabState(tabId, { observation, origin });
      const opening = await opened();
      if (opening.world) await observeRecord(opening.world, observation);
      await publishView(opening, tabId);
      return { ok: true, value: null };
    },
    'signals.batched': signalIntake(opened),
    'layout.changed': (layout) =>
      changing(opened, async (world) => {
        await changeSettings(world, layout);
        if (layout.collapsed === false) await noteSignal(world, 'sidebar.opened', 'sidebar');
      }),
  };
}
