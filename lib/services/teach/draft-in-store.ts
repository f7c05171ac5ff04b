import type { Adapter } from '../../adapters/adapter';
import { adapterFromDraft } from '../../adapters/teach/adapter-from-draft';
import type { Draft } from '../../adapters/teach/draft';
import { runOn } from '../../browser/hosts';
import { removeLocal, setLocal } from '../../browser/local';
import { Fault } from '../../domain/fault';
import type { RecordKind } from '../../domain/record/crm-record';
import { TEACHING_KEY } from '../../domain/teach/teaching';
import { dayAt } from '../../domain/time/day';
import { getSetting, putSetting } from '../../store/settings';
import { knownAdapters } from '../known-adapters';
import { oneAtATime } from '../one-at-a-time';
import type { World } from '../world';

/** What is being taught; null while nothing is. */
export async function draftOf({ store }: World): Promise<Draft | null> {
  return ((await getSetting(store, 'teaching')) as Draft | undefined) ?? null;
}

/** Only one change at a time: each builds on the last. */
const alone = oneAtATime();

/** Changes the draft. Throws where nothing is taught any more. */
export function changeDraft(world: World, change: (draft: Draft) => Promise<Draft> | Draft): Promise<Draft> {
  return alone(async () => {
    const draft = await draftOf(world);
    if (draft === null) throw notTaught();
    const next = await change(draft);
    await putDraft(world, next);
    return next;
  });
}

/** Keeps the draft, or ends teaching with null, and puts it where the page's script follows it. */
export async function putDraft(world: World, draft: Draft | null): Promise<void> {
  if (draft === null) await world.store.settings.delete('teaching');
  else await putSetting(world.store, 'teaching', draft);
  await publishTeaching(world);
}

/**
 * Puts what is taught where content scripts find it and has the browser run the teach script there, on no other site.
 * To be called also when the browser starts.
 */
export async function publishTeaching(world: World): Promise<void> {
  const draft = await draftOf(world);
  if (draft === null) await removeLocal([TEACHING_KEY]);
  else await setLocal({ [TEACHING_KEY]: { origin: draft.origin, adapter: await adapterOf(world, draft) } });
  await runOn('teach', draft === null ? [] : [draft.origin]);
}

/** The adapter as taught so far; null while the record's id is not known. */
export async function adapterOf(world: World, draft: Draft): Promise<Adapter | null> {
  return adapterFromDraft(draft, await baseOf(world, draft), dayAt(world.now()));
}

/** The adapter that the draft adds to. */
export async function baseOf(world: World, { base }: Draft): Promise<Adapter | null> {
  if (base === null) return null;
  return (await knownAdapters(world)).find(({ id }) => id === base) ?? null;
}

/** Does an adapter know which part of a page shows a record of this kind? */
export function hasRoot(adapter: Adapter | null, kind: RecordKind): boolean {
  return adapter?.roots.some(({ page, kind: of }) => page === 'record' && (of ?? kind) === kind) ?? false;
}

export function notTaught(): Fault {
  return new Fault({
    en: 'Nothing is being taught here any more. Start again from the screen Your CRMs.',
    ro: 'Aici nu se mai învață nimic. Începe din nou de pe ecranul CRM-urile tale.',
  });
}
