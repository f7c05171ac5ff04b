import { Button } from '../kit/Button';
import { FailureLine } from '../kit/FailureLine';
import { Screen } from '../kit/Screen';
import { useText } from '../kit/text/use-text';
import { CheckPart } from './CheckPart';
import { FieldsPart } from './FieldsPart';
import type { TeachPorts } from './ports';
import { RecordPart } from './RecordPart';
import { StagesPart } from './StagesPart';
import './TeachPanel.css';
import type { TeachMessages } from './text/en';
import { teachWords } from './text/words';

/** Beside a CRM's page: which part of the address is the record, where its fields are, and whether that holds. */
export function TeachPanel(ports: TeachPorts) {
  const { locale, theme } = ports.look;
  return (
    <Screen locale={locale} theme={theme} words={teachWords}>
      <Body {...ports} />
    </Screen>
  );
}

function Body(ports: TeachPorts) {
  const { t } = useText<TeachMessages>();
  const { view, failure, closeFailure } = ports;
  const isPlaced = view.address.length === 0;
  // What waits for the rep's word comes first.
  const canCheck = isPlaced && view.fields.some(({ ways }) => ways > 0);
  return (
    <main class="teach" aria-label={t('teach.name')}>
      <header class="teach-head">
        <h1>{t(view.mends ? 'teach.mendTitle' : 'teach.title')}</h1>
        <p>{t('teach.about')}</p>
      </header>
      <FailureLine failure={failure} closeFailure={closeFailure} />
      <RecordPart {...ports} />
      {canCheck && view.check === 'look' && <CheckPart {...ports} />}
      {isPlaced && <FieldsPart {...ports} />}
      {isPlaced && view.stageWords.length > 0 && <StagesPart {...ports} />}
      {canCheck && view.check !== 'look' && <CheckPart {...ports} />}
      <footer class="teach-foot">
        {view.check !== 'done' && <p>{t('teach.notYet')}</p>}
        <Button look="primary" wide disabled={view.check !== 'done'} onClick={ports.finish}>
          {t('teach.finish')}
        </Button>
        <Button look="quiet" wide onClick={ports.stop}>
          {t('teach.stop')}
        </Button>
      </footer>
    </main>
  );
}
