import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { onPush } from '../../lib/browser/on-push';
import type { LocalText } from '../../lib/domain/text';
import { lookOfAddress } from '../../lib/domain/view/first-look';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import type { Push } from '../../lib/messaging/push';
import { askView } from './ask-view';
import { portsOf } from './ports';

const root = document.getElementById('root') as HTMLElement;
const first = lookOfAddress(location.hash);
let view: SidebarView | null = null;
/** Why the last command did not work, until the rep has read it. */
let failure: LocalText | null = null;

function draw(next: SidebarView | null, detail: LocalText | null = failure): void {
  [view, failure] = [next, detail];
  const ports = portsOf(
    view,
    (why) => draw(view, why),
    () => draw(view, null),
  );
  const notices = failure === null ? [] : [{ type: 'commandFailed' as const, detail: failure }];
  render(<Sidebar {...ports} view={view} first={first} notices={notices} />, root);
}

draw(null);
onPush((message) => {
  const push = message as Push;
  // With the first view, what failed before there was one is over.
  if (push.type === 'view.changed') draw(push.body, view && failure);
  if (push.type === 'import.changed' && view) draw({ ...view, importing: push.body });
}, new AbortController().signal);
askView(
  () => view !== null,
  (first) => draw(first, null),
  (why) => draw(null, why),
);
