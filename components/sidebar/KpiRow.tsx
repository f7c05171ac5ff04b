import type { Period } from '../../lib/domain/time/day';
import type { ForecastView, KpiView } from '../../lib/domain/view/sidebar-view';
import { sayFigure, saySmall, sayTarget } from '../figure/say-value';
import { Disclosure } from '../kit/Disclosure';
import { CheckIcon, DownIcon, UpIcon } from '../kit/icons';
import { Sparkline } from '../kit/Sparkline';
import { useText } from '../kit/text/use-text';
import { KpiDetails } from './KpiDetails';
import type { SidebarPorts } from './ports';
import type { SidebarMessages } from './text/en';

type Props = {
  kpi: KpiView;
  /** The period that the list's head names; null when it names none. */
  period: Period | null;
  forecast: ForecastView | null;
  stateForecast: SidebarPorts['stateForecast'];
};

/** One KPI on two lines; opens to its explanation. */
export function KpiRow({ kpi, period, forecast, stateForecast }: Props) {
  return (
    <div class="kpi">
      <Disclosure summary={<Summary kpi={kpi} period={period} />}>
        {() => <KpiDetails kpi={kpi} forecast={forecast} stateForecast={stateForecast} />}
      </Disclosure>
    </div>
  );
}

function Summary({ kpi, period }: { kpi: KpiView; period: Period | null }) {
  const text = useText<SidebarMessages>();
  const { figure } = kpi;
  const known = kpi.trend.filter((value) => value !== null).length;
  return (
    <span class="kpi-row">
      <span>
        {text.named('kpi', figure.kpi)}
        {period !== null && period.from !== figure.period.from && (
          <small class="kpi-period">{text.period(figure.period)}</small>
        )}
      </span>
      <span class="kpi-value" data-muted={figure.value === null}>
        {sayFigure(text, figure)}
      </span>
      <Note kpi={kpi} />
      {known > 1 && <Sparkline values={kpi.trend} label={null} />}
    </span>
  );
}

/** What to make of the value: why there is none, that it is too small, or how it stands. */
function Note({ kpi }: { kpi: KpiView }) {
  const text = useText<SidebarMessages>();
  const { figure, target } = kpi;
  if (figure.value === null) {
    return <span class="kpi-note">{figure.noData !== null && text.named('noData', figure.noData)}</span>;
  }
  if (figure.small) return <span class="kpi-note">{saySmall(text, figure)}</span>;
  return (
    <span class="kpi-note">
      <Standing kpi={kpi} />
      {target !== null && sayTarget(text, figure, target)}
    </span>
  );
}

function Standing({ kpi: { standing, target } }: { kpi: KpiView }) {
  const { t } = useText<SidebarMessages>();
  if (standing === null || target === null) return null;
  const missed = target.goal === 'atLeast' ? 'under' : 'over';
  const Icon = standing === 'reached' ? CheckIcon : missed === 'under' ? DownIcon : UpIcon;
  return (
    <span class="kpi-standing" data-standing={standing}>
      <Icon size={12} />
      {t(standing === 'reached' ? 'kpis.onTarget' : `kpis.${missed}`)}
    </span>
  );
}
