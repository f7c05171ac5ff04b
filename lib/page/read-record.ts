import type { Adapter, Field, PageRoute, StagePath } from '../adapters/adapter';
import { parseDate } from '../adapters/parse-date';
import { parseMoney } from '../adapters/parse-money';
import type { FieldReading, FieldValue, Reading } from '../domain/record/crm-record';
import { type FoundRoot, findRoot } from './find-root';
import { type Located, type LocatedField, locateField } from './locate-field';
import { attributeOf, closest, matches, queryAll, shadowOf } from './safe-dom';
import { choiceIdOf, textOf } from './text-of';

/** More steps than this are no stage path. */
const MOST_STAGES = 40;

/**
 * What the page shows of the route's record, field by field. Null where the route names no record. A pure function of
 * the page: it changes nothing and never throws, whatever the page holds; what it cannot find is *unseen*.
 * `located` is where the fields were when it was read before: given again only if the page itself did not change since.
 */
export function readRecord(
  page: Document,
  adapter: Adapter,
  route: PageRoute,
  readAt: number,
  located: Map<string, Located> = new Map(),
): Reading | null {
  if (route.kind === null || route.id === null || (route.page !== 'record' && route.page !== 'edit')) return null;
  const found = findRoot(page, adapter, route);
  const locale = localeOf(page, adapter);
  const fields: Reading['fields'] = {};
  const required: string[] = [];
  for (const [id, field] of Object.entries(adapter.fields[route.kind] ?? {})) {
    const at = located.get(id) ?? (found ? locateField(field, found, adapter.busy) : 'missing');
    if (found) located.set(id, at);
    fields[id] = readField(field, at, adapter, locale);
    if (typeof at !== 'string' && isRequired(at, adapter.required)) required.push(id);
  }
  const path = adapter.stages[route.kind];
  return {
    ref: { crm: adapter.id, kind: route.kind, id: route.id },
    page: found?.root.page ?? route.page,
    fields,
    ...(adapter.required === null ? {} : { required }),
    ...(path && found ? { stages: stagesOn(path, found) } : {}),
    readAt,
  };
}

function isRequired({ element, locator }: LocatedField, mark: string | null): boolean {
  if (mark === null) return false;
  const box = locator.box ? closest(element, locator.box) : null;
  return matches(element, mark) || (box !== null && (matches(box, mark) || queryAll(box, mark).length > 0));
}

function stagesOn({ css, from, reversed }: StagePath, { scopes }: FoundRoot): string[] {
  const steps = scopes.flatMap((scope) => queryAll(scope, css)).map((step) => textOf(step, from));
  const named = [...new Set(steps.filter((step) => step !== ''))].slice(0, MOST_STAGES);
  return reversed ? named.reverse() : named;
}

/** Who is signed in, where the page says so in exactly one place. */
export function readUser(page: Document, { user }: Adapter): string | null {
  const found = user ? queryAll(page, user.css) : [];
  return (found.length === 1 && found[0] && textOf(found[0], user?.from)) || null;
}

function readField(field: Field, located: Located, adapter: Adapter, locale: string | null): FieldReading {
  if (typeof located === 'string') return { state: 'unseen', why: located };
  const { element, locator } = located;
  const text = textOf(element, locator.from);
  if (text === '' && hidesText(element)) return { state: 'unseen', why: 'missing' };
  if (text === '' || adapter.blanks.includes(text)) return { state: 'blank' };
  return { state: 'read', text, value: understand(text, field, choiceIdOf(element, locator.choiceId), locale) };
}

/** What lies in a shadow root of its own is no text of the element, so its emptiness means nothing. */
function hidesText(element: Element): boolean {
  return [element, ...queryAll(element, '*')].some((each) => shadowOf(each) !== null);
}

function understand(text: string, field: Field, choice: string | null, locale: string | null): FieldValue | null {
  switch (field.type) {
    case 'text':
      return { type: 'text', text };
    case 'money': {
      const money = parseMoney(text, locale, field.currency ?? null);
      return money && { type: 'money', money };
    }
    case 'date': {
      const day = parseDate(text, locale);
      return day === null ? null : { type: 'date', day };
    }
    case 'choice': {
      const id = choice || idOfChoice(text, field.choices);
      return id === null ? null : { type: 'choice', id };
    }
  }
}

function idOfChoice(text: string, choices: Field['choices']): string | null {
  if (!choices) return text;
  const folded = text.toLowerCase();
  const ids = Object.keys(choices).filter((id) => choices[id]?.some((word) => word.toLowerCase() === folded));
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** A language and perhaps a country: `Intl` takes all of these, and its first use costs more than a whole reading. */
const PLAIN_LOCALE = /^[a-z]{2}(-[A-Z]{2})?$/;

/** The locale that the page's language stands for; null where it says none, or something that is no language. */
function localeOf(page: Document, { locales }: Adapter): string | null {
  const [html] = queryAll(page, 'html');
  const lang = (html && attributeOf(html, 'lang')) ?? '';
  const locale = locales[lang] ?? lang;
  if (PLAIN_LOCALE.test(locale)) return locale;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    return null;
  }
}
