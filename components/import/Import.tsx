import { Card } from '../kit/Card';
import { FailureLine } from '../kit/FailureLine';
import { NoticeLine } from '../kit/NoticeLine';
import { Page } from '../kit/Page';
import { Screen } from '../kit/Screen';
import { Skeleton } from '../kit/Skeleton';
import { useText } from '../kit/text/use-text';
import { ChooseStep } from './ChooseStep';
import { DoneStep } from './DoneStep';
import './Import.css';
import { PlanStep } from './PlanStep';
import { ProgressStep } from './ProgressStep';
import type { ImportPorts, ImportView } from './ports';
import type { ImportMessages } from './text/en';
import { importWords } from './text/words';

/** Brings a file of deals, leads or activities in, step by step. */
export function Import(ports: ImportPorts) {
  const { view } = ports;
  return (
    <Screen locale={view?.locale ?? 'en'} theme={view?.theme ?? 'auto'} words={importWords}>
      <Body {...ports} />
    </Screen>
  );
}

function Body({ view, failure, closeFailure, ...ports }: ImportPorts) {
  const { t } = useText<ImportMessages>();
  return (
    <Page title={t('import.title')} about={t('import.about')} narrow={ports.flow.state.step !== 'plan'}>
      <FailureLine failure={failure} closeFailure={closeFailure} />
      {view === null ? (
        <div role="status" aria-busy="true">
          <span class="unseen-text">{t('kit.loading')}</span>
          <Card>
            <Skeleton bars={6} />
          </Card>
        </div>
      ) : view.store !== 'ready' ? (
        <NoticeLine look="warn">{t(view.store === 'tooNew' ? 'import.tooNew' : 'import.unreadable')}</NoticeLine>
      ) : (
        <Step view={view} {...ports} />
      )}
    </Page>
  );
}

type StepProps = Omit<ImportPorts, 'view' | 'failure' | 'closeFailure'> & { view: ImportView };

function Step({ view, flow, openDashboard, saveList }: StepProps) {
  const { state } = flow;
  switch (state.step) {
    case 'choose':
      return <ChooseStep problem={state.problem} choose={(file) => flow.choose(file)} />;
    case 'plan':
      return <PlanStep view={view} state={state} flow={flow} />;
    case 'done':
      return <DoneStep state={state} again={() => flow.cancel()} openDashboard={openDashboard} saveList={saveList} />;
    default:
      return <ProgressStep state={state} cancel={() => flow.cancel()} />;
  }
}
