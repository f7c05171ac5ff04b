import type { ComponentChildren } from 'preact';
import './Stat.css';

type Props = { name: string; value: string; note?: ComponentChildren; muted?: boolean };

/** One number with its name and what stands behind it; `muted` where there is no number. */
export function Stat({ name, value, note, muted = false }: Props) {
  return (
    <div class="stat">
      <span class="stat-name">{name}</span>
      <span class="stat-value" data-muted={muted}>
        {value}
      </span>
      {note !== undefined && <span class="stat-note">{note}</span>}
    </div>
  );
}
