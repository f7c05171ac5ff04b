import { Card } from '../kit/Card';
import { type Column, Table } from '../kit/Table';
import { useText } from '../kit/text/use-text';
import type { KnownCrm } from './ports';
import type { CrmsMessages } from './text/en';

/** The best first. */
const HOOKS: KnownCrm['hooks'][] = ['names', 'words', 'none'];
const SURE: KnownCrm['sure'][] = ['high', 'medium', 'low'];

/** Each CRM with what its pages let us read, and on what that was checked. */
export function KnownCard({ known }: { known: KnownCrm[] }) {
  const { t } = useText<CrmsMessages>();
  const columns: Column<KnownCrm>[] = [
    { id: 'crm', name: t('crms.crm'), sortBy: ({ name }) => name, cell: ({ name }) => name },
    {
      id: 'reads',
      name: t('crms.reads'),
      sortBy: ({ hooks }) => HOOKS.indexOf(hooks),
      cell: ({ hooks }) => t(`crms.hooks.${hooks}`),
    },
    {
      id: 'checked',
      name: t('crms.checked'),
      sortBy: ({ checkedOn }) => checkedOn,
      cell: ({ checkedOn }) => t(checkedOn === 'running' ? 'crms.checkedRunning' : 'crms.checkedWritten'),
    },
    {
      id: 'sure',
      name: t('crms.sure'),
      sortBy: ({ sure }) => SURE.indexOf(sure),
      cell: ({ sure }) => t(`crms.sure.${sure}`),
    },
  ];
  return (
    <Card title={t('crms.knownTitle')} about={t('crms.knownAbout')}>
      <Table caption={t('crms.knownTitle')} columns={columns} rows={known} keyOf={({ id }) => id} stacks />
    </Card>
  );
}
