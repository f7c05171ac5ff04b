import { navigationOf } from './navigation';

/**
 * Tells when the page's address changed. A content script cannot see the page's own `history` calls, but the Navigation
 * API (Chromium 102, Firefox 147) reports every one of them. Elsewhere: the two events there are, clicks, and the beat.
 */
export function watchAddress(changed: () => void, onBeat: (work: () => void) => void, abort: AbortSignal): void {
  let known = location.href;
  const look = (): void => {
    if (location.href === known) return;
    known = location.href;
    changed();
  };
  const navigation = navigationOf(window);
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal: abort });
    return;
  }
  const options = { passive: true, signal: abort };
  window.addEventListener('popstate', look, options);
  window.addEventListener('hashchange', look, options);
  window.addEventListener('click', () => setTimeout(look, 50), { ...options, capture: true });
  onBeat(look);
}
