import { useText } from '../kit/text/use-text';
import type { PlanProps } from './PlanStep';
import type { ImportMessages } from './text/en';

/** `Select`, `None` and their like: do they mean that nobody answered? */
export function PlaceholdersQuestion({ state: { found, plan }, flow }: PlanProps) {
  const { t } = useText<ImportMessages>();
  const change = (key: string, isEmpty: boolean) => {
    const others = plan.empty.filter((each) => each !== key);
    void flow.change({ ...plan, empty: isEmpty ? [...others, key] : others });
  };
  return (
    <fieldset>
      <legend class="field-label">{t('import.emptyAsk')}</legend>
      {found.placeholders.map(({ key, text, count }) => (
        <label class="import-check" key={key}>
          <input
            type="checkbox"
            checked={plan.empty.includes(key)}
            onChange={(event) => change(key, event.currentTarget.checked)}
          />
          {t('import.emptyText', { text, count })}
        </label>
      ))}
    </fieldset>
  );
}
