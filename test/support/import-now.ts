import { beginImport } from '../../lib/services/begin-import';
import { importDeals } from '../../lib/services/import-deals';
import type { World } from '../../lib/services/world';

/** Imports from a CRM at `origin`, from beginning to end, without a tab. */
export async function importNow(world: World, crm: string, origin: string, whole = false): Promise<void> {
  const run = await beginImport(world, crm, origin, whole);
  await importDeals(world, run, async () => null, { abort: new AbortController().signal });
}
