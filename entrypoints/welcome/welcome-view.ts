import type { WelcomeView } from '../../components/welcome/ports';
import { diskUse } from '../../lib/browser/disk-use';
import { localeFor } from '../../lib/domain/text';
import { myData } from '../../lib/queries/my-data';
import { allTabs } from '../../lib/services/tab-state';
import type { Store } from '../../lib/store/schema';

/** The question behind the screen, for the browser's language. */
export const welcomeView =
  (language: string) =>
  async (store: Store): Promise<WelcomeView> => {
    const mine = await myData(store, language, diskUse);
    return { ...mine, store: 'ready', repName: mine.repName || (await signedIn()) };
  };

/** What the screen shows when the store cannot be read: that, and the way to a copy. */
export function brokenWelcome(state: 'tooNew' | 'unreadable', language: string): WelcomeView {
  return { locale: localeFor(language), theme: 'auto', store: state, repName: '', consent: 'unasked' };
}

/** The name that a CRM page which is open shows as signed in, so that the rep need not type it. */
async function signedIn(): Promise<string> {
  return (await allTabs()).map(([, { observation }]) => observation?.user).find((user) => user) ?? '';
}
