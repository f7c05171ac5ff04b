import { render } from 'preact';
import { Crms } from '../../components/crms/Crms';
import type { CrmsView, Place } from '../../components/crms/ports';
import { keepFailure } from '../../components/kit/keep-failure';
import { switchable } from '../../lib/adapters';
import { placeOf } from '../../lib/adapters/place-of';
import { isTokenApi, TOKEN_APIS } from '../../lib/adapters/token-apis';
import { askForHosts, askForSite, onPermissions } from '../../lib/browser/hosts';
import { uiLanguage } from '../../lib/browser/locale';
import { command } from '../../lib/messaging/command';
import { watch } from '../../lib/queries/watch';
import { brokenCrms, crmsView } from './crms-view';

const root = document.getElementById('root') as HTMLElement;
/** The page from which the rep came, by the extension's button. */
const address = decodeURIComponent(location.hash.slice(1));
let view: CrmsView | null = null;
const failures = keepFailure(() => draw(view));

async function switchOn(asked: Promise<boolean>, origin: string, adapter: string): Promise<void> {
  // A rep who said no has not failed at anything.
  if (await asked) await command('site.add', { origin, adapter });
}

async function connect(asked: Promise<boolean>, crm: string, token: string | null): Promise<void> {
  if (await asked) await command('api.connect', { crm, token });
}

const ports = {
  address: address.startsWith('http') ? new URL(address).origin : '',
  placeOf: (typed: string): Place | null => {
    const place = placeOf(typed, switchable);
    return place && { origin: place.origin, candidates: place.candidates.map(({ id }) => id) };
  },
  switchOn: (origin: string, adapter: string) => void failures.tell(switchOn(askForSite(origin), origin, adapter)),
  connect: (crm: string, api: string, token: string | null) => {
    const hosts = isTokenApi(api) ? TOKEN_APIS[api] : [];
    void failures.tell(connect(token === null ? Promise.resolve(true) : askForHosts(hosts), crm, token));
  },
  switchOff: (origin: string) => void failures.tell(command('site.remove', { origin })),
};

function draw(next: CrmsView | null): void {
  view = next;
  render(<Crms {...ports} {...failures.ports()} view={view} />, root);
}

draw(null);
void watch(crmsView(uiLanguage()), (a) => draw(a.state === 'ready' ? a.value : brokenCrms(a.state, uiLanguage()))).then(
  (ask) => onPermissions(() => ask()),
);
