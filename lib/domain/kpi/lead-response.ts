import type { BusinessCalendar } from '../playbook/playbook';
import type { Activity, Lead } from '../record/deal';
import { businessMs } from '../time/business-calendar';
import { isWithin, type Period } from '../time/day';
import { dayIn } from '../time/zone-offset';
import { medianOf, nearestRank } from './average';
import { buildFigure, ratio } from './build-figure';
import type { Figure, FigureRow } from './figure';

const HOUR_MS = 3_600_000;

type LeadResponseOptions = {
  /** Count the team's working hours (default), or all hours. */
  hours?: 'business' | 'calendar';
  /** An answer within this many such hours is within the target; a target that the playbook sets. */
  targetHours?: number | null;
};

/**
 * How soon reps answer: median hours from a lead's assignment (else creation) to the first activity that a rep made at
 * or after it, over the leads that came in the period and were answered by `now`.
 *
 * - Beside it, the share within the target: answered in time ÷ *all* leads of the period. A lead that nobody answered
 *   stays in that denominator, also while its time is not up; how many those are is shown as `waitingInTime`.
 * - P90 (nearest rank) beside it; the number answered and not.
 * - An activity before the lead came is not an answer, nor is a system's, nor an appointment after `now`. Leads with
 *   early activities, and leads without an answer, are listed as exclusions.
 */
export function leadResponse(
  leads: Lead[],
  activities: Activity[],
  calendar: BusinessCalendar,
  period: Period,
  now: number,
  { hours = 'business', targetHours = null }: LeadResponseOptions = {},
): Figure {
  const elapsed = (from: number, to: number) =>
    (hours === 'business' ? businessMs(from, to, calendar) : to - from) / HOUR_MS;
  const acts = repActsByLead(activities, now);
  const answered: FigureRow[] = [];
  const unanswered: FigureRow[] = [];
  const early: FigureRow[] = [];
  let waitingInTime = 0;
  for (const lead of leads) {
    const cameAt = lead.assignedAt ?? lead.createdAt;
    if (cameAt === null || cameAt > now || !isWithin(dayIn(cameAt, calendar.timeZone), period)) continue;
    const row = { id: lead.id, label: lead.name };
    const { answeredAt, earlyCount } = firstAnswer(acts.get(keyOf(lead.crm, lead.id)) ?? [], cameAt);
    if (earlyCount > 0) early.push({ ...row, value: earlyCount });
    if (answeredAt !== null) answered.push({ ...row, value: elapsed(cameAt, answeredAt) });
    else {
      unanswered.push({ ...row, value: null });
      if (targetHours !== null && elapsed(cameAt, now) <= targetHours) waitingInTime++;
    }
  }
  const taken = answered.map((row) => row.value as number);
  const all = answered.length + unanswered.length;
  const inTime = targetHours === null ? null : taken.filter((each) => each <= targetHours).length;
  return buildFigure({
    kpi: 'leadResponse',
    definition: hours === 'business' ? 'leadResponse.businessHours' : 'leadResponse.calendarHours',
    unit: 'hours',
    period,
    value: medianOf(taken),
    noData: all === 0 ? 'noLeads' : 'noneAnswered',
    rows: answered,
    beside: [
      { key: 'withinTarget', unit: 'ratio', value: inTime === null ? null : ratio(inTime, all) },
      { key: 'p90', unit: 'hours', value: nearestRank(taken, 0.9) },
      { key: 'answered', unit: 'count', value: answered.length },
      { key: 'unanswered', unit: 'count', value: unanswered.length },
      { key: 'waitingInTime', unit: 'count', value: targetHours === null ? null : waitingInTime },
    ],
    exclusions: [
      { reason: 'unanswered', rows: unanswered },
      { reason: 'activityBeforeLead', rows: early },
    ],
  });
}

function repActsByLead(activities: Activity[], now: number): Map<string, number[]> {
  const acts = new Map<string, number[]>();
  for (const { crm, recordKind, recordId, by, at } of activities) {
    if (recordKind !== 'lead' || by !== 'rep' || at === null || at > now) continue;
    const key = keyOf(crm, recordId);
    const list = acts.get(key);
    if (list === undefined) acts.set(key, [at]);
    else list.push(at);
  }
  return acts;
}

function firstAnswer(acts: number[], cameAt: number): { answeredAt: number | null; earlyCount: number } {
  const after = acts.filter((at) => at >= cameAt);
  return {
    answeredAt: after.length === 0 ? null : after.reduce((first, at) => Math.min(first, at)),
    earlyCount: acts.length - after.length,
  };
}

/** A CRM's id may hold any character; the length keeps `a` + `bc` from `ab` + `c`. */
function keyOf(crm: string, id: string): string {
  return `${crm.length}:${crm}${id}`;
}
