import type { FileFault } from '../file/explain-issue';
import type { KpiId } from '../kpi/figure';
import { foldText } from '../process/fold-text';
import type { Condition, Playbook, Process } from './playbook';
import { PLAYBOOK_CAPS } from './playbook-caps';

/**
 * What is wrong with a well-shaped playbook as a whole: ids used twice, references to nothing, two stages with one
 * name, too many stages or criteria in sum, and shares given in per cent. Empty when nothing is.
 */
export function findContradictions(playbook: Playbook): FileFault[] {
  const { processes, tips, tools, targets } = playbook;
  const stages = processes.flatMap((process) => process.stages);
  const criteria = stages.flatMap((stage) => stage.exit);
  return [
    ...tooMany('stages', stages.length, PLAYBOOK_CAPS.stages),
    ...tooMany('criteria', criteria.length, PLAYBOOK_CAPS.criteria),
    ...twice(
      processes,
      (process) => process.kind,
      (i) => ['processes', i, 'kind'],
    ),
    ...processes.flatMap((process, i) => inProcess(process, ['processes', i])),
    ...criteriaTwice(processes),
    ...twice(
      targets,
      (target) => target.kpi,
      (i) => ['targets', i, 'kpi'],
    ),
    ...targets.flatMap(({ kpi, value }, i) => overOne(kpi, value, ['targets', i, 'value'])),
    ...twice(
      tips,
      (tip) => tip.id,
      (i) => ['tips', i, 'id'],
    ),
    ...inTips(playbook),
    ...twice(
      tools,
      (tool) => tool.id,
      (i) => ['tools', i, 'id'],
    ),
    ...tools.flatMap((tool, t) =>
      twice(
        tool.features,
        (each) => each.id,
        (i) => ['tools', t, 'features', i, 'id'],
      ),
    ),
  ];
}

function inProcess({ stages }: Process, path: (string | number)[]): FileFault[] {
  const ids = new Set(stages.map((stage) => stage.id));
  const faults = twice(
    stages,
    (stage) => stage.id,
    (i) => [...path, 'stages', i, 'id'],
  );
  const named = new Map<string, number>();
  stages.forEach((stage, s) => {
    const at = [...path, 'stages', s];
    stage.names.forEach((name, n) => {
      const folded = foldText(name);
      const other = named.get(folded);
      if (other === undefined) named.set(folded, s);
      else if (other !== s)
        faults.push({ path: [...at, 'names', n], problem: `another stage is called "${name}" too` });
    });
    stage.next.forEach((id, n) => {
      if (!ids.has(id)) faults.push({ path: [...at, 'next', n], problem: `there is no stage "${id}"` });
      else if (id === stage.id) faults.push({ path: [...at, 'next', n], problem: 'a stage cannot be next to itself' });
    });
    faults.push(
      ...twice(
        stage.next,
        (id) => id,
        (n) => [...at, 'next', n],
      ),
    );
    stage.exit.forEach((criterion, c) => {
      if (depthOf(criterion.condition) > PLAYBOOK_CAPS.conditionDepth) {
        const problem = `is nested too deep: at most ${PLAYBOOK_CAPS.conditionDepth} conditions inside one another`;
        faults.push({ path: [...at, 'exit', c, 'condition'], problem });
      }
      criterion.to?.forEach((id, t) => {
        const place = [...at, 'exit', c, 'to', t];
        if (!ids.has(id)) faults.push({ path: place, problem: `there is no stage "${id}"` });
        else if (!stage.next.includes(id)) {
          faults.push({ path: place, problem: `"${id}" is not among the next stages of "${stage.id}"` });
        }
      });
    });
  });
  return faults;
}

function depthOf(condition: Condition): number {
  if (condition.type === 'not') return 1 + depthOf(condition.of);
  if (condition.type === 'all' || condition.type === 'any') return 1 + Math.max(...condition.of.map(depthOf));
  return 1;
}

/** Criteria are unique in the whole playbook, for tips and signals name them without their stage. */
function criteriaTwice(processes: Process[]): FileFault[] {
  const places = processes.flatMap(({ stages }, p) =>
    stages.flatMap(({ exit }, s) =>
      exit.map(({ id }, c) => ({ id, path: ['processes', p, 'stages', s, 'exit', c, 'id'] })),
    ),
  );
  return twice(
    places,
    (place) => place.id,
    (i) => places[i]?.path ?? [],
  );
}

function inTips({ tips, tools, processes }: Playbook): FileFault[] {
  const stages = processes.flatMap((process) => process.stages);
  const stageIds = new Set(stages.map((stage) => stage.id));
  const stepIds = new Set(stages.flatMap((stage) => stage.exit.map((criterion) => criterion.id)));
  return tips.flatMap(({ when }, t) => {
    const at = ['tips', t, 'when'];
    const faults = [
      ...missing(when.stages, stageIds, 'stage', [...at, 'stages']),
      ...missing(when.steps, stepIds, 'criterion', [...at, 'steps']),
    ];
    if (when.unused === undefined) return faults;
    const { tool: toolId, feature } = when.unused;
    const tool = tools.find((each) => each.id === toolId);
    if (tool === undefined) {
      faults.push({ path: [...at, 'unused', 'tool'], problem: `there is no tool "${toolId}"` });
    } else if (!tool.features.some((each) => each.id === feature)) {
      faults.push({ path: [...at, 'unused', 'feature'], problem: `tool "${toolId}" has no feature "${feature}"` });
    }
    return faults;
  });
}

function missing(
  wanted: string[] | undefined,
  there: Set<string>,
  what: string,
  path: (string | number)[],
): FileFault[] {
  return (wanted ?? []).flatMap((id, i) =>
    there.has(id) ? [] : [{ path: [...path, i], problem: `there is no ${what} "${id}"` }],
  );
}

function twice<Item>(
  items: Item[],
  idOf: (item: Item) => string,
  pathOf: (index: number) => (string | number)[],
): FileFault[] {
  const seen = new Set<string>();
  return items.flatMap((item, i) => {
    const id = idOf(item);
    if (seen.has(id)) return [{ path: pathOf(i), problem: `"${id}" is there twice` }];
    seen.add(id);
    return [];
  });
}

function tooMany(what: string, count: number, cap: number): FileFault[] {
  return count > cap
    ? [{ path: ['processes'], problem: `has ${count} ${what} in sum; at most ${cap} are allowed` }]
    : [];
}

/** Shares are fractions: 60 for 60 % is the likeliest slip, and would make the target unreachable. */
function overOne(kpi: KpiId, value: number, path: (string | number)[]): FileFault[] {
  const isShare = kpi === 'winRate' || kpi === 'usageRate' || kpi === 'forecastAccuracy';
  return isShare && value > 1 ? [{ path, problem: 'is a share from 0 to 1; write 0.6 for 60 %' }] : [];
}
