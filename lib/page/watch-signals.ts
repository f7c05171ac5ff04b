import type { Adapter, PageRoute, SignalRule } from '../adapters/adapter';
import { RECORD_KINDS } from '../domain/record/crm-record';
import { innermost } from './innermost';
import { isPointing } from './pointing';
import { type RuleIndex, ruleIndex } from './rule-index';
import { attributeOf } from './safe-dom';
import { numberOf } from './signal-number';
import type { SignalQueue } from './signal-queue';
import { unconfirmedSave } from './unconfirmed-save';

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
  /** Did the rep not see the page yet? A tab that was opened in the background may never be looked at. */
  let unseen = false;
  let lastSeen: PageRoute | null = null;
  const save = unconfirmedSave(abort);
  /** Codes of the rules that say their subject themselves, on this page. */
  const codes = new Map<SignalRule, number>();

  for (const [type, ruleOf] of indexByType(adapter.signals)) {
    const listener = (event: Event): void => {
      const { target } = event;
      // Most events are one more letter in a field that is noted already.
      if (target === edited && type === 'input') return;
      if (!queue.isOpen() || !(target instanceof Element)) return;
      const isPlain = target.shadowRoot === null;
      const element = isPlain ? target : innermost(event);
      const acted = element && ruleOf(element, isPlain);
      // Asked last: it is the slowest question, and most events mean nothing anyway.
      if (acted && event.isTrusted) act(acted.rule, acted.element);
    };
    window.addEventListener(type, listener, { capture: true, passive: true, signal: abort });
  }

  function act(rule: SignalRule, element: Element): void {
    if (isPointing()) return;
    const code = codes.get(rule) ?? codeFor(rule, element);
    if (code === null) return;
    if (rule.signal === 'field.edited') {
      // A field is edited once, however many letters it takes.
      if (edited === element) return;
      edited = element;
    }
    if (rule.confirm) save.sent(element, route?.id ?? null, () => queue.note(code));
    else queue.note(code);
  }

  function codeFor(rule: SignalRule, element: Element): number | null {
    const subject = subjectOf(rule, element);
    if (subject === null) return null;
    const code = queue.codeOf([numberOf(rule.signal), kind, subject]);
    if (typeof rule.subject !== 'object') codes.set(rule, code);
    return code;
  }

  function see(): void {
    if (!unseen || document.visibilityState !== 'visible') return;
    unseen = false;
    const isSameRecord = route?.id === lastSeen?.id && route?.kind === lastSeen?.kind;
    lastSeen = route;
    if (!route) return;
    queue.note(queue.codeOf([numberOf('page.opened'), kind, route.page]));
    if (route.page === 'record' && !isSameRecord) queue.note(queue.codeOf([numberOf('record.opened'), kind, '']));
  }

  document.addEventListener('visibilitychange', see, { signal: abort });
  return (next) => {
    save.arrived(next);
    route = next;
    edited = null;
    codes.clear();
    kind = next?.kind ? RECORD_KINDS.indexOf(next.kind) + 1 : 0;
    unseen = true;
    see();
  };
}

function indexByType(all: SignalRule[]): Map<string, RuleIndex> {
  return new Map([...Map.groupBy(all, ({ on }) => on)].map(([type, rules]) => [type, ruleIndex(rules)]));
}

/** Null: the attribute chose none of our ids. */
function subjectOf({ subject = '' }: SignalRule, element: Element): string | null {
  if (typeof subject === 'string') return subject;
  const value = attributeOf(element, subject.attribute);
  return value !== null && Object.hasOwn(subject.of, value) ? (subject.of[value] ?? null) : null;
}
