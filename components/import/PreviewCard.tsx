import { useMemo } from 'preact/hooks';
import type { Imported } from '../../lib/domain/import/merge-rows';
import { previewRecords } from '../../lib/domain/import/preview-records';
import { dayAt } from '../../lib/domain/time/day';
import { Card } from '../kit/Card';
import { type Column, Table } from '../kit/Table';
import type { Text } from '../kit/text/use-text';
import { useText } from '../kit/text/use-text';
import type { PlanProps } from './PlanStep';
import type { ImportMessages } from './text/en';

/** The first rows as records, with dates and amounts in the reader's own writing. */
export function PreviewCard({ state: { found, plan }, view, title }: PlanProps & { title: string }) {
  const text = useText<ImportMessages>();
  const { timeZone } = view;
  return useMemo(() => {
    const records = previewRecords(found, plan, { timeZone, today: dayAt(Date.now(), timeZone) });
    return (
      <Card title={title}>
        <Table caption={title} columns={columnsOf(text, plan.kind)} rows={records} keyOf={({ id }) => id} />
      </Card>
    );
  }, [text, found, plan, timeZone, title]);
}

type Cell = (record: Imported) => string;

function columnsOf(text: Text<ImportMessages>, kind: PlanProps['state']['plan']['kind']): Column<Imported>[] {
  const { named, t, date, moment, money } = text;
  const column = (field: string, cell: Cell, numeric = false): Column<Imported> => ({
    id: field,
    name: named('field', field),
    numeric,
    cell: (record) => cell(record) || '–',
  });
  const day = (value: string | null) => (value === null ? '' : date(value));
  const at = (value: number | null) => (value === null ? '' : moment(value));
  if (kind === 'deals') {
    const deal =
      (cell: (deal: Extract<Imported, { outcome: string }>) => string): Cell =>
      (record) =>
        'outcome' in record ? cell(record) : '';
    return [
      column(
        'name',
        deal(({ name }) => name),
      ),
      column(
        'owner',
        deal(({ owner }) => owner),
      ),
      column(
        'stage',
        deal(({ stage, outcome }) => [stage, t(`import.outcome.${outcome}`)].filter(Boolean).join(' → ')),
      ),
      column(
        'amount',
        deal(({ amountMinor, currency }) => money(amountMinor, currency)),
        true,
      ),
      column(
        'created',
        deal(({ startedDay }) => day(startedDay)),
      ),
      column(
        'closedOn',
        deal(({ closedDay }) => day(closedDay)),
      ),
      column(
        'expectedClose',
        deal(({ expectedCloseDay }) => day(expectedCloseDay)),
      ),
    ];
  }
  if (kind === 'leads') {
    const lead =
      (cell: (lead: Extract<Imported, { source: string | null }>) => string): Cell =>
      (record) =>
        'source' in record ? cell(record) : '';
    return [
      column(
        'name',
        lead(({ name }) => name),
      ),
      column(
        'owner',
        lead(({ owner }) => owner),
      ),
      column(
        'stage',
        lead(({ stage }) => stage),
      ),
      column(
        'source',
        lead(({ source }) => source ?? ''),
      ),
      column(
        'created',
        lead(({ createdAt }) => at(createdAt)),
      ),
    ];
  }
  const activity =
    (cell: (act: Extract<Imported, { recordKind: string }>) => string): Cell =>
    (record) =>
      'recordKind' in record ? cell(record) : '';
  return [
    column(
      'id',
      activity(({ id }) => id),
    ),
    column(
      'type',
      activity(({ type }) => type),
    ),
    column(
      'at',
      activity(({ at: when }) => at(when)),
    ),
    column(
      'what',
      activity(({ recordKind, recordId }) => `${recordKind} ${recordId}`),
    ),
  ];
}
