import { onPush } from '../../lib/browser/on-push';
import { lookOfAddress } from '../../lib/domain/view/first-look';
import type { Push } from '../../lib/messaging/push';
import { askView } from './ask-view';
import { drawSidebar } from './draw-sidebar';
import { followTeaching } from './follow-teaching';

const root = document.getElementById('root') as HTMLElement;
const first = lookOfAddress(location.hash);
const sidebar = drawSidebar(root, first);

onPush((message) => {
  const push = message as Push;
  if (push.type === 'view.changed') sidebar.show(push.body);
}, new AbortController().signal);
askView(sidebar.hasView, sidebar.show, sidebar.fail);
followTeaching(root, first, sidebar.cover);
