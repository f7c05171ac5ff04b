import { leaveSite } from '../../browser/hosts';
import { reloadTab } from '../../browser/tabs';
import { Fault } from '../../domain/fault';
import { getSetting } from '../../store/settings';
import { addSite } from '../add-site';
import { keepAdapter } from '../keep-adapter';
import type { World } from '../world';
import { adapterOf, draftOf, notTaught, putDraft } from './draft-in-store';

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
