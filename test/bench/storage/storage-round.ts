import { cpuOf, stillness, type Work } from '../browser/all-cpu.ts';
import { launchPlain, type PlainBrowser } from '../browser/plain-browser.ts';
import type { Served } from '../browser/serve.ts';
import { databaseBytes } from './database-bytes.ts';
import { openPlace, originOf, type Place } from './storage-page.ts';

type Cost = Pick<Work<unknown>, 'cpuMs' | 'wallMs'>;

/** All that one round found out. Times are of the whole; questions are per answer. */
export type StorageRound = {
  /** CPU ms of nothing, less those of nothing. */
  still: number;
  ingest: { ours: Cost; journaled: Cost; rows: Cost };
  bytes: { hot: number; sealed: number; rows: number; journalHot: number; journalSealed: number };
  adoption: { ours: number; rows: number };
  byHour: { ours: number; rows: number };
  estimate: { ours: number; rows: number };
};

/** Process times count in steps of 10 ms, so that short questions are asked often. */
export const TIMES = { adoption: 200, byHour: 10 };

/** Writes, weighs, asks and seals `total` signals on every path, in a browser of its own. */
export async function storageRound(served: Served, total: number, order: readonly Place[]): Promise<StorageRound> {
  const ingest: Partial<StorageRound['ingest']> = {};
  const first = await launchPlain();
  const { none, still } = await stillness(first.session);
  for (const place of order) {
    if (place === 'sealed') continue;
    const { cpuMs, wallMs } = await write(first, served, place, total);
    ingest[place] = { cpuMs: cpuMs - none, wallMs };
  }
  await first.context.close();
  const bytes = {
    hot: databaseBytes(first.profile, originOf('ours', served)),
    rows: databaseBytes(first.profile, originOf('rows', served)),
  };

  const second = await launchPlain(first.profile);
  const asked = await ask(second, served, total);
  await second.context.close();
  return {
    still,
    ingest: ingest as StorageRound['ingest'],
    ...asked,
    bytes: { ...bytes, ...asked.journal, sealed: databaseBytes(first.profile, originOf('sealed', served)) },
  };
}

async function write(
  browser: PlainBrowser,
  served: Served,
  place: Exclude<Place, 'sealed'>,
  total: number,
): Promise<Cost> {
  const page = await openPlace(browser, served, place);
  if (place === 'rows') {
    await page.ask('openRows');
    await page.ask('prepareRows', total);
    const cost = await cpuOf(browser.session, () => page.ask('addRows'));
    expectEqual('rows written', await page.ask('countRows'), total);
    await page.close();
    return cost;
  }
  await page.ask('openOurs', place === 'journaled');
  await page.ask('prepareOurs', total);
  const cost = await cpuOf(browser.session, () => page.ask('ingest'));
  const { rows, rollUps } = await page.ask('countOurs');
  expectEqual(`signals stored (${place})`, rows, total);
  expectEqual(`signals in the roll-ups (${place})`, rollUps, total);
  await page.close();
  return cost;
}

async function ask(browser: PlainBrowser, served: Served, total: number) {
  const { session } = browser;
  const rows = await openPlace(browser, served, 'rows');
  await rows.ask('openRows');
  const rowsAdoption = await cpuOf(session, () => rows.ask('adoptionOfRows'));
  const rowsByHour = await cpuOf(session, () => rows.ask('byHourOfRows'));

  const ours = await openPlace(browser, served, 'ours');
  await ours.ask('openOurs', false);
  const estimate = { ours: await ours.ask('estimate'), rows: await rows.ask('estimate') };
  await rows.close();
  const adoption = await cpuOf(session, () => ours.ask('adoptionOfOurs', TIMES.adoption));
  await ours.ask('seal');
  const { rows: left, segments } = await ours.ask('countOurs');
  expectEqual('signals sealed', segments, total);
  expectEqual('signals left unsealed', left, 0);
  const byHour = await cpuOf(session, () => ours.ask('byHourOfOurs', TIMES.byHour));
  expectEqual('adoption from rows and roll-ups', adoption.result, rowsAdoption.result);
  expectEqual('hours from rows and segments', byHour.result, rowsByHour.result);

  const sealed = await openPlace(browser, served, 'sealed');
  await sealed.ask('openOurs', false);
  await sealed.ask('load', await ours.ask('dump'));
  expectEqual('signals written anew', (await sealed.ask('countOurs')).segments, total);
  const journaled = await openPlace(browser, served, 'journaled');
  await journaled.ask('openOurs', true);
  const journalHot = await journaled.ask('journalBytes');
  await journaled.ask('seal');
  const journalSealed = await journaled.ask('journalBytes');

  return {
    adoption: { ours: adoption.cpuMs / TIMES.adoption, rows: rowsAdoption.cpuMs },
    byHour: { ours: byHour.cpuMs / TIMES.byHour, rows: rowsByHour.cpuMs },
    journal: { journalHot, journalSealed },
    estimate,
  };
}

/** A bench that measures something else than it says has failed. */
function expectEqual<T extends string | number>(what: string, found: T, wanted: T): void {
  if (found !== wanted) throw new Error(`The bench is wrong: ${what}: ${found} instead of ${wanted}.`);
}
