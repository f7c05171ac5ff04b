import type { LastRead } from '../store/import-rows';

/** The CRM's clock may differ from ours, and its search may be behind its records. */
const OVERLAP_MS = 10 * 60_000;
/** What was deleted, or given to somebody else, shows only when everything is read: once a week at least. */
const WHOLE_MS = 7 * 86_400_000;

/**
 * From when on (epoch ms) modified records are to be read, if those and the last import together are all there is; null
 * when everything must be read.
 */
export function sinceWhen(
  last: LastRead | undefined,
  place: Pick<LastRead, 'origin' | 'rep'>,
  now: number,
): number | null {
  if (!last || last.origin !== place.origin || last.rep !== place.rep) return null;
  // A clock that was set back says nothing of what came in between.
  if (last.startedAt > now || now - last.wholeAt >= WHOLE_MS) return null;
  return last.startedAt - OVERLAP_MS;
}
