import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar';
import type { LocalText } from '../../lib/domain/text';
import type { FirstLook } from '../../lib/domain/view/first-look';
import type { ImportView } from '../../lib/domain/view/import-view';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { portsOf } from './ports';

/** The sidebar as it is drawn: its view, and why the last command did not work until the rep has read it. */
export function drawSidebar(root: HTMLElement, first: FirstLook) {
  let view: SidebarView | null = null;
  let failure: LocalText | null = null;
  let isCovered = false;

  function draw(next: SidebarView | null, detail: LocalText | null = failure): void {
    [view, failure] = [next, detail];
    if (isCovered) return;
    const say = (why: LocalText | null) => draw(view, why);
    const ports = portsOf(view, say, () => say(null));
    const notices = failure === null ? [] : [{ type: 'commandFailed' as const, detail: failure }];
    render(<Sidebar {...ports} view={view} first={first} notices={notices} />, root);
  }

  draw(null);
  return {
    hasView: () => view !== null,
    /** Of a pushed view: with the first one, what failed before there was one is over. */
    show: (next: SidebarView) => draw(next, view && failure),
    /** How an import goes, alone. */
    showImport: (importing: ImportView) => view && draw({ ...view, importing }),
    fail: (why: LocalText) => draw(null, why),
    /** The teach panel has the place, or gives it back. */
    cover: (is: boolean) => {
      isCovered = is;
      draw(view);
    },
  };
}
