import { dayAt } from '../../lib/domain/time/day';
import { closeDay } from '../../lib/services/close-day';
import { compactJournal } from '../../lib/services/compact-journal';
import { purge } from '../../lib/services/purge';
import type { Opened } from '../../lib/services/with-world';

/** Once an hour: seals finished days, joins the journal's small files, removes what is past its retention. */
export async function keepHouse(opened: Opened): Promise<void> {
  const { world } = await opened();
  if (!world) return;
  await closeDay(world, dayAt(Date.now()));
  await compactJournal(world);
  await purge(world, dayAt(Date.now()));
}
