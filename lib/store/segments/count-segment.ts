import type { RollUp } from '../../domain/adoption/roll-up';
import { countKey } from '../../domain/adoption/roll-up';
import type { SegmentColumns } from './segment';

/** The roll-ups, one a tool, that the signals of a segment add up to. */
export function countSegment(columns: SegmentColumns): RollUp[] {
  const { dictionary, at, codes } = columns;
  const counts = new Uint32Array(dictionary.length);
  const first = new Float64Array(dictionary.length).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(dictionary.length);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (counts[code]! === 0) first[code] = at[i] as number;
    counts[code]! += 1;
    last[code] = at[i] as number;
  }
  const byTool = new Map<string, RollUp>();
  dictionary.forEach(([tool, ...descriptor], code) => {
    const n = counts[code] as number;
    if (n === 0) return;
    const firstAt = columns.baseAt + (first[code] as number);
    const lastAt = columns.baseAt + (last[code] as number);
    const before = byTool.get(tool);
    if (!before) {
      byTool.set(tool, {
        rep: columns.rep,
        day: columns.day,
        tool,
        signals: n,
        counts: { [countKey(descriptor)]: n },
        firstAt,
        lastAt,
      });
      return;
    }
    before.signals += n;
    before.counts[countKey(descriptor)] = (before.counts[countKey(descriptor)] ?? 0) + n;
    before.firstAt = Math.min(before.firstAt, firstAt);
    before.lastAt = Math.max(before.lastAt, lastAt);
  });
  return [...byTool.values()];
}
