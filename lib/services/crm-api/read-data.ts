import type { Adapter, AdapterApi, PageApi } from '../../adapters/adapter';
import { COOKIE_APIS, type CookieApi, isCookieApi, isTokenApi, type TokenApi } from '../../adapters/token-apis';
import { cookieOf } from '../../browser/cookies';
import { maySeeCookies } from '../../browser/hosts';
import { Fault } from '../../domain/fault';
import { askBy, signedOut } from './ask';
import { askPage } from './ask-page';
import { askWithToken } from './ask-with-token';
import type { CrmData } from './crm-data';
import { readPracticeCrm } from './read-practice-crm';
import { COOKIE_READERS, PAGE_READERS, TOKEN_READERS } from './readers';

/** Where a CRM is: its origin, and a tab that shows one of its pages, if there is one. */
export type CrmPlace = { origin: string; tabId: number | null };

/** From where, for whom and until when deals are read; `token` is what the rep pasted for this CRM. */
export type ReadFrom = CrmPlace & { token: string | null; rep: string; timeZone: string; abort: AbortSignal };

/** All that a CRM hands over for the figures, by the way of asking that its adapter names. Throws a `Fault` in words. */
export async function readData(adapter: Adapter, api: AdapterApi, from: ReadFrom): Promise<CrmData> {
  if (api.type === 'practice') return readPracticeCrm(from.origin, adapter.id, api.paths, from.timeZone, from.abort);
  if (isCookieApi(api.type)) return byCookie(adapter, api.type, from);
  return isTokenApi(api.type) ? byToken(adapter, api.type, from) : byPage(adapter, api.type, from);
}

function byPage({ id, name }: Adapter, api: PageApi, { tabId, timeZone, rep, abort }: ReadFrom): Promise<CrmData> {
  const { auth, read } = PAGE_READERS[api];
  const transport = tabId === null ? async () => null : askPage(tabId, auth);
  return read({ crm: id, ask: askBy(transport, { crm: name, by: 'page', abort }), timeZone, rep });
}

function byToken(
  { id, name }: Adapter,
  api: TokenApi,
  { origin, token, timeZone, rep, abort }: ReadFrom,
): Promise<CrmData> {
  if (token === null) throw notConnected(name);
  const { base, headers, read } = TOKEN_READERS[api];
  const transport = askWithToken(base(origin), headers(token), abort);
  return read({ crm: id, ask: askBy(transport, { crm: name, by: 'token', abort }), timeZone, rep });
}

async function byCookie(
  { id, name }: Adapter,
  api: CookieApi,
  { origin, timeZone, rep, abort }: ReadFrom,
): Promise<CrmData> {
  const { base, cookie, headers, read } = COOKIE_READERS[api];
  if (!(await maySeeCookies(COOKIE_APIS[api]))) throw notAllowed(name);
  const session = await cookieOf(base(origin), cookie);
  if (session === null) throw signedOut(name);
  const transport = askWithToken(base(origin), headers(session), abort);
  return read({ crm: id, ask: askBy(transport, { crm: name, by: 'page', abort }), timeZone, rep });
}

function notAllowed(crm: string): Fault {
  return new Fault({
    en: `${crm} hands over deals to who shows your session. Allow that on the screen Your CRMs.`,
    ro: `${crm} predă oportunitățile celui care arată sesiunea ta. Permite asta pe ecranul CRM-urile tale.`,
  });
}

function notConnected(crm: string): Fault {
  return new Fault({
    en: `${crm} hands over deals for a token only. Paste one on the screen Your CRMs.`,
    ro: `${crm} predă oportunitățile doar pe baza unui token. Lipește unul pe ecranul CRM-urile tale.`,
  });
}
