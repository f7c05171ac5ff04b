import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AtWork, atWork, type PracticeDeal } from '../../support/at-work.ts';
import type { Surface } from '../../support/driver/surface.ts';
import { showDeal, signUp } from '../../support/play-rep.ts';

let work: AtWork;
let sidebar: Surface;
/** The rep's deals that were closed in the running quarter, by the CRM's own rows. */
let closed: PracticeDeal[];

beforeAll(async () => {
  work = await atWork(inject('browser'));
  await signUp(work.driver);
  const { tab } = await showDeal(work.driver, work.crm);
  sidebar = await tab.sidebar();
  const { today } = (await work.crm.get('about')) as { today: string };
  const quarter = quarterOf(today);
  closed = (await work.deals()).filter(({ closedOn }) => closedOn !== null && quarterOf(closedOn) === quarter);
});
afterAll(() => work?.stop());

test('the win rate is that of the practice data', async () => {
  const won = closed.filter(({ stage }) => stage === 'Won').length;
  const lost = closed.filter(({ stage }) => stage === 'Lost').length;
  expect(await figure('Win rate')).toBe(round(won + lost === 0 ? null : (100 * won) / (won + lost)));
});

test('the sales cycle is that of the practice data', async () => {
  const days = closed
    .filter(({ stage }) => stage === 'Won')
    .map(({ engagedOn, closedOn }) => (Date.parse(closedOn as string) - Date.parse(engagedOn as string)) / 86_400_000);
  const mean = days.length === 0 ? null : days.reduce((sum, each) => sum + each, 0) / days.length;
  expect(await figure('Sales cycle')).toBe(round(mean));
});

test('each figure opens to what it was computed from', async () => {
  await sidebar.click('.kpi summary, .kpi button');
  await sidebar.sees(/Won|won/);
});

/** The number beside a KPI's name, to whole units; null where a dash or words stand. */
async function figure(name: string): Promise<number | null> {
  await sidebar.sees(name);
  const text = await sidebar.read((wanted) => {
    const row = [...document.querySelectorAll('.kpi-row')].find((each) => each.textContent?.startsWith(wanted));
    return row?.querySelector('.kpi-value')?.textContent ?? 'no such row';
  }, name);
  const [number] = /[\d.]+/.exec(text) ?? [];
  return number === undefined ? null : Math.round(Number(number));
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
