import { sendToFrame } from '../browser/tabs';

/** Opens or collapses the sidebar of a tab; where there is none (no CRM page), does `otherwise`. */
export async function toggleSidebar(tabId: number | null, otherwise?: () => Promise<void>): Promise<void> {
  const reached = tabId !== null && (await sendToFrame(tabId, 0, { type: 'sidebar.toggled', body: null }));
  if (!reached) await otherwise?.();
}
