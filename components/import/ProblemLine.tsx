import type { ColumnProblem } from '../../lib/domain/import/import-report';
import { WarnIcon } from '../kit/icons';
import { useText } from '../kit/text/use-text';
import './ProblemLine.css';
import { rowsIn } from './rows-in';
import type { ImportMessages } from './text/en';

/** One kind of problem: how often, what it looks like, where first. */
export function ProblemLine({ problem: { kind, count, rows, example } }: { problem: ColumnProblem }) {
  const text = useText<ImportMessages>();
  const { t, number } = text;
  return (
    <p class="import-problem">
      <WarnIcon size={12} />
      <span>
        {t('import.problem', { what: t(`problem.${kind}`), count: number(count) })}{' '}
        <span class="import-where">
          ({rowsIn(text, rows, count)}
          {example !== '' && `: ${example}`})
        </span>
      </span>
    </p>
  );
}
