import { countIn } from '../../kit/text/count';

const count = countIn('en');
type Count = { count: number };

/** Every word about a figure: its name, its formula, what was left out and why there may be none. */
export const en = {
  'kpi.winRate': 'Win rate',
  'kpi.salesCycle': 'Sales cycle',
  'kpi.leadResponse': 'Lead response',
  'kpi.usageRate': 'Tool usage',
  'kpi.forecastAccuracy': 'Forecast accuracy',

  'definition.winRate.byCount': 'Deals won ÷ deals won or lost, closed in this period.',
  'definition.winRate.byAmount': 'Amount won ÷ amount won or lost, closed in this period.',
  'definition.salesCycle.won': 'Mean number of days from start to close, over the deals won in this period.',
  'definition.salesCycle.closed': 'Mean number of days from start to close, over all deals closed in this period.',
  'definition.forecastAccuracy.byActual': '1 − (gap between forecast and actual ÷ actual), never below 0.',
  'definition.forecastAccuracy.byForecast': '1 − (gap between forecast and actual ÷ forecast), never below 0.',
  'definition.winRate.byCohort': 'Deals won ÷ all deals created in this period, those still open included.',
  'definition.leadResponse.businessHours':
    'Median time from a lead being assigned to the first call, e-mail or meeting, in working hours.',
  'definition.leadResponse.calendarHours':
    'Median time from a lead being assigned to the first call, e-mail or meeting, nights and weekends included.',
  'definition.usageRate.byExpected':
    'People who completed at least one core action in a tool ÷ people expected to use it in this period.',
  'definition.usageRate.byLicences': 'People who completed at least one core action in a tool ÷ licences paid for.',

  'numerator.winRate.byCount': 'Won',
  'numerator.winRate.byAmount': 'Amount won',
  'numerator.salesCycle.won': 'Days, all together',
  'numerator.salesCycle.closed': 'Days, all together',
  'numerator.forecastAccuracy.byActual': 'Gap',
  'numerator.forecastAccuracy.byForecast': 'Gap',
  'denominator.winRate.byCount': 'Won or lost',
  'denominator.winRate.byAmount': 'Amount won or lost',
  'denominator.salesCycle.won': 'Deals won',
  'denominator.salesCycle.closed': 'Deals closed',
  'denominator.forecastAccuracy.byActual': 'Actual',
  'denominator.forecastAccuracy.byForecast': 'Forecast',
  'numerator.winRate.byCohort': 'Won',
  'numerator.usageRate.byExpected': 'People who used it',
  'numerator.usageRate.byLicences': 'People who used it',
  'denominator.winRate.byCohort': 'Created',
  'denominator.usageRate.byExpected': 'People expected',
  'denominator.usageRate.byLicences': 'Licences',

  'beside.median': 'Median',
  'beside.withinTarget': 'Answered within the target',
  'beside.p90': 'Nine in ten answered within',
  'beside.forecast': 'Forecast',
  'beside.actual': 'Actual',
  'beside.bias': 'Forecast over (+) or under (−)',
  'beside.wape': 'Weighted error (WAPE)',
  'beside.unanswered': 'Leads without an answer yet',
  'beside.answered': 'Leads answered',
  'beside.stillOpen': 'Still open',
  'beside.open': 'Open deals',
  'beside.openMedianAge': 'Median age of open deals',
  'beside.activeDayShare': 'Working days with use',
  'beside.waitingInTime': 'Still within the time to answer',

  'excluded.periodNotOver': (p: Count) =>
    count(p.count, { one: '{n} whose period is not over', other: '{n} whose period is not over' }),
  'excluded.statedTooLate': (p: Count) => count(p.count, { one: '{n} stated too late', other: '{n} stated too late' }),
  'excluded.actualUnknown': (p: Count) =>
    count(p.count, { one: '{n} without a known outcome', other: '{n} without a known outcome' }),
  'excluded.otherCurrency': (p: Count) =>
    count(p.count, { one: '{n} in another currency', other: '{n} in other currencies' }),
  'excluded.unanswered': (p: Count) =>
    count(p.count, { one: '{n} without an answer yet', other: '{n} without an answer yet' }),
  'excluded.startDayMissing': (p: Count) =>
    count(p.count, { one: '{n} without a start date', other: '{n} without a start date' }),
  'excluded.closeDayMissing': (p: Count) =>
    count(p.count, { one: '{n} without a close date', other: '{n} without a close date' }),
  'excluded.closedBeforeStart': (p: Count) =>
    count(p.count, { one: '{n} that closes before it starts', other: '{n} that close before they start' }),
  'excluded.activityBeforeLead': (p: Count) =>
    count(p.count, { one: 'Acts before the lead came, on {n} lead', other: 'Acts before the lead came, on {n} leads' }),
  'excluded.amountMissing': (p: Count) =>
    count(p.count, { one: '{n} without an amount', other: '{n} without an amount' }),
  'excluded.awayAllPeriod': (p: Count) =>
    count(p.count, { one: '{n} away for the whole period', other: '{n} away for the whole period' }),
  'excluded.notExpected': (p: Count) =>
    count(p.count, {
      one: '{n} who used it without being expected to',
      other: '{n} who used it without being expected to',
    }),
  'excluded.toolWithoutLicences': (p: Count) =>
    count(p.count, { one: '{n} in a tool without a licence count', other: '{n} in tools without a licence count' }),

  'noData.nothingClosed': 'Nothing was closed in this period.',
  'noData.nothingWon': 'Nothing was won in this period.',
  'noData.noLeads': 'No leads came in this period.',
  'noData.noneAnswered': 'No answer to a lead was seen in this period.',
  'noData.nobodyExpected': 'Nobody was expected to use a tool in this period.',
  'noData.noForecast': 'No forecast was stated for this period.',
  'noData.actualZero': 'Nothing was won yet, so there is nothing to compare the forecast with.',
  'noData.forecastZero': 'The forecast was zero, so there is nothing to divide by.',
  'noData.periodNotOver': 'The period is not over yet, so the forecast cannot be judged.',
  'noData.noForecastInForce': 'No forecast was stated early enough to count.',
  'noData.notMeasured': 'Signals were not noted in this period, so use is not known.',
  'noData.nothingStarted': 'Nothing was started in this period.',
  'noData.amountsOneSided':
    'Only the won deals, or only the lost ones, carry amounts, so a rate by amount would mislead.',
  'noData.tooFewPeople': 'Fewer than five people, so it is not shown for a team.',
  'noData.noLicences': 'No number of licences is known.',

  'row.won': 'won',
  'row.notWon': 'not won',
  'row.used': 'used',
  'row.notUsed': 'not used',

  'figure.noData': 'No data',
  'figure.howCounted': 'How it is counted',
  'figure.period': 'Period',
  'figure.before': 'Period before',
  'figure.daysGone': 'Working days gone',
  'figure.daysOf': '{gone} of {all}',
  'figure.target': 'Target',
  'figure.trend': 'Last periods',
  'figure.smallOf': '{part} of {whole}',
  'figure.tooFew': 'too few to compare',
  'figure.sampleTooFew': (p: Count) =>
    count(p.count, { one: 'from {n} row: too few to compare', other: 'from {n} rows: too few to compare' }),
  'figure.leftOut': 'Left out',
  'figure.nothingLeftOut': 'Nothing was left out.',
  'figure.rows': (p: Count) => count(p.count, { one: 'The {n} row behind it', other: 'The {n} rows behind it' }),
  'figure.atLeast': 'at least {value}',
  'figure.atMost': 'at most {value}',
} as const;

export type FigureMessages = typeof en;
