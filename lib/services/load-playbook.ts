import { problemLine } from '../domain/file/parse-file';
import { parsePlaybook } from '../domain/playbook/parse-playbook';
import { getSetting, putSetting } from '../store/settings';
import { changeState } from './change-state';
import { publishSites } from './publish-sites';
import type { World } from './world';

/** Uses another playbook if it is sound. A bad one is refused with each reason; the last good one stays in use. */
export async function loadPlaybook(world: World, text: string): Promise<void> {
  const { store, now } = world;
  const parsed = parsePlaybook(text);
  const others = ((await getSetting(store, 'notices')) ?? []).filter(({ type }) => type !== 'playbookRefused');
  if (!parsed.ok) {
    const detail = parsed.problems.map(problemLine).join('\n');
    await putSetting(store, 'notices', [...others, { type: 'playbookRefused', detail }]);
    throw new Error(detail);
  }
  await changeState(world, async () => {
    await putSetting(store, 'playbook', { playbook: parsed.value, loadedAt: now() });
    await putSetting(store, 'notices', others);
  });
  // It may switch adapters off, or on again.
  await publishSites(world);
}

/** Goes back to the playbook that came with the extension. */
export async function restorePlaybook(world: World): Promise<void> {
  await changeState(world, () => world.store.settings.delete('playbook'));
  await publishSites(world);
}
