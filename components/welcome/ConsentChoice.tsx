import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { NoticeLine } from '../kit/NoticeLine';
import { useText } from '../kit/text/use-text';
import type { WelcomePorts, WelcomeView } from './ports';
import type { WelcomeMessages } from './text/en';

type Props = {
  consent: WelcomeView['consent'];
  choose: (consent: 'on' | 'off') => void;
  openMyData: WelcomePorts['openMyData'];
};

/** Yes and no, side by side and drawn alike: neither answer is the easier one. */
export function ConsentChoice({ consent, choose, openMyData }: Props) {
  const { t } = useText<WelcomeMessages>();
  return (
    <Card title={t('welcome.choiceTitle')} about={t('welcome.choiceAbout')}>
      <div class="welcome-choices">
        {(['on', 'off'] as const).map((answer) => (
          <div class="welcome-choice" key={answer} data-chosen={consent === answer}>
            <h3>{t(`welcome.${answer}Title`)}</h3>
            <p>{t(`welcome.${answer}Body`)}</p>
            <Button look="primary" onClick={() => choose(answer)}>
              {t(`welcome.${answer}Button`)}
            </Button>
          </div>
        ))}
      </div>
      {consent !== 'unasked' && (
        <div class="welcome-chosen">
          <NoticeLine
            actions={
              <Button look="quiet" size="small" onClick={openMyData}>
                {t('welcome.myData')}
              </Button>
            }
          >
            {t(consent === 'on' ? 'welcome.isOn' : 'welcome.isOff')}
          </NoticeLine>
        </div>
      )}
    </Card>
  );
}
