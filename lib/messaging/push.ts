import type { PageAsk } from '../domain/record/page-ask';
import type { TeachAsk } from '../domain/teach/teaching';
import type { ImportView } from '../domain/view/import-view';
import type { SidebarView } from '../domain/view/sidebar-view';

/** What the background sends of its own accord: the view, or how an import goes, to a sidebar frame, requests to a page's content script. */
export type Push =
  | { type: 'view.changed'; body: SidebarView }
  /** What the view says of the import, alone. */
  | { type: 'import.changed'; body: ImportView }
  | { type: 'field.pointed'; body: { field: string } }
  | { type: 'sidebar.toggled'; body: null }
  /** To the import screen: how many parts of its file are where the figures look. */
  | { type: 'rows.advanced'; body: { done: number } }
  /** Answered with a `PageAnswer`. */
  | { type: 'api.asked'; body: PageAsk }
  /** To the teach script; answered with a `TeachAnswer`. */
  | { type: 'teach.asked'; body: TeachAsk };
