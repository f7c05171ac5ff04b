import { PAGE_KINDS } from '../domain/record/crm-record';
import { SIGNALS } from '../domain/signal/catalogue';
import type { SignalBatch } from '../domain/signal/signal-batch';
import type { Adapter } from './adapter';

/** The signals that pages note; the others are the background's own. */
const FROM_PAGES: Set<number> = new Set(
  (
    [
      'page.opened',
      'record.opened',
      'stage.changed',
      'record.saved',
      'activity.logged',
      'field.edited',
      'list.filtered',
      'search.used',
      'feature.used',
    ] as const
  ).map((name) => SIGNALS[name].no),
);

/**
 * Can every signal of a batch have come from a page of this CRM? Its tool is the adapter, its signals are those of pages,
 * its subjects are ids that the adapter declared: whatever a page made of our script, it cannot note a text.
 */
export function declares(adapter: Adapter, { tool, descriptors }: SignalBatch): boolean {
  if (tool !== adapter.id) return false;
  const subjects = new Set<string>(['', ...PAGE_KINDS, ...adapter.features]);
  for (const { subject } of adapter.signals) {
    if (typeof subject === 'string') subjects.add(subject);
    else for (const id of Object.values(subject?.of ?? {})) subjects.add(id);
  }
  return descriptors.every(([signal, , subject]) => FROM_PAGES.has(signal) && subjects.has(subject));
}
