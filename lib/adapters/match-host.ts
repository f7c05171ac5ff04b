/**
 * Is an address on the host of a manifest match pattern? The browser checked scheme and path when it ran the content
 * script; what is left is to tell one CRM's pages from another's.
 */
export function matchesHost(pattern: string, url: URL): boolean {
  const host = pattern.split('/')[2] ?? '';
  return host === '*' || url.hostname === host || (host.startsWith('*.') && `.${url.hostname}`.endsWith(host.slice(1)));
}
