import type { MyDataView } from '../../components/my-data/ports';
import { diskUse } from '../../lib/browser/disk-use';
import { DEFAULT_PLAYBOOK } from '../../lib/domain/playbook/default-playbook';
import { localeFor } from '../../lib/domain/text';
import { myData } from '../../lib/queries/my-data';
import type { Store } from '../../lib/store/schema';

/** The question behind the screen, for the browser's language. */
export const myDataView =
  (language: string) =>
  async (store: Store): Promise<MyDataView> => ({
    ...(await myData(store, language, diskUse)),
    store: 'ready',
    refused: null,
  });

/** What the screen shows when the store cannot be read: that, and the way to a copy. */
export function brokenMyData(state: 'tooNew' | 'unreadable', language: string): MyDataView {
  const { name, version } = DEFAULT_PLAYBOOK;
  return {
    locale: localeFor(language),
    theme: 'auto',
    side: 'right',
    repName: '',
    consent: 'off',
    pausedUntil: null,
    store: state,
    days: [],
    bytes: 0,
    deals: 0,
    playbook: { name, version, source: 'default', loadedAt: null },
    refused: null,
  };
}
