import { render } from 'preact';
import { keepFailure } from '../../components/kit/keep-failure';
import { TeachPanel } from '../../components/teach/TeachPanel';
import type { FirstLook } from '../../lib/domain/view/first-look';
import type { TeachView } from '../../lib/domain/view/teach-view';
import { command } from '../../lib/messaging/command';
import { teachPorts } from './teach-ports';

/** So often the page is looked at while the rep teaches. */
const LOOK_MS = 600;

/** Shows the teach panel in the place of the sidebar while this tab's page is taught; gives back what ends it. */
export function beginTeach(root: HTMLElement, look: FirstLook, cover: (is: boolean) => void): () => void {
  let view: TeachView | null = null;
  const failures = keepFailure(() => draw(view));
  const ports = teachPorts((act) => failures.tell(act).then(turn));
  let timer: ReturnType<typeof setInterval> | undefined = setInterval(turn, LOOK_MS);

  function draw(next: TeachView | null): void {
    if (timer === undefined) return;
    if ((view === null) !== (next === null)) cover(next !== null);
    view = next;
    if (view) render(<TeachPanel {...ports} {...failures.ports()} look={look} view={view} />, root);
  }

  async function turn(): Promise<void> {
    if (document.visibilityState === 'hidden') return;
    draw(await command<TeachView | null>('teach.look', {}).catch(() => view));
  }

  void turn();
  return () => {
    clearInterval(timer);
    draw(null);
    timer = undefined;
  };
}
