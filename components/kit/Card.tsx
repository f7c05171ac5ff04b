import type { ComponentChildren } from 'preact';
import './Card.css';

type Props = { title?: string; about?: string; class?: string; children: ComponentChildren };

/** A part of a screen. With a title it is a region that a screen reader can jump to. */
export function Card({ title, about, class: extra = '', children }: Props) {
  return (
    <section class={`card ${extra}`} aria-label={title}>
      {title !== undefined && <h2 class="card-title">{title}</h2>}
      {about !== undefined && <p class="card-about">{about}</p>}
      {children}
    </section>
  );
}
