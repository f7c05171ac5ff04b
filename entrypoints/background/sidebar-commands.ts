import { openScreen, sendToFrame } from '../../lib/browser/tabs';
import type { Handlers } from '../../lib/messaging/serve';
import { changeSettings } from '../../lib/services/change-settings';
import { closeNotice } from '../../lib/services/close-notice';
import { pauseCapture } from '../../lib/services/consent';
import { noteSignal } from '../../lib/services/note-signal';
import { viewOfTab } from '../../lib/services/publish-view';
import type { Imports } from '../../lib/services/run-import';
import { stateForecast } from '../../lib/services/state-forecast';
import { changeTabState } from '../../lib/services/tab-state';
import { noteTip } from '../../lib/services/tip-outcomes';
import { changing, type Opened, worldOf } from '../../lib/services/with-world';

const done = { ok: true, value: null };

/** What the rep may do from inside a CRM page. */
export function sidebarCommands(opened: Opened, imports: Imports) {
  return {
    'view.request': async (_, { tabId, frameId }) => {
      await changeTabState(tabId, { frameId });
      const opening = await opened();
      return { ok: true, value: await viewOfTab(opening, tabId) };
    },
    'field.point': async ({ field, from, subject }, { tabId }) => {
      await sendToFrame(tabId, 0, { type: 'field.pointed', body: { field } });
      await noteSignal(await worldOf(opened), from === 'step' ? 'step.followed' : 'tip.followed', subject);
      return done;
    },
    'tip.dismiss': ({ id }) => changing(opened, (world) => noteTip(world, id, 'dismissed')),
    'tip.follow': ({ id }) => changing(opened, (world) => noteTip(world, id, 'followed')),
    'deals.import': ({ crm, whole }, { tabId }) => imports.start(crm, tabId, whole),
    'import.stop': () => imports.stop(),
    'capture.pause': ({ until }) => changing(opened, (world) => pauseCapture(world, until)),
    'forecast.state': (body) => changing(opened, (world) => stateForecast(world, body.amountMinor, body.currency)),
    'layout.set': (layout) => changing(opened, (world) => changeSettings(world, layout)),
    'screen.open': async ({ screen }) => openScreen(screen).then(() => done),
    'notice.close': ({ type }) => changing(opened, (world) => closeNotice(world, type)),
  } satisfies Partial<Handlers>;
}
