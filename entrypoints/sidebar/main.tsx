import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { onPush } from '../../lib/browser/on-push';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { command } from '../../lib/messaging/command';
import type { Push } from '../../lib/messaging/push';
import { pauseEnd } from '../../lib/domain/time/pause-end';

const root = document.getElementById('root') as HTMLElement;
/** A command whose outcome shows in the next view; if it failed, so does that. */
const send: typeof command = (type, body) => command<never>(type, body).catch((error) => console.warn(error)) as never;

function draw(view: SidebarView | null) {
  const side = view?.side === 'left' ? 'right' : 'left';
  render(
    <Sidebar
      view={view}
      pointAt={(field) => send('field.point', { field, from: 'step', subject: view?.step?.criterion?.id ?? field })}
      dismissTip={(id) => send('tip.dismiss', { id })}
      tipFollowed={(id) => send('tip.follow', { id })}
      importDeals={() => view && send('deals.import', { crm: view.page.crm })}
      pause={(span) => send('capture.pause', { until: pauseEnd(span, Date.now()) })}
      openWelcome={() => send('screen.open', { screen: 'welcome' })}
      openOps={() => send('screen.open', { screen: 'ops' })}
      openMyData={() => send('screen.open', { screen: 'my-data' })}
      exportData={() => send('screen.open', { screen: 'my-data' })}
      stateForecast={(amountMinor, currency) => send('forecast.state', { amountMinor, currency })}
      collapse={() => send('layout.set', { collapsed: true })}
      switchSide={() => send('layout.set', { side })}
      reload={() => location.reload()}
      noticeClosed={(type) => send('notice.close', { type })}
    />,
    root,
  );
}

draw(null);
onPush((message) => {
  const push = message as Push;
  if (push.type === 'view.changed') draw(push.body);
}, new AbortController().signal);
void command<SidebarView | null>('view.request', {}).then(draw);
