import { FIRST_LOOK, getSetting, putSetting, type Settings } from '../store/settings';
import { changeState } from './change-state';
import type { World } from './world';

export type SettingsChange = { [K in keyof Settings['look']]?: Settings['look'][K] | undefined } & {
  repName?: string | undefined;
};

/** Changes how the product looks, and the rep's name as the CRM writes it. Parts that are left out stay. */
export async function changeSettings(world: World, { repName, ...look }: SettingsChange): Promise<void> {
  const { store, newId } = world;
  await changeState(world, async () => {
    const given = Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
    await putSetting(store, 'look', { ...((await getSetting(store, 'look')) ?? FIRST_LOOK), ...given });
    if (repName === undefined) return;
    const rep = await getSetting(store, 'rep');
    await putSetting(store, 'rep', { id: rep?.id ?? newId(), name: repName });
  });
}
