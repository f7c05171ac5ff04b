import { adapterOf, adapters } from '../../../lib/adapters';
import type { Adapter } from '../../../lib/adapters/adapter';
import { adapterFor } from '../../../lib/adapters/adapter-for';
import { routeOf } from '../../../lib/adapters/match-route';
import type { Reading } from '../../../lib/domain/record/crm-record';
import { readRecord, readUser } from '../../../lib/page/read-record';
import { queryAll, type Scope, shadowOf } from '../../../lib/page/safe-dom';
import { scrubPage } from '../scrub-page';
import type { PageAnswer, PageRead } from './answer';

/** Scrubs the page that stands here; `crm` says whose it is where the page does not. */
export function scrubHere(crm: string | null, seed: number): PageAnswer {
  const adapter = crm === null ? adapterHere() : adapterOf(crm);
  if (!adapter) return { ok: false, crms: adapters.map(({ id }) => id) };
  const before = readHere(adapter.id);
  return {
    ok: true,
    crm: adapter.id,
    name: adapter.name,
    before,
    ...scrubPage(document, location.href, adapter, adapters, seed),
  };
}

/** What the adapter makes of the page that stands here. */
export function readHere(crm: string): PageRead {
  const adapter = adapterOf(crm);
  const route = adapter && routeOf(adapter, new URL(location.href));
  const reading = adapter && route ? readRecord(document, adapter, route, Date.now()) : null;
  return {
    page: route?.page ?? null,
    kind: route?.kind ?? null,
    id: route?.id ?? null,
    lang: document.documentElement.lang,
    user: adapter && readUser(document, adapter),
    fields: reading?.fields ?? {},
    ...only(reading, 'required'),
    ...only(reading, 'stages'),
  };
}

/** Puts back what stood in the form controls of a page that was saved. */
export function restoreHere(scope: Scope = document): void {
  for (const element of queryAll(scope, '*')) {
    const shadow = shadowOf(element);
    if (shadow) restoreHere(shadow);
    const value = element.getAttribute('data-fixture-value');
    if (value !== null) (element as HTMLInputElement).value = value;
  }
}

/** The CRM whose host this is, else any that companies run at hosts of their own and that knows its mark. */
function adapterHere(): Adapter | null {
  const url = new URL(location.href);
  const has = (css: string): boolean => queryAll(document, css).length > 0;
  const anywhere = adapters.filter(({ selfHosted, detect }) => selfHosted && detect !== null);
  return (
    adapterFor(adapters, url, has) ??
    adapterFor(
      anywhere.map((each) => ({ ...each, matches: ['*://*/*'] })),
      url,
      has,
    )
  );
}

function only<K extends 'required' | 'stages'>(reading: Reading | null | undefined, key: K): { [key in K]?: string[] } {
  const value = reading?.[key];
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: string[] });
}
