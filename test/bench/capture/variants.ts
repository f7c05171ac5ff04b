/**
 * What a page is measured with. `again` is `none` once more: what the two differ by is noise. `capture` is our extension
 * with the guidance left out of its content script.
 */
export const VARIANTS = ['none', 'again', 'ours', 'capture', 'posthog', 'mixpanel', 'rrweb'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Those that come as a script of the page, from `peers/`. */
export const IN_PAGE = ['posthog', 'mixpanel', 'rrweb'] as const;

/**
 * Each has a host, and so a process, of its own. The extension runs on the first two only; names under .localhost lead
 * to the same machine and are none of its business.
 */
export function hostOf(variant: Variant): string {
  if (variant === 'ours') return '127.0.0.1';
  return variant === 'capture' ? 'localhost' : `${variant}.localhost`;
}
