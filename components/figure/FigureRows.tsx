import { useState } from 'preact/hooks';
import type { Figure, FigureRow } from '../../lib/domain/kpi/figure';
import { Button } from '../kit/Button';
import type { KitMessages } from '../kit/text/en';
import { useText } from '../kit/text/use-text';
import { sayRow } from './say-value';
import type { FigureMessages } from './text/en';

/** Without a figure, as for what was left out, the rows stand without values: theirs may mean something else. */
type Props = { figure: Figure | null; rows: FigureRow[]; label: string };

const atFirst = 30;

/** The rows behind a figure, or left out of it. A long list is cut until it is asked for. */
export function FigureRows({ figure, rows, label }: Props) {
  const text = useText<FigureMessages & KitMessages>();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, atFirst);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ul class="figure-rows" tabIndex={0} aria-label={label}>
        {shown.map((row) => (
          <li key={row.id}>
            <span>{row.label}</span>
            {figure !== null && <span>{sayRow(text, figure, row)}</span>}
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button look="quiet" size="small" onClick={() => setAll(true)}>
          {text.t('kit.showAll', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
