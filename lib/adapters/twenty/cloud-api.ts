/** Where the API is for a site that Twenty's maker runs; null for one of a company's own, which has its API beside its pages. */
export function cloudApiOf(site: string): string | null {
  return new URL(site).hostname.endsWith('.twenty.com') ? 'https://api.twenty.com' : null;
}
