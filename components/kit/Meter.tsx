import './Meter.css';

type Props = { value: number; max?: number; label: string };

/** How much of a whole, as a bar. */
export function Meter({ value, max = 1, label }: Props) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter cannot be drawn alike in all browsers
    <span class="meter" role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={max} aria-valuenow={value}>
      <span class="meter-fill" style={{ width: `${share * 100}%` }} />
    </span>
  );
}
