import type { Adapter, AdapterApi } from '../../adapters/adapter';
import { isCookieApi, isTokenApi } from '../../adapters/token-apis';
import type { Token } from '../../domain/record/token';
import { type Ask, type AskOptions, askBy, type Transport } from './ask';
import { askPage } from './ask-page';
import { askWithToken } from './ask-with-token';
import type { CrmData } from './crm-data';
import { readPracticeCrm } from './read-practice-crm';
import type { CrmReader, ReadContext } from './reader';
import { PAGE_READERS } from './readers';
import { wayByCookie } from './way-by-cookie';
import { wayByToken } from './way-by-token';

/** Where a CRM is: its origin, and a tab that shows one of its pages right now, if there is one. */
export type CrmPlace = { origin: string; tab: () => Promise<number | null> };

/** From where, for whom, what and until when deals are read; `token` is what the rep pasted for this CRM. */
export type ReadFrom = CrmPlace &
  Pick<AskOptions, 'abort' | 'pauses' | 'wait'> &
  Pick<ReadContext, 'timeZone' | 'rep' | 'since' | 'counted'> & {
    token: Token | null;
    /** Put around the way of asking, to keep what it answers. */
    remember: (ask: Ask) => Promise<Ask>;
  };

/** How an API is asked, as whom, and what is asked. */
export type Way = Pick<AskOptions, 'by' | 'from'> & { transport: Transport; read: CrmReader };

/** All that a CRM hands over for the figures, by the way of asking that its adapter names. Throws a `Fault` in words. */
export async function readData({ id, name }: Adapter, api: AdapterApi, from: ReadFrom): Promise<CrmData> {
  const { abort, pauses = () => {}, wait, remember, timeZone, rep, since = null, counted = () => {} } = from;
  const { transport, read, ...as } = await wayOf(name, api, from);
  const ask = await remember(askBy(transport, { crm: name, ...as, abort, pauses, ...(wait && { wait }) }));
  return read({ crm: id, ask, timeZone, rep, since, counted });
}

async function wayOf(crm: string, api: AdapterApi, from: ReadFrom): Promise<Way> {
  if (api.type === 'practice') {
    return { by: 'token', transport: askWithToken(from.origin, {}, from.abort), read: readPracticeCrm(api.paths) };
  }
  if (isCookieApi(api.type)) return wayByCookie(crm, api.type, from);
  if (isTokenApi(api.type)) return wayByToken(crm, api.type, from);
  const { auth, read } = PAGE_READERS[api.type];
  return { by: 'page', transport: askPage(from.tab, auth), read };
}
