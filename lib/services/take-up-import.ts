import { Fault } from '../domain/fault';
import type { ImportRun } from '../store/import-rows';
import { putSetting } from '../store/settings';
import { mustBeUnderWay } from './import-run';
import type { World } from './world';

/** An import that was begun again this often without a new answer will not get one. */
const MOST_IDLE_STARTS = 3;
/** After so long without an answer, what was answered is too old to go on with. */
const OLDEST_MS = 30 * 60_000;

/** Counts that an import is begun again after the background had ended. Throws a `Fault` where that has no sense any more. */
export async function takeUpImport({ store, now }: World, run: ImportRun): Promise<ImportRun> {
  return store.transaction('rw', store.settings, store.answers, async () => {
    await mustBeUnderWay(store, run.id);
    const answers = await store.answers.count();
    const last = await store.answers.orderBy('no').last();
    const next = { ...run, answers, idleStarts: answers > run.answers ? 1 : run.idleStarts + 1 };
    if (now() - (last?.at ?? run.startedAt) > OLDEST_MS) throw tooOld();
    if (next.idleStarts > MOST_IDLE_STARTS) throw idle();
    await putSetting(store, 'import', next);
    return next;
  });
}

function tooOld(): Fault {
  return new Fault({
    en: 'The import was interrupted more than half an hour ago. Import again.',
    ro: 'Importul a fost întrerupt acum mai bine de o jumătate de oră. Importă din nou.',
  });
}

function idle(): Fault {
  return new Fault({
    en: 'The import was interrupted several times and got no answer. Keep a page of your CRM open, then import again.',
    ro: 'Importul a fost întrerupt de mai multe ori și nu a primit niciun răspuns. Ține deschisă o pagină din CRM, apoi importă din nou.',
  });
}
