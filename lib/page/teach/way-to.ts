import { hostOf, matches } from '../safe-dom';
import { hooksOf, namesOf, tagOf } from './hooks-of';
import type { Pointed } from './pointed';
import { ancestorsOf, contains } from './tree';

import type { SaysValue } from './values-here';

/** Selectors of the element by itself, the surest first; of a chosen step only those that say that it is chosen. */
export function leavesOf({ element, chosenBy }: Pointed, saysValue: SaysValue): string[] {
  if (chosenBy) return chosenBy;
  const role = element.getAttribute('role');
  return [
    ...hooksOf(element, saysValue),
    ...(role !== null && /^[a-z]+$/.test(role) ? [`[role="${role}"]`] : []),
    ...(matches(element, 'input[type]') ? [`input[type="${CSS.escape(element.getAttribute('type') ?? '')}"]`] : []),
    // A link to nowhere is a button, as for taking out what is there.
    matches(element, 'a[href]') ? 'a[href]' : tagOf(element),
    ...afterOthers(element, saysValue),
  ];
}

/** By what stands right before it. */
function afterOthers(element: Element, saysValue: SaysValue): string[] {
  const before = element.previousElementSibling;
  return before ? [...hooksOf(before, saysValue), tagOf(before)].map((css) => `${css} + ${tagOf(element)}`) : [];
}

/** The same without names, for where a label names it already; the plainest first. */
export function plainLeavesOf(pointed: Pointed, saysValue: SaysValue): string[] {
  const left = [...namesOf(pointed.element, saysValue), ...afterOthers(pointed.element, saysValue)];
  const plain = leavesOf(pointed, saysValue).filter((leaf) => !left.includes(leaf));
  return pointed.chosenBy ? plain : [...plain.reverse(), ...afterOthers(pointed.element, saysValue)];
}

/** The hosts of the open shadow roots that an element lies in, from far to near. */
export function hostsOf(element: Element): Element[] {
  const host = hostOf(element);
  return host ? [...hostsOf(host), host] : [];
}

/**
 * The way into the shadow root that an element lies in, as selectors take it: `x-record >>> x-field >>> `; else ''. By the
 * hosts' tags, and by what tells these hosts from others of their tag.
 */
export function waysInto(element: Element, saysValue: SaysValue): string[] {
  const hosts = hostsOf(element);
  const by = (name: (host: Element) => string): string => hosts.map((host) => `${name(host)} >>> `).join('');
  return [...new Set([by(tagOf), by((host) => hooksOf(host, saysValue)[0] ?? tagOf(host))])];
}

/** From `outer`, known by `hook`, down to `inner`, known by `leaf`, through the shadow roots between. */
export function wayDown(outer: Element, hook: string, inner: Element, leaf: string): string {
  const between = hostsOf(inner).filter((host) => contains(outer, host) && !ancestorsOf(outer).includes(host));
  const [first, ...rest] = between;
  if (!first) return `${hook} ${leaf}`;
  const start = first === outer ? hook : `${hook} ${tagOf(first)}`;
  return [start, ...rest.map(tagOf), leaf].join(' >>> ');
}
