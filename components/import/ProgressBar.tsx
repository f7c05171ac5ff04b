type Props = { share: number; label: string };

/** How far something has come. */
export function ProgressBar({ share, label }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <span
      class="import-bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span class="import-bar-fill" style={{ width: `${percent}%` }} />
    </span>
  );
}
