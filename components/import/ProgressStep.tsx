import { Button } from '../kit/Button';
import { useText } from '../kit/text/use-text';
import type { ImportState } from './import-state';
import { ProgressBar } from './ProgressBar';
import { StepCard } from './StepCard';
import type { ImportMessages } from './text/en';

type Props = { state: Extract<ImportState, { step: 'reading' | 'importing' }>; cancel: () => Promise<void> };

/** How far the reading or the storing of a file has come, and the way out. */
export function ProgressStep({ state, cancel }: Props) {
  const { t, percent } = useText<ImportMessages>();
  const isUpdating = state.step === 'importing' && state.phase === 'figures';
  const file = state.file.name;
  const title = isUpdating
    ? t('import.updating')
    : t(state.step === 'reading' ? 'import.reading' : 'import.storing', { file });
  // Told to the ear in tenths, or it would hear nothing else.
  const tenth = percent(Math.floor(state.share * 10) / 10);
  return (
    <StepCard title={title} key={title}>
      <div class="import-progress">
        <ProgressBar share={state.share} label={title} />
        <p class="import-share" aria-hidden="true">
          {percent(state.share)}
        </p>
        <span class="unseen-text" role="status">
          {tenth}
        </span>
      </div>
      {state.step === 'importing' && (
        <p class="import-note">
          {t('import.rowsSoFar', { count: state.rows })}. {t(isUpdating ? 'import.cannotStop' : 'import.stays')}
        </p>
      )}
      {!isUpdating && <Button onClick={() => void cancel()}>{t('kit.cancel')}</Button>}
    </StepCard>
  );
}
