import { commitSchema, dropSchema, partSchema } from '../domain/import/rows.schema';
import { RECORD_KINDS } from '../domain/record/crm-record';
import { fieldId, observationSchema } from '../domain/record/reading.schema';
import { TOKEN_PARTS } from '../domain/record/token';
import { LOCALES, type LocalText } from '../domain/text';
import { isDay } from '../domain/time/day';
import { z } from '../domain/zod';

/**
 * Who may send a message. Decided by the browser's own word on the sender, never by the message:
 * - *page*: our content script in the top frame of a CRM page. It posts facts and can never send a command.
 * - *frame*: the sidebar, an extension page inside a CRM page. The page around it could trick a click out of the rep,
 *   so nothing that could hurt (consent, export, erasing) is accepted from it.
 * - *screen*: an extension page in a tab of its own.
 */
export type Sender = 'page' | 'frame' | 'screen';

/** Anything else could not be sent in a header, and is no part of any token. */
const tokenPart = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .regex(/^[\x21-\x7e]+$/);
const id = z.string().min(1).max(80);
const none = z.strictObject({});
const side = z.enum(['left', 'right']);
const layout = z.strictObject({
  side: side.optional(),
  width: z.int().min(280).max(480).optional(),
  collapsed: z.boolean().optional(),
});
const settings = z.strictObject({
  repName: z.string().trim().min(1).max(120).optional(),
  locale: z.enum(['auto', ...LOCALES]).optional(),
  theme: z.enum(['auto', 'light', 'dark']).optional(),
  side: side.optional(),
});

const teachChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('name'), name: z.string().trim().min(1).max(60) }),
  z.strictObject({ change: z.literal('kind'), kind: z.enum(RECORD_KINDS) }),
  z.strictObject({ change: z.literal('id'), part: z.int().min(0).max(100).nullable() }),
  z.strictObject({ change: z.literal('forget'), field: fieldId }),
  z.strictObject({ change: z.literal('stage'), word: z.string().max(300), stage: z.string().max(60).nullable() }),
]);

/**
 * Every message that the background answers: one table, by name. Events are in the past tense and have no reply that
 * anything waits for, except the acknowledgements of a batch and of an observation; commands are imperative and answer `Reply`.
 * `body: null` marks a layout that its own service checks without zod, as it is on the hot path.
 */
export const PROTOCOL = {
  'page.observed': {
    from: ['page'],
    body: observationSchema,
    does: 'A CRM page was looked at, with the reading of its record; acknowledged',
  },
  'signals.batched': { from: ['page'], body: null, does: 'Signals of the rep, packed; acknowledged once stored' },
  'layout.changed': {
    from: ['page'],
    body: layout,
    does: 'The rep moved, resized, collapsed or opened the sidebar by its handle',
  },

  'view.request': { from: ['frame'], body: none, does: 'The sidebar opened and asks for its view' },
  'field.point': {
    from: ['frame'],
    body: z.strictObject({ field: fieldId, from: z.enum(['step', 'tip']), subject: id }),
    does: 'Take the rep to a field on the page',
  },
  'tip.dismiss': { from: ['frame'], body: z.strictObject({ id }), does: 'Never show this tip again, in any tab' },
  'tip.follow': { from: ['frame'], body: z.strictObject({ id }), does: 'The rep acted on a tip; it rests for a while' },
  'deals.import': {
    from: ['frame', 'screen'],
    body: z.strictObject({ crm: id, whole: z.boolean().optional() }),
    does: "Begin to read the deals, leads and activities from the CRM's own API: changes, or everything again",
  },
  'import.stop': {
    from: ['frame', 'screen'],
    body: none,
    does: 'Stop reading from the CRM; the last import stays as it was',
  },
  'capture.pause': {
    from: ['frame', 'screen'],
    body: z.strictObject({ until: z.number().nullable() }),
    does: 'Rest from noting signals until a time; null goes on',
  },
  'forecast.state': {
    from: ['frame'],
    body: z.strictObject({ amountMinor: z.int().min(0), currency: z.string().length(3) }),
    does: "State the rep's forecast for the running quarter",
  },
  'layout.set': { from: ['frame', 'screen'], body: layout, does: 'Move, resize, collapse or open the sidebar' },
  'screen.open': {
    from: ['frame', 'screen'],
    body: z.strictObject({ screen: z.enum(['welcome', 'ops', 'my-data', 'crms', 'import']) }),
    does: 'Open one of our own screens in a tab',
  },
  'notice.close': { from: ['frame', 'screen'], body: z.strictObject({ type: id }), does: 'The rep has read a notice' },

  'consent.give': {
    from: ['screen'],
    body: z.strictObject({ repName: z.string().trim().max(120) }),
    does: 'The rep agrees that signals are noted on this machine',
  },
  'consent.withdraw': { from: ['screen'], body: none, does: 'Stop noting signals; guidance goes on' },
  'settings.change': { from: ['screen'], body: settings, does: 'Change language, theme, name or side' },
  'site.add': {
    from: ['screen'],
    body: z.strictObject({ origin: z.url({ protocol: /^https?$/ }).max(300), adapter: id }),
    does: "Switch the sidebar on at a CRM's site, which the rep allowed the browser to show us",
  },
  'site.remove': {
    from: ['screen'],
    body: z.strictObject({ origin: z.url({ protocol: /^https?$/ }).max(300) }),
    does: 'Switch the sidebar off at a site and give its permission back',
  },
  'api.connect': {
    from: ['screen'],
    body: z.strictObject({ crm: id, token: z.partialRecord(z.enum(TOKEN_PARTS), tokenPart).nullable() }),
    does: "Keep the token with which a CRM's API is asked, or forget it",
  },
  'adapter.keep': {
    from: ['screen'],
    body: z.strictObject({ text: z.string().max(256_000) }),
    does: 'Keep an adapter from a file, if it is sound',
  },
  'adapter.forget': { from: ['screen'], body: z.strictObject({ id }), does: "Forget an adapter of the rep's own" },
  'teach.start': {
    from: ['screen'],
    body: z.strictObject({
      address: z.url({ protocol: /^https?$/ }).max(2_000),
      base: id.nullable(),
      kind: z.enum(RECORD_KINDS),
    }),
    does: 'Open a page of a site that the rep allowed, to point at its fields there',
  },
  'teach.mend': {
    from: ['frame', 'screen'],
    body: z.strictObject({ crm: id }),
    does: 'Point at fields that an adapter does not find any more',
  },
  'teach.look': { from: ['frame'], body: none, does: 'What is taught, and what the page in this tab shows of it' },
  'teach.pick': {
    from: ['frame'],
    body: z.strictObject({ field: fieldId, label: z.string().max(120) }),
    does: 'Let the rep point at an element of the page',
  },
  'teach.leave': { from: ['frame'], body: none, does: 'The rep need not point any more' },
  'teach.change': {
    from: ['frame'],
    body: teachChange,
    does: 'Take what the rep changed in the teach panel',
  },
  'teach.confirm': { from: ['frame'], body: none, does: 'What is read on another record is right' },
  'teach.finish': { from: ['frame'], body: none, does: 'Keep what was taught, and switch the sidebar on there' },
  'teach.stop': { from: ['frame', 'screen'], body: none, does: 'End teaching and throw the draft away' },
  'rows.stage': {
    from: ['screen'],
    body: partSchema,
    does: 'Put some rows of a file aside until all of them are there',
  },
  'rows.commit': {
    from: ['screen'],
    body: commitSchema,
    does: 'Put the rows of a whole file where the figures look, and remember how it was read',
  },
  'rows.drop': { from: ['screen'], body: dropSchema, does: 'Throw away the rows of an import that was given up' },
  'playbook.load': {
    from: ['screen'],
    body: z.strictObject({ text: z.string() }),
    does: 'Use another playbook, if it is sound',
  },
  'playbook.restore': { from: ['screen'], body: none, does: 'Go back to the playbook that came with the extension' },
  'day.erase': {
    from: ['screen'],
    body: z.strictObject({ day: z.string().refine(isDay) }),
    does: 'Erase the signals of one day',
  },
  'all.erase': { from: ['screen'], body: none, does: 'Erase everything on this machine, journal included' },
} as const satisfies { [type: string]: { from: readonly Sender[]; body: z.ZodType | null; does: string } };

export type Protocol = typeof PROTOCOL;
export type MessageType = keyof Protocol;
/** The body of a message; `signals.batched` is a `WireBatch`. */
export type Body<T extends MessageType> = Protocol[T]['body'] extends z.ZodType
  ? z.infer<Protocol[T]['body']>
  : unknown;

/** What a command answers. An error says what is wrong and what to do. */
export type Reply<T = null> = { ok: true; value: T } | { ok: false; error: LocalText };
