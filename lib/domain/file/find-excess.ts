import type { FileFault } from './explain-issue';

/** The most that a file may hold: how deep values are nested, and how many there are of any kind. */
export type FileCaps = { depth: number; values: number };

/**
 * What makes a parsed JSON value unsafe to look at more closely: nested too deep (what recurses would overflow the
 * stack), too many values in it, or keys that set an object's prototype once somebody copies them. Walks without
 * recursion and stops at the first find; null when there is none.
 */
export function findExcess(root: unknown, caps: FileCaps): FileFault | null {
  const waiting: Place[] = [{ value: root, key: null, parent: null, depth: 1 }];
  let values = 1;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value, depth } = place;
    if (value === null || typeof value !== 'object') continue;
    if (depth > caps.depth) return { path: pathOf(place), problem: 'is nested too deep' };
    const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    values += keys.length;
    if (values > caps.values) return { path: pathOf(place), problem: 'has too much in it' };
    for (const key of keys) {
      const child: Place = { value: (value as never)[key], key, parent: place, depth: depth + 1 };
      if (typeof key === 'string' && FORBIDDEN.has(key)) {
        return { path: pathOf(child), problem: 'is a key that is never allowed' };
      }
      waiting.push(child);
    }
  }
  return null;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

type Place = { value: unknown; key: string | number | null; parent: Place | null; depth: number };

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.key !== null) path.unshift(at.key);
  return path;
}
