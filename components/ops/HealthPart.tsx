import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { Meter } from '../kit/Meter';
import { Table } from '../kit/Table';
import { useText } from '../kit/text/use-text';
import { FieldHealthCard } from './FieldHealthCard';
import type { CrmHealth, HealthView, OpsPorts } from './ports';
import type { OpsMessages } from './text/en';

/** How well each CRM's pages could be read: our own blindness, measured. */
export function HealthPart({ health, mend }: { health: HealthView } & Pick<OpsPorts, 'mend'>) {
  const { t, named, number, percent, moment } = useText<OpsMessages>();
  if (health.crms.length === 0) {
    return (
      <Card>
        <EmptyState title={t('health.emptyTitle')} body={t('health.emptyBody')} />
      </Card>
    );
  }
  const share = (row: CrmHealth) => (row.readings === 0 ? null : 1 - row.degraded / row.readings);
  return (
    <div class="ops-part">
      <Card title={t('ops.health')} about={t('health.about')}>
        <Table
          caption={t('ops.health')}
          rows={health.crms}
          keyOf={(row) => row.crm}
          stacks
          columns={[
            { id: 'crm', name: t('health.crm'), sortBy: (row) => row.crmName, cell: (row) => row.crmName },
            {
              id: 'readings',
              name: t('health.readings'),
              numeric: true,
              sortBy: (row) => row.readings,
              cell: (row) => number(row.readings),
            },
            {
              id: 'complete',
              name: t('health.complete'),
              numeric: true,
              sortBy: share,
              cell: (row) => {
                const complete = share(row);
                if (complete === null) return t('kit.noData');
                return (
                  <span class="ops-rate">
                    <Meter value={complete} label={t('health.complete')} />
                    {percent(complete)}
                  </span>
                );
              },
            },
            {
              id: 'unseen',
              name: t('health.unseen'),
              cell: ({ unseen, readings }) =>
                unseen.length === 0
                  ? readings === 0
                    ? '–'
                    : t('health.noneUnseen')
                  : unseen
                      .map((one) =>
                        t('health.unseenCount', { field: named('field', one.field), count: number(one.count) }),
                      )
                      .join(', '),
            },
            {
              id: 'last',
              name: t('health.last'),
              numeric: true,
              sortBy: (row) => row.lastReadAt,
              cell: (row) => (row.lastReadAt === null ? '–' : moment(row.lastReadAt)),
            },
          ]}
        />
      </Card>
      {health.crms
        .filter(({ fields }) => fields.length > 0)
        .map((crm) => (
          <FieldHealthCard key={crm.crm} crm={crm} mend={mend} />
        ))}
    </div>
  );
}
