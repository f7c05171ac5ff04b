import type { Handlers } from '../../lib/messaging/serve';
import { changeTeaching, finishTeaching, stopTeaching } from '../../lib/services/teach/end-teaching';
import { askTeach, lookTeaching } from '../../lib/services/teach/look-teaching';
import { mendAdapter, startTeaching } from '../../lib/services/teach/start-teaching';
import { changing, type Opened, worldOf } from '../../lib/services/with-world';

/** Teach mode: the rep points at a CRM's fields, and an adapter is made of it. */
export function teachCommands(opened: Opened) {
  const done = (value: unknown = null) => ({ ok: true, value });
  return {
    'teach.start': async (lesson) => done(await startTeaching(await worldOf(opened), lesson)),
    'teach.mend': async ({ crm }, { tabId }) => done(await mendAdapter(await worldOf(opened), crm, tabId)),
    'teach.look': async (_, { tabId }) => done(await lookTeaching(await worldOf(opened), tabId)),
    'teach.pick': async (pick, { tabId }) => done(await askTeach(tabId, { ask: 'pick', ...pick })),
    'teach.leave': async (_, { tabId }) => done(await askTeach(tabId, { ask: 'leave' })),
    'teach.change': async ({ draft }) => done(await changeTeaching(await worldOf(opened), draft)),
    'teach.finish': (_, { tabId }) => changing(opened, (world) => finishTeaching(world, tabId)),
    'teach.stop': async () => done(await stopTeaching(await worldOf(opened))),
  } satisfies Partial<Handlers>;
}
