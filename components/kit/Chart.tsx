import { useState } from 'preact/hooks';
import type { Day } from '../../lib/domain/time/day';
import { Button } from './Button';
import './Chart.css';
import { ChartPlot } from './ChartPlot';
import { dashOf, seriesColour } from './chart-look';
import { Table } from './Table';
import type { KitMessages } from './text/en';
import { useText } from './text/use-text';

export type Series = { id: string; name: string; values: (number | null)[] };

type Props = { label: string; days: Day[]; series: Series[]; say: (value: number) => string; height?: number };

/** Lines over days, with the same numbers as a table for those who cannot see lines or want to read them. */
export function Chart({ label, days, series, say, height = 220 }: Props) {
  const { t, shortDate } = useText<KitMessages>();
  const [asTable, setAsTable] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const [drawable, setDrawable] = useState(true);
  const table = asTable || !drawable;
  const pointOf = (one: Series, i: number) => one.values[i] ?? null;
  const write = (value: number | null) => (value === null ? '–' : say(value));
  return (
    <figure class="chart" aria-label={label}>
      <div class="chart-head">
        <ul class="chart-legend">
          {at !== null && !table && <li class="chart-day">{shortDate(days[at] as Day)}</li>}
          {series.map((one, i) => (
            <li key={one.id}>
              <Swatch no={i} />
              {one.name}
              {at !== null && !table && <b>{write(pointOf(one, at))}</b>}
            </li>
          ))}
        </ul>
        {drawable && (
          <Button look="quiet" size="small" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'kit.showChart' : 'kit.showTable')}
          </Button>
        )}
      </div>
      {table ? (
        <Table
          caption={label}
          rows={days.map((_, i) => i)}
          keyOf={(i) => days[i] as Day}
          sort={{ column: 'day', down: true }}
          maxHeight={`${height}px`}
          columns={[
            { id: 'day', name: t('kit.day'), sortBy: (i) => days[i] as Day, cell: (i) => shortDate(days[i] as Day) },
            ...series.map((one) => ({
              id: one.id,
              name: one.name,
              numeric: true,
              sortBy: (i: number) => pointOf(one, i),
              cell: (i: number) => write(pointOf(one, i)),
            })),
          ]}
        />
      ) : (
        <ChartPlot
          days={days}
          series={series}
          say={say}
          sayDay={shortDate}
          height={height}
          onPoint={setAt}
          onUndrawable={() => setDrawable(false)}
        />
      )}
    </figure>
  );
}

function Swatch({ no }: { no: number }) {
  return (
    <svg width="20" height="8" aria-hidden="true">
      <line
        x1="0"
        x2="20"
        y1="4"
        y2="4"
        stroke={seriesColour(no)}
        stroke-width="2"
        stroke-dasharray={dashOf(no).join(' ')}
      />
    </svg>
  );
}
