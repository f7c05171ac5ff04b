import { Card } from '../kit/Card';
import { Chip } from '../kit/Chip';
import { Meter } from '../kit/Meter';
import { Sparkline } from '../kit/Sparkline';
import { Table } from '../kit/Table';
import { useText } from '../kit/text/use-text';
import type { FeatureUse, ToolUse } from './ports';
import type { OpsMessages } from './text/en';

type Row = FeatureUse & { key: string; tool: string };

/** Every feature of the tools shown, the most used first. */
export function FeatureTable({ tools }: { tools: ToolUse[] }) {
  const { t, local, number, percent } = useText<OpsMessages>();
  const rows: Row[] = tools.flatMap((tool) =>
    tool.features.map((feature) => ({ ...feature, key: `${tool.id}/${feature.id}`, tool: local(tool.name) })),
  );
  const all = rows.reduce((sum, row) => sum + row.total, 0);
  const usedDays = (row: Row) => row.perDay.filter((n) => n > 0).length;
  return (
    <Card title={t('adoption.featuresTitle')}>
      <Table
        caption={t('adoption.featuresTitle')}
        rows={rows}
        keyOf={(row) => row.key}
        sort={{ column: 'total', down: true }}
        maxHeight="420px"
        columns={[
          {
            id: 'feature',
            name: t('adoption.feature'),
            sortBy: (row) => local(row.name),
            cell: (row) => (
              <span class="ops-feature">
                {local(row.name)}
                {row.core && <Chip look="accent">{t('adoption.core')}</Chip>}
              </span>
            ),
          },
          { id: 'tool', name: t('adoption.tool'), sortBy: (row) => row.tool, cell: (row) => row.tool },
          {
            id: 'trend',
            name: t('adoption.trend'),
            cell: (row) => (
              <Sparkline values={row.perDay} width={90} label={t('kit.trend', { values: row.perDay.join(', ') })} />
            ),
          },
          {
            id: 'days',
            name: t('adoption.usedDays'),
            numeric: true,
            sortBy: usedDays,
            cell: (row) => number(usedDays(row)),
          },
          {
            id: 'total',
            name: t('adoption.total'),
            numeric: true,
            sortBy: (row) => row.total,
            cell: (row) => number(row.total),
          },
          {
            id: 'share',
            name: t('adoption.share'),
            numeric: true,
            cell: (row) =>
              all === 0 ? (
                '–'
              ) : (
                <span class="ops-rate">
                  <Meter value={row.total} max={all} label={local(row.name)} />
                  {percent(row.total / all)}
                </span>
              ),
          },
        ]}
      />
    </Card>
  );
}
