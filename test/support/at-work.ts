import type { BrowserName } from '../run/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { launchDriver } from './driver/launch-driver.ts';
import { REP } from './play-rep.ts';
import { openPracticeCrm } from './practice-crm.ts';

export type PracticeDeal = {
  id: string;
  name: string;
  account: string;
  stage: 'Prospecting' | 'Engaging' | 'Won' | 'Lost';
  closedOn: string | null;
  engagedOn: string | null;
  amount: number;
};

/** A browser with the extension and a practice CRM, for one file of flows. */
export async function atWork(browser: BrowserName) {
  const crm = await openPracticeCrm();
  const driver = await launchDriver(browser).catch(async (failure: unknown) => {
    await crm.stop();
    throw failure;
  });
  return {
    crm,
    driver,
    /** The rep's deals as the CRM knows them, straight from its API. */
    deals: (stage?: PracticeDeal['stage']) =>
      crm.list<PracticeDeal>(`opportunities?${new URLSearchParams({ owner: REP, ...(stage ? { stage } : {}) })}`),
    open: async (path: string): Promise<Tab> => {
      const tab = await driver.openPage(`${crm.url}${path}`);
      await tab.show();
      return tab;
    },
    stop: async () => {
      await driver.stop();
      await crm.stop();
    },
  };
}

export type AtWork = Awaited<ReturnType<typeof atWork>> & { driver: Driver };
