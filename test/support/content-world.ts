import type { CDPSession, Page } from 'playwright-core';
import { waitFor } from './wait-for.ts';

/** The isolated world in which our content script runs on a page: what it may do, this may. */
export async function contentWorld(page: Page, extensionId: string) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contexts.push(context.id);
  });
  const logged: string[] = [];
  session.on('Runtime.consoleAPICalled', ({ executionContextId, args }) => {
    if (contexts.includes(executionContextId)) logged.push(String(args[0]?.value));
  });
  await session.send('Runtime.enable');
  const contextId = await waitFor('our content script on the page', () => contexts.at(-1));
  return {
    /** What was logged in this world, each line's first argument. */
    logged,
    /** Runs an expression there; its promise is awaited unless `wait` is false. */
    evaluate: async <T>(expression: string, wait = true): Promise<T> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: wait,
        returnByValue: wait,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}
