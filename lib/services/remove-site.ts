import { leaveSite } from '../browser/hosts';
import { getSetting, putSetting } from '../store/settings';
import { changeState } from './change-state';
import { publishSites } from './publish-sites';
import type { World } from './world';

/** Switches the sidebar off at a site and gives its permission back. What was noted there stays. */
export async function removeSite(world: World, origin: string): Promise<void> {
  const { store } = world;
  const others = await changeState(world, async () => {
    const left = ((await getSetting(store, 'sites')) ?? []).filter((site) => site.origin !== origin);
    await putSetting(store, 'sites', left);
    return left;
  });
  await publishSites(world);
  // A permission is for a host, whatever the port.
  const { hostname } = new URL(origin);
  if (!others.some((site) => new URL(site.origin).hostname === hostname)) await leaveSite(origin);
}
