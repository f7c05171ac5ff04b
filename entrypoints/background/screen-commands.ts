import type { Handlers } from '../../lib/messaging/serve';
import { addSite } from '../../lib/services/add-site';
import { changeSettings } from '../../lib/services/change-settings';
import { connectApi } from '../../lib/services/connect-api';
import { giveConsent, withdrawConsent } from '../../lib/services/consent';
import { eraseAll, eraseDay } from '../../lib/services/erase';
import { forgetAdapter, keepAdapter } from '../../lib/services/keep-adapter';
import { loadPlaybook, restorePlaybook } from '../../lib/services/load-playbook';
import { removeSite } from '../../lib/services/remove-site';
import { changing, type Opened } from '../../lib/services/with-world';

/** What is accepted from our own screens only, since no page can trick the rep there. */
export function screenCommands(opened: Opened) {
  return {
    'consent.give': ({ repName }) => changing(opened, (world) => giveConsent(world, repName)),
    'consent.withdraw': () => changing(opened, withdrawConsent),
    'settings.change': (change) => changing(opened, (world) => changeSettings(world, change)),
    'site.add': (site) => changing(opened, (world) => addSite(world, site)),
    'site.remove': ({ origin }) => changing(opened, (world) => removeSite(world, origin)),
    'api.connect': ({ crm, token }) => changing(opened, (world) => connectApi(world, crm, token)),
    'adapter.keep': ({ text }) => changing(opened, (world) => keepAdapter(world, text)),
    'adapter.forget': ({ id }) => changing(opened, (world) => forgetAdapter(world, id)),
    'playbook.load': ({ text }) => changing(opened, (world) => loadPlaybook(world, text)),
    'playbook.restore': () => changing(opened, restorePlaybook),
    'day.erase': ({ day }) => changing(opened, (world) => eraseDay(world, day)),
    'all.erase': () => changing(opened, eraseAll),
  } satisfies Partial<Handlers>;
}
