import type { Adapter, AdapterApi, PageApi } from '../../adapters/adapter';
import { matchesHost } from '../../adapters/match-host';
import {
  ASKED_PARTS,
  COOKIE_APIS,
  type CookieApi,
  isCookieApi,
  isTokenApi,
  TOKEN_APIS,
  type TokenApi,
} from '../../adapters/token-apis';
import { cookieOf } from '../../browser/cookies';
import { maySeeCookies } from '../../browser/hosts';
import { Fault } from '../../domain/fault';
import type { Token } from '../../domain/record/token';
import { askBy, signedOut, type Transport } from './ask';
import { askPage, askPageWithToken } from './ask-page';
import { askWithToken } from './ask-with-token';
import type { CrmData } from './crm-data';
import { readPracticeCrm } from './read-practice-crm';
import { COOKIE_READERS, PAGE_READERS, TOKEN_READERS, type TokenReader } from './readers';

/** Where a CRM is: its origin, and a tab that shows one of its pages, if there is one. */
export type CrmPlace = { origin: string; tabId: number | null };

/** From where, for whom and until when deals are read; `token` is what the rep pasted for this CRM. */
export type ReadFrom = CrmPlace & { token: Token | null; rep: string; timeZone: string; abort: AbortSignal };

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

async function byToken({ id, name }: Adapter, api: TokenApi, from: ReadFrom): Promise<CrmData> {
  const { origin, tabId, token, timeZone, rep, abort } = from;
  if (!token || ASKED_PARTS[api].some((part) => !token[part])) throw notConnected(name);
  const { base, headers, read }: TokenReader = TOKEN_READERS[api];
  const at = base(origin);
  // An adapter from a file may name an API and any site; the token goes to the API's own hosts.
  if (at !== null && !TOKEN_APIS[api].some((pattern) => matchesHost(pattern, new URL(at)))) throw notThere(name, at);
  const ask =
    at === null
      ? askBy(ownPage(tabId, origin, token), { crm: name, by: 'token', from: 'page', abort })
      : askBy(askWithToken(at, await headers(token, origin, abort), abort), { crm: name, by: 'token', abort });
  return read({ crm: id, ask, timeZone, rep });
}

/** A company's own host is not among those that the background may ask, so the CRM's page does, at its own origin. */
function ownPage(tabId: number | null, origin: string, { token = '' }: Token): Transport {
  return tabId === null ? async () => null : askPageWithToken(tabId, origin, token);
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

function notThere(crm: string, site: string): Fault {
  return new Fault({
    en: `${site} is not where ${crm} has its API, so your token was not sent there.`,
    ro: `${site} nu este locul unde ${crm} își are API-ul, așa că tokenul tău nu a fost trimis acolo.`,
  });
}

function notConnected(crm: string): Fault {
  return new Fault({
    en: `${crm} hands over deals for a token only. Paste one on the screen Your CRMs.`,
    ro: `${crm} predă oportunitățile doar pe baza unui token. Lipește unul pe ecranul CRM-urile tale.`,
  });
}
