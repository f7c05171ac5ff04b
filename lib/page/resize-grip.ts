import { make } from './make';

const NARROWEST = 280;
const WIDEST = 480;
const STEP = 16;

export type Resize = {
  /** How wide is it now, and on which side? */
  now: () => { width: number; side: 'left' | 'right' };
  /** The rep is still moving. */
  moved: (width: number) => void;
  /** The rep let go. */
  done: (width: number) => void;
  dragging: (is: boolean) => void;
};

/** The edge that resizes the sidebar, by pointer and by keyboard. */
export function resizeGrip({ now, moved, done, dragging }: Resize): HTMLElement {
  const grip = make('div', {
    class: 'grip',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-valuemin': NARROWEST,
    'aria-valuemax': WIDEST,
  });
  let start: { x: number; width: number } | null = null;
  let width = 0;

  grip.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    start = { x: event.clientX, width: now().width };
    width = start.width;
    grip.setPointerCapture(event.pointerId);
    dragging(true);
    event.preventDefault();
  });
  grip.addEventListener('pointermove', (event) => {
    if (!start) return;
    const way = now().side === 'right' ? start.x - event.clientX : event.clientX - start.x;
    width = within(start.width + way);
    moved(width);
  });
  for (const type of ['pointerup', 'pointercancel']) {
    grip.addEventListener(type, () => {
      if (!start) return;
      const changed = width !== start.width;
      start = null;
      dragging(false);
      if (changed) done(width);
    });
  }
  grip.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    const wider = now().side === 'right' ? 'ArrowLeft' : 'ArrowRight';
    const narrower = now().side === 'right' ? 'ArrowRight' : 'ArrowLeft';
    const wanted = { [wider]: now().width + STEP, [narrower]: now().width - STEP, Home: NARROWEST, End: WIDEST }[
      event.key
    ];
    if (wanted === undefined) return;
    event.preventDefault();
    done(within(wanted));
  });
  return grip;
}

function within(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}
