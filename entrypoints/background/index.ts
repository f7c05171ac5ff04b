import { defineBackground } from 'wxt/utils/define-background';
import { everyMinutes } from '../../lib/browser/alarms';
import { onPermissions } from '../../lib/browser/hosts';
import { onButton, onCommand, onInstalled } from '../../lib/browser/lifecycle';
import { activeTabId, onTabClosed, openScreen } from '../../lib/browser/tabs';
import { serve } from '../../lib/messaging/serve';
import { isCrmPage } from '../../lib/services/is-crm-page';
import { publishSites } from '../../lib/services/publish-sites';
import type { Opening } from '../../lib/services/publish-view';
import { forgetTab } from '../../lib/services/tab-state';
import { toggleSidebar } from '../../lib/services/toggle-sidebar';
import { keepHouse } from './keep-house';
import { openWorld } from './open-world';
import { pageEvents } from './page-events';
import { rowsCommands } from './rows-commands';
import { screenCommands } from './screen-commands';
import { sidebarCommands } from './sidebar-commands';

/** The only writer. Listeners are registered at once, since the browser may start us for any one of them. */
export default defineBackground(() => {
  let opening: Promise<Opening> | null = null;
  const opened = () => (opening ??= openWorld(() => (opening = null)));

  serve(
    { ...pageEvents(opened), ...sidebarCommands(opened), ...screenCommands(opened), ...rowsCommands(opened) },
    isCrmPage,
  );
  onTabClosed((tabId) => void forgetTab(tabId));
  onButton((tabId, url) => toggleSidebar(tabId, () => openScreen('crms', url)));
  onPermissions(async () => {
    const { world } = await opened();
    if (world) await publishSites(world);
  });
  onInstalled((reason) => reason === 'install' && void openScreen('welcome'));
  onCommand('toggle-sidebar', async () => toggleSidebar(await activeTabId()));
  everyMinutes('close-day', 60, () => keepHouse(opened));
});
