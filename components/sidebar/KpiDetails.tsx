import type { ForecastView, KpiView } from '../../lib/domain/view/sidebar-view';
import { Fact, FigureExplanation } from '../figure/FigureExplanation';
import { sayTarget, sayValue } from '../figure/say-value';
import { Sparkline } from '../kit/Sparkline';
import { useText } from '../kit/text/use-text';
import { ForecastForm } from './ForecastForm';
import type { SidebarPorts } from './ports';
import type { SidebarMessages } from './text/en';

type Props = { kpi: KpiView; forecast: ForecastView | null; stateForecast: SidebarPorts['stateForecast'] };

/** A KPI opened: its figure explained, with target, pace and the periods before. */
export function KpiDetails({ kpi, forecast, stateForecast }: Props) {
  const text = useText<SidebarMessages>();
  const { t } = text;
  const { figure, target, pace, previous, trend } = kpi;
  const say = (value: number | null) =>
    value === null ? t('kit.noData') : sayValue(text, figure.unit, value, figure.currency);
  return (
    <div class="kpi-more">
      <FigureExplanation
        figure={figure}
        facts={
          <>
            {target !== null && <Fact name={t('figure.target')}>{sayTarget(text, figure, target)}</Fact>}
            {previous !== null && <Fact name={t('figure.before')}>{say(previous.value)}</Fact>}
            {pace !== null && (
              <Fact name={t('figure.daysGone')}>{t('figure.daysOf', { gone: pace.daysGone, all: pace.daysAll })}</Fact>
            )}
          </>
        }
      >
        {trend.filter((value) => value !== null).length > 1 && (
          <div>
            <p class="explanation-label">{t('figure.trend')}</p>
            <Sparkline
              values={trend}
              width={200}
              height={36}
              label={t('kit.trend', { values: trend.map(say).join(', ') })}
            />
          </div>
        )}
      </FigureExplanation>
      {figure.kpi === 'forecastAccuracy' && <ForecastForm forecast={forecast} stateForecast={stateForecast} />}
    </div>
  );
}
