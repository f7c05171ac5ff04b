import { fieldsOf, type ImportField } from '../../lib/domain/import/import-fields';
import { withField } from '../../lib/domain/import/import-plan';
import { surenessOf } from '../../lib/domain/import/propose-columns';
import { Chip } from '../kit/Chip';
import { SelectField } from '../kit/SelectField';
import { useText } from '../kit/text/use-text';
import type { PlanProps } from './PlanStep';
import { ProblemLine } from './ProblemLine';
import type { ImportMessages } from './text/en';

const SAMPLES = 3;
const NONE = 'none';

/** One column: what it is read as, what is in it, what is wrong with it. */
export function ColumnRow({ column, state: { found, plan, check }, flow }: PlanProps & { column: number }) {
  const { t, named } = useText<ImportMessages>();
  const header = found.header[column] || t('import.noName', { number: column + 1 });
  const field = plan.columns[column] ?? null;
  const samples = [...new Set(found.preview.map((cells) => cells[column]?.trim() ?? '').filter(Boolean))];
  const options = [NONE, ...fieldsOf(plan.kind)].map((each) => ({ value: each, label: named('field', each) }));
  const problems = check.state === 'done' ? check.report.problems.filter((each) => each.column === column) : [];
  return (
    <li class="import-column" data-used={field !== null}>
      <SelectField
        label={header}
        value={field ?? NONE}
        options={options}
        onChoose={(chosen) =>
          void flow.change(withField(plan, column, chosen === NONE ? null : (chosen as ImportField)))
        }
      />
      <p class="import-samples">
        {samples.length === 0 ? <i>{t('import.emptyColumn')}</i> : samples.slice(0, SAMPLES).join(' · ')}
      </p>
      {field !== null && (
        <div class="import-problems">
          {surenessOf(found, plan, column) === 'likely' && <Chip>{t('import.unsure')}</Chip>}
          {check.state === 'running' ? (
            <span class="import-note">{t('import.checking')}</span>
          ) : problems.length === 0 ? (
            <span class="import-fine">{t('import.noProblems')}</span>
          ) : (
            problems.map((problem) => <ProblemLine key={problem.kind} problem={problem} />)
          )}
        </div>
      )}
    </li>
  );
}
