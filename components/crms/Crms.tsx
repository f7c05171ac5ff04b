import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { FailureLine } from '../kit/FailureLine';
import { NoticeLine } from '../kit/NoticeLine';
import { Page } from '../kit/Page';
import { Screen } from '../kit/Screen';
import { Skeleton } from '../kit/Skeleton';
import { useText } from '../kit/text/use-text';
import './Crms.css';
import { KnownCard } from './KnownCard';
import { OwnCard } from './OwnCard';
import type { CrmsPorts } from './ports';
import { SitesCard } from './SitesCard';
import { SwitchOnCard } from './SwitchOnCard';
import type { CrmsMessages } from './text/en';
import { crmsWords } from './text/words';

/** Where the sidebar is on, and where it could be. */
export function Crms(ports: CrmsPorts) {
  const { view } = ports;
  return (
    <Screen locale={view?.locale ?? 'en'} theme={view?.theme ?? 'auto'} words={crmsWords}>
      <Body {...ports} />
    </Screen>
  );
}

function Body({ view, failure, closeFailure, ...ports }: CrmsPorts) {
  const { t } = useText<CrmsMessages>();
  return (
    <Page
      title={t('crms.title')}
      about={t('crms.about')}
      narrow
      aside={<Button onClick={ports.openImport}>{t('crms.import')}</Button>}
    >
      <FailureLine failure={failure} closeFailure={closeFailure} />
      {view === null ? (
        <div role="status" aria-busy="true">
          <span class="unseen-text">{t('kit.loading')}</span>
          <Card>
            <Skeleton bars={6} />
          </Card>
        </div>
      ) : view.store !== 'ready' ? (
        <NoticeLine look="warn">{t(view.store === 'tooNew' ? 'crms.tooNew' : 'crms.unreadable')}</NoticeLine>
      ) : (
        <>
          <SwitchOnCard view={view} {...ports} />
          <SitesCard sites={view.sites} {...ports} />
          <OwnCard own={view.own} {...ports} />
          <KnownCard known={view.known} />
        </>
      )}
    </Page>
  );
}
