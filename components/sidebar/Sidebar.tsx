import type { FirstLook } from '../../lib/domain/view/first-look';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { Card } from '../kit/Card';
import { Screen } from '../kit/Screen';
import { Skeleton } from '../kit/Skeleton';
import { useText } from '../kit/text/use-text';
import { ConsentCard } from './ConsentCard';
import { ImportPrompt } from './ImportPrompt';
import { KpiList } from './KpiList';
import { NextStepCard } from './NextStepCard';
import { Notices } from './Notices';
import type { SidebarPorts } from './ports';
import { RecordHeader } from './RecordHeader';
import './Sidebar.css';
import { TipCard } from './TipCard';
import { TopBar } from './TopBar';
import type { SidebarMessages } from './text/en';
import { sidebarWords } from './text/words';
import { useCaptureState } from './use-capture-state';

const PLAIN: FirstLook = { locale: 'en', theme: 'auto' };

/** The sidebar over a CRM page: the view, drawn as it is, next step first. */
export function Sidebar(ports: SidebarPorts) {
  const { view, notices = [], now = Date.now } = ports;
  const { locale, theme } = view ?? ports.first ?? PLAIN;
  const capture = useCaptureState(view, now);
  return (
    <Screen locale={locale} theme={theme} words={sidebarWords}>
      <div class="sidebar">
        <TopBar view={view} capture={capture} ports={ports} now={now} />
        {view === null ? (
          <main class="sidebar-body">
            <Notices notices={notices} ports={ports} />
            {notices.length === 0 && <Loading label="sidebar.loading" />}
          </main>
        ) : (
          <Body view={view} ports={ports} />
        )}
      </div>
    </Screen>
  );
}

function Body({ view, ports }: { view: SidebarView; ports: SidebarPorts }) {
  const { t } = useText<SidebarMessages>();
  const onRecord = view.page.kind === 'record' || view.page.kind === 'edit';
  return (
    <main class="sidebar-body" aria-label={t('sidebar.name')}>
      <Notices notices={[...view.notices, ...(ports.notices ?? [])]} ports={ports} />
      {onRecord && view.record === null && <Loading label="record.reading" />}
      {view.record !== null && <RecordHeader record={view.record} mend={view.page.canMend ? ports.mend : null} />}
      {view.step !== null && <NextStepCard key={keyOf(view)} step={view.step} pointAt={ports.pointAt} />}
      {view.consent === 'unasked' && <ConsentCard openWelcome={ports.openWelcome} />}
      {view.deals === null && <ImportPrompt importing={view.importing} importDeals={ports.importDeals} />}
      <KpiList view={view} ports={ports} />
      {view.tip !== null && <TipCard tip={view.tip} dismissTip={ports.dismissTip} tipFollowed={ports.tipFollowed} />}
    </main>
  );
}

/** Another record starts with its list of criteria closed. */
function keyOf({ record }: SidebarView): string {
  return record === null ? '' : `${record.ref.crm}/${record.ref.kind}/${record.ref.id}`;
}

function Loading({ label }: { label: 'sidebar.loading' | 'record.reading' }) {
  const { t } = useText<SidebarMessages>();
  return (
    <div role="status" aria-busy="true">
      <span class="unseen-text">{t(label)}</span>
      <Card>
        <Skeleton bars={4} />
      </Card>
    </div>
  );
}
