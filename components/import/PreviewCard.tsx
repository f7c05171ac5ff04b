import { useMemo } from 'preact/hooks';
import { previewRecords } from '../../lib/domain/import/preview-records';
import { dayAt } from '../../lib/domain/time/day';
import { Card } from '../kit/Card';
import { Table } from '../kit/Table';
import { useText } from '../kit/text/use-text';
import type { PlanProps } from './PlanStep';
import { previewCells } from './preview-cells';
import type { ImportMessages } from './text/en';

/** The first rows as the records that they would be. */
export function PreviewCard({ state: { found, plan }, view: { timeZone } }: PlanProps) {
  const text = useText<ImportMessages>();
  return useMemo(() => {
    const title = text.t('import.previewTitle');
    const records = previewRecords(found, plan, { timeZone, today: dayAt(Date.now(), timeZone) });
    const columns = previewCells(text, plan.kind, timeZone).map(({ field, say, numeric = false }) => ({
      id: field,
      name: text.named('preview', field),
      numeric,
      cell: say,
    }));
    const rows = records.map((record, index) => ({ ...record, index }));
    return (
      <Card title={title}>
        <Table caption={title} columns={columns} rows={rows} keyOf={({ index }) => `${index}`} />
      </Card>
    );
  }, [text, found, plan, timeZone]);
}
