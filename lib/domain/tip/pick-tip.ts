import type { Tip } from '../playbook/playbook';
import { addDays, type Day } from '../time/day';
import type { TipContext } from './tip-context';

/** What became of a tip once. `day` is the rep's own calendar day at `at` (epoch ms), frozen when it happened. */
export type TipOutcome = { tip: string; what: 'shown' | 'dismissed' | 'followed'; day: Day; at: number };

/** How many different tips a rep sees in a day, unless a setting says otherwise. */
export const TIPS_A_DAY = 3;

/** A tip that was followed has done its work and rests this many calendar days. */
export const FOLLOWED_REST_DAYS = 30;

export type TipChoice = {
  tips: Tip[];
  context: TipContext;
  /** Everything known about earlier tips, in any order; at least the dismissals, and the last 30 days. */
  outcomes: TipOutcome[];
  today: Day;
  /** Different tips a day, default 3; 0 turns tips off. */
  budget?: number;
  /** The tip on screen now: it wins a draw, so that the card does not change on every page. */
  current?: string | null;
};

/**
 * The one tip worth showing now, or null.
 *
 * A tip fits when every part of its `when` holds. A dismissed tip never comes back; a followed one rests. Once the
 * day's budget is spent, only tips already shown today may appear again. Among those that fit, the most specific
 * goes first (a step before a stage before an unused feature before a KPI before a kind), then the higher weight,
 * then the one shown least recently, then the playbook's order. The same input always gives the same tip.
 */
export function pickTip({
  tips,
  context,
  outcomes,
  today,
  budget = TIPS_A_DAY,
  current = null,
}: TipChoice): Tip | null {
  const barred = new Set<string>();
  const shownToday = new Set<string>();
  const lastShown = new Map<string, number>();
  for (const { tip, what, day, at } of outcomes) {
    if (what === 'dismissed') barred.add(tip);
    if (what === 'followed' && addDays(day, FOLLOWED_REST_DAYS) > today) barred.add(tip);
    if (what === 'shown') {
      if (day === today) shownToday.add(tip);
      lastShown.set(tip, Math.max(at, lastShown.get(tip) ?? Number.NEGATIVE_INFINITY));
    }
  }
  if (budget <= 0) return null;
  const spent = shownToday.size >= budget;

  let best: { tip: Tip; rank: [number, number, number] } | null = null;
  for (const tip of tips) {
    if (barred.has(tip.id) || (spent && !shownToday.has(tip.id)) || !fits(tip, context)) continue;
    const shownAt = tip.id === current ? Number.NEGATIVE_INFINITY : (lastShown.get(tip.id) ?? Number.MIN_SAFE_INTEGER);
    const rank: [number, number, number] = [specificity(tip), tip.weight, -shownAt];
    if (best === null || goesBefore(rank, best.rank)) best = { tip, rank };
  }
  return best?.tip ?? null;
}

function fits({ when }: Tip, context: TipContext): boolean {
  const { kinds, stages, steps, kpiBelowTarget, unused } = when;
  if (kinds !== undefined && (context.kind === null || !kinds.includes(context.kind))) return false;
  if (stages !== undefined && (context.stage === null || !stages.includes(context.stage))) return false;
  if (steps !== undefined && (context.step === null || !steps.includes(context.step))) return false;
  if (kpiBelowTarget !== undefined && !context.missedKpis.includes(kpiBelowTarget)) return false;
  return (
    unused === undefined ||
    context.unused.some(({ tool, feature }) => tool === unused.tool && feature === unused.feature)
  );
}

/** Powers of two: a part outweighs all the parts that are less specific than it, together. */
function specificity({ when }: Tip): number {
  return (
    (when.steps ? 16 : 0) +
    (when.stages ? 8 : 0) +
    (when.unused ? 4 : 0) +
    (when.kpiBelowTarget ? 2 : 0) +
    (when.kinds ? 1 : 0)
  );
}

function goesBefore(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
}
