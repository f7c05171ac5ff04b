import type { ComponentChildren } from 'preact';
import type { Locale } from '../../lib/domain/text';

/** A component in one state: drawn in the gallery, rendered and checked by the tests. */
export type Example = {
  /** Unique, in words: `Sidebar: next step, 280 px`. */
  name: string;
  /** Pixels; the whole width where left out. */
  width?: number;
  /** For a component that is not a screen: the language it is shown in besides the gallery's own. */
  locale?: Locale;
  render: (look: Look) => ComponentChildren;
};

/** What the gallery's switches (or a test) ask for; an example with a view of its own may overrule it. */
export type Look = { locale: Locale; theme: 'auto' | 'light' | 'dark' };
