import type { SidebarPorts } from '../../components/sidebar/ports';
import { saidBy } from '../../lib/domain/fault';
import type { LocalText } from '../../lib/domain/text';
import { pauseEnd } from '../../lib/domain/time/pause-end';
import type { Notice, SidebarView } from '../../lib/domain/view/sidebar-view';
import { command } from '../../lib/messaging/command';

/** What the rep does in the sidebar, as commands to the background. What one changed comes back as a new view. */
export function portsOf(
  view: SidebarView | null,
  failed: (detail: LocalText) => void,
  close: (type: Notice['type']) => void,
): Omit<SidebarPorts, 'view'> {
  const send: typeof command = (type, body) =>
    command<never>(type, body).catch((error: unknown) => failed(saidBy(error))) as never;
  const side = view?.side === 'left' ? 'right' : 'left';
  const step = view?.step?.criterion?.id;
  return {
    pointAt: (field) => send('field.point', { field, from: 'step', subject: step ?? field }),
    mend: () => void (view && send('teach.mend', { crm: view.page.crm })),
    dismissTip: (id) => send('tip.dismiss', { id }),
    tipFollowed: (id) => send('tip.follow', { id }),
    // Why an import failed stays in a notice of its own, so it is not said twice.
    importDeals: () => void (view && command('deals.import', { crm: view.page.crm }).catch(() => {})),
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
    noticeClosed: (type) => (type === 'commandFailed' ? close(type) : send('notice.close', { type })),
  };
}
