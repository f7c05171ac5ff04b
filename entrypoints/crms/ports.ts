import type { CrmsPorts, Place } from '../../components/crms/ports';
import type { Adapter } from '../../lib/adapters/adapter';
import { placeOf } from '../../lib/adapters/place-of';
import { COOKIE_APIS, hostsFor, isCookieApi, isTokenApi } from '../../lib/adapters/token-apis';
import { askForCookies, askForHosts, askForSite, leaveCookies } from '../../lib/browser/hosts';
import { command } from '../../lib/messaging/command';
import { adapterPorts } from './adapter-ports';
import { ifAllowed } from './if-allowed';

/** What the rep can do; `tell` waits for each act and keeps why it did not work, `adapters` are those to choose from. */
export function crmsPorts(
  tell: (act: Promise<unknown>) => Promise<void>,
  adapters: () => Adapter[],
): Omit<CrmsPorts, 'view' | 'address' | 'failure' | 'closeFailure'> {
  return {
    ...adapterPorts(tell, adapters),
    placeOf(typed): Place | null {
      const place = placeOf(typed, adapters());
      return place && { ...place, candidates: place.candidates.map(({ id }) => id) };
    },
    switchOn: (origin, adapter) =>
      void tell(ifAllowed(askForSite(origin), () => command('site.add', { origin, adapter }))),
    openImport: () => void tell(command('screen.open', { screen: 'import' })),
    switchOff: (origin) => void tell(command('site.remove', { origin })),
    connect({ adapter: crm, origin }, api, token) {
      if (isCookieApi(api)) {
        const hosts = COOKIE_APIS[api];
        // What was asked is all there is to it: the screen hears of it from the browser.
        void tell(token === null ? leaveCookies(hosts) : askForCookies(hosts));
        return;
      }
      const hosts = token !== null && isTokenApi(api) ? hostsFor(api, origin) : [];
      const asked = hosts.length === 0 ? Promise.resolve(true) : askForHosts(hosts);
      void tell(ifAllowed(asked, () => command('api.connect', { crm, token })));
    },
  };
}
