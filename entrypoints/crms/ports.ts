import type { CrmsPorts, Place } from '../../components/crms/ports';
import { switchable } from '../../lib/adapters';
import { placeOf } from '../../lib/adapters/place-of';
import { isTokenApi, TOKEN_APIS } from '../../lib/adapters/token-apis';
import { askForHosts, askForSite } from '../../lib/browser/hosts';
import { command } from '../../lib/messaging/command';

/** What the rep can do on the screen; `tell` waits for each act and keeps why it did not work. */
export function crmsPorts(
  tell: (act: Promise<unknown>) => Promise<void>,
): Pick<CrmsPorts, 'placeOf' | 'switchOn' | 'switchOff' | 'connect' | 'openImport'> {
  /** A rep who says no to the browser's question has not failed at anything. */
  const ifAllowed = async (asked: Promise<boolean>, act: () => Promise<unknown>) => (await asked) && act();
  return {
    placeOf(typed): Place | null {
      const place = placeOf(typed, switchable);
      return place && { origin: place.origin, candidates: place.candidates.map(({ id }) => id) };
    },
    switchOn: (origin, adapter) =>
      void tell(ifAllowed(askForSite(origin), () => command('site.add', { origin, adapter }))),
    openImport: () => void tell(command('screen.open', { screen: 'import' })),
    switchOff: (origin) => void tell(command('site.remove', { origin })),
    connect(crm, api, token) {
      const hosts = token !== null && isTokenApi(api) ? TOKEN_APIS[api] : [];
      const asked = hosts.length === 0 ? Promise.resolve(true) : askForHosts(hosts);
      void tell(ifAllowed(asked, () => command('api.connect', { crm, token })));
    },
  };
}
