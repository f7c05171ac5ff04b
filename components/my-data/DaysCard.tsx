import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../lib/domain/time/day';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { EmptyState } from '../kit/EmptyState';
import { IconButton } from '../kit/IconButton';
import { TrashIcon } from '../kit/icons';
import { useText } from '../kit/text/use-text';
import type { MyDataView, StoredDay } from './ports';
import type { MyDataMessages } from './text/en';

type Props = { view: MyDataView; deleteDay: (day: Day) => void };

/** What is stored, day by day. A day goes in two clicks. */
export function DaysCard({ view, deleteDay }: Props) {
  const { t, bytes } = useText<MyDataMessages>();
  const [asked, setAsked] = useState<Day | null>(null);
  if (view.days.length === 0) {
    return (
      <Card>
        <EmptyState title={t('mine.daysTitle')} body={t('mine.daysEmpty')} />
      </Card>
    );
  }
  return (
    <Card
      title={t('mine.daysTitle')}
      about={t('mine.daysAbout', { count: view.days.length, bytes: bytes(view.bytes) })}
    >
      <ul class="mine-days">
        {view.days.map((row) => (
          <li key={row.day}>
            <Disclosure summary={<DayLine row={row} />}>{() => <BySignal row={row} />}</Disclosure>
            {asked === row.day ? (
              <Sure onYes={() => deleteDay(row.day)} onNo={() => setAsked(null)} />
            ) : (
              <DeleteDay day={row.day} onClick={() => setAsked(row.day)} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function DayLine({ row }: { row: StoredDay }) {
  const { t, date } = useText<MyDataMessages>();
  return (
    <span class="mine-day">
      <span>{date(row.day)}</span>
      <span>{t('mine.signals', { count: row.signals })}</span>
    </span>
  );
}

function BySignal({ row }: { row: StoredDay }) {
  const { t, number } = useText<MyDataMessages>();
  return (
    <dl class="mine-by-signal">
      {row.bySignal.map(({ name, count }) => (
        <Fragment key={name}>
          <dt>{t(`signal.${name}`)}</dt>
          <dd>{number(count)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function DeleteDay({ day, onClick }: { day: Day; onClick: () => void }) {
  const { t, date } = useText<MyDataMessages>();
  return (
    <IconButton label={t('mine.deleteDay', { day: date(day) })} onClick={onClick}>
      <TrashIcon />
    </IconButton>
  );
}

function Sure({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { t } = useText<MyDataMessages>();
  return (
    <span class="mine-sure" role="status">
      {t('mine.deleteDaySure')}
      <Button look="danger" size="small" onClick={onYes}>
        {t('mine.deleteDayYes')}
      </Button>
      <Button look="quiet" size="small" onClick={onNo}>
        {t('kit.cancel')}
      </Button>
    </span>
  );
}
