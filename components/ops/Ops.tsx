import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { FailureLine } from '../kit/FailureLine';
import { DownloadIcon } from '../kit/icons';
import { Page } from '../kit/Page';
import { Screen } from '../kit/Screen';
import { Skeleton } from '../kit/Skeleton';
import { Tabs } from '../kit/Tabs';
import { useText } from '../kit/text/use-text';
import { AdoptionPart } from './AdoptionPart';
import { DealsPart } from './DealsPart';
import { HealthPart } from './HealthPart';
import './Ops.css';
import type { OpsPorts, OpsView } from './ports';
import { StoredPart } from './StoredPart';
import type { OpsMessages } from './text/en';
import { opsWords } from './text/words';

/** The dashboard for sales operations. */
export function Ops(ports: OpsPorts) {
  const { view } = ports;
  return (
    <Screen locale={view?.locale ?? 'en'} theme={view?.theme ?? 'auto'} words={opsWords}>
      <Body {...ports} />
    </Screen>
  );
}

function Body(ports: OpsPorts) {
  const { t } = useText<OpsMessages>();
  const { view } = ports;
  return (
    <Page
      title={t('ops.title')}
      about={t('ops.about')}
      aside={
        <Button look="quiet" onClick={ports.openMyData}>
          {t('ops.myData')}
        </Button>
      }
    >
      <FailureLine failure={ports.failure} closeFailure={ports.closeFailure} />
      {view === null ? (
        <div role="status" aria-busy="true">
          <span class="unseen-text">{t('kit.loading')}</span>
          <Card>
            <Skeleton bars={8} />
          </Card>
        </div>
      ) : view.store === 'ready' ? (
        <Parts view={view} ports={ports} />
      ) : (
        <Broken store={view.store} exportData={ports.exportData} />
      )}
    </Page>
  );
}

function Parts({ view, ports }: { view: OpsView; ports: OpsPorts }) {
  const { t } = useText<OpsMessages>();
  return (
    <Tabs
      label={t('ops.parts')}
      tabs={[
        { id: 'adoption', name: t('ops.adoption'), render: () => <AdoptionPart view={view} ports={ports} /> },
        { id: 'deals', name: t('ops.deals'), render: () => <DealsPart view={view} ports={ports} /> },
        { id: 'health', name: t('ops.health'), render: () => <HealthPart health={view.health} mend={ports.mend} /> },
        { id: 'stored', name: t('ops.stored'), render: () => <StoredPart stored={view.stored} ports={ports} /> },
      ]}
    />
  );
}

function Broken({ store, exportData }: { store: 'unreadable' | 'tooNew'; exportData: () => void }) {
  const { t } = useText<OpsMessages>();
  return (
    <Card>
      <EmptyState title={t(`ops.${store}Title`)} body={t(`ops.${store}Body`)}>
        <Button look="primary" onClick={exportData}>
          <DownloadIcon />
          {t('ops.saveCopy')}
        </Button>
      </EmptyState>
    </Card>
  );
}
