import { useMemo } from 'preact/hooks';
import { openQuestions } from '../../lib/domain/import/cell-formats';
import { columnOf } from '../../lib/domain/import/import-plan';
import { outcomeColumn } from '../../lib/domain/import/outcomes-of';
import { readAmount } from '../../lib/domain/import/read-amount';
import { readDate } from '../../lib/domain/import/read-date';
import { Card } from '../kit/Card';
import { Segmented } from '../kit/Segmented';
import { SelectField } from '../kit/SelectField';
import { useText } from '../kit/text/use-text';
import { currencyChoices } from './currency-choices';
import { OutcomesQuestion } from './OutcomesQuestion';
import { PlaceholdersQuestion } from './PlaceholdersQuestion';
import type { PlanProps } from './PlanStep';
import type { ImportMessages } from './text/en';

/** What the file does not say for certain: each question once, with an answer that is likely already chosen. */
export function QuestionsCard(props: PlanProps) {
  const { found, plan } = props.state;
  const { t } = useText<ImportMessages>();
  const open = openQuestions(found, plan);
  const hasAmounts = columnOf(plan, 'amount') >= 0;
  const hasOutcomes = plan.kind === 'deals' && (found.columns[outcomeColumn(plan)]?.values ?? []).length > 0;
  if (!open.dates && !open.amounts && !hasAmounts && !hasOutcomes && found.placeholders.length === 0) return null;
  return (
    <Card title={t('import.asksTitle')} about={t('import.asksAbout')}>
      <div class="import-stack">
        {open.dates !== null && <DateOrder {...props} example={open.dates} />}
        {open.amounts !== null && <DecimalSign {...props} example={open.amounts} />}
        {hasAmounts && <Currency {...props} />}
        {hasOutcomes && <OutcomesQuestion {...props} />}
        {found.placeholders.length > 0 && <PlaceholdersQuestion {...props} />}
      </div>
    </Card>
  );
}

type Asked = PlanProps & { example: string };

function DateOrder({ state: { plan }, flow, example }: Asked) {
  const { t, date } = useText<ImportMessages>();
  const said = (dayFirst: boolean) => date(readDate(example, dayFirst)?.day ?? '1970-01-01');
  return (
    <Segmented
      label={t('import.dateOrder', { example })}
      value={plan.dayFirst ? 'day' : 'month'}
      options={[
        { value: 'day', label: said(true) },
        { value: 'month', label: said(false) },
      ]}
      onChoose={(order) => void flow.change({ ...plan, dayFirst: order === 'day' })}
    />
  );
}

function DecimalSign({ state: { plan }, flow, example }: Asked) {
  const { t, locale } = useText<ImportMessages>();
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const said = (decimal: '.' | ',') => plain.format((readAmount(example, decimal, 'USD')?.minor ?? 0) / 100);
  return (
    <Segmented
      label={t('import.numberSign', { example })}
      value={plan.decimal}
      options={[
        { value: '.', label: said('.') },
        { value: ',', label: said(',') },
      ]}
      onChoose={(decimal) => void flow.change({ ...plan, decimal })}
    />
  );
}

function Currency({ state: { plan }, flow }: PlanProps) {
  const { t, locale } = useText<ImportMessages>();
  // With each step of the check the screen is drawn anew; some hundred options need not be.
  return useMemo(
    () => (
      <SelectField
        label={t('import.currency')}
        value={plan.currency}
        options={currencyChoices(locale, plan.currency)}
        onChoose={(currency) => void flow.change({ ...plan, currency })}
      />
    ),
    [t, locale, plan, flow],
  );
}
