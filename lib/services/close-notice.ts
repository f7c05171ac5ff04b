import { getSetting, putSetting } from '../store/settings';
import type { World } from './world';

/** The rep has read a notice; it does not come back by itself. */
export async function closeNotice({ store }: World, type: string): Promise<void> {
  await store.transaction('rw', store.settings, async () => {
    const notices = (await getSetting(store, 'notices')) ?? [];
    await putSetting(
      store,
      'notices',
      notices.filter((notice) => notice.type !== type),
    );
  });
}
