import type { Criterion, Playbook, Stage } from '../playbook/playbook';
import { fieldOf, type Reading } from '../record/crm-record';
import type { LocalText } from '../text';
import type { Day } from '../time/day';
import type { CriterionView, StepView } from '../view/sidebar-view';
import { evaluateCondition } from './evaluate-condition';
import { processOf, STAGE_FIELD, stageOf } from './find-stage';

/**
 * What the process asks for next on the record that a page showed; null when the playbook has no process
 * for records of its kind.
 *
 * The main way is the first of the stage's `next`. A criterion that is needed only on the way to other stages
 * (the loss reason on the way to lost) is listed in `all` but is not asked for on the main way. In state *advance*,
 * `next` leaves out stages that one of their own criteria still bars.
 */
export function nextStep(playbook: Playbook, reading: Reading, today: Day): StepView | null {
  const process = processOf(playbook, reading.ref.kind);
  if (process === null) return null;
  const stage = stageOf(process, reading);
  if (stage === null) return unplaced(reading);

  const all = stage.exit.map((criterion) => decide(criterion, reading, today));
  const stages = new Map(process.stages.map((each) => [each.id, each]));
  const labels = (ids: string[]): LocalText[] => ids.flatMap((id) => stages.get(id)?.label ?? []);
  const view = { stage: stage.label, all, stageText: null };
  if (stage.outcome !== 'open') return { ...view, state: 'closed', next: [], criterion: null };

  const mainWay = asked(stage, all, stage.next[0]);
  const unmet = mainWay.find((criterion) => criterion.state === 'unmet');
  if (unmet !== undefined) return { ...view, state: 'do', next: labels(stage.next), criterion: unmet };
  const unknown = mainWay.find((criterion) => criterion.state === 'unknown');
  if (unknown !== undefined) return { ...view, state: 'check', next: labels(stage.next), criterion: unknown };

  const free = stage.next.filter((id) => !asked(stage, all, id).some((criterion) => criterion.state === 'unmet'));
  return { ...view, state: 'advance', next: labels(free), criterion: null };
}

function unplaced(reading: Reading): StepView {
  const seen = fieldOf(reading, STAGE_FIELD);
  const stageText = seen.state === 'read' ? seen.text : null;
  return { state: 'unplaced', stage: null, next: [], criterion: null, all: [], stageText };
}

function decide(criterion: Criterion, reading: Reading, today: Day): CriterionView {
  const { id, title, why, how, field, condition } = criterion;
  return {
    id,
    title,
    why,
    how,
    field,
    state: evaluateCondition(condition, reading, today),
    seen: fieldOf(reading, field),
    required: reading.required?.includes(field) ?? false,
  };
}

/** The decided criteria that stand between `stage` and its next stage `to`. */
function asked(stage: Stage, decided: CriterionView[], to: string | undefined): CriterionView[] {
  return decided.filter((_, i) => {
    const only = stage.exit[i]?.to;
    return only === undefined || (to !== undefined && only.includes(to));
  });
}
