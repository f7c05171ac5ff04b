import { unusedFeatures } from '../domain/adoption/unused-features';
import { STAGE_FIELD } from '../domain/process/find-stage';
import { foldText } from '../domain/process/fold-text';
import { nextStep } from '../domain/process/next-step';
import { fieldOf, type Reading } from '../domain/record/crm-record';
import type { Observation } from '../domain/record/reading.schema';
import { localeFor } from '../domain/text';
import { dayAt } from '../domain/time/day';
import { pickTip } from '../domain/tip/pick-tip';
import { tipContext } from '../domain/tip/tip-context';
import type { Notice, RecordView, SidebarView, StepView } from '../domain/view/sidebar-view';
import { playbookInUse } from '../store/playbook-in-use';
import { FIRST_LOOK, getSettings } from '../store/settings';
import { repFigures } from './rep-figures';
import { repForecast } from './rep-forecast';
import type { World } from './world';

/** What the view of a tab is made from, besides the store. */
export type ViewSource = {
  observation: Observation;
  crmName: string;
  canMend: boolean;
  importing: SidebarView['importing'];
  /** The tip on screen, which stays while it fits. */
  tip: string | null;
  uiLanguage: string;
};

/** The sidebar's view of one tab, computed from the store and the tab's last observation. */
export async function buildView(world: World, source: ViewSource): Promise<SidebarView> {
  const { store } = world;
  const now = world.now();
  const today = dayAt(now);
  const [look = FIRST_LOOK, rep, consent, pausedUntil = null, imported, notices = []] = await getSettings(store, [
    'look',
    'rep',
    'consent',
    'pausedUntil',
    'deals',
    'notices',
  ]);
  const playbook = await playbookInUse(store);
  const { reading, page, recordKind, crm } = source.observation;
  const step = reading ? nextStep(playbook, reading, today) : null;
  const kpis = rep?.name ? await repFigures(store, playbook, rep, now) : [];
  const rollUps = await store.rollUps.toArray();
  // A record that is still being read may ask for another tip than the page alone.
  const isReading = reading === null && (page === 'record' || page === 'edit');
  const tip = pickTip({
    tips: isReading ? [] : playbook.tips,
    context: tipContext({ playbook, reading, step, kpis, unused: unusedFeatures(rollUps, playbook.tools, today) }),
    outcomes: await store.tips.toArray(),
    today,
    current: source.tip,
  });
  return {
    locale: look.locale === 'auto' ? localeFor(source.uiLanguage) : look.locale,
    theme: look.theme,
    side: look.side,
    rep: rep?.name ? { name: rep.name } : null,
    consent: consent?.state ?? 'unasked',
    pausedUntil: pausedUntil !== null && pausedUntil > now ? pausedUntil : null,
    page: { crm, crmName: source.crmName, canMend: source.canMend, kind: page, recordKind },
    record: reading && recordView(reading, step),
    step,
    kpis,
    forecast: rep?.name && imported ? await repForecast(store, rep, now) : null,
    deals: imported
      ? {
          importedAt: imported.importedAt,
          count: await store.deals.count(),
          own: rep?.name ? await store.deals.where('owner').equals(rep.name).count() : 0,
        }
      : null,
    importing: source.importing,
    tip: tip && { id: tip.id, title: tip.title, body: tip.body },
    notices,
  };
}

/** The view while the store cannot be used: it says so, and nothing else. */
export function brokenView(source: ViewSource, notice: Notice): SidebarView {
  const { page, recordKind, crm } = source.observation;
  return {
    locale: localeFor(source.uiLanguage),
    theme: 'auto',
    side: 'right',
    rep: null,
    consent: 'off',
    pausedUntil: null,
    page: { crm, crmName: source.crmName, canMend: source.canMend, kind: page, recordKind },
    record: null,
    step: null,
    kpis: [],
    forecast: null,
    deals: null,
    importing: 'unavailable',
    tip: null,
    notices: [notice],
  };
}

/** The CRM's path knows its stages by the same words as its stage field. */
function pathOf(reading: Reading): RecordView['path'] {
  const stage = fieldOf(reading, STAGE_FIELD);
  const steps = (reading.stages ?? []).map(foldText);
  const at = stage.state === 'read' ? steps.indexOf(foldText(stage.text)) : -1;
  return at === -1 ? null : { at: at + 1, of: steps.length };
}

function recordView(reading: Reading, step: StepView | null): RecordView {
  const name = fieldOf(reading, 'name');
  return {
    ref: reading.ref,
    title: name.state === 'read' ? name.text : null,
    stage: step?.stage ?? null,
    path: pathOf(reading),
    unseen: Object.keys(reading.fields).filter((field) => fieldOf(reading, field).state === 'unseen'),
  };
}
