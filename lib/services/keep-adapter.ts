import { alwaysOn } from '../adapters/always-on';
import { parseAdapterFile } from '../adapters/parse-adapter-file';
import { Fault } from '../domain/fault';
import { problemLine } from '../domain/file/parse-file';
import { getSetting, putSetting } from '../store/settings';
import { changeState } from './change-state';
import { publishSites } from './publish-sites';
import type { World } from './world';

/** So many are more than a rep has CRMs. */
const MOST_OWN = 20;

/** Keeps an adapter from a file or from teach mode; one of the same id is replaced. Refuses with each reason. */
export async function keepAdapter(world: World, text: string): Promise<void> {
  const { store, now } = world;
  const parsed = parseAdapterFile(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  const { id, name, api } = parsed.value;
  if (alwaysOn.some((adapter) => adapter.id === id) || api?.type === 'practice') throw ours(name);
  await changeState(world, async () => {
    const own = (await getSetting(store, 'adapters')) ?? {};
    if (!Object.hasOwn(own, id) && Object.keys(own).length >= MOST_OWN) throw tooMany();
    await putSetting(store, 'adapters', { ...own, [id]: { id, name, keptAt: now(), adapter: parsed.value } });
  });
  await publishSites(world);
}

/** Forgets an own adapter. Its sites go back to the one of that id that came with the extension; if there is none, they are off. */
export async function forgetAdapter(world: World, id: string): Promise<void> {
  const { store } = world;
  await changeState(world, async () => {
    const { [id]: _, ...others } = (await getSetting(store, 'adapters')) ?? {};
    await putSetting(store, 'adapters', others);
  });
  await publishSites(world);
}

function ours(name: string): Fault {
  return new Fault({
    en: `${name} is the practice CRM's, which cannot be replaced. Give the adapter another id.`,
    ro: `${name} ține de CRM-ul de exercițiu, care nu poate fi înlocuit. Dă-i adaptorului alt id.`,
  });
}

function tooMany(): Fault {
  return new Fault({
    en: `There are ${MOST_OWN} adapters of your own already. Remove one that you no longer need.`,
    ro: `Ai deja ${MOST_OWN} adaptoare proprii. Elimină unul de care nu mai ai nevoie.`,
  });
}
