import type { RowStore } from '../../components/import/import-flow';
import type { ImportCounts } from '../../components/import/import-state';
import { onPush } from '../../lib/browser/on-push';
import { command } from '../../lib/messaging/command';
import type { Body } from '../../lib/messaging/protocol';
import type { Push } from '../../lib/messaging/push';

/** Sends rows to the background, the only writer. */
export const rowStore: RowStore = {
  stage: (part) => {
    const send = () => command('rows.stage', part as Body<'rows.stage'>);
    // A background that was ended in between starts again; a part that comes twice counts once.
    return send().catch(send);
  },
  commit: async (all, told) => {
    const listening = new AbortController();
    onPush((message) => {
      const { type, body } = message as Push;
      if (type === 'rows.advanced') told(body.done);
    }, listening.signal);
    try {
      return await command<ImportCounts>('rows.commit', all);
    } finally {
      listening.abort();
    }
  },
  drop: (of) => command('rows.drop', { import: of }),
};
