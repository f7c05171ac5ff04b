import type { ComponentChildren } from 'preact';
import './Chip.css';

type Props = { look?: 'plain' | 'accent' | 'warn'; children: ComponentChildren };

/** A short label: a stage, a state. */
export function Chip({ look = 'plain', children }: Props) {
  return (
    <span class="chip" data-look={look}>
      {children}
    </span>
  );
}
