import type { CrmsView } from '../../components/crms/ports';
import { adapterOf, switchable } from '../../lib/adapters';
import { maySeeSite } from '../../lib/browser/hosts';
import { localeFor } from '../../lib/domain/text';
import { lookOf } from '../../lib/queries/look';
import type { Store } from '../../lib/store/schema';
import { getSettings } from '../../lib/store/settings';
import { knownOf, tokenOf } from './say-crm';

/** The question behind the screen, for the browser's language. */
export const crmsView =
  (language: string) =>
  async (store: Store): Promise<CrmsView> => {
    const look = await lookOf(store, language);
    const [sites = [], tokens = {}] = await getSettings(store, ['sites', 'tokens']);
    return {
      ...look,
      store: 'ready',
      sites: await Promise.all(
        sites.map(async ({ origin, adapter }) => ({
          origin,
          adapter,
          crm: adapterOf(adapter)?.name ?? adapter,
          allowed: await maySeeSite(origin),
          token: await tokenOf(adapterOf(adapter), tokens),
        })),
      ),
      known: switchable.map(knownOf),
    };
  };

/** What the screen shows when the store cannot be read. */
export function brokenCrms(state: 'tooNew' | 'unreadable', language: string): CrmsView {
  return { locale: localeFor(language), theme: 'auto', store: state, sites: [], known: [] };
}
