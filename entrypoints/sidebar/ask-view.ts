import { saidBy } from '../../lib/domain/fault';
import type { LocalText } from '../../lib/domain/text';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { command } from '../../lib/messaging/command';

/** A cold background answers in some tens of milliseconds. */
const ASK_AGAIN_MS = 1_500;

/** Asks for the first view, and again while none has come: a background that is being ended may not answer. */
export function askView(
  isThere: () => boolean,
  told: (first: SidebarView) => void,
  failed: (detail: LocalText) => void,
  times = 10,
): void {
  // Where a view was pushed in the meantime, that one is newer than the answer.
  void command<SidebarView | null>('view.request', {}).then(
    (first) => first && !isThere() && told(first),
    (error: unknown) => isThere() || failed(saidBy(error)),
  );
  if (times > 1) setTimeout(() => isThere() || askView(isThere, told, failed, times - 1), ASK_AGAIN_MS);
}
