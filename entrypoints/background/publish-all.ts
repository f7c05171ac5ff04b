import { publishPageState } from '../../lib/services/page-state';
import { publishSites } from '../../lib/services/publish-sites';
import { publishTeaching } from '../../lib/services/teach/draft-in-store';
import type { World } from '../../lib/services/world';

/** Renews what lies outside the store: browsers forget what was registered when the extension is updated. */
export async function publishAll(world: World): Promise<void> {
  await publishPageState(world);
  await publishSites(world);
  await publishTeaching(world);
}
