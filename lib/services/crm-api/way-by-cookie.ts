import { COOKIE_APIS, type CookieApi } from '../../adapters/token-apis';
import { cookieOf } from '../../browser/cookies';
import { maySeeCookies } from '../../browser/hosts';
import { Fault } from '../../domain/fault';
import { signedOut } from './ask';
import { askWithToken } from './ask-with-token';
import type { ReadFrom, Way } from './read-data';
import { COOKIE_READERS } from './readers';

/** How an API is asked with the session of the CRM's page, which the rep has allowed to be read. */
export async function wayByCookie(crm: string, api: CookieApi, { origin, abort }: ReadFrom): Promise<Way> {
  const { base, cookie, headers, read } = COOKIE_READERS[api];
  if (!(await maySeeCookies(COOKIE_APIS[api]))) throw notAllowed(crm);
  const session = await cookieOf(base(origin), cookie);
  if (session === null) throw signedOut(crm);
  return { by: 'page', from: 'background', transport: askWithToken(base(origin), headers(session), abort), read };
}

function notAllowed(crm: string): Fault {
  return new Fault({
    en: `${crm} hands over deals to who shows your session. Allow that on the screen Your CRMs.`,
    ro: `${crm} predă oportunitățile celui care arată sesiunea ta. Permite asta pe ecranul CRM-urile tale.`,
  });
}
