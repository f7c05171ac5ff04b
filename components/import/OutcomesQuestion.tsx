import { fold } from '../../lib/domain/import/fold';
import { outcomeOf } from '../../lib/domain/import/outcome-of';
import { outcomeColumn } from '../../lib/domain/import/outcomes-of';
import type { Outcome } from '../../lib/domain/record/deal';
import { Disclosure } from '../kit/Disclosure';
import { SelectField } from '../kit/SelectField';
import { useText } from '../kit/text/use-text';
import type { PlanProps } from './PlanStep';
import type { ImportMessages } from './text/en';

const OUTCOMES = ['open', 'won', 'lost'] as const satisfies Outcome[];
/** More stages than a process should have. */
const SHOWN = 10;

/** Which stages or statuses mean that a deal was won or lost. */
export function OutcomesQuestion({ state: { found, plan }, flow }: PlanProps) {
  const { t } = useText<ImportMessages>();
  const column = outcomeColumn(plan);
  const values = found.columns[column]?.values ?? [];
  const ask = ({ text, count }: { text: string; count: number }) => (
    <SelectField
      key={text}
      label={t('import.outcomeOf', { value: text, count })}
      value={plan.outcomes[fold(text)] ?? outcomeOf(text)}
      options={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`import.outcome.${outcome}`) }))}
      onChoose={(outcome) => void flow.change({ ...plan, outcomes: { ...plan.outcomes, [fold(text)]: outcome } })}
    />
  );
  return (
    <fieldset>
      <legend class="field-label">{t('import.outcomesAsk', { column: found.header[column] ?? '' })}</legend>
      <div class="import-outcomes">{values.slice(0, SHOWN).map(ask)}</div>
      {values.length > SHOWN && (
        <Disclosure summary={t('import.outcomesMore', { count: values.length - SHOWN })}>
          {() => <div class="import-outcomes">{values.slice(SHOWN).map(ask)}</div>}
        </Disclosure>
      )}
    </fieldset>
  );
}
