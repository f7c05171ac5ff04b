import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import './Tabs.css';

export type Tab = { id: string; name: string; render: () => ComponentChildren };

/** One part of a screen at a time; arrow keys move between the names. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const shown = tabs.find((tab) => tab.id === chosen) ?? tabs[0];

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = (tabs.findIndex((tab) => tab.id === shown?.id) + step + tabs.length) % tabs.length;
    setChosen(tabs[at]?.id);
    (list.current?.children[at] as HTMLElement | undefined)?.focus();
  };

  return (
    <div>
      <div class="tabs" role="tablist" tabIndex={-1} aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => {
          const selected = tab.id === shown?.id;
          return (
            <button
              key={tab.id}
              id={`${id}-${tab.id}`}
              class="tab"
              type="button"
              role="tab"
              tabIndex={selected ? 0 : -1}
              aria-selected={selected}
              aria-controls={selected ? `${id}-panel` : undefined}
              onClick={() => setChosen(tab.id)}
            >
              {tab.name}
            </button>
          );
        })}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown?.id}`}>
        {shown?.render()}
      </div>
    </div>
  );
}
