/**
 * What a page is measured with. `again` is `none` once more: what the two differ by is noise. `signals` is the part of
 * ours that notes signals, without the guidance.
 */
export const VARIANTS = ['none', 'again', 'ours', 'signals', 'posthog', 'mixpanel', 'rrweb'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Those that come as a script of the page, from `peers/`. */
export const IN_PAGE = ['signals', 'posthog', 'mixpanel', 'rrweb'] as const;

/**
 * Each has a host, and so a process, of its own. The extension runs on 127.0.0.1 only; names under .localhost lead to
 * the same machine and are none of its business.
 */
export function hostOf(variant: Variant): string {
  return variant === 'ours' ? '127.0.0.1' : `${variant}.localhost`;
}
