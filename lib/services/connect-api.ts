import type { Token } from '../domain/record/token';
import { getSetting, putSetting } from '../store/settings';
import type { World } from './world';

/** Keeps the token with which a CRM's API is asked; null forgets it. */
export async function connectApi({ store, alone }: World, crm: string, token: Token | null): Promise<void> {
  await alone(() =>
    store.transaction('rw', store.settings, async () => {
      const { [crm]: _, ...others } = (await getSetting(store, 'tokens')) ?? {};
      await putSetting(store, 'tokens', token === null ? others : { ...others, [crm]: token });
    }),
  );
}
