import { clearAlarm, inAMinute } from '../browser/alarms';
import { getSession } from '../browser/session';
import { Fault, saidBy } from '../domain/fault';
import type { ImportRun } from '../store/import-rows';
import { getSetting } from '../store/settings';
import { apiOf, beginImport } from './begin-import';
import { carryImport, IMPORT_ALARM } from './carry-import';
import type { CrmPlace } from './crm-api/read-data';
import { readsPages } from './crm-api/readers';
import { crmTab, tabAt } from './crm-tab';
import { IMPORTING, type Importing, isUnderWay, showImport } from './import-progress';
import { failImport, ImportOver, noticeOfImport, stopImport } from './import-run';
import { oneAtATime } from './one-at-a-time';
import { publishAllViews } from './publish-view';
import { takeUpImport } from './take-up-import';
import { type Opened, worldOf } from './with-world';
import type { World } from './world';

const done = { ok: true, value: null } as const;

/** Runs imports, one at a time. What it remembers is this background's own; the import itself is in the store. */
export function importRunner(opened: Opened) {
  let running: AbortController | null = null;
  /** Beginning, going on and stopping wait for each other, and so do the words to the sidebars. */
  const alone = oneAtATime();
  const inOrder = oneAtATime();
  const say = (importing: Importing | null) => inOrder(() => showImport(importing));

  const end = async (world: World, importing: Importing | null) => {
    await say(importing);
    await publishAllViews({ world, broken: null });
  };

  /** Begins an import from the CRM of the tab that asked, if it is one. Answers when it has begun. */
  function start(crm: string, tabId: number, whole = false) {
    return alone(async () => {
      if (running) throw busy();
      const world = await worldOf(opened);
      try {
        await apiOf(crm);
        const origin = await originOf(world, crm, tabId);
        const run = await beginImport(world, crm, origin, whole);
        await inAMinute(IMPORT_ALARM);
        carryOn(world, run, tabAt(crm, origin, tabId), 'reading');
      } catch (error) {
        await noticeOfImport(world.store, saidBy(error));
        await say({ state: 'failed' });
        throw error;
      } finally {
        await publishAllViews({ world, broken: null });
      }
      return done;
    });
  }

  /** Goes on with the import during which the background ended, if there is one. */
  function resume(): Promise<void> {
    return alone(async () => {
      const { world } = running ? { world: null } : await opened();
      if (!world) return;
      const run = await getSetting(world.store, 'import');
      if (!run) {
        await clearAlarm(IMPORT_ALARM);
        if (isUnderWay(await getSession<Importing>(IMPORTING))) await end(world, null);
        return;
      }
      await inAMinute(IMPORT_ALARM);
      try {
        const next = await takeUpImport(world, run);
        const tab = tabAt(run.crm, run.origin, null);
        // After a restart of the browser its pages need a moment; the alarm tries again.
        if (readsPages((await apiOf(run.crm)).api) && (await tab()) === null) {
          await say({ state: 'resuming', crm: run.crm, rows: 0 });
        } else carryOn(world, next, tab, 'resuming');
      } catch (error) {
        if (error instanceof ImportOver) return end(world, null);
        await failImport(world.store, run.id, saidBy(error));
        await end(world, { state: 'failed' });
      }
    });
  }

  /** Stops the import, also one that waits to go on. What was imported before stays as it was. */
  function stop() {
    return alone(async () => {
      const world = await worldOf(opened);
      running?.abort(new ImportOver());
      running = null;
      if (await stopImport(world.store)) await say({ state: 'stopped' });
      await publishAllViews({ world, broken: null });
      return done;
    });
  }

  function carryOn(world: World, run: ImportRun, tab: CrmPlace['tab'], from: 'reading' | 'resuming'): void {
    const abort = new AbortController();
    running = abort;
    const sayWhileRunning = async (importing: Importing) => {
      if (running === abort) await say(importing);
    };
    void carryImport(world, run, { tab, from, abort, say: sayWhileRunning }).then((how) => {
      // One that was stopped was said to be.
      if (running !== abort) return;
      running = null;
      return end(world, how === 'failed' ? { state: 'failed' } : null);
    });
  }

  return { start, resume, stop };
}

export type Imports = ReturnType<typeof importRunner>;

/** Where this CRM is: in the asking tab, in any other tab, or where it was at the last import. */
async function originOf({ store }: World, crm: string, tabId: number): Promise<string> {
  const origin = (await crmTab(crm, tabId))?.origin ?? (await getSetting(store, 'reads'))?.[crm]?.origin;
  if (origin !== undefined) return origin;
  throw new Fault({
    en: 'Open a page of your CRM first: the deals are read from there.',
    ro: 'Deschide mai întâi o pagină din CRM-ul tău: de acolo se citesc oportunitățile.',
  });
}

function busy(): Fault {
  return new Fault({
    en: 'An import is running already. Stop it first, or wait until it is done.',
    ro: 'Un import rulează deja. Oprește-l mai întâi sau așteaptă să se termine.',
  });
}
