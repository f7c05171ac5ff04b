import type { Observation } from '../domain/record/reading.schema';
import { post } from './post';

/** A cold background answers in some tens of milliseconds, a busy one in some hundreds. */
const LIMIT_MS = 5_000;

/**
 * Posts an observation. Rejects if the background did not take it: nobody was there, it refused, or it was ended with
 * the answer on its lips, which browsers do not always tell.
 */
export async function postObserved(observation: Observation): Promise<void> {
  const none = new Promise<null>((resolve) => setTimeout(resolve, LIMIT_MS, null));
  const reply = await Promise.race([post('page.observed', observation), none]);
  if (!isTaken(reply)) throw new Error('The background did not take the observation.');
}

function isTaken(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}
