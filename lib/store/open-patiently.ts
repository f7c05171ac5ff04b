import { type Opened, openStore } from './open-store';

/** A database that the browser finds broken opens again once the browser has cleared it away: soon, but not at once. */
const TRY_AGAIN_MS = [200, 800, 2_000];

/** Opens the store as `open` does, and again after a while where it could not be read. `lost` as there. */
export async function openPatiently(
  lost: () => void,
  open: (lost: () => void) => Promise<Opened> = openStore,
  wait = (ms: number) => new Promise<unknown>((done) => setTimeout(done, ms)),
): Promise<Opened> {
  let opened = await open(lost);
  for (const ms of TRY_AGAIN_MS) {
    if (opened.state !== 'unreadable') break;
    await wait(ms);
    opened = await open(lost);
  }
  return opened;
}
