import { Fault } from '../../domain/fault';
import type { Token } from '../../domain/record/token';
import { z } from '../../domain/zod';
import { askBy } from './ask';
import { askWithToken } from './ask-with-token';
import { parseAnswer } from './parse-answer';

/** All that the reader reads, and nothing that could change a thing. */
const SCOPES = [
  'ZohoCRM.coql.READ',
  'ZohoCRM.modules.deals.READ',
  'ZohoCRM.modules.accounts.READ',
  'ZohoCRM.settings.fields.READ',
  'ZohoCRM.users.READ',
  'ZohoCRM.org.READ',
];

const answer = z.union([
  z.object({ access_token: z.string().min(1) }),
  // Refusals come with status 200.
  z.object({ error: z.string(), error_description: z.string().optional() }),
]);

/**
 * What says to Zoho's API who asks: a token that lives for an hour, which the accounts server (an origin) of the rep's
 * part of the world makes for the Self Client that the rep made there. Throws a `Fault` where it does not.
 */
export async function zohoHeaders(
  { clientId = '', clientSecret = '', organization = '' }: Token,
  accounts: string,
  abort: AbortSignal,
): Promise<{ [name: string]: string }> {
  const ask = askBy(askWithToken(accounts, {}, abort), { crm: 'Zoho', by: 'token', abort });
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: SCOPES.join(),
    // A whole address will do: it says the number behind `org`.
    soid: `ZohoCRM.${organization.replace(/^.*\borg(\d+).*$/i, '$1')}`,
  });
  const said = parseAnswer(answer, await ask('POST', '/oauth/v2/token', form), 'Zoho');
  if ('access_token' in said) return { authorization: `Zoho-oauthtoken ${said.access_token}` };
  throw refused(said.error_description ?? said.error, new URL(accounts).host.replace('accounts.', 'api-console.'));
}

function refused(why: string, console: string): Fault {
  return new Fault({
    en: `Zoho gives no access: ${why}. Check the Client ID, the Client Secret and the organization on the screen Your CRMs; the Self Client must be one of ${console}.`,
    ro: `Zoho nu dă acces: ${why}. Verifică Client ID, Client Secret și organizația pe ecranul CRM-urile tale; Self Client trebuie să fie de la ${console}.`,
  });
}
