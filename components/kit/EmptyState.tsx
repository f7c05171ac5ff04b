import type { ComponentChildren } from 'preact';
import './EmptyState.css';

type Props = { title: string; body: string; children?: ComponentChildren };

/** Nothing here yet: why, and what fills it (the button in `children`). */
export function EmptyState({ title, body, children }: Props) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p class="empty-body">{body}</p>
      {children}
    </div>
  );
}
