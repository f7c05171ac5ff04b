import type { Day } from '../../domain/time/day';
import type { Adapter, Field, Root } from '../adapter';
import { routeOf } from '../match-route';
import { partsOf } from './address-parts';
import type { Draft, DraftField } from './draft';
import { routesFrom } from './routes-from';

/** No field takes more ways to be found than this. */
const MOST_LOCATORS = 8;

/**
 * The adapter that a draft stands for, on top of `base`; null while it is not said which part of the address is the
 * record's id. What was taught goes before what the base knew.
 */
export function adapterFromDraft(draft: Draft, base: Adapter | null, today: Day): Adapter | null {
  const { address, kind, second, withRoot, name, origin } = draft;
  const part = draft.part === null || address === null ? undefined : partsOf(address)[draft.part];
  if (part === undefined || address === null) return null;
  const on = base ?? blank(name, origin);
  const known = routeOf(on, new URL(address));
  const isKnown = known?.page === 'record' && known.kind === kind && known.id === part.text;
  const before = on.fields[kind] ?? {};
  const taught = Object.entries(draft.fields).map(([id, field]) => [id, fieldOf(field, before[id])]);
  const root: Root = { page: 'record', kind, css: rootOf(Object.values(draft.fields)) };
  const others = on.roots.filter(({ page, kind: of }) => page !== 'record' || (of !== undefined && of !== kind));
  return {
    ...on,
    version: base === null ? '1' : `${base.version.replace(/ \+ taught .*$/, '')} + taught ${today}`,
    about: {
      ...on.about,
      checkedOn: 'running',
      sure: second === null ? 'low' : 'medium',
      checkedDay: today,
      sources: [...new Set(['taught by pointing at a page', ...on.about.sources])],
    },
    routes: isKnown ? on.routes : [...routesFrom(kind, address, part, second), ...on.routes],
    roots: withRoot ? [root, ...others] : on.roots,
    fields: { ...on.fields, [kind]: { ...before, ...Object.fromEntries(taught) } },
  };
}

/** The nearest thing around all that was pointed at; the whole page where there is nothing nearer. */
function rootOf(fields: DraftField[]): string {
  const [first, ...rest] = fields.map(({ around }) => around);
  return first?.find((css) => rest.every((around) => around.includes(css))) ?? 'body';
}

function fieldOf({ type, locators, choices }: DraftField, known: Field | undefined): Field {
  const ids = Map.groupBy(
    Object.entries(choices).filter(([, id]) => id !== null),
    ([, id]) => id as string,
  );
  const named = Object.fromEntries([...ids].map(([id, words]) => [id, words.map(([word]) => word)]));
  const before = known?.type === type ? known.locators : [];
  const isNew = (locator: object) => !locators.some((each) => JSON.stringify(each) === JSON.stringify(locator));
  return {
    type,
    ...(known?.currency === undefined ? {} : { currency: known.currency }),
    ...(type === 'choice' && ids.size > 0 ? { choices: { ...known?.choices, ...named } } : {}),
    locators: [...locators, ...before.filter(isNew)].slice(0, MOST_LOCATORS),
  };
}

function blank(name: string, origin: string): Adapter {
  const { protocol, hostname } = new URL(origin);
  return {
    id: `taught-${hostname.replace(/[^a-z0-9]+/gi, '-')}`.slice(0, 40).replace(/-$/, ''),
    name,
    version: '1',
    about: { hooks: 'words', checkedOn: 'running', sure: 'low', checkedDay: '2026-01-01', sources: [] },
    matches: [`${protocol}//${hostname}/*`],
    detect: null,
    routes: [],
    roots: [],
    busy: '[aria-busy="true"]',
    blanks: ['-', '–', '—'],
    required: null,
    stages: {},
    locales: {},
    fields: {},
    user: null,
    signals: [],
    features: [],
    api: null,
  };
}
