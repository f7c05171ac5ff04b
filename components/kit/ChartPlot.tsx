import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Day } from '../../lib/domain/time/day';
import type { Series } from './Chart';
import { dashOf, seriesColour } from './chart-look';

type Props = {
  days: Day[];
  series: Series[];
  say: (value: number) => string;
  sayDay: (day: Day) => string;
  height: number;
  /** The index of the day under the pointer, null when it has left. */
  onPoint: (at: number | null) => void;
  /** The browser gives us no canvas to draw on. */
  onUndrawable: () => void;
};

/** The drawn half of a chart. uPlot is fetched when the first one is drawn. */
export function ChartPlot(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const { days, series, height } = props;

  useEffect(() => {
    const host = box.current as HTMLDivElement;
    if (document.createElement('canvas').getContext('2d') === null) {
      latest.current.onUndrawable();
      return;
    }
    const stop = new AbortController();
    void import('uplot').then(({ default: Plot }) => {
      if (!stop.signal.aborted) draw(Plot, host, latest.current, stop.signal);
    });
    return () => stop.abort();
  }, [days, series, height]);

  return <div class="chart-plot" ref={box} style={{ minHeight: `${height}px` }} aria-hidden="true" />;
}

function draw(Plot: typeof uPlot, host: HTMLElement, props: Props, abort: AbortSignal): void {
  const { days, series, say, sayDay, height, onPoint } = props;
  const grid = { stroke: () => colourOf(host, 'var(--line)'), width: 1 };
  const axis = {
    stroke: () => colourOf(host, 'var(--ink-3)'),
    font: `11px ${getComputedStyle(host).fontFamily}`,
    ticks: { show: false },
  };
  const plot = new Plot(
    {
      width: host.clientWidth,
      height,
      padding: [10, 12, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false } },
      scales: { x: { time: false }, y: { range: (_, __, high) => [0, high > 0 ? high * 1.1 : 1] } },
      axes: [
        {
          ...axis,
          grid: { show: false },
          size: 28,
          space: 70,
          incrs: [1, 2, 7, 14, 28, 91],
          values: (_, marks) => marks.map((i) => (days[i] === undefined ? '' : sayDay(days[i]))),
        },
        { ...axis, grid, size: 52, values: (_, marks) => marks.map(say) },
      ],
      series: [
        {},
        ...series.map((_, no) => ({
          stroke: () => colourOf(host, seriesColour(no)),
          width: 2,
          dash: dashOf(no),
          points: { show: days.length < 2 },
        })),
      ],
      hooks: { setCursor: [(self) => onPoint(self.cursor.idx ?? null)] },
    },
    [days.map((_, i) => i), ...series.map((one) => one.values)],
    host,
  );
  follow(plot, host, height, abort);
}

/** Keeps the plot as wide as its host and in the colours of the theme until `abort`. */
function follow(plot: uPlot, host: HTMLElement, height: number, abort: AbortSignal): void {
  const size = new ResizeObserver(() => {
    if (host.clientWidth > 0 && host.clientWidth !== plot.width) plot.setSize({ width: host.clientWidth, height });
  });
  size.observe(host);
  const repaint = () => plot.redraw(false, true);
  const theme = new MutationObserver(repaint);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal: abort });
  abort.addEventListener('abort', () => {
    size.disconnect();
    theme.disconnect();
    plot.destroy();
  });
}

/** A token as a colour that a canvas understands. */
function colourOf(host: HTMLElement, token: string): string {
  host.style.color = token;
  return getComputedStyle(host).color;
}
