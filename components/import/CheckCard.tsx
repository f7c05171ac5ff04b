import type { ImportReport } from '../../lib/domain/import/import-report';
import { planGaps } from '../../lib/domain/import/plan-gaps';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Segmented } from '../kit/Segmented';
import { Stat } from '../kit/Stat';
import { useText } from '../kit/text/use-text';
import type { PlanProps } from './PlanStep';
import { ProblemLine } from './ProblemLine';
import { ProgressBar } from './ProgressBar';
import type { ImportMessages } from './text/en';

/** What the import would do, and the button that does it. */
export function CheckCard({ state: { plan, check }, flow }: PlanProps) {
  const { t } = useText<ImportMessages>();
  const isReady = check.state === 'done' && check.report.records > 0 && planGaps(plan).needed.length === 0;
  return (
    <Card title={t('import.checkTitle')}>
      <span class="unseen-text" role="status">
        {check.state === 'done' &&
          `${t('import.records')}: ${check.report.records}. ${t('import.flagged')}: ${check.report.flaggedRows}.`}
      </span>
      <div class="import-stack">
        {check.state === 'running' ? (
          <>
            <p class="import-note">{t('import.checking')}</p>
            <ProgressBar share={check.share} label={t('import.checking')} />
          </>
        ) : (
          <Outlook report={check.report} isDeals={plan.kind === 'deals'} />
        )}
        <div>
          <Segmented
            label={t('import.rest')}
            value={plan.rest}
            options={[
              { value: 'keep', label: t('import.rest.keep') },
              { value: 'remove', label: t('import.rest.remove') },
            ]}
            onChoose={(rest) => void flow.change({ ...plan, rest })}
          />
          <p class="import-note">{t('import.restHint')}</p>
        </div>
        <Button look="primary" wide disabled={!isReady} onClick={() => void flow.run()}>
          {check.state === 'done' ? t('import.run', { count: check.report.records }) : t('import.checking')}
        </Button>
      </div>
    </Card>
  );
}

function Outlook({ report, isDeals }: { report: ImportReport; isDeals: boolean }) {
  const text = useText<ImportMessages>();
  const { t, number } = text;
  const { records, flaggedRows, outcomes, duplicates, blank, asides, asideRows, planned, problems } = report;
  const counts = { won: number(outcomes.won), lost: number(outcomes.lost), open: number(outcomes.open) };
  const shown = asideRows.map(number).join(', ');
  return (
    <>
      <div class="import-stats">
        <Stat
          name={t('import.records')}
          value={number(records)}
          {...(isDeals ? { note: t('import.recordsNote', counts) } : {})}
        />
        <Stat
          name={t('import.flagged')}
          value={number(flaggedRows)}
          note={t(flaggedRows === 0 ? 'import.noFlags' : 'import.flaggedNote')}
        />
      </div>
      <ul class="import-facts">
        {duplicates > 0 && <li>{t('import.merged', { count: duplicates })}</li>}
        {blank > 0 && <li>{t('import.blank', { count: blank })}</li>}
        {asides > 0 && <li>{t('import.asides', { count: asides, rows: shown })}</li>}
        {planned > 0 && <li>{t('import.planned', { count: planned })}</li>}
      </ul>
      {problems
        .filter(({ column }) => column === null)
        .map((problem) => (
          <ProblemLine key={problem.kind} problem={problem} />
        ))}
    </>
  );
}
