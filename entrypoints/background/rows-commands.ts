import { sendToFrame } from '../../lib/browser/tabs';
import type { Handlers } from '../../lib/messaging/serve';
import { type Commit, commitRows, dropRows } from '../../lib/services/commit-rows';
import { stageRows } from '../../lib/services/stage-rows';
import { changing, type Opened, worldOf } from '../../lib/services/with-world';

/** What the import screen sends: a file's rows, part by part, and their end. */
export function rowsCommands(opened: Opened) {
  return {
    // No view changes until the end, so none is published.
    'rows.stage': async (part) => ({ ok: true, value: await stageRows(await worldOf(opened), part) }),
    'rows.commit': (commit, { tabId, frameId }) =>
      changing(opened, (world) =>
        commitRows(world, commit as Commit, (done) => {
          void sendToFrame(tabId, frameId, { type: 'rows.advanced', body: { done } });
        }),
      ),
    'rows.drop': async ({ import: of }) => ({ ok: true, value: await dropRows(await worldOf(opened), of) }),
  } satisfies Partial<Handlers>;
}
