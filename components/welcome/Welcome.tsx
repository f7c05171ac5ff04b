import { useState } from 'preact/hooks';
import { Card } from '../kit/Card';
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
      <Body {...ports} />
    </Screen>
  );
}

function Body({ view, choose, setLocale, openMyData }: WelcomePorts) {
  const { t } = useText<WelcomeMessages>();
  const [name, setName] = useState(view.repName);
  return (
    <div class="welcome">
      <Page title={t('welcome.title')} about={t('welcome.about')}>
        <Card title={t('welcome.youTitle')}>
          <div class="welcome-you">
            <LanguageChoice label={t('welcome.language')} locale={view.locale} onChoose={setLocale} />
            <Field label={t('welcome.name')} hint={t('welcome.nameHint')} value={name} onInput={setName} />
          </div>
        </Card>
        <Card title={t('welcome.notedTitle')} about={t('welcome.notedAbout')}>
          <SignalList />
        </Card>
        <Facts />
        <ConsentChoice
          consent={view.consent}
          choose={(consent) => choose(consent, name.trim())}
          openMyData={openMyData}
        />
      </Page>
    </div>
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
