import type { App } from './app.ts';
import { type AnyRow, crmApi, type Listed } from './crm-api.ts';
import { element } from './element.ts';
import { money } from './format.ts';
import type { Contact, Lead, Opportunity, RecordKind } from './records.ts';
import { recordPath } from './routes.ts';

const SHOWN = 8;

interface RelatedList {
  kind: RecordKind;
  total: number;
  rows: (Opportunity | Contact | Lead)[];
}

/** Which other records share the account of this one. */
export async function relatedTo(kind: RecordKind, row: AnyRow, abort: AbortSignal): Promise<RelatedList[]> {
  const account =
    kind === 'account' && 'name' in row
      ? row.name
      : 'account' in row
        ? row.account
        : 'company' in row
          ? row.company
          : '';
  if (account === '') return [];
  const limit = String(SHOWN + 1);
  const wanted: [RecordKind, Promise<Listed<Opportunity | Contact | Lead>>][] = [];
  if (kind !== 'opportunity') wanted.push(['opportunity', crmApi.list('opportunities', { account, limit }, abort)]);
  if (kind !== 'contact') wanted.push(['contact', crmApi.list('contacts', { account, limit }, abort)]);
  if (kind === 'account') wanted.push(['lead', crmApi.list('leads', { company: account, limit }, abort)]);
  return Promise.all(wanted.map(async ([of, listed]) => ({ kind: of, ...(await listed) })));
}

export function relatedLists(app: App) {
  const host = element('div', { class: 'pc-related' });
  return {
    element: host,
    show(lists: readonly RelatedList[]): void {
      host.replaceChildren(...lists.map((list) => card(list, app)));
    },
  };
}

function card({ kind, total, rows }: RelatedList, { words, settings }: App): HTMLElement {
  const title = words.collections[kind];
  return element(
    'section',
    { class: 'pc-card' },
    element('h2', {}, title, element('span', { class: 'pc-count' }, String(total))),
    rows.length === 0 && element('p', { class: 'pc-quiet' }, words.related.none(title)),
    element(
      'ul',
      { class: 'pc-links' },
      rows
        .slice(0, SHOWN)
        .map((row) =>
          element(
            'li',
            {},
            element('a', { href: recordPath(kind, row.id) }, row.name),
            'stage' in row && element('span', { class: `pc-badge stage-${row.stage}` }, words.stages[row.stage]),
            element(
              'span',
              { class: 'pc-quiet' },
              'amount' in row ? money(row.amount, settings.lang) : 'city' in row ? row.city : row.email,
            ),
          ),
        ),
    ),
    total > SHOWN && element('p', { class: 'pc-quiet' }, words.related.all(total)),
  );
}
