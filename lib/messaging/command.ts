import { browser } from '../browser/browser';
import type { Body, MessageType, Reply } from './protocol';

/** Sends a command from one of our screens to the background. Throws an `Error` with the background's own words. */
export async function command<T = null>(type: MessageType, body: Body<typeof type>): Promise<T> {
  const reply = (await browser.runtime.sendMessage({ type, body })) as Reply<T> | undefined;
  if (!reply) throw new Error('The extension did not answer. Reload this page.');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
