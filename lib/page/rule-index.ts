import type { SignalRule } from '../adapters/adapter';
import { attributeOf, closest, hostOf, matches, nearest } from './safe-dom';

/** Finds the element that an act was done on, and the adapter's rule for it; null for an act that means nothing. */
export type RuleIndex = (element: Element, isPlain: boolean) => { rule: SignalRule; element: Element } | null;

const NAMED = /^\[([\w-]+)="([^"\\]+)"\]$/;

/**
 * The rules of one event type, ready for the question that each event asks. Where all of them name a value of the same
 * attribute (`[data-action="save"]`), as an adapter's clicks mostly do, one look at that attribute answers it;
 * otherwise the selectors are tried.
 */
export function ruleIndex(rules: SignalRule[]): RuleIndex {
  const parts = rules.map(({ css }) => NAMED.exec(css));
  const [, attribute = null] = parts[0] ?? [];
  const isNamed = attribute !== null && parts.every((part) => part?.[1] === attribute);
  return isNamed ? byAttribute(attribute, rules) : bySelector(rules);
}

function byAttribute(attribute: string, rules: SignalRule[]): RuleIndex {
  const any = `[${attribute}]`;
  // The first rule of a value counts, as it does where selectors are tried in order.
  const byValue = new Map([...rules].reverse().map((rule) => [NAMED.exec(rule.css)?.[2] ?? '', rule]));
  return (start, isPlain) => {
    let at = find(start, any, isPlain);
    while (at) {
      const rule = byValue.get(attributeOf(at, attribute) ?? '');
      if (rule) return { rule, element: at };
      // Another value of the attribute: one of ours may be further out.
      const outer: Element | null = at.parentElement ?? (isPlain ? null : hostOf(at));
      at = outer && find(outer, any, isPlain);
    }
    return null;
  };
}

function bySelector(rules: SignalRule[]): RuleIndex {
  const css = rules.map((rule) => rule.css).join(',');
  const only = rules.length === 1 ? rules[0] : undefined;
  return (start, isPlain) => {
    const element = find(start, css, isPlain);
    const rule = element && (only ?? rules.find((each) => matches(element, each.css)));
    return rule ? { rule, element } : null;
  };
}

/** Outside of shadow roots, as nearly everything is, the browser's own `closest` says it all. */
function find(element: Element, css: string, isPlain: boolean): Element | null {
  return isPlain ? nearest(element, css) : closest(element, css);
}
