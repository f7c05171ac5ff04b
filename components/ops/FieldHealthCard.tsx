import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Meter } from '../kit/Meter';
import { Sparkline } from '../kit/Sparkline';
import { Table } from '../kit/Table';
import { useText } from '../kit/text/use-text';
import type { CrmHealth, OpsPorts } from './ports';
import type { OpsMessages } from './text/en';

type Props = { crm: CrmHealth } & Pick<OpsPorts, 'mend'>;

/** How often each field of a CRM's records was found, day by day: a fall is a hook that the CRM renamed. */
export function FieldHealthCard({ crm, mend }: Props) {
  const { t, named, percent, number } = useText<OpsMessages>();
  const share = ({ found, unseen }: CrmHealth['fields'][number]) => found / (found + unseen);
  const isMissing = crm.fields.some(({ unseen }) => unseen > 0);
  const nameOf = (field: string) => named('field', field);
  const title = t('health.fieldsOf', { crm: crm.crmName });
  return (
    <Card title={title} about={t('health.fieldsAbout')}>
      <Table
        caption={title}
        rows={crm.fields}
        keyOf={({ kind, field }) => `${kind}.${field}`}
        stacks
        columns={[
          {
            id: 'field',
            name: t('health.field'),
            sortBy: (row) => nameOf(row.field),
            cell: (row) => nameOf(row.field),
          },
          {
            id: 'kind',
            name: t('health.kind'),
            sortBy: (row) => row.kind,
            cell: (row) => t(`health.kind.${row.kind}`),
          },
          {
            id: 'found',
            name: t('health.found'),
            numeric: true,
            sortBy: share,
            cell: (row) => (
              <span class="ops-rate">
                <Meter value={share(row)} label={t('health.found')} />
                {percent(share(row))}
              </span>
            ),
          },
          {
            id: 'unseen',
            name: t('health.missed'),
            numeric: true,
            sortBy: (row) => row.unseen,
            cell: (row) => number(row.unseen),
          },
          {
            id: 'trend',
            name: t('health.trend'),
            cell: ({ field, perDay }) => (
              <Sparkline
                values={perDay}
                range={[0, 1]}
                label={t('health.trendOf', {
                  field: nameOf(field),
                  values: perDay.map((value) => (value === null ? t('kit.noData') : percent(value))).join(', '),
                })}
              />
            ),
          },
        ]}
      />
      {crm.canMend && isMissing && (
        <p class="ops-act">
          <Button onClick={() => mend(crm.crm)}>{t('health.mend')}</Button>
        </p>
      )}
    </Card>
  );
}
