import { useState } from 'preact/hooks';
import { Card } from '../kit/Card';
import { Meter } from '../kit/Meter';
import { Segmented } from '../kit/Segmented';
import { Table } from '../kit/Table';
import { useText } from '../kit/text/use-text';
import type { Breakdown, BreakdownRow, TeamKpiView } from './ports';
import type { OpsMessages } from './text/en';

type Props = { team: TeamKpiView; smallestGroup: number };

/** Win rate and revenue by group; groups too small to be anonymous are counted, not shown. */
export function BreakdownCard({ team, smallestGroup }: Props) {
  const { t } = useText<OpsMessages>();
  const [by, setBy] = useState<Breakdown>(team.breakdowns[0]?.by ?? 'region');
  const rows = team.breakdowns.find((one) => one.by === by)?.rows ?? [];
  const hidden = rows.filter((row) => row.hidden).length;
  return (
    <Card>
      <Segmented
        label={t('team.by')}
        value={by}
        onChoose={setBy}
        options={team.breakdowns.map((one) => ({ value: one.by, label: t(`team.${one.by}`) }))}
      />
      <div class="ops-breakdown">
        <BreakdownTable key={by} by={by} rows={rows.filter((row) => !row.hidden)} allHidden={hidden > 0} />
      </div>
      {hidden > 0 && <p class="ops-table-note">{t('team.hidden', { count: hidden, least: smallestGroup })}</p>}
    </Card>
  );
}

function BreakdownTable({ by, rows, allHidden }: { by: Breakdown; rows: BreakdownRow[]; allHidden: boolean }) {
  const { t, number, money } = useText<OpsMessages>();
  const count = (id: 'people' | 'deals' | 'won' | 'lost') => ({
    id,
    name: t(`team.${id}`),
    numeric: true,
    sortBy: (row: BreakdownRow) => row[id],
    cell: (row: BreakdownRow) => number(row[id]),
  });
  return (
    <Table
      caption={t(`team.${by}`)}
      rows={rows}
      keyOf={(row) => row.key}
      sort={{ column: 'revenue', down: true }}
      empty={t(allHidden ? 'team.noRows' : 'kit.noRows')}
      maxHeight="420px"
      columns={[
        { id: 'key', name: t(`team.name.${by}`), sortBy: (row) => row.key, cell: (row) => row.key },
        count('people'),
        count('deals'),
        count('won'),
        count('lost'),
        {
          id: 'winRate',
          name: t('team.winRate'),
          numeric: true,
          sortBy: (row) => row.winRate,
          cell: (row) => <Rate row={row} />,
        },
        {
          id: 'revenue',
          name: t('team.revenue'),
          numeric: true,
          sortBy: (row) => row.revenueMinor,
          cell: (row) => money(row.revenueMinor, row.currency),
        },
      ]}
    />
  );
}

function Rate({ row }: { row: BreakdownRow }) {
  const { t, percent } = useText<OpsMessages>();
  if (row.winRate === null) return <span class="ops-note">{t('kit.noData')}</span>;
  return (
    <span class="ops-rate">
      <Meter value={row.winRate} label={t('team.winRate')} />
      {percent(row.winRate)}
    </span>
  );
}
