import type { ComponentChildren } from 'preact';
import './Page.css';

type Props = {
  title: string;
  about?: string;
  aside?: ComponentChildren;
  narrow?: boolean;
  children: ComponentChildren;
};

/** The frame of a screen that has a browser tab to itself. */
export function Page({ title, about, aside, narrow = false, children }: Props) {
  return (
    <div class="page" data-narrow={narrow}>
      <header class="page-head">
        <div>
          <h1 class="page-title">{title}</h1>
          {about !== undefined && <p class="page-about">{about}</p>}
        </div>
        {aside}
      </header>
      <main class="page-body">{children}</main>
    </div>
  );
}
