import { Fault } from '../domain/fault';
import { publishPageState } from './page-state';
import { type Opening, publishAllViews } from './publish-view';
import type { World } from './world';

/** Gives the world, opened when it is first needed. */
export type Opened = () => Promise<Opening>;

type Done<T> = { ok: true; value: T };

/** The world, or an error in words for a command that cannot work without it. */
export async function worldOf(opened: Opened): Promise<World> {
  const { world } = await opened();
  if (!world) {
    throw new Fault({
      en: 'The stored data cannot be read right now, so nothing was changed.',
      ro: 'Datele stocate nu pot fi citite acum, așa că nu s-a schimbat nimic.',
    });
  }
  return world;
}

/** Runs a change, then puts what it changed where pages and sidebars see it. */
export async function changing<T>(opened: Opened, change: (world: World) => Promise<T>): Promise<Done<T>> {
  const world = await worldOf(opened);
  try {
    return { ok: true, value: await change(world) };
  } finally {
    await publishPageState(world);
    await publishAllViews(await opened());
  }
}
