import type { BrowserContext, CDPSession } from 'playwright-core';

/**
 * Ends the service worker as the browser does when it needs the memory; what it gives back ends it, and says whether
 * one ran. An event that waits starts it again at once, under the same target: whoever waits for the target to go, and
 * closes it until it has gone, ends each next worker as it starts and never comes to an end.
 */
export function workerKiller(context: BrowserContext, origin: string): () => Promise<boolean> {
  let session: CDPSession | null = null;
  let runs = false;

  const watch = async () => {
    // Any page may watch the workers; this one is there from the start.
    const opened = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    opened.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, runningStatus } of versions) {
        if (scriptURL.startsWith(origin)) runs = runningStatus === 'running' || runningStatus === 'starting';
      }
    });
    await opened.send('ServiceWorker.enable');
    return opened;
  };

  return async () => {
    session ??= await watch();
    const ran = runs;
    // Answered once they have ended.
    await session.send('ServiceWorker.stopAllWorkers');
    return ran;
  };
}
