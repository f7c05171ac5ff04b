import { defineContentScript } from 'wxt/utils/define-content-script';
import { matches } from '../../lib/adapters/always-on';
import { startPage } from '../../lib/page/start-page';

export default defineContentScript({
  matches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    return startPage(stop);
  },
});
