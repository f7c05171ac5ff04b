/** What a page is measured with. `again` is `none` once more: what the two differ by is noise. */
export const VARIANTS = ['none', 'again', 'ours', 'posthog', 'mixpanel', 'rrweb'] as const;
export type Variant = (typeof VARIANTS)[number];

export const PEERS = ['posthog', 'mixpanel', 'rrweb'] as const;

/**
 * Each has a host, and so a process, of its own. The extension runs on 127.0.0.1 only; names under .localhost lead to
 * the same machine and are none of its business.
 */
export function hostOf(variant: Variant): string {
  return variant === 'ours' ? '127.0.0.1' : `${variant}.localhost`;
}
