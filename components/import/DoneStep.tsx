import type { FlaggedCell } from '../../lib/domain/import/import-report';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { DownloadIcon } from '../kit/icons';
import { Stat } from '../kit/Stat';
import { type Column, Table } from '../kit/Table';
import { useText } from '../kit/text/use-text';
import { flaggedCsv } from './flagged-csv';
import type { DoneState } from './import-state';
import type { ImportPorts } from './ports';
import { StepCard } from './StepCard';
import type { ImportMessages } from './text/en';

type Props = { state: DoneState; again: () => Promise<void> } & Pick<ImportPorts, 'openDashboard' | 'saveList'>;

/** As many as can be read through on a screen; the saved list has more. */
const LISTED = 200;

/** What the import did, and what to do with the rows that looked wrong. */
export function DoneStep({ state, again, openDashboard, saveList }: Props) {
  const { t, number } = useText<ImportMessages>();
  const { file, counts, report } = state;
  const isSame = counts.added + counts.changed + counts.removed === 0;
  const leftOut = report.blank + report.asides + report.planned;
  return (
    <>
      <StepCard title={t(isSame ? 'import.doneSame' : 'import.doneTitle', { file: file.name })}>
        <div class="import-stack">
          {isSame && <p class="import-note">{t('import.doneSameBody')}</p>}
          <div class="import-stats">
            <Stat name={t('import.added')} value={number(counts.added)} />
            <Stat name={t('import.changed')} value={number(counts.changed)} />
            <Stat name={t('import.unchanged')} value={number(counts.unchanged)} />
            {counts.removed > 0 && <Stat name={t('import.removed')} value={number(counts.removed)} />}
            {report.duplicates > 0 && <Stat name={t('import.joined')} value={number(report.duplicates)} />}
            {leftOut > 0 && (
              <Stat
                name={t('import.leftOut')}
                value={number(leftOut)}
                note={t('import.leftOutNote', {
                  blank: number(report.blank),
                  asides: number(report.asides),
                  planned: number(report.planned),
                })}
              />
            )}
            <Stat
              name={t('import.flagged')}
              value={number(report.flaggedRows)}
              {...(report.flaggedRows === 0 ? { note: t('import.noFlags') } : {})}
            />
          </div>
          <div class="import-acts">
            <Button look="primary" onClick={openDashboard}>
              {t('import.openDashboard')}
            </Button>
            <Button onClick={() => void again()}>{t('import.another')}</Button>
          </div>
        </div>
      </StepCard>
      {report.flagged.length > 0 && <Flagged state={state} saveList={saveList} />}
    </>
  );
}

function Flagged({ state: { report, found, file }, saveList }: { state: DoneState } & Pick<ImportPorts, 'saveList'>) {
  const text = useText<ImportMessages>();
  const { t, number } = text;
  const nameOf = (column: number | null) =>
    column === null ? t('import.wholeRow') : found.header[column] || t('import.noName', { number: column + 1 });
  const columns: Column<FlaggedCell>[] = [
    { id: 'row', name: t('import.row'), sortBy: ({ row }) => row, cell: ({ row }) => number(row) },
    { id: 'column', name: t('import.column'), cell: ({ column }) => nameOf(column) },
    { id: 'what', name: t('import.what'), sortBy: ({ kind }) => kind, cell: ({ kind }) => t(`problem.${kind}`) },
    { id: 'text', name: t('import.text'), cell: (flagged) => flagged.text },
  ];
  const save = () => saveList(`${file.name.replace(/\.\w+$/, '')}-flags.csv`, flaggedCsv(text, report.flagged, nameOf));
  return (
    <Card title={t('import.flaggedTitle')} about={t('import.flaggedAbout')}>
      <div class="import-stack">
        <Table
          caption={t('import.flaggedTitle')}
          columns={columns}
          rows={report.flagged.slice(0, LISTED)}
          keyOf={({ row, column, kind }) => `${row} ${column} ${kind}`}
          maxHeight="380px"
        />
        {report.flagged.length > LISTED && <p class="import-note">{t('import.flagsCut', { count: LISTED })}</p>}
        <div>
          <Button onClick={save}>
            <DownloadIcon />
            {t('import.saveFlags')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
