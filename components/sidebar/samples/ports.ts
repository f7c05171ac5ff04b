import type { SidebarView } from '../../../lib/domain/view/sidebar-view';
import type { SidebarPorts } from '../ports';
import { sampleNow } from './views';

const nothing = () => {};

/** Ports that do nothing, around `view`; a test puts spies in. */
export function samplePorts(view: SidebarView | null, over: Partial<SidebarPorts> = {}): SidebarPorts {
  return {
    view,
    pointAt: nothing,
    dismissTip: nothing,
    tipFollowed: nothing,
    importDeals: nothing,
    pause: nothing,
    openWelcome: nothing,
    openOps: nothing,
    mend: nothing,
    openMyData: nothing,
    stateForecast: nothing,
    collapse: nothing,
    switchSide: nothing,
    reload: nothing,
    noticeClosed: nothing,
    exportData: nothing,
    now: () => sampleNow,
    ...over,
  };
}
