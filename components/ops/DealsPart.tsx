import type { Figure } from '../../lib/domain/kpi/figure';
import { FigureExplanation } from '../figure/FigureExplanation';
import { sayFigure, saySmall } from '../figure/say-value';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { EmptyState } from '../kit/EmptyState';
import { Segmented } from '../kit/Segmented';
import { Stat } from '../kit/Stat';
import { useText } from '../kit/text/use-text';
import { BreakdownCard } from './BreakdownCard';
import type { OpsPorts, OpsView, TeamKpiView } from './ports';
import type { OpsMessages } from './text/en';

/** How the imported deals went, in all and broken down. */
export function DealsPart({ view, ports }: { view: OpsView; ports: OpsPorts }) {
  const { t, period } = useText<OpsMessages>();
  const { team } = view;
  if (team === null) {
    return (
      <Card>
        <EmptyState title={t('team.emptyTitle')} body={t('team.emptyBody')}>
          <Button onClick={ports.openImport}>{t('team.import')}</Button>
        </EmptyState>
      </Card>
    );
  }
  if (team === 'tooFewPeople') {
    return (
      <Card>
        <EmptyState title={t('team.fewTitle')} body={t('team.fewBody', { count: view.smallestGroup })}>
          <Button onClick={ports.openImport}>{t('team.import')}</Button>
        </EmptyState>
      </Card>
    );
  }
  return (
    <div class="ops-part">
      <div class="ops-controls">
        <Segmented
          label={t('team.span')}
          value={ports.dealSpan}
          onChoose={ports.chooseDealSpan}
          options={[
            { value: 'quarter', label: t('team.quarter') },
            { value: 'all', label: t('team.all') },
          ]}
        />
        {ports.dealSpan === 'quarter' && <p class="ops-note">{period(team.period)}</p>}
        <Button onClick={ports.openImport}>{t('team.import')}</Button>
      </div>
      <div class="ops-stats">
        <Revenue team={team} />
        {team.figures.map((figure) => (
          <FigureCard key={figure.kpi} figure={figure} />
        ))}
      </div>
      <BreakdownCard team={team} smallestGroup={view.smallestGroup} />
    </div>
  );
}

function Revenue({ team: { revenue, deals } }: { team: TeamKpiView }) {
  const { t, money, number } = useText<OpsMessages>();
  const note = t('team.dealCounts', { won: number(deals.won), lost: number(deals.lost), open: number(deals.open) });
  const sums = revenue.map(({ minor, currency }) => money(minor, currency)).join(' + ');
  return (
    <Card>
      <Stat name={t('team.revenue')} value={sums || t('team.noRevenue')} muted={sums === ''} note={note} />
    </Card>
  );
}

function FigureCard({ figure }: { figure: Figure }) {
  const text = useText<OpsMessages>();
  const { t, named } = text;
  const note =
    figure.noData !== null ? named('noData', figure.noData) : figure.small ? saySmall(text, figure) : beside();
  return (
    <Card>
      <Stat
        name={named('kpi', figure.kpi)}
        value={sayFigure(text, figure)}
        muted={figure.value === null}
        {...(note === null ? {} : { note })}
      />
      <Disclosure summary={t('figure.howCounted')}>{() => <FigureExplanation figure={figure} />}</Disclosure>
    </Card>
  );

  /** A rate shows its parts; a mean shows its median. */
  function beside(): string | null {
    const median = figure.beside.find((one) => one.key === 'median' && one.value !== null);
    if (median !== undefined) return `${named('beside', 'median')}: ${text.days(median.value as number)}`;
    if (figure.unit !== 'ratio' || figure.numerator === null || figure.denominator === null) return null;
    return t('figure.smallOf', { part: text.number(figure.numerator), whole: text.number(figure.denominator) });
  }
}
