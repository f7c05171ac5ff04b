import type { ComponentChildren } from 'preact';
import './Button.css';

type Props = { label: string; onClick: () => void; children: ComponentChildren };

/** A button that shows an icon alone; `label` is its name, for the ear and as a tool tip. */
export function IconButton({ label, onClick, children }: Props) {
  return (
    <button class="icon-button" type="button" aria-label={label} title={label} onClick={() => onClick()}>
      {children}
    </button>
  );
}
