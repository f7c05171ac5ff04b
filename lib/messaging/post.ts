import { browser } from '../browser/browser';
import type { WireBatch } from '../domain/signal/parse-batch';
import type { Body } from './protocol';

/** The events that a content script may post; commands are not among them. */
type Posted = {
  'page.observed': Body<'page.observed'>;
  'layout.changed': Body<'layout.changed'>;
  'signals.batched': WireBatch;
};

/**
 * Posts a fact from a page to the background. What comes back is the background's word on a batch or an
 * observation and means nothing for the others. Rejects when nobody is there: the background is being replaced, or this script is a leftover.
 */
export async function post<T extends keyof Posted>(type: T, body: Posted[T]): Promise<unknown> {
  return browser.runtime.sendMessage({ type, body });
}
