import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { onPush } from '../../lib/browser/on-push';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { command } from '../../lib/messaging/command';
import type { Push } from '../../lib/messaging/push';
import { portsOf } from './ports';

const root = document.getElementById('root') as HTMLElement;

function draw(view: SidebarView | null): void {
  render(<Sidebar {...portsOf(view)} view={view} />, root);
}

draw(null);
onPush((message) => {
  const push = message as Push;
  if (push.type === 'view.changed') draw(push.body);
}, new AbortController().signal);
void command<SidebarView | null>('view.request', {}).then(draw);
