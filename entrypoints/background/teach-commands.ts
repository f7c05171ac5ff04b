import type { Handlers } from '../../lib/messaging/serve';
import { changeTeaching, confirmTeaching, leavePicking, pickField } from '../../lib/services/teach/change-teaching';
import { finishTeaching, stopTeaching } from '../../lib/services/teach/end-teaching';
import { lookTeaching } from '../../lib/services/teach/look-teaching';
import { mendAdapter, startTeaching } from '../../lib/services/teach/start-teaching';
import { changing, type Opened, worldOf } from '../../lib/services/with-world';

/** Teach mode: the rep points at a CRM's fields, and an adapter is made of it. */
export function teachCommands(opened: Opened) {
  const done = (value: unknown = null) => ({ ok: true, value });
  const world = () => worldOf(opened);
  return {
    'teach.start': async (lesson) => done(await startTeaching(await world(), lesson)),
    'teach.mend': async ({ crm }, { tabId }) => done(await mendAdapter(await world(), crm, tabId)),
    'teach.look': async (_, { tabId }) => done(await lookTeaching(await world(), tabId)),
    'teach.pick': async ({ field, label }, { tabId }) => done(await pickField(await world(), field, label, tabId)),
    'teach.leave': async (_, { tabId }) => done(await leavePicking(await world(), tabId)),
    'teach.change': async (change, { tabId }) => done(await changeTeaching(await world(), change, tabId)),
    'teach.confirm': async (_, { tabId }) => done(await confirmTeaching(await world(), tabId)),
    'teach.finish': (_, { tabId }) => changing(opened, (world) => finishTeaching(world, tabId)),
    'teach.stop': async () => done(await stopTeaching(await world())),
  } satisfies Partial<Handlers>;
}
