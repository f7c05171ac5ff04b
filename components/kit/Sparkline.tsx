type Range = readonly [low: number, high: number];

/**
 * `label` is the line's accessible name; null where the words beside it say the same. `range` is what the height stands
 * for, so that several lines can be compared; left out: from the lowest value to the highest.
 */
type Props = { values: (number | null)[]; label: string | null; range?: Range; width?: number; height?: number };

type Point = { x: number; y: number };

/** A line as small as a word. A null leaves a gap; the last value carries a dot. */
export function Sparkline({ values, label, range = spanOf(values), width = 56, height = 20 }: Props) {
  const runs = runsOf(values, range, width, height);
  const last = runs.at(-1)?.at(-1);
  return (
    <svg
      class="sparkline"
      role={label === null ? undefined : 'img'}
      aria-label={label ?? undefined}
      aria-hidden={label === null}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path
        d={runs.map(pathOf).join('')}
        fill="none"
        stroke="var(--line-strong)"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      {last !== undefined && <circle cx={last.x} cy={last.y} r="2.5" fill="var(--accent)" />}
    </svg>
  );
}

function spanOf(values: (number | null)[]): Range {
  const known = values.filter((value) => value !== null);
  return [Math.min(...known), Math.max(...known)];
}

/** Consecutive points that have a value, scaled into the box. */
function runsOf(values: (number | null)[], [low, high]: Range, width: number, height: number): Point[][] {
  const span = high - low;
  const pad = 3;
  const step = values.length > 1 ? (width - 2 * pad) / (values.length - 1) : 0;
  const runs: Point[][] = [];
  let run: Point[] | null = null;
  values.forEach((value, i) => {
    if (value === null) {
      run = null;
      return;
    }
    if (run === null) {
      run = [];
      runs.push(run);
    }
    const y = span === 0 ? height / 2 : height - pad - ((value - low) / span) * (height - 2 * pad);
    run.push({ x: round(pad + i * step), y: round(y) });
  });
  return runs;
}

/** A run of one point is drawn as a dot: a line of no length with round caps. */
function pathOf(run: Point[]): string {
  return run.map((p, i) => `${i === 0 ? 'M' : 'L'}${p.x} ${p.y}`).join('') + (run.length === 1 ? 'h0' : '');
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
