import type { SidebarPorts } from '../../components/sidebar/ports';
import { pauseEnd } from '../../lib/domain/time/pause-end';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { command } from '../../lib/messaging/command';

/** A command whose outcome shows in the next view; why one failed is in a notice of it. */
const send: typeof command = (type, body) => command<never>(type, body).catch((error) => console.warn(error)) as never;

/** What the rep does in the sidebar, as commands to the background. */
export function portsOf(view: SidebarView | null): Omit<SidebarPorts, 'view'> {
  const side = view?.side === 'left' ? 'right' : 'left';
  const step = view?.step?.criterion?.id;
  return {
    pointAt: (field) => send('field.point', { field, from: 'step', subject: step ?? field }),
    dismissTip: (id) => send('tip.dismiss', { id }),
    tipFollowed: (id) => send('tip.follow', { id }),
    importDeals: () => view && send('deals.import', { crm: view.page.crm }),
    pause: (span) => send('capture.pause', { until: pauseEnd(span, Date.now()) }),
    openWelcome: () => send('screen.open', { screen: 'welcome' }),
    openOps: () => send('screen.open', { screen: 'ops' }),
    openMyData: () => send('screen.open', { screen: 'my-data' }),
    // A copy is saved where all of it can be seen first.
    exportData: () => send('screen.open', { screen: 'my-data' }),
    stateForecast: (amountMinor, currency) => send('forecast.state', { amountMinor, currency }),
    collapse: () => send('layout.set', { collapsed: true }),
    switchSide: () => send('layout.set', { side }),
    reload: () => location.reload(),
    noticeClosed: (type) => send('notice.close', { type }),
  };
}
