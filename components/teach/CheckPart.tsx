import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { NoticeLine } from '../kit/NoticeLine';
import { useText } from '../kit/text/use-text';
import type { TeachPorts } from './ports';
import type { TeachMessages } from './text/en';

/** What was found on one record must be found on another, and the rep says whether it is right. */
export function CheckPart({ view, confirm }: TeachPorts) {
  const { t, named } = useText<TeachMessages>();
  const taught = view.fields.filter(({ ways }) => ways > 0);
  return (
    <Card title={t('teach.checkTitle')} about={view.check === 'done' ? t('teach.checkDone') : t('teach.checkAbout')}>
      {view.check === 'wait' && <NoticeLine>{t('teach.checkWait')}</NoticeLine>}
      {view.check === 'look' && (
        <>
          <dl class="teach-seen">
            {taught.map(({ id, reading }) => (
              <div key={id}>
                <dt>{named('field', id)}</dt>
                <dd data-state={reading?.state ?? 'unseen'}>
                  {reading?.state === 'read'
                    ? reading.text
                    : t(reading?.state === 'blank' ? 'teach.blank' : 'teach.unseen')}
                </dd>
              </div>
            ))}
          </dl>
          <Button wide onClick={confirm}>
            {t('teach.confirm')}
          </Button>
        </>
      )}
      {view.lost.length > 0 && (
        <NoticeLine look="warn">
          {t('teach.checkLost', { fields: view.lost.map((id) => named('field', id)).join(', ') })}
        </NoticeLine>
      )}
    </Card>
  );
}
