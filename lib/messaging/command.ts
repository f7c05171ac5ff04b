import { browser } from '../browser/browser';
import { Fault } from '../domain/fault';
import type { Body, MessageType, Reply } from './protocol';

const NO_ANSWER = {
  en: 'The extension did not answer. Reload this page.',
  ro: 'Extensia nu a răspuns. Reîncarcă această pagină.',
};

/** Sends a command from one of our screens to the background. Throws with the background's own words. */
export async function command<T = null>(type: MessageType, body: Body<typeof type>): Promise<T> {
  const reply = (await browser.runtime.sendMessage({ type, body })) as Reply<T> | undefined;
  if (!reply) throw new Fault(NO_ANSWER);
  if (!reply.ok) throw typeof reply.error === 'string' ? new Error(reply.error) : new Fault(reply.error);
  return reply.value;
}
