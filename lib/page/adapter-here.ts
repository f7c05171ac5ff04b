import type { Adapter } from '../adapters/adapter';
import { adapterFor } from '../adapters/adapter-for';
import { alwaysOn } from '../adapters/always-on';
import { localValue } from '../browser/local';
import { ADAPTER_KEY, SITES_KEY, type SiteMap } from '../domain/record/site';
import { queryAll } from './safe-dom';

/** On a site of the rep's its mark is waited for: ten seconds. */
const LOOK_MS = 500;
const MOST_LOOKS = 20;

/**
 * The adapter for this page: of a CRM that the manifest names, or of the site's, which the background left in the
 * browser's storage. Null where there is none, or the page lacks its mark.
 */
export async function adapterHere(): Promise<Adapter | null> {
  const has = (css: string): boolean => queryAll(document, css).length > 0;
  const known = adapterFor(alwaysOn, new URL(location.href), has);
  if (known) return known;
  const sites = (await localValue(SITES_KEY)) as SiteMap | undefined;
  const id = sites && Object.hasOwn(sites, location.origin) ? sites[location.origin] : undefined;
  const adapter = id === undefined ? null : ((await localValue(ADAPTER_KEY + id)) as Adapter | undefined);
  if (!adapter || adapter.detect === null) return adapter ?? null;
  // An app may draw itself long after it was loaded.
  for (let look = 0; look < MOST_LOOKS; look++) {
    if (has(adapter.detect)) return adapter;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return null;
}
