import type { PageAsk } from '../domain/record/page-ask';
import type { SidebarView } from '../domain/view/sidebar-view';

/** What the background sends of its own accord: the view to a sidebar frame, requests to a page's content script. */
export type Push =
  | { type: 'view.changed'; body: SidebarView }
  | { type: 'field.pointed'; body: { field: string } }
  | { type: 'sidebar.toggled'; body: null }
  /** To the import screen: how many parts of its file are where the figures look. */
  | { type: 'rows.advanced'; body: { done: number } }
  /** Answered with a `PageAnswer`. */
  | { type: 'api.asked'; body: PageAsk };
