import type { Figure, FigureRow, Unit } from '../../lib/domain/kpi/figure';
import type { KpiTarget } from '../../lib/domain/playbook/playbook';
import type { Format } from '../kit/text/format';
import type { Text } from '../kit/text/use-text';
import type { FigureMessages } from './text/en';

/** A value in its unit, in the reader's language. */
export function sayValue(format: Format, unit: Unit, value: number, currency: string | null): string {
  switch (unit) {
    case 'ratio':
      return format.percent(value);
    case 'days':
      return format.days(value);
    case 'hours':
      return format.hours(value);
    case 'money':
      return format.money(value, currency);
    case 'count':
      return format.number(value);
  }
}

/** The figure's value as a rep reads it: no data is not a zero, and a small sample is said as its count. */
export function sayFigure(text: Text<FigureMessages>, figure: Figure): string {
  if (figure.value === null) return text.t('figure.noData');
  if (countsRows(figure)) {
    return text.t('figure.smallOf', {
      part: text.number(figure.numerator as number),
      whole: text.number(figure.denominator as number),
    });
  }
  return sayValue(text, figure.unit, figure.value, figure.currency);
}

/** What a small sample adds to the value. */
export function saySmall(text: Text<FigureMessages>, figure: Figure): string {
  return countsRows(figure) ? text.t('figure.tooFew') : text.t('figure.sampleTooFew', { count: figure.sample });
}

export function sayTarget(text: Text<FigureMessages>, figure: Figure, target: KpiTarget): string {
  const value = sayValue(text, figure.unit, target.value, figure.currency);
  return text.t(target.goal === 'atLeast' ? 'figure.atLeast' : 'figure.atMost', { value });
}

/** A numerator or denominator: days in a mean, money in a rate by amount, else a count. */
export function sayPart(format: Format, figure: Figure, part: 'numerator' | 'denominator'): string {
  const value = figure[part] ?? 0;
  if (isMoney(figure)) return format.money(value, figure.currency);
  return figure.unit === 'days' && part === 'numerator' ? format.days(value) : format.number(value);
}

/** What one row put into the figure. */
export function sayRow(text: Text<FigureMessages>, figure: Figure, row: FigureRow): string {
  if (row.value === null) return '–';
  if (isMoney(figure)) return text.money(row.value, figure.currency);
  if (figure.kpi === 'winRate') return text.t(row.value > 0 ? 'row.won' : 'row.notWon');
  if (figure.kpi === 'usageRate') return text.t(row.value > 0 ? 'row.used' : 'row.notUsed');
  return sayValue(text, figure.unit, row.value, figure.currency);
}

/** A small rate of rows is read best as `3 of 5`. */
function countsRows(figure: Figure): boolean {
  return figure.small && figure.unit === 'ratio' && figure.numerator !== null && figure.denominator === figure.sample;
}

function isMoney(figure: Figure): boolean {
  return figure.unit === 'money' || figure.kpi === 'forecastAccuracy' || figure.definition === 'winRate.byAmount';
}
