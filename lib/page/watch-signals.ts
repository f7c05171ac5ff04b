import type { Adapter, PageRoute, SignalRule } from '../adapters/adapter';
import { RECORD_KINDS } from '../domain/record/crm-record';
import { attributeOf, closest, matches } from './safe-dom';
import { numberOf } from './signal-number';
import type { SignalQueue } from './signal-queue';

/** A form that is not left this long after it was sent was refused, and sending it again starts anew. */
const CONFIRM_MS = 15_000;

type Rules = { css: string; rules: SignalRule[] };

/**
 * Notes what the rep does in the CRM: which of the adapter's acts, on which kind of record, when. One capturing,
 * passive listener per event type; no value, no text, no address is looked at. Returns what to call on each arrival.
 */
export function watchSignals(
  adapter: Pick<Adapter, 'signals'>,
  queue: SignalQueue,
  abort: AbortSignal,
): (route: PageRoute | null) => void {
  let route: PageRoute | null = null;
  let kind = 0;
  let edited: Element | null = null;
  let unconfirmed: { code: number; at: number; id: string | null } | null = null;

  for (const [type, { css, rules }] of rulesByType(adapter.signals)) {
    const listener = (event: Event): void => {
      if (!event.isTrusted || !queue.isOpen()) return;
      const element = innermost(event);
      const acted = element && closest(element, css);
      const rule = acted && rules.find((each) => matches(acted, each.css));
      if (rule) act(rule, acted);
    };
    window.addEventListener(type, listener, { capture: true, passive: true, signal: abort });
  }

  function act(rule: SignalRule, element: Element): void {
    const subject = subjectOf(rule, element);
    if (subject === null) return;
    if (rule.signal === 'field.edited') {
      // A field is edited once, however many letters it takes.
      if (edited === element) return;
      edited = element;
    }
    const code = queue.codeOf([numberOf(rule.signal), kind, subject]);
    if (rule.confirm) unconfirmed = { code, at: Date.now(), id: route?.id ?? null };
    else queue.note(code);
  }

  return (next) => {
    if (unconfirmed && (next?.page !== 'edit' || next.id !== unconfirmed.id)) {
      if (Date.now() - unconfirmed.at < CONFIRM_MS) queue.note(unconfirmed.code);
      unconfirmed = null;
    }
    const sameRecord = next?.id === route?.id && next?.kind === route?.kind;
    route = next;
    edited = null;
    kind = next?.kind ? RECORD_KINDS.indexOf(next.kind) + 1 : 0;
    if (!next) return;
    queue.note(queue.codeOf([numberOf('page.opened'), kind, next.page]));
    if (next.page === 'record' && !sameRecord) queue.note(queue.codeOf([numberOf('record.opened'), kind, '']));
  };
}

function rulesByType(all: SignalRule[]): Map<string, Rules> {
  const byType = new Map<string, Rules>();
  for (const type of new Set(all.map(({ on }) => on))) {
    const rules = all.filter(({ on }) => on === type);
    byType.set(type, { css: rules.map(({ css }) => css).join(','), rules });
  }
  return byType;
}

/** Where the event began, also within open shadow roots; the path is asked for only if there is one. */
function innermost(event: Event): Element | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  if (!target.shadowRoot) return target;
  const [first] = event.composedPath();
  return first instanceof Element ? first : target;
}

/** Null: the attribute chose none of our ids. */
function subjectOf({ subject = '' }: SignalRule, element: Element): string | null {
  if (typeof subject === 'string') return subject;
  const value = attributeOf(element, subject.attribute);
  return value !== null && Object.hasOwn(subject.of, value) ? (subject.of[value] ?? null) : null;
}
