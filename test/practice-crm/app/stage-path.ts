import { element } from './element.ts';
import { LEAD_STAGES, OPPORTUNITY_STAGES, type RecordKind } from './records.ts';
import type { Words } from './words.ts';

export const STAGES: Record<'opportunity' | 'lead', readonly (keyof Words['stages'])[]> = {
  opportunity: OPPORTUNITY_STAGES,
  lead: LEAD_STAGES,
};

export const stagesOf = (kind: RecordKind) => (kind === 'opportunity' || kind === 'lead' ? STAGES[kind] : []);

interface StagePathOptions {
  kind: RecordKind;
  words: Words;
  /** Classic pages name field and stages in data attributes; modern ones only in words. */
  hooks: boolean;
  onSet(stage: string): void;
}

/** The row of chevrons: pick one, then mark it as current. `show` is called with each new current stage. */
export function stagePath({ kind, words, hooks, onSet }: StagePathOptions) {
  const stages = stagesOf(kind);
  let current = '';
  let picked = '';
  const items = stages.map((stage) =>
    element(
      'li',
      { 'data-stage': hooks && stage },
      element('button', { type: 'button', onclick: () => pick(stage) }, words.stages[stage]),
    ),
  );
  const path = element(
    'ol',
    {
      class: 'pc-path',
      'data-field': hooks && 'stage',
      'data-required': hooks,
      'aria-label': words.fields.stage,
    },
    items,
  );
  const button = element(
    'button',
    {
      type: 'button',
      class: 'pc-button primary',
      'data-action': 'set-stage',
      disabled: true,
      onclick: () => onSet(picked),
    },
    words.record.setStage,
  );

  function pick(stage: string): void {
    picked = stage === current ? '' : stage;
    draw();
  }

  function draw(): void {
    const at = (stages as readonly string[]).indexOf(current);
    // The last stage is the bad end; reaching it does not mean that the good end was passed.
    const bad = at === stages.length - 1;
    stages.forEach((stage, index) => {
      const item = items[index];
      if (!item) return;
      if (stage === current) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
      item.classList.toggle('done', index < at && !(bad && index === at - 1));
      item.classList.toggle('bad', bad && stage === current);
      item.classList.toggle('good', at === stages.length - 2 && stage === current);
      item.classList.toggle('picked', stage === picked);
      item.firstElementChild?.setAttribute('aria-pressed', String(stage === picked));
    });
    button.disabled = picked === '';
  }

  return {
    element: element('div', { class: 'pc-path-row' }, path, button),
    show(stage: string): void {
      current = stage;
      picked = '';
      draw();
    },
  };
}
