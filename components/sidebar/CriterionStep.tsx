import type { FieldReading } from '../../lib/domain/record/crm-record';
import type { CriterionView } from '../../lib/domain/view/sidebar-view';
import { Button } from '../kit/Button';
import { TargetIcon } from '../kit/icons';
import { useText } from '../kit/text/use-text';
import type { SidebarMessages } from './text/en';

type Props = { state: 'do' | 'check'; criterion: CriterionView; pointAt: (field: string) => void };

/** A criterion as the next step: to do, or to check where we could not see. */
export function CriterionStep({ state, criterion, pointAt }: Props) {
  const { t, local } = useText<SidebarMessages>();
  const { seen } = criterion;
  return (
    <>
      <p class="step-eyebrow">{t(state === 'do' ? 'step.next' : 'step.check')}</p>
      <h2 class="step-title">{local(criterion.title)}</h2>
      {state === 'check' && <p>{t(blindness(seen))}</p>}
      <p class="step-why">{local(criterion.why)}</p>
      <dl class="step-how">
        <dt>{t('step.how')}</dt>
        <dd>{local(criterion.how)}</dd>
      </dl>
      {seen.state === 'read' && <p class="step-seen">{t('step.now', { text: seen.text })}</p>}
      {seen.state === 'blank' && <p class="step-seen">{t('step.empty')}</p>}
      {criterion.required && <p class="step-seen">{t('step.required')}</p>}
      {/* Where the field was not found there is nowhere to take the rep: no dead ends. */}
      {seen.state !== 'unseen' && (
        <Button look="primary" wide onClick={() => pointAt(criterion.field)}>
          <TargetIcon />
          {t('step.show')}
        </Button>
      )}
    </>
  );
}

/** Why we do not know, said as ours. */
function blindness(seen: FieldReading) {
  if (seen.state !== 'unseen') return 'step.unsure';
  return seen.why === 'missing' ? 'step.unseenMissing' : 'step.unseenAmbiguous';
}
