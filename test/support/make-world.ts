import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { switchable } from '../../lib/adapters';
import { giveConsent } from '../../lib/services/consent';
import { oneAtATime } from '../../lib/services/one-at-a-time';
import { recover } from '../../lib/services/recover';
import type { World } from '../../lib/services/world';
import { Journal } from '../../lib/store/journal/journal';
import { Store } from '../../lib/store/schema';
import { MemoryFolder } from './memory-files';

export type TestWorld = World & { clock: { now: number }; files: MemoryFolder; journal: Journal };

/** A world in memory. Give it the files of another to see what a browser finds after it lost its database. */
export async function makeWorld({
  files = new MemoryFolder(),
  at = Date.parse('2026-08-20T09:00:00'),
} = {}): Promise<TestWorld> {
  const store = new Store('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  const clock = { now: at };
  const world: TestWorld = {
    store,
    journal: new Journal(files.handle),
    shipped: async () => switchable,
    now: () => clock.now,
    newId: () => crypto.randomUUID(),
    alone: oneAtATime(),
    clock,
    files,
  };
  await recover(world);
  return world;
}

/** The same, with the rep's consent given. */
export async function makeConsentingWorld(options: Parameters<typeof makeWorld>[0] = {}): Promise<TestWorld> {
  const world = await makeWorld(options);
  const { now } = world.clock;
  // Long before the signals of a test: what was noted before the rep agreed is not taken.
  world.clock.now = Date.parse('2026-01-01T09:00:00');
  await giveConsent(world, 'Darcel Schlecht');
  world.clock.now = now;
  return world;
}
