import type { KpiId } from '../../lib/domain/kpi/figure';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import '../kit/Card.css';
import { useText } from '../kit/text/use-text';
import { DealsLine } from './DealsLine';
import './KpiList.css';
import { KpiRow } from './KpiRow';
import type { SidebarPorts } from './ports';
import type { SidebarMessages } from './text/en';

type Props = { view: SidebarView; ports: SidebarPorts };

/** Nothing is known of these before an import: they would only repeat what the prompt to import says. */
const fromImport: ReadonlySet<KpiId> = new Set(['winRate', 'salesCycle', 'leadResponse']);

/** How the rep stands. Before the first import only the figures that need no deals are shown. */
export function KpiList({ view, ports }: Props) {
  const { t, period } = useText<SidebarMessages>();
  const shown = view.deals === null ? view.kpis.filter(({ figure }) => !fromImport.has(figure.kpi)) : view.kpis;
  if (shown.length === 0 && view.deals === null) return null;
  const shared = sharedPace(view);
  return (
    <section class="card kpis" aria-label={t('kpis.title')}>
      <div class="kpis-head">
        <h2>{t('kpis.title')}</h2>
        {shared !== null && (
          <p>
            {period(shared.period)} · {t('kpis.pace', { gone: shared.daysGone, all: shared.daysAll })}
          </p>
        )}
      </div>
      {shown.length === 0 && <p class="kpi-note">{t('kpis.noneYet')}</p>}
      {shown.map((kpi) => (
        <KpiRow
          key={kpi.figure.kpi}
          kpi={kpi}
          period={shared?.period ?? null}
          forecast={view.forecast}
          stateForecast={ports.stateForecast}
        />
      ))}
      {view.deals !== null && <DealsLine view={view} deals={view.deals} ports={ports} />}
    </section>
  );
}

/** Period and pace, said once for all figures; one with a period of its own says so in its row. */
function sharedPace(view: SidebarView) {
  const first = view.kpis[0];
  return first?.pace == null ? null : { period: first.figure.period, ...first.pace };
}
