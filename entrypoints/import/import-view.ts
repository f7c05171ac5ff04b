import type { ImportView } from '../../components/import/ports';
import { switchable } from '../../lib/adapters';
import { localeFor } from '../../lib/domain/text';
import { lookOf } from '../../lib/queries/look';
import { playbookInUse } from '../../lib/store/playbook-in-use';
import type { Store } from '../../lib/store/schema';
import { getSettings } from '../../lib/store/settings';

const crms = switchable.map(({ id, name }) => ({ id, name }));

/** The question behind the screen, for the browser's language. */
export const importView =
  (language: string) =>
  async (store: Store): Promise<ImportView> => {
    const look = await lookOf(store, language);
    const [plans = {}] = await getSettings(store, ['importPlans']);
    const { calendar } = await playbookInUse(store);
    return { ...look, store: 'ready', crms, plans, timeZone: calendar.timeZone };
  };

/** What the screen shows when the store cannot be read. */
export function brokenImport(state: 'tooNew' | 'unreadable', language: string): ImportView {
  return { locale: localeFor(language), theme: 'auto', store: state, crms, plans: {}, timeZone: 'UTC' };
}
