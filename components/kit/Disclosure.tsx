import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import './Disclosure.css';
import { ChevronIcon } from './icons';

type Props = {
  summary: ComponentChildren;
  /** A function, so that what is closed costs nothing. */
  children: () => ComponentChildren;
  open?: boolean;
};

export function Disclosure({ summary, children, open: openAtFirst = false }: Props) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div class="disclosure">
      <button
        class="disclosure-button"
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="disclosure-summary">{summary}</span>
        <ChevronIcon size={12} />
      </button>
      {open && <div id={id}>{children()}</div>}
    </div>
  );
}
