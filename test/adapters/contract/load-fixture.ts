import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignalRule } from '../../../lib/adapters/adapter';
import type { FieldReading, PageKind, RecordKind } from '../../../lib/domain/record/crm-record';

/** What a saved page should be read as. */
export type Expected = {
  /** Stands in what `npm run save-page` wrote until somebody has checked it. */
  check?: string;
  url: string;
  page: PageKind;
  kind: RecordKind | null;
  /** Null on a page that shows no single record. */
  id: string | null;
  user: string | null;
  /** Every field that the adapter declares for this kind; none where there is no record. */
  fields: { [field: string]: Partial<FieldReading> };
  required?: string[];
  stages?: string[];
  /** Values of other records that stand in the page too, as a CRM leaves them there. */
  others?: string[];
  /** Acts of a rep: the event on the first element that `css` finds, and what it means; null for nothing. */
  acts?: { on: SignalRule['on']; css: string; signal: SignalRule['signal'] | null; subject?: string }[];
};

export type Fixture = { name: string; html: string; expected: Expected };

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Every saved page of an adapter, each beside what it should be read as. */
export function fixturesOf(adapterId: string): Fixture[] {
  const folder = join(FIXTURES, adapterId);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: file.slice(0, -'.html'.length),
      html: readFileSync(join(folder, file), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')),
    }));
}

/** A saved page as a document again, with its shadow roots and with what stood in its form controls. */
export function loadPage(html: string): Document {
  // Style sheets are not there to be loaded.
  const page = new DOMParser().parseFromString(html.replaceAll('rel="stylesheet"', 'rel="saved"'), 'text/html');
  openShadows(page);
  for (const scope of scopesOf(page)) {
    for (const control of scope.querySelectorAll<HTMLInputElement>('[data-fixture-value]')) {
      control.value = control.getAttribute('data-fixture-value') ?? '';
      control.removeAttribute('data-fixture-value');
    }
  }
  return page;
}

/** The document and all its open shadow roots. */
export function scopesOf(scope: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = [...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return [scope, ...roots.flatMap(scopesOf)];
}

function openShadows(scope: Document | ShadowRoot): void {
  for (const template of scope.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    const shadow = host?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) openShadows(shadow);
  }
}
