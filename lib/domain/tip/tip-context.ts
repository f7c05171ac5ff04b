import type { KpiId } from '../kpi/figure';
import type { Playbook } from '../playbook/playbook';
import { processOf, stageOf } from '../process/find-stage';
import type { Reading, RecordKind } from '../record/crm-record';
import type { KpiView, StepView } from '../view/sidebar-view';

/** A feature of a tool, by the ids that the playbook gives them. */
export type FeatureRef = { tool: string; feature: string };

/** Where the rep stands right now, as far as tips care. Ids are the playbook's. */
export type TipContext = {
  kind: RecordKind | null;
  stage: string | null;
  /** The criterion that is the next step (states *do* and *check*). */
  step: string | null;
  missedKpis: KpiId[];
  /** Features that the rep has not used in the last 30 days. */
  unused: FeatureRef[];
};

/**
 * Gathers the context from what the sidebar already knows. `reading` and `step` are null away from a record.
 * A KPI counts as missed only where its sample is large enough to compare; usage and forecast accuracy always count,
 * for their rows are all there is and no sample of something larger.
 */
export function tipContext(now: {
  playbook: Playbook;
  reading: Reading | null;
  step: StepView | null;
  kpis: KpiView[];
  unused: FeatureRef[];
}): TipContext {
  const kind = now.reading?.ref.kind ?? null;
  const process = kind === null ? null : processOf(now.playbook, kind);
  const stage = now.reading === null || process === null ? null : stageOf(process, now.reading);
  return {
    kind,
    stage: stage?.id ?? null,
    step: now.step?.criterion?.id ?? null,
    missedKpis: now.kpis.filter(isMissed).map((view) => view.figure.kpi),
    unused: now.unused,
  };
}

function isMissed({ figure, standing }: KpiView): boolean {
  const complete = figure.kpi === 'usageRate' || figure.kpi === 'forecastAccuracy';
  return standing === 'missed' && (complete || !figure.small);
}
