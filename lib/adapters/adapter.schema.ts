import { PAGE_KINDS, RECORD_KINDS } from '../domain/record/crm-record';
import { fieldId } from '../domain/record/reading.schema';
import { SUBJECT } from '../domain/signal/signal-batch';
import { isDay } from '../domain/time/day';
import { z } from '../domain/zod';
import { type Adapter, PAGE_APIS } from './adapter';
import { COOKIE_API_NAMES, TOKEN_API_NAMES } from './token-apis';

/**
 * The shape of an adapter, checked when it is built, tested or imported, never on a page. Adapters may come from a
 * file, so sizes are bounded and nothing in one is code; that selectors parse is checked where there is a document.
 */
/** A selector, of bounded cost. */
export const selectorSchema = z
  .string()
  .min(1)
  .max(256)
  // Nested `:has` is the one selector that can be made slow without being long.
  .refine((selector) => (selector.match(/:has\(/g) ?? []).length <= 1, 'at most one :has()');
const css = selectorSchema;
const subject = z.string().regex(SUBJECT);
/** A word or a few, as a CRM writes them. */
export const wordSchema = z.string().min(1).max(120);
const word = wordSchema;
const attribute = z.string().regex(/^[a-zA-Z][\w:.-]{0,59}$/);
const kind = z.enum(RECORD_KINDS);
const onPage = z.enum(['record', 'edit']);
const parameters = z.record(z.string().min(1).max(60), z.string().min(1).max(120)).optional();
const segments = z
  .string()
  .max(200)
  .regex(/^\/?(?:(?:\*{1,2}|[^/:*?#]*(?::id)?)(?:\/|$))*$/)
  .refine((path) => (path.match(/\*\*/g) ?? []).length <= 1, 'at most one **');

const route = z
  .strictObject({
    page: z.enum(PAGE_KINDS),
    kind: kind.nullable(),
    path: segments.optional(),
    query: parameters,
    inHash: z.literal(true).optional(),
  })
  .refine(({ page, ...where }) => (page === 'list' || page === 'board') !== namesRecord(where), {
    error: 'a record or edit route names :id and a kind; a list or board has no :id',
  });

const root = z.strictObject({
  page: onPage,
  kind: kind.optional(),
  css,
  agrees: z.record(attribute, z.enum([':id', ':kind'])).optional(),
  pierce: z.literal(true).optional(),
});

const from = z.union([z.enum(['text', 'value']), z.strictObject({ attribute })]).optional();
const common = { on: onPage.optional(), from, choiceId: attribute.optional(), box: css.optional(), css };
export const locatorSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('css'), ...common }),
  z.strictObject({ by: z.literal('cross'), ...common, also: css }),
  z.strictObject({
    by: z.literal('label'),
    ...common,
    texts: z.array(word).min(1).max(40),
    value: z.union([z.enum(['next', 'for']), z.strictObject({ within: css, css })]),
  }),
]);

export const fieldType = z.enum(['text', 'money', 'date', 'choice']);

const field = z.strictObject({
  type: fieldType,
  choices: z.record(word, z.array(word).min(1).max(40)).optional(),
  currency: z.string().length(3).optional(),
  locators: z.array(locatorSchema).min(1).max(8),
});

const signal = z.strictObject({
  on: z.enum(['click', 'input', 'change', 'submit', 'drop']),
  css,
  signal: z.enum([
    'stage.changed',
    'record.saved',
    'activity.logged',
    'field.edited',
    'list.filtered',
    'search.used',
    'feature.used',
  ]),
  subject: z.union([subject, z.strictObject({ attribute, of: z.record(word, subject) })]).optional(),
  confirm: z.literal('edit-left').optional(),
});

export const adapterSchema = z
  .strictObject({
    id: subject,
    name: word,
    version: word,
    about: z.strictObject({
      hooks: z.enum(['names', 'words', 'none']),
      checkedOn: z.enum(['running', 'written pages']),
      sure: z.enum(['high', 'medium', 'low']),
      checkedDay: z.string().refine(isDay),
      sources: z.array(z.string().min(1).max(200)).min(1).max(20),
    }),
    matches: z.array(z.string().regex(/^(?:\*|https?):\/\/(?:\*\.)?[^/*\s]+\/.*$/)).max(40),
    selfHosted: z.literal(true).optional(),
    detect: css.nullable(),
    routes: z.array(route).min(1).max(100),
    roots: z.array(root).max(20),
    busy: css.nullable(),
    blanks: z.array(word).max(20),
    required: css.nullable(),
    stages: z.partialRecord(kind, z.strictObject({ css, from, reversed: z.literal(true).optional() })),
    locales: z.record(z.string().min(2).max(20), z.string().min(2).max(20)),
    fields: z.partialRecord(kind, z.record(fieldId, field)),
    user: z.strictObject({ css, from }).nullable(),
    signals: z.array(signal).max(200),
    features: z.array(subject).max(200),
    api: z
      .union([
        z.strictObject({
          type: z.literal('practice'),
          paths: z.strictObject({ deals: apiPath(), leads: apiPath(), activities: apiPath() }),
        }),
        z.strictObject({ type: z.enum([...PAGE_APIS, ...TOKEN_API_NAMES, ...COOKIE_API_NAMES]) }),
      ])
      .nullable(),
  })
  .refine(
    ({ signals, features }) =>
      signals.every(
        (rule) =>
          rule.signal !== 'feature.used' || (typeof rule.subject === 'string' && features.includes(rule.subject)),
      ),
    'every feature.used names one of the declared features',
  )
  .refine(({ matches, selfHosted }) => matches.length > 0 || selfHosted, 'it has hosts, or is self-hosted')
  .refine(({ selfHosted, detect }) => !selfHosted || detect !== null, 'on any host only `detect` tells it')
  .refine(({ fields, roots }) => Object.keys(fields).length === 0 || roots.length > 0, 'fields need a root');

/** The adapter in `data`; throws a `ZodError` that says what is wrong with it. */
export function parseAdapter(data: unknown): Adapter {
  return adapterSchema.parse(data) as Adapter;
}

/** A path on the CRM's own origin, whatever else is in the file. */
function apiPath() {
  return z.string().regex(/^\/(?!\/)[\w/.-]{0,200}$/);
}

function namesRecord(where: { kind: string | null } & object): boolean {
  return where.kind !== null && JSON.stringify(where).includes(':id');
}
