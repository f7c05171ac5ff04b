import { askFrame } from '../../browser/tabs';
import type { PageAsk, PageAuth } from '../../domain/record/page-ask';
import { z } from '../../domain/zod';
import type { Push } from '../../messaging/push';
import type { Transport } from './ask';

/** More than any page of an answer; a CRM that sends more is not asked in the right way. */
const LARGEST = 32 * 1024 * 1024;

const answer = z.strictObject({
  status: z.int().min(0).max(599),
  retryAfter: z.string().max(100).nullable(),
  text: z.string().max(LARGEST),
});

/** Asks by the content script of a CRM's page that is open in a tab, as the rep who is signed in there. */
export function askPage(tabId: number, auth: PageAuth): Transport {
  return askTab(tabId, (path) => ({ path, auth }));
}

/** Asks by a page of `site` that is open in a tab, with a token of the rep's, which no page of another site sends on. */
export function askPageWithToken(tabId: number, site: string, token: string): Transport {
  return askTab(tabId, (path) => ({ path: new URL(path, site).href, auth: 'bearer', token }));
}

function askTab(tabId: number, as: (path: string) => Pick<PageAsk, 'path' | 'auth' | 'token'>): Transport {
  return async (method, path, body) => {
    const push: Push = { type: 'api.asked', body: { method, ...as(path), ...(body === undefined ? {} : { body }) } };
    const parsed = answer.safeParse(await askFrame(tabId, 0, push));
    return parsed.success ? parsed.data : null;
  };
}
