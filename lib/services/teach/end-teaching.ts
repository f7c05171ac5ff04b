import { draftSchema } from '../../adapters/teach/draft.schema';
import { leaveSite } from '../../browser/hosts';
import { reloadTab } from '../../browser/tabs';
import { Fault } from '../../domain/fault';
import { getSetting } from '../../store/settings';
import { addSite } from '../add-site';
import { keepAdapter } from '../keep-adapter';
import type { World } from '../world';
import { adapterOf, draftOf, putDraft } from './draft-in-store';

/** Takes what the rep changed in the panel; `data` must be a draft of the site that is being taught. */
export async function changeTeaching(world: World, data: unknown): Promise<void> {
  const draft = draftSchema.parse(data);
  const before = await draftOf(world);
  if (before?.origin !== draft.origin || before.base !== draft.base) throw notTaught();
  await putDraft(world, draft);
}

/** Keeps what was taught as an adapter of the rep's own and switches the sidebar on there. */
export async function finishTeaching(world: World, tabId: number): Promise<void> {
  const draft = await draftOf(world);
  const adapter = draft && (await adapterOf(world, draft));
  if (!draft || !adapter) throw notTaught();
  if (draft.second === null || Object.keys(draft.fields).length === 0) {
    throw new Fault({
      en: 'Check it on another record first: only then is it more than a draft.',
      ro: 'Verifică mai întâi pe o altă înregistrare: abia atunci e mai mult decât o ciornă.',
    });
  }
  await keepAdapter(world, JSON.stringify(adapter));
  await addSite(world, { origin: draft.origin, adapter: adapter.id });
  await putDraft(world, null);
  await reloadTab(tabId);
}

/** Ends teaching and throws the draft away. A site that was allowed for it alone is given back. */
export async function stopTeaching(world: World): Promise<void> {
  const draft = await draftOf(world);
  await putDraft(world, null);
  const sites = (await getSetting(world.store, 'sites')) ?? [];
  if (draft && !sites.some(({ origin }) => origin === draft.origin)) await leaveSite(draft.origin);
}

function notTaught(): Fault {
  return new Fault({
    en: 'Nothing is being taught here any more. Start again from the screen Your CRMs.',
    ro: 'Aici nu se mai învață nimic. Începe din nou de pe ecranul CRM-urile tale.',
  });
}
