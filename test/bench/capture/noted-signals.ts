import type { BrowserContext, Page } from 'playwright-core';

/** As much of it as is used inside the page. */
declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ ok?: unknown } | undefined> } };

/** The extension's own database, read from a page of its own, past all our code. */
export class NotedSignals {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Gives the rep's consent first, as the welcome screen does: without it nothing is noted. */
  static async consenting(context: BrowserContext, extensionId: string): Promise<NotedSignals> {
    const page = await context.newPage();
    // Any file of the extension may speak for it; this one has no script that would run along.
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    const reply = await page.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'consent.give', body: { repName: 'Darcel Schlecht' } }),
    );
    if (reply?.ok !== true) throw new Error(`The consent was not taken: ${JSON.stringify(reply)}`);
    return new NotedSignals(page);
  }

  /** How often each signal of the practice CRM is stored, by `number/subject`. */
  count(): Promise<{ [key: string]: number }> {
    return this.#page.evaluate(async () => {
      type Row = { tool: string; descriptors: [number, number, string][]; codes: Uint16Array };
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('rep-assistant'));
      const rows = (await done(database.transaction('batches').objectStore('batches').getAll())) as Row[];
      database.close();
      const counts: { [key: string]: number } = {};
      for (const { tool, descriptors, codes } of rows) {
        if (tool !== 'practice') continue;
        for (const code of codes) {
          const [signal, , subject] = descriptors[code] as [number, number, string];
          counts[`${signal}/${subject}`] = (counts[`${signal}/${subject}`] ?? 0) + 1;
        }
      }
      return counts;
    });
  }
}
