import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { useText } from '../kit/text/use-text';
import { SignalList } from '../signal/SignalList';
import type { MyDataPorts, MyDataView } from './ports';
import type { MyDataMessages } from './text/en';

type Props = { view: MyDataView; ports: MyDataPorts };

/** Whether signals are noted, and the buttons that change it. */
export function CaptureCard({ view, ports }: Props) {
  const { t, moment } = useText<MyDataMessages>();
  const { consent, pausedUntil } = view;
  const paused = consent === 'on' && pausedUntil !== null && pausedUntil > (ports.now ?? Date.now)();
  return (
    <Card title={t('mine.stateTitle')}>
      <p class="mine-state" role="status" data-on={consent === 'on' && !paused}>
        {paused ? t('mine.paused', { time: moment(pausedUntil) }) : t(`mine.${consent}`)}
      </p>
      <div class="mine-actions">
        {paused && (
          <Button look="primary" onClick={() => ports.pause(null)}>
            {t('mine.resume')}
          </Button>
        )}
        {consent === 'on' && !paused && (
          <>
            <Button onClick={() => ports.pause(60)}>{t('mine.pause60')}</Button>
            <Button onClick={() => ports.pause('tomorrow')}>{t('mine.pauseTomorrow')}</Button>
          </>
        )}
        <Button onClick={() => ports.setConsent(consent === 'on' ? 'off' : 'on')}>
          {t(consent === 'on' ? 'mine.stop' : 'mine.start')}
        </Button>
      </div>
      <Disclosure summary={t('mine.whatTitle')}>{() => <SignalList />}</Disclosure>
    </Card>
  );
}
