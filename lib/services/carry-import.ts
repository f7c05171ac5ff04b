import { inAMinute } from '../browser/alarms';
import type { ImportRun } from '../store/import-rows';
import { atMostEvery } from './at-most-every';
import type { CrmPlace } from './crm-api/read-data';
import { importDeals } from './import-deals';
import type { Importing } from './import-progress';
import { ImportOver } from './import-run';
import { stallLimit } from './stall-limit';
import type { World } from './world';

/** Goes off when nobody put it off for a minute: the background ended while an import ran. */
export const IMPORT_ALARM = 'import';

/**
 * While an import runs, the alarm is put off this often. Chromium ends a background that for 30 s got no event and called
 * no API of extensions, an event that takes more than 5 min, and one that waits 30 s for an answer from the network
 * (developer.chrome.com, "The extension service worker lifecycle"); Firefox ends one that was idle for 30 s, and a call of
 * an API begins that time anew too (ExtensionParent, `background-script-reset-idle`). So putting off the alarm is what
 * keeps an import going; the message that asked for it was answered when it began, and no question waits for 30 s. Where the
 * background ends all the same, the alarm starts it, and the import goes on where it was.
 */
const BEAT_MS = 20_000;
/** Without an answer for so long, pauses that the CRM asked for not counted, an import is given up. */
const STALL_MS = 4 * 60_000;
/** The sidebars are told of progress at most this often. */
const TELL_MS = 500;

type Carrying = {
  tab: CrmPlace['tab'];
  from: 'reading' | 'resuming';
  abort: AbortController;
  /** Tells the sidebars, in the order of the calls. */
  say: (importing: Importing) => Promise<void>;
};

/** Carries an import to its end, and keeps the background going and the sidebars told until then. Says how it ended. */
export async function carryImport(
  world: World,
  run: ImportRun,
  { tab, from, abort, say }: Carrying,
): Promise<'done' | 'failed' | 'over'> {
  const { crm } = run;
  const limit = stallLimit(abort, STALL_MS);
  const beat = setInterval(() => void inAMinute(IMPORT_ALARM), BEAT_MS);
  let state: 'reading' | 'resuming' | 'waiting' = from;
  let rows = 0;
  const reads = (now: 'reading' | 'resuming') => {
    state = now;
    void say({ state, crm, rows });
  };
  const progress = atMostEvery(TELL_MS, () => state === 'reading' && reads(state));
  try {
    reads(from);
    await importDeals(world, run, tab, {
      abort: abort.signal,
      answered: () => {
        limit.progress();
        if (state !== 'reading') reads('reading');
      },
      counted: (more) => {
        rows += more;
        progress.ask();
      },
      pauses: (ms) => {
        limit.progress(ms);
        state = 'waiting';
        void say({ state, crm, rows, seconds: Math.ceil(ms / 1_000) });
      },
    });
    return 'done';
  } catch (error) {
    return error instanceof ImportOver ? 'over' : 'failed';
  } finally {
    progress.end();
    clearInterval(beat);
    limit.end();
  }
}
