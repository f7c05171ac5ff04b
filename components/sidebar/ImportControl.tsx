import type { ImportView } from '../../lib/domain/view/import-view';
import { Button } from '../kit/Button';
import { type Text, useText } from '../kit/text/use-text';
import './ImportControl.css';
import type { SidebarPorts } from './ports';
import type { SidebarMessages } from './text/en';

type Props = {
  importing: ImportView;
  /** Nothing was imported yet. */
  first?: boolean;
} & Pick<SidebarPorts, 'importDeals' | 'stopImport'>;

/** Begins an import, shows how it goes, and stops it. */
export function ImportControl({ importing, first = false, importDeals, stopImport }: Props) {
  const text = useText<SidebarMessages>();
  const { t } = text;
  if (importing.state === 'unavailable') return null;
  const isUnderWay = 'crmName' in importing;
  const begin = t(importing.state === 'idle' ? (first ? 'deals.import' : 'deals.again') : 'deals.retry');
  return (
    <div class="import">
      {/* Always there, so that what comes into it is read out; the count beside it would be read out for ever. */}
      <p role="status" class="import-state">
        {stateOf(importing, first, text)}
      </p>
      {isUnderWay && <Progress state={importing.state} rows={importing.rows} />}
      <div class="import-acts">
        {/* The same button, so that the focus stays on it. */}
        <Button
          {...(first ? {} : ({ look: 'quiet', size: 'small' } as const))}
          onClick={() => (isUnderWay ? stopImport() : importDeals())}
        >
          {isUnderWay ? t('import.stop') : begin}
        </Button>
        {!isUnderWay && !first && importing.changes && (
          <Button look="quiet" size="small" onClick={() => importDeals(true)}>
            {t('import.whole')}
          </Button>
        )}
      </div>
    </div>
  );
}

type Shown = Exclude<ImportView, { state: 'unavailable' }>;

function stateOf(importing: Shown, first: boolean, { t, number }: Text<SidebarMessages>): string | null {
  switch (importing.state) {
    case 'idle':
      return null;
    case 'waiting':
      return t('import.waiting', { crm: importing.crmName, seconds: number(importing.seconds) });
    case 'reading':
    case 'resuming':
      return t(`import.${importing.state}`, { crm: importing.crmName });
    case 'stopped':
      return t('import.stopped');
    case 'failed':
      // Why is said by a notice, which is enough beside what was imported before.
      return first ? t('import.failed') : null;
  }
}

/** How many there are to come nobody knows. */
function Progress({ state, rows }: { state: string; rows: number }) {
  const { t } = useText<SidebarMessages>();
  const said = rows === 0 ? t('import.noRows') : t('import.rows', { count: rows });
  return (
    <>
      <div
        class="import-bar"
        data-state={state}
        role="progressbar"
        aria-label={t('import.progress')}
        aria-valuetext={said}
      />
      <p class="import-rows">{said}</p>
    </>
  );
}
