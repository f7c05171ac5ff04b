import type { Adapter, AdapterApi } from '../../adapters/adapter';
import { isTokenApi } from '../../adapters/token-apis';
import { Fault } from '../../domain/fault';
import { type Ask, type AskOptions, askBy, type Transport } from './ask';
import { askPage } from './ask-page';
import { askWithToken } from './ask-with-token';
import type { CrmData } from './crm-data';
import { readPracticeCrm } from './read-practice-crm';
import type { CrmReader, ReadContext } from './reader';
import { PAGE_READERS, TOKEN_READERS } from './readers';

/** Where a CRM is: its origin, and a tab that shows one of its pages right now, if there is one. */
export type CrmPlace = { origin: string; tab: () => Promise<number | null> };

/** From where, for whom, what and until when deals are read; `token` is what the rep pasted for this CRM. */
export type ReadFrom = CrmPlace &
  Pick<AskOptions, 'abort' | 'pauses'> &
  Pick<ReadContext, 'timeZone' | 'rep' | 'since' | 'counted'> & {
    token: string | null;
    /** Put around the way of asking, to keep what it answers. */
    remember: (ask: Ask) => Promise<Ask>;
  };

type Way = { by: AskOptions['by']; transport: Transport; read: CrmReader };

/** All that a CRM hands over for the figures, by the way of asking that its adapter names. Throws a `Fault` in words. */
export async function readData({ id, name }: Adapter, api: AdapterApi, from: ReadFrom): Promise<CrmData> {
  const { abort, pauses = () => {}, remember, timeZone, rep, since = null, counted = () => {} } = from;
  const { by, transport, read } = wayOf(name, api, from);
  const ask = await remember(askBy(transport, { crm: name, by, abort, pauses }));
  return read({ crm: id, ask, timeZone, rep, since, counted });
}

function wayOf(crm: string, api: AdapterApi, { origin, tab, token, abort }: ReadFrom): Way {
  if (api.type === 'practice') {
    return { by: 'token', transport: askWithToken(origin, {}, abort), read: readPracticeCrm(api.paths) };
  }
  if (!isTokenApi(api.type)) {
    const { auth, read } = PAGE_READERS[api.type];
    return { by: 'page', transport: askPage(tab, auth), read };
  }
  if (token === null) throw notConnected(crm);
  const { base, headers, read } = TOKEN_READERS[api.type];
  return { by: 'token', transport: askWithToken(base(origin), headers(token), abort), read };
}

function notConnected(crm: string): Fault {
  return new Fault({
    en: `${crm} hands over deals for a token only. Paste one on the screen Your CRMs.`,
    ro: `${crm} predă oportunitățile doar pe baza unui token. Lipește unul pe ecranul CRM-urile tale.`,
  });
}
