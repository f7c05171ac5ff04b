import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Stat } from '../kit/Stat';
import { useText } from '../kit/text/use-text';
import type { OpsPorts, StoredView } from './ports';
import type { OpsMessages } from './text/en';

/** How much is kept on this machine. */
export function StoredPart({ stored, ports }: { stored: StoredView; ports: OpsPorts }) {
  const { t, number, bytes, date } = useText<OpsMessages>();
  const since = stored.firstDay === null ? {} : { note: t('stored.since', { day: date(stored.firstDay) }) };
  return (
    <Card title={t('ops.stored')} about={t('stored.about')}>
      <div class="ops-stats">
        <Stat name={t('stored.days')} value={number(stored.days)} {...since} />
        <Stat name={t('stored.signals')} value={number(stored.signals)} />
        <Stat name={t('stored.deals')} value={number(stored.deals)} />
        <Stat name={t('stored.records')} value={number(stored.records)} />
        <Stat name={t('stored.bytes')} value={bytes(stored.bytes)} />
      </div>
      <div class="ops-stored-actions">
        <Button onClick={ports.openMyData}>{t('ops.myData')}</Button>
      </div>
    </Card>
  );
}
