import type { Handlers } from '../../lib/messaging/serve';
import type { Imports } from '../../lib/services/run-import';
import type { Opened } from '../../lib/services/with-world';
import { pageEvents } from './page-events';
import { rowsCommands } from './rows-commands';
import { screenCommands } from './screen-commands';
import { sidebarCommands } from './sidebar-commands';
import { teachCommands } from './teach-commands';

/** One handler for each message of the protocol. */
export function handlers(opened: Opened, imports: Imports): Handlers {
  return {
    ...pageEvents(opened),
    ...sidebarCommands(opened, imports),
    ...screenCommands(opened),
    ...rowsCommands(opened),
    ...teachCommands(opened),
  };
}
