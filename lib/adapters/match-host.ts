/**
 * Does an address fall under a manifest match pattern? The browser has checked it already when it ran the content
 * script; this tells one CRM's pages from another's. Ports are ignored, as the browser does.
 */
export function matchesHost(pattern: string, url: URL): boolean {
  const source = pattern
    .replace(/[.+?^$|()[\]{}\\]/g, '\\$&')
    .replace('*://', 'https?://')
    .replace('://*\\.', '://([^/]+\\.)?')
    .replace('://*', '://[^/]+')
    .replace(/\*/g, '.*');
  return new RegExp(`^${source}$`).test(`${url.protocol}//${url.hostname}${url.pathname}`);
}
