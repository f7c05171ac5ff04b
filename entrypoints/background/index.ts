import { defineBackground } from 'wxt/utils/define-background';
import { everyMinutes, onAlarm } from '../../lib/browser/alarms';
import { onPermissions } from '../../lib/browser/hosts';
import { onButton, onCommand, onInstalled } from '../../lib/browser/lifecycle';
import { activeTabId, onTabClosed, openScreen } from '../../lib/browser/tabs';
import { serve } from '../../lib/messaging/serve';
import { IMPORT_ALARM } from '../../lib/services/carry-import';
import { isCrmPage } from '../../lib/services/is-crm-page';
import { publishSites } from '../../lib/services/publish-sites';
import type { Opening } from '../../lib/services/publish-view';
import { importRunner } from '../../lib/services/run-import';
import { forgetTab } from '../../lib/services/tab-state';
import { toggleSidebar } from '../../lib/services/toggle-sidebar';
import { handlers } from './handlers';
import { keepHouse } from './keep-house';
import { openWorld } from './open-world';

/** The only writer. Listeners are registered at once, since the browser may start us for any one of them. */
export default defineBackground(() => {
  let opening: Promise<Opening> | null = null;
  const opened = () => (opening ??= openWorld(() => (opening = null)));
  const imports = importRunner(opened);

  serve(handlers(opened, imports), isCrmPage);
  onTabClosed((tabId) => void forgetTab(tabId));
  onButton((tabId, site) => toggleSidebar(tabId, () => openScreen('crms', site)));
  onPermissions(async () => {
    const { world } = await opened();
    if (world) await publishSites(world);
  });
  onInstalled((reason) => reason === 'install' && void openScreen('welcome'));
  onCommand('toggle-sidebar', async () => toggleSidebar(await activeTabId()));
  everyMinutes('close-day', 60, () => keepHouse(opened));
  onAlarm(IMPORT_ALARM, imports.resume);
  void imports.resume();
});
