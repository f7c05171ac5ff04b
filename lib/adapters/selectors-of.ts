import type { Adapter } from './adapter';

/** Every selector in an adapter, each with its place in the file; those that go through shadow roots in parts. */
export function selectorsOf(adapter: Adapter): { path: string; css: string }[] {
  const found: { path: string; css: string }[] = [];
  walk(adapter, '', (path, css) => found.push(...css.split(' >>> ').map((part) => ({ path, css: part }))));
  return found;
}

/** The names under which the adapter format keeps selectors. */
const SELECTORS = new Set(['css', 'also', 'box', 'within', 'detect', 'busy']);

function walk(value: unknown, path: string, told: (path: string, css: string) => void): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const isSelector = SELECTORS.has(key) || (path === '' && key === 'required');
    if (isSelector && typeof child === 'string') told(at, child);
    else walk(child, at, told);
  }
}
