import type { App } from './app.ts';
import { classicRecord } from './classic-record.ts';
import { type AnyRow, crmApi } from './crm-api.ts';
import { modernRecord } from './modern-record.ts';
import { COLLECTION_OF, type RecordKind } from './records.ts';
import { relatedLists, relatedTo } from './related-lists.ts';
import { timeline } from './timeline.ts';

/** How a design draws a record; `head` comes before `rest` when the CRM loads slowly. */
export interface RecordDesign {
  element: HTMLElement;
  showHead(row: AnyRow): void;
  showRest(row: AnyRow): void;
}

export interface RecordParts {
  kind: RecordKind;
  id: string;
  app: App;
  activity: HTMLElement;
  related: HTMLElement;
  onSetStage(stage: string): void;
}

export interface OpenRecord {
  kind: RecordKind;
  id: string;
  name: string;
  panel: HTMLElement;
  close: AbortController;
}

export interface RecordNews {
  onName(record: OpenRecord): void;
  /** The CRM has no such record, or did not answer: an empty shell must not stay. */
  onFailed(record: OpenRecord): void;
}

/**
 * The shell stands at once; values follow when the CRM has answered, in two steps if loading is set to be slow.
 * `aria-busy` stays until the last value is there, the way a careful CRM says "not yet".
 */
export function openRecord(kind: RecordKind, id: string, app: App, tell: RecordNews): OpenRecord {
  const close = new AbortController();
  const activity = timeline(kind, id, app, showActivities);
  const related = relatedLists(app);
  const build = app.settings.design === 'modern' ? modernRecord : classicRecord;
  const design = build({ kind, id, app, activity: activity.element, related: related.element, onSetStage });
  const record: OpenRecord = { kind, id, name: id, panel: design.element, close };

  async function fetchRow(): Promise<AnyRow> {
    const row = await crmApi.get(COLLECTION_OF[kind], id, close.signal);
    record.name = row.name;
    tell.onName(record);
    return row;
  }

  async function showActivities(): Promise<void> {
    const { rows } = await crmApi.list('activities', { recordKind: kind, recordId: id }, close.signal);
    activity.show(rows);
    if (kind === 'lead') design.showRest(await fetchRow());
  }

  async function onSetStage(stage: string): Promise<void> {
    try {
      const row = await crmApi.patch(COLLECTION_OF[kind], id, { stage });
      design.showHead(row);
      design.showRest(row);
      if ('stage' in row) app.tell('saved', app.words.record.stageSaved(app.words.stages[row.stage]));
    } catch (failure) {
      app.tellFailure(failure);
    }
  }

  async function load(): Promise<void> {
    design.element.setAttribute('aria-busy', 'true');
    const row = await fetchRow();
    await pause(app.settings.slow, close.signal);
    design.showHead(row);
    await pause(app.settings.slow, close.signal);
    design.showRest(row);
    design.element.removeAttribute('aria-busy');
    const [{ rows }, lists] = await Promise.all([
      crmApi.list('activities', { recordKind: kind, recordId: id }, close.signal),
      relatedTo(kind, row, close.signal),
    ]);
    activity.show(rows);
    related.show(lists);
  }

  load().catch((failure: unknown) => {
    if (close.signal.aborted) return;
    app.tellFailure(failure);
    tell.onFailed(record);
  });
  return record;
}

function pause(ms: number, abort: AbortSignal): Promise<void> {
  if (ms === 0) return Promise.resolve();
  return new Promise((done, stop) => {
    const timer = setTimeout(done, ms);
    abort.addEventListener('abort', () => {
      clearTimeout(timer);
      stop(abort.reason);
    });
  });
}
