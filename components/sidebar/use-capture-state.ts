import { useEffect, useState } from 'preact/hooks';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';

export type CaptureState = 'on' | 'off' | 'paused';

const longest = 2 ** 31 - 1;

/** Whether signals are noted right now. A pause ends by itself, so the sidebar watches the clock for it. */
export function useCaptureState(view: SidebarView | null, now: () => number): CaptureState {
  const until = view?.pausedUntil ?? null;
  const [, tick] = useState(0);
  const left = until === null ? 0 : until - now();

  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => tick((n) => n + 1), Math.min(left + 50, longest));
    return () => clearTimeout(timer);
  }, [left]);

  if (view?.consent !== 'on') return 'off';
  return left > 0 ? 'paused' : 'on';
}
