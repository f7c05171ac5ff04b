import type { Draft } from '../../adapters/teach/draft';
import { maySeeSite, runIn } from '../../browser/hosts';
import { openPage, showTab } from '../../browser/tabs';
import { Fault } from '../../domain/fault';
import type { RecordKind } from '../../domain/record/crm-record';
import { knownAdapters } from '../known-adapters';
import { allTabs, getTabState } from '../tab-state';
import type { World } from '../world';
import { draftOf, hasRoot, putDraft } from './draft-in-store';

export type Lesson = {
  /** A page of the CRM, best a record's. */
  address: string;
  /** The adapter to add to or to mend, by its id; null for a CRM that has none. */
  base: string | null;
  kind: RecordKind;
};

/** Opens a page of a site that the rep allowed us to see, with the teach panel on it. What was begun there goes on. */
export async function startTeaching(world: World, { address, base, kind }: Lesson): Promise<void> {
  const { origin } = new URL(address);
  await begin(world, origin, base, kind);
  await openPage(address);
}

/** Teaches what is not found any more on the pages of a CRM: in the tab that asked, or else in any that shows the CRM. */
export async function mendAdapter(world: World, crm: string, askingTab: number): Promise<void> {
  const asking = await getTabState(askingTab);
  const [tabId, tab] =
    asking.observation?.crm === crm
      ? [askingTab, asking]
      : ((await allTabs()).find(([, { observation }]) => observation?.crm === crm) ?? []);
  if (tabId === undefined || !tab?.origin) {
    throw new Fault({
      en: 'Open a record in that CRM first: you point at what is missing there.',
      ro: 'Deschide mai întâi o înregistrare din acel CRM: acolo arăți ce lipsește.',
    });
  }
  await begin(world, tab.origin, crm, tab.observation?.recordKind ?? 'opportunity');
  await runIn(tabId, 'teach');
  if (tabId !== askingTab) await showTab(tabId);
}

async function begin(world: World, origin: string, base: string | null, kind: RecordKind): Promise<void> {
  if (!(await maySeeSite(origin))) {
    throw new Fault({
      en: `The browser does not let us see ${origin}. Try again and allow it when asked.`,
      ro: `Browserul nu ne lasă să vedem ${origin}. Încearcă din nou și permite accesul când ești întrebat.`,
    });
  }
  const before = await draftOf(world);
  if (before?.origin === origin && before.base === base) {
    await putDraft(world, before);
    return;
  }
  const on = base === null ? null : ((await knownAdapters(world)).find(({ id }) => id === base) ?? null);
  const draft: Draft = {
    origin,
    base: on?.id ?? null,
    name: on?.name ?? new URL(origin).hostname,
    kind,
    address: null,
    part: null,
    fields: {},
    withRoot: !hasRoot(on, kind),
    second: null,
    picking: null,
    unfit: null,
    lost: [],
  };
  await putDraft(world, draft);
}
