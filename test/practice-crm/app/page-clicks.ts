/** Turns clicks on links of this app into route changes; composed, since modern pages keep links in shadow roots. */
export function followLinks(go: (path: string) => void): void {
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || link.origin !== location.origin || link.hasAttribute('download') || link.hash) return;
    event.preventDefault();
    link.closest('details')?.removeAttribute('open');
    go(link.pathname);
  });
}

/** A menu is a `details`, which the browser leaves open until it is clicked again. */
export function closeMenusOutside(): void {
  const closeOthers = (event: Event) => {
    const path = event.composedPath();
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.pc-menu[open]')) {
      if (!path.includes(menu)) menu.open = false;
    }
  };
  document.addEventListener('click', closeOthers);
  document.addEventListener('focusin', closeOthers);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.pc-menu[open]')) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
}
