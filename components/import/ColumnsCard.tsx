import { planGaps } from '../../lib/domain/import/plan-gaps';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { NoticeLine } from '../kit/NoticeLine';
import { useText } from '../kit/text/use-text';
import './ColumnsCard.css';
import { ColumnRow } from './ColumnRow';
import type { PlanProps } from './PlanStep';
import type { ImportMessages } from './text/en';

/** The columns that are used, each with its first values and problems; the others behind a line. */
export function ColumnsCard(props: PlanProps) {
  const { found, plan } = props.state;
  const { t, named } = useText<ImportMessages>();
  const { needed, advised } = planGaps(plan);
  const columns = found.header.map((_, column) => column);
  const used = columns.filter((column) => plan.columns[column] !== null);
  // A nameless column with nothing in it is what a separator at the end of each line leaves behind.
  const unused = columns.filter(
    (column) => plan.columns[column] === null && (found.header[column] !== '' || found.columns[column]?.filled !== 0),
  );
  return (
    <Card title={t('import.columnsTitle')} about={t('import.columnsAbout')}>
      <div class="import-stack">
        <div class="import-notices">
          {needed.map((field) => (
            <NoticeLine key={field} look="warn">
              {t('import.needed', { field: named('field', field) })}
            </NoticeLine>
          ))}
          {needed.length === 0 &&
            advised.map((field) => <NoticeLine key={field}>{named('import.advised', field)}</NoticeLine>)}
        </div>
        <ul class="import-columns">
          {used.map((column) => (
            <ColumnRow key={column} column={column} {...props} />
          ))}
        </ul>
        {unused.length > 0 && (
          <Disclosure summary={t('import.unused', { count: unused.length })} open={needed.length > 0}>
            {() => (
              <ul class="import-columns">
                {unused.map((column) => (
                  <ColumnRow key={column} column={column} {...props} />
                ))}
              </ul>
            )}
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
