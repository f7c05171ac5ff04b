import { useState } from 'preact/hooks';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { FailureLine } from '../kit/FailureLine';
import { Field } from '../kit/Field';
import { CloseIcon } from '../kit/icons';
import { LanguageChoice } from '../kit/LanguageChoice';
import { Page } from '../kit/Page';
import { Screen } from '../kit/Screen';
import { useText } from '../kit/text/use-text';
import { SignalList } from '../signal/SignalList';
import { ConsentChoice } from './ConsentChoice';
import type { WelcomePorts } from './ports';
import type { WelcomeMessages } from './text/en';
import { welcomeWords } from './text/words';
import './Welcome.css';

/** The first screen: what would be noted, what never is, and the rep's choice. */
export function Welcome(ports: WelcomePorts) {
  return (
    <Screen locale={ports.view.locale} theme={ports.view.theme} words={welcomeWords}>
      <div class="welcome">{ports.view.store === 'ready' ? <Body {...ports} /> : <Broken {...ports} />}</div>
    </Screen>
  );
}

function Body({ view, choose, setLocale, openMyData, openCrms, ...failure }: WelcomePorts) {
  const { t } = useText<WelcomeMessages>();
  const [name, setName] = useState(view.repName);
  const [isTyped, setTyped] = useState(false);
  const type = (text: string) => {
    setName(text);
    setTyped(true);
  };
  return (
    <Page title={t('welcome.title')} about={t('welcome.about')}>
      <FailureLine {...failure} />
      <Card title={t('welcome.youTitle')}>
        <div class="welcome-you">
          <LanguageChoice label={t('welcome.language')} locale={view.locale} onChoose={setLocale} />
          <Field label={t('welcome.name')} hint={t('welcome.nameHint')} value={name} onInput={type} />
        </div>
      </Card>
      <Card title={t('welcome.notedTitle')} about={t('welcome.notedAbout')}>
        <SignalList />
      </Card>
      <Facts />
      <ConsentChoice
        consent={view.consent}
        choose={(consent) => choose(consent, name.trim(), isTyped)}
        openMyData={openMyData}
      />
      <Card title={t('welcome.crmsTitle')} about={t('welcome.crmsBody')}>
        <Button onClick={openCrms}>{t('welcome.crms')}</Button>
      </Card>
    </Page>
  );
}

/** Without a store no choice can be kept, so none is asked for. */
function Broken({ view: { store }, openMyData, failure, closeFailure }: WelcomePorts) {
  const { t } = useText<WelcomeMessages>();
  return (
    <Page title={t('welcome.title')}>
      <FailureLine failure={failure} closeFailure={closeFailure} />
      <Card>
        <EmptyState
          title={t('welcome.brokenTitle')}
          body={t(store === 'tooNew' ? 'welcome.tooNew' : 'welcome.unreadable')}
        >
          <Button onClick={openMyData}>{t('welcome.myData')}</Button>
        </EmptyState>
      </Card>
    </Page>
  );
}

const never = ['welcome.neverTyping', 'welcome.neverText', 'welcome.neverSites', 'welcome.neverRank'] as const;

function Facts() {
  const { t } = useText<WelcomeMessages>();
  return (
    <div class="welcome-facts">
      <Card title={t('welcome.neverTitle')}>
        <ul class="welcome-never">
          {never.map((key) => (
            <li key={key}>
              <CloseIcon size={12} />
              {t(key)}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('welcome.whereTitle')}>{t('welcome.whereBody')}</Card>
      <Card title={t('welcome.anyTimeTitle')}>{t('welcome.anyTimeBody')}</Card>
    </div>
  );
}
