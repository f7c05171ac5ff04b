import type { App } from './app.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { type OpenRecord, openRecord } from './record-page.ts';
import type { RecordKind } from './records.ts';
import { listPath, recordPath } from './routes.ts';

const KEPT = 5;

/**
 * The opened records. As in the large CRMs they stay in the page, hidden, when the rep goes on:
 * a new one is added after the old, an open one is shown again without being built anew.
 */
export function recordTabs(app: App, onName: (record: OpenRecord) => void) {
  const strip = element('nav', { class: 'pc-tabs', 'aria-label': app.words.record.tabs, hidden: true });
  const panels = element('div', { class: 'pc-panels' });
  let open: OpenRecord[] = [];
  let active: OpenRecord | undefined;

  const same = (kind: RecordKind, id: string) => (record: OpenRecord) => record.kind === kind && record.id === id;

  function activate(record: OpenRecord | undefined): void {
    active = record;
    for (const { panel } of open) {
      panel.classList.toggle('active', panel === record?.panel);
      panel.hidden = panel !== record?.panel;
    }
    drawStrip();
  }

  function drop(record: OpenRecord): void {
    record.close.abort();
    record.panel.remove();
    open = open.filter((other) => other !== record);
  }

  function drawStrip(): void {
    strip.hidden = !app.settings.tabs || open.length === 0;
    strip.replaceChildren(
      ...open.map((record) =>
        element(
          'div',
          { class: `pc-tab${record === active ? ' current' : ''}` },
          element(
            'a',
            {
              href: recordPath(record.kind, record.id),
              'data-action': 'switch-tab',
              'aria-current': record === active && 'page',
              title: record.name,
            },
            icon(record.kind),
            element('span', {}, record.name),
          ),
          element(
            'button',
            {
              type: 'button',
              class: 'pc-icon-button',
              'data-action': 'close-tab',
              'aria-label': app.words.record.close(record.name),
              onclick: () => closeTab(record),
            },
            icon('close'),
          ),
        ),
      ),
    );
  }

  function closeTab(record: OpenRecord): void {
    const wasActive = record === active;
    const at = open.indexOf(record);
    drop(record);
    const next = open[at] ?? open[at - 1];
    if (wasActive) app.go(next ? recordPath(next.kind, next.id) : listPath(record.kind));
    else drawStrip();
  }

  return {
    strip,
    panels,
    show(kind: RecordKind, id: string): void {
      const known = open.find(same(kind, id));
      if (known) {
        activate(known);
        onName(known);
        return;
      }
      if (!app.settings.tabs) for (const record of open) drop(record);
      const record = openRecord(kind, id, app, {
        onName(named) {
          drawStrip();
          if (named === active) onName(named);
        },
        onFailed(failed) {
          drop(failed);
          drawStrip();
        },
      });
      open.push(record);
      panels.append(record.panel);
      for (const oldest of open.slice(0, Math.max(0, open.length - KEPT))) drop(oldest);
      activate(record);
      onName(record);
    },
    /** The rep looks at a list or a form: every record is hidden, or gone when tabs are off. */
    hide(): void {
      if (!app.settings.tabs) for (const record of open) drop(record);
      activate(undefined);
    },
    /** Its values changed elsewhere; the next visit builds it anew. */
    forget(kind: RecordKind, id: string): void {
      const record = open.find(same(kind, id));
      if (record) drop(record);
      drawStrip();
    },
    forgetAll(): void {
      for (const record of open) drop(record);
      activate(undefined);
    },
  };
}
