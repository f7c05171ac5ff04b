import type { KpiTarget, Playbook } from '../playbook/playbook';
import type { Activity, Deal, Lead } from '../record/deal';
import type { Day, Period } from '../time/day';
import { periodOf, previousPeriod } from '../time/periods';
import type { KpiView } from '../view/sidebar-view';
import { type Figure, KPI_IDS, type KpiId } from './figure';
import { FORECAST_LEAD_DAYS, type Forecast, forecastAccuracy } from './forecast-accuracy';
import { leadResponse } from './lead-response';
import { pace } from './pace';
import { salesCycle } from './sales-cycle';
import { standing } from './standing';
import { trend } from './trend';
import { type UsageInput, usageRate } from './usage-rate';
import { winRate } from './win-rate';
import { wonAmount } from './won-amount';

export type KpiInput = {
  playbook: Playbook;
  deals: Deal[];
  leads: Lead[];
  activities: Activity[];
  usage: UsageInput;
  forecasts: Forecast[];
  /** Whose rows count: an owner as the CRM writes it, and `person` in `usage`. Null: everybody's. */
  rep: string | null;
  /** Left out: the running quarter. */
  period?: Period;
  today: Day;
  /** Epoch ms. */
  now: number;
};

/**
 * The five KPIs, each with its target, standing, pace, the previous period and a trend, in the definitions that the
 * playbook chose.
 *
 * A forecast can be judged only once its period is over. So while no forecast in the running period is, the forecast
 * accuracy is that of the last period before; the figure's own `period` says so. Where a forecast's actual was not
 * given, it is what the deals say was won.
 */
export function evaluateKpis(input: KpiInput): KpiView[] {
  const period = input.period ?? periodOf(input.today, 'quarter');
  const evaluate = evaluators(input);
  return KPI_IDS.map((kpi) => {
    const own = kpi === 'forecastAccuracy' ? judgedPeriod(input, period, evaluate[kpi]) : period;
    const target = input.playbook.targets.find((each) => each.kpi === kpi) ?? null;
    return viewOf(evaluate[kpi], target, own, input);
  });
}

type Evaluate = (period: Period) => Figure;

function evaluators({ playbook, rep, today, now, ...all }: KpiInput): { [kpi in KpiId]: Evaluate } {
  const { calendar } = playbook;
  const mine = (owner: string): boolean => rep === null || owner === rep;
  const deals = all.deals.filter((deal) => mine(deal.owner));
  const leads = all.leads.filter((lead) => mine(lead.owner));
  const usage: UsageInput = {
    ...all.usage,
    expected: all.usage.expected.filter(({ person }) => mine(person)),
    used: all.usage.used.filter(({ person }) => mine(person)),
  };
  const forecasts = all.forecasts
    .filter((forecast) => mine(forecast.owner))
    .map((forecast) => ({ ...forecast, actualMinor: forecast.actualMinor ?? wonBy(forecast, deals) }));
  const responseTarget = playbook.targets.find((target) => target.kpi === 'leadResponse');
  const targetHours = responseTarget?.value ?? null;
  const {
    winRate: by = 'count',
    salesCycle: of = 'won',
    leadResponse: hours = 'business',
  } = playbook.definitions ?? {};
  const { forecastAccuracy: over = 'actual', forecastLeadDays: leadDays = FORECAST_LEAD_DAYS } =
    playbook.definitions ?? {};
  // Licences are a team's; one rep's share of them would say nothing.
  const per = rep === null ? (playbook.definitions?.usageRate ?? 'expected') : 'expected';
  const { timeZone } = calendar;
  return {
    winRate: (period) => winRate(deals, period, { by }),
    salesCycle: (period) => salesCycle(deals, period, { of, today }),
    leadResponse: (period) => leadResponse(leads, all.activities, calendar, period, now, { hours, targetHours }),
    usageRate: (period) => usageRate(usage, period, { calendar, per }),
    forecastAccuracy: (period) => forecastAccuracy(forecasts, period, { of: over, leadDays, today, timeZone }),
  };
}

/** No deals at all means that none were imported, and then nothing is known of what was won. */
function wonBy({ owner, period, currency }: Forecast, deals: Deal[]): number | null {
  const own = deals.filter((deal) => deal.owner === owner);
  return own.length === 0 ? null : wonAmount(own, period, currency);
}

function judgedPeriod({ today }: KpiInput, period: Period, evaluate: Evaluate): Period {
  const isRunning = period.until > today;
  return isRunning && evaluate(period).value === null ? (previousPeriod(period) ?? period) : period;
}

function viewOf(anew: Evaluate, target: KpiTarget | null, period: Period, input: KpiInput): KpiView {
  const evaluate = remembered(anew);
  const figure = evaluate(period);
  const before = previousPeriod(period);
  return {
    figure,
    target,
    standing: standing(figure, target),
    pace: pace(period, input.today, input.playbook.calendar),
    previous: before === null ? null : { value: evaluate(before).value },
    trend: trend(period, (each) => evaluate(each).value),
  };
}

/** The figure, the previous period and the trend ask for the same periods. */
function remembered(evaluate: Evaluate): Evaluate {
  const known = new Map<string, Figure>();
  return (period) => {
    const figure = known.get(period.from) ?? evaluate(period);
    known.set(period.from, figure);
    return figure;
  };
}
