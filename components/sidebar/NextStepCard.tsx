import type { ComponentChildren } from 'preact';
import type { StepView } from '../../lib/domain/view/sidebar-view';
import { Button } from '../kit/Button';
import '../kit/Card.css';
import { Chip } from '../kit/Chip';
import { useText } from '../kit/text/use-text';
import { CriterionList } from './CriterionList';
import { CriterionStep } from './CriterionStep';
import './NextStepCard.css';
import { stageField } from './ports';
import type { SidebarMessages } from './text/en';

type Props = { step: StepView; pointAt: (field: string) => void };

/** The one thing to do now: what, why and how, and one click to where it is done. */
export function NextStepCard({ step, pointAt }: Props) {
  const { t } = useText<SidebarMessages>();
  return (
    <section class="card step-card" data-state={step.state} aria-label={t('step.next')}>
      <StepBody step={step} pointAt={pointAt} />
      {step.all.length > 0 && <CriterionList all={step.all} pointAt={pointAt} />}
    </section>
  );
}

function StepBody({ step, pointAt }: Props) {
  const { t } = useText<SidebarMessages>();
  switch (step.state) {
    case 'do':
    case 'check':
      return step.criterion && <CriterionStep state={step.state} criterion={step.criterion} pointAt={pointAt} />;
    case 'advance':
      return <Advance step={step} pointAt={pointAt} />;
    case 'closed':
      return <Plain title={t('step.closed')}>{t('step.closedBody')}</Plain>;
    case 'unplaced':
      return (
        <Plain title={t('step.unplaced')}>
          {step.stageText === null ? t('step.unplacedUnseen') : t('step.unplacedText', { stage: step.stageText })}
        </Plain>
      );
  }
}

function Advance({ step, pointAt }: Props) {
  const { t, local } = useText<SidebarMessages>();
  const body =
    step.next.length === 0
      ? t('step.readyLast')
      : step.stage === null
        ? t('step.readyBodyPlain')
        : t('step.readyBody', { stage: local(step.stage) });
  return (
    <>
      <p class="step-eyebrow">{t('step.next')}</p>
      <h2 class="step-title">{t('step.ready')}</h2>
      <p class="step-why">{body}</p>
      {step.next.length > 0 && (
        <ul class="step-next">
          {step.next.map((stage) => (
            <li key={local(stage)}>
              <Chip look="accent">{local(stage)}</Chip>
            </li>
          ))}
        </ul>
      )}
      <Button look="primary" wide onClick={() => pointAt(stageField)}>
        {t('step.showStage')}
      </Button>
    </>
  );
}

function Plain({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h2 class="step-title">{title}</h2>
      <p class="step-why">{children}</p>
    </>
  );
}
