import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { FailureLine } from '../kit/FailureLine';
import { NoticeLine } from '../kit/NoticeLine';
import { Page } from '../kit/Page';
import { Screen } from '../kit/Screen';
import { Skeleton } from '../kit/Skeleton';
import { useText } from '../kit/text/use-text';
import { CaptureCard } from './CaptureCard';
import { CopyCard } from './CopyCard';
import { DaysCard } from './DaysCard';
import './MyData.css';
import { PlaybookCard } from './PlaybookCard';
import type { MyDataPorts } from './ports';
import { SettingsCard } from './SettingsCard';
import type { MyDataMessages } from './text/en';
import { myDataWords } from './text/words';

/** The rep's own screen: what is stored about them, and every lever over it. */
export function MyData(ports: MyDataPorts) {
  const { view } = ports;
  return (
    <Screen locale={view?.locale ?? 'en'} theme={view?.theme ?? 'auto'} words={myDataWords}>
      <Body {...ports} />
    </Screen>
  );
}

function Body(ports: MyDataPorts) {
  const { t } = useText<MyDataMessages>();
  const { view } = ports;
  return (
    <Page title={t('mine.title')} about={t('mine.about')} narrow>
      <FailureLine failure={ports.failure} closeFailure={ports.closeFailure} />
      {view === null ? (
        <div role="status" aria-busy="true">
          <span class="unseen-text">{t('kit.loading')}</span>
          <Card>
            <Skeleton bars={6} />
          </Card>
        </div>
      ) : view.store !== 'ready' ? (
        <>
          <NoticeLine look="warn">{t(view.store === 'tooNew' ? 'mine.tooNew' : 'mine.unreadable')}</NoticeLine>
          <CopyCard exportAll={ports.exportAll} eraseAll={null} />
        </>
      ) : (
        <>
          <CaptureCard view={view} ports={ports} />
          <DaysCard view={view} deleteDay={ports.deleteDay} />
          <SettingsCard view={view} ports={ports} />
          <Card title={t('mine.crmsTitle')} about={t('mine.crmsAbout')}>
            <Button onClick={ports.openCrms}>{t('mine.crms')}</Button>
          </Card>
          <PlaybookCard view={view} ports={ports} />
          <CopyCard exportAll={ports.exportAll} eraseAll={ports.eraseAll} />
        </>
      )}
    </Page>
  );
}
