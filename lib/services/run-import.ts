import { removeSession, setSession } from '../browser/session';
import { importDeals } from './import-deals';
import { IMPORTING, publishAllViews } from './publish-view';
import { changing, type Opened } from './with-world';

/** Runs an import and shows in every sidebar that it runs, and how it ended. */
export async function runImport(opened: Opened, crm: string, origin: string): Promise<unknown> {
  await setSession(IMPORTING, 'running');
  await publishAllViews(await opened());
  return changing(opened, async (world) => {
    try {
      await importDeals(world, crm, origin);
      await removeSession(IMPORTING);
    } catch (error) {
      await setSession(IMPORTING, 'failed');
      throw error;
    }
  });
}
