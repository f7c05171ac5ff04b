import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTeaching } from '../../lib/page/teach/start-teaching';

/** In the package but not in the manifest: it runs only where and while the rep teaches us a site. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const stop = new AbortController();
    // Also when it is injected once more: the later script takes over.
    ctx.onInvalidated(() => stop.abort());
    return startTeaching(stop);
  },
});
