import { matches } from '../../adapters/always-on';
import { matchesHost } from '../../adapters/match-host';
import { ASKED_PARTS, TOKEN_APIS, type TokenApi } from '../../adapters/token-apis';
import { Fault } from '../../domain/fault';
import { askPageWithToken } from './ask-page';
import { askWithToken } from './ask-with-token';
import type { ReadFrom, Way } from './read-data';
import { TOKEN_READERS, type TokenReader } from './readers';

/** How an API is asked with what the rep pasted. Throws a `Fault` where something of it is missing. */
export async function wayByToken(crm: string, api: TokenApi, { origin, tab, token, abort }: ReadFrom): Promise<Way> {
  if (!token || ASKED_PARTS[api].some((part) => !token[part])) throw notConnected(crm);
  const { base, headers, read }: TokenReader = TOKEN_READERS[api];
  const at = base(origin);
  // A company's own host is not among those that the background may ask, so the CRM's page does, at its own origin.
  if (at === null) {
    return { by: 'token', from: 'page', transport: askPageWithToken(tab, origin, token.token ?? ''), read };
  }
  // An adapter from a file may name an API and any site; the token goes to the API's own hosts, as the policy says too.
  const allowed = [...TOKEN_APIS[api], ...matches];
  if (!allowed.some((pattern) => matchesHost(pattern, new URL(at)))) throw notThere(crm, at);
  return { by: 'token', transport: askWithToken(at, await headers(token, origin, abort), abort), read };
}

function notConnected(crm: string): Fault {
  return new Fault({
    en: `${crm} hands over deals for a token only. Paste one on the screen Your CRMs.`,
    ro: `${crm} predă oportunitățile doar pe baza unui token. Lipește unul pe ecranul CRM-urile tale.`,
  });
}

function notThere(crm: string, site: string): Fault {
  return new Fault({
    en: `${site} is not where ${crm} has its API, so your token was not sent there.`,
    ro: `${site} nu este locul unde ${crm} își are API-ul, așa că tokenul tău nu a fost trimis acolo.`,
  });
}
