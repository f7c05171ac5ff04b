import type { CrmsView } from '../../components/crms/ports';
import { switchable } from '../../lib/adapters';
import type { Adapter } from '../../lib/adapters/adapter';
import { withOwn } from '../../lib/adapters/with-own';
import { localeFor } from '../../lib/domain/text';
import { lookOf } from '../../lib/queries/look';
import { playbookInUse } from '../../lib/store/playbook-in-use';
import type { Store } from '../../lib/store/schema';
import { getSettings } from '../../lib/store/settings';
import { knownOf, siteOf } from './say-crm';
import { ownCrms } from './say-own';

/** What the screen shows, and the adapters behind it. */
export type CrmsState = { view: CrmsView; adapters: Adapter[] };

/** The question behind the screen, for the browser's language. */
export const crmsState =
  (language: string) =>
  async (store: Store): Promise<CrmsState> => {
    const look = await lookOf(store, language);
    const [sites = [], tokens = {}, own = {}] = await getSettings(store, ['sites', 'tokens', 'adapters']);
    const { adaptersOff = [] } = await playbookInUse(store);
    const adapters = withOwn(switchable, own);
    const byId = new Map(adapters.map((adapter) => [adapter.id, adapter]));
    const view: CrmsView = {
      ...look,
      store: 'ready',
      sites: await Promise.all(sites.map((site) => siteOf(site, byId.get(site.adapter) ?? null, tokens, adaptersOff))),
      known: adapters.map(knownOf),
      own: ownCrms(own),
    };
    return { view, adapters };
  };

/** What the screen shows when the store cannot be read. */
export function brokenCrms(state: 'tooNew' | 'unreadable', language: string): CrmsState {
  const view: CrmsView = { locale: localeFor(language), theme: 'auto', store: state, sites: [], known: [], own: [] };
  return { view, adapters: [] };
}
