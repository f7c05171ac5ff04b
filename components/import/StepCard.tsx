import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = { title: string; children: ComponentChildren };

/** The part of the screen that a step begins with. It takes the focus, or the reader would not hear of the step. */
export function StepCard({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="card" aria-label={title}>
      <h2 class="card-title import-step" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
