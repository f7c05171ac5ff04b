import { SIGNALS } from '../../../../lib/domain/signal/catalogue';
import type { WireBatch } from '../../../../lib/domain/signal/parse-batch';
import { BATCH_LIMIT, type Descriptor } from '../../../../lib/domain/signal/signal-batch';
import { addDays, type Day } from '../../../../lib/domain/time/day';

/** So many that a million fall on 20 days; fewer signals are fewer days, not emptier ones. */
const PER_DAY = 50_000;
const FIRST_DAY: Day = '2026-07-01';
/** When all of it is old: every day is sealed and deflated. */
export const LATER: Day = addDays(FIRST_DAY, 60);

const OPPORTUNITY = 4;
/** What a rep does on a CRM, the frequent first; a batch holds the ones that came up in it. */
const ACTS: Descriptor[] = [
  ...['amount', 'nextStep', 'stage', 'expectedCloseOn', 'contact', 'decisionMaker', 'name', 'owner'].map(
    (field): Descriptor => [SIGNALS['field.edited'].no, OPPORTUNITY, field],
  ),
  ...['record', 'list', 'board', 'edit'].map((page): Descriptor => [SIGNALS['page.opened'].no, OPPORTUNITY, page]),
  [SIGNALS['record.opened'].no, OPPORTUNITY, ''],
  [SIGNALS['record.opened'].no, 1, ''],
  [SIGNALS['record.saved'].no, OPPORTUNITY, ''],
  [SIGNALS['stage.changed'].no, OPPORTUNITY, 'stage-path'],
  [SIGNALS['activity.logged'].no, OPPORTUNITY, ''],
  [SIGNALS['list.filtered'].no, OPPORTUNITY, ''],
  [SIGNALS['search.used'].no, 0, ''],
  ...['export', 'move-card', 'switch-tab'].map((act): Descriptor => [SIGNALS['feature.used'].no, OPPORTUNITY, act]),
];

/**
 * `total` signals as pages send them: full batches of one tool and day, in the order in which they happen, eight
 * hours a day. The same in every run.
 */
export function makeBatches(total: number): WireBatch[] {
  const draw = drawFrom(20_260_822);
  const batches: WireBatch[] = [];
  for (let day = 0, left = total; left > 0; day++) {
    const today = addDays(FIRST_DAY, day);
    const meanGap = (8 * 3_600_000) / PER_DAY;
    let at = Date.parse(`${today}T08:00:00Z`);
    for (let ofDay = Math.min(PER_DAY, left); ofDay > 0; ) {
      const size = Math.min(BATCH_LIMIT, ofDay);
      const batch = makeBatch(today, at, size, meanGap, draw);
      at = batch.baseAt + (batch.deltas.at(-1) as number) + 1;
      batches.push(batch);
      ofDay -= size;
      left -= size;
    }
  }
  return batches;
}

function makeBatch(day: Day, baseAt: number, size: number, meanGap: number, draw: () => number): WireBatch {
  const own = new Map<number, number>();
  const batch: WireBatch = { id: newId(draw), tool: 'practice', day, baseAt, descriptors: [], deltas: [], codes: [] };
  for (let i = 0, at = 0; i < size; i++) {
    // The square makes the first acts far more frequent than the last, as they are.
    const act = Math.floor(draw() ** 2 * ACTS.length);
    let code = own.get(act);
    if (code === undefined) {
      code = batch.descriptors.push(ACTS[act] as Descriptor) - 1;
      own.set(act, code);
    }
    batch.deltas.push(at);
    batch.codes.push(code);
    at += Math.floor(-Math.log(1 - draw()) * meanGap);
  }
  return batch;
}

function newId(draw: () => number): string {
  return Array.from({ length: 32 }, () => Math.floor(draw() * 16).toString(16)).join('');
}

function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
