import fc from 'fast-check';
import { SIGNALS } from '../../lib/domain/signal/catalogue';
import type { Descriptor, SignalBatch } from '../../lib/domain/signal/signal-batch';
import { dayAt } from '../../lib/domain/time/day';

/** A batch with the given parts; the others are plausible. */
export function makeBatch(given: Partial<SignalBatch> = {}): SignalBatch {
  const baseAt = given.baseAt ?? Date.parse('2026-08-20T10:00:00');
  const descriptors: Descriptor[] = [
    [SIGNALS['page.opened'].no, 4, 'record'],
    [SIGNALS['record.saved'].no, 4, 'save'],
  ];
  return {
    id: crypto.randomUUID(),
    tool: 'practice',
    day: dayAt(baseAt),
    baseAt,
    descriptors,
    deltas: Uint32Array.of(0, 40, 900),
    codes: Uint16Array.of(0, 1, 0),
    ...given,
  };
}

const SUBJECTS = ['record', 'list', 'save', 'search', 'stage-path', ''];

/** Any batch of one of three days, as pages may send them. */
export const anyBatch: fc.Arbitrary<SignalBatch> = fc
  .record({
    tool: fc.constantFrom('practice', 'rep-assistant'),
    day: fc.integer({ min: 18, max: 20 }),
    minute: fc.integer({ min: 0, max: 1_200 }),
    descriptors: fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 4 }), fc.constantFrom(...SUBJECTS)),
      { minLength: 1, maxLength: 5, selector: String },
    ),
    signals: fc.array(fc.tuple(fc.nat(5_000), fc.nat(1_000)), { minLength: 1, maxLength: 20 }),
  })
  .map(({ tool, day, minute, descriptors, signals }) => {
    const baseAt = Date.parse(`2026-08-${day}T00:00:00`) + minute * 60_000;
    return makeBatch({
      tool,
      baseAt,
      descriptors,
      deltas: Uint32Array.from(signals.map(([delta]) => delta).sort((a, b) => a - b)),
      codes: Uint16Array.from(signals, ([, n]) => n % descriptors.length),
    });
  });
