import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { TeachAnswer } from '../../lib/adapters/teach/picked';
import { TEACHING_KEY, type TeachAsk } from '../../lib/domain/teach/teaching';
import { overlayBox, overlayText } from './driver/chromium-overlay.ts';
import { CHROMIUM_BUILD } from './extension-address.ts';

const MARK = 'data-rep-assistant-teach';

/** Stands in for the extension API in the script's world: storage, and what the background would send. */
const FAKE_API = `(() => {
  const heard = [], stored = {}, followers = [];
  const without = (list) => (each) => void list.splice(list.indexOf(each), 1);
  globalThis.browser = {
    runtime: {
      id: 'rep-assistant',
      getURL: (path) => 'about:blank#' + path,
      onMessage: { addListener: (each) => heard.push(each), removeListener: without(heard) },
    },
    storage: {
      local: { get: async (key) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}) },
      onChanged: { addListener: (each) => followers.push(each), removeListener: without(followers) },
    },
  };
  globalThis.put = (key, newValue) => {
    if (newValue === null) delete stored[key];
    else stored[key] = newValue;
    for (const tell of [...followers]) tell({ [key]: newValue === null ? {} : { newValue } }, 'local');
  };
  globalThis.push = async (message) => {
    const answers = [];
    await Promise.all(heard.map((hear) => new Promise((done) => {
      const answer = (reply) => { answers.push(reply); done(); };
      if (hear(message, { id: 'rep-assistant' }, answer) !== true) done();
    })));
    return answers;
  };
})()`;

/** The built teach script on a page, in a world of its own, as the browser runs it; the background is the test. */
export async function teachWorld(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const script = readFileSync(join(CHROMIUM_BUILD, 'content-scripts/teach.js'), 'utf8');
  await evaluate(FAKE_API);

  const ask = async (body: TeachAsk): Promise<TeachAnswer> => {
    const answers = (await evaluate(`push(${JSON.stringify({ type: 'teach.asked', body })})`)) as TeachAnswer[];
    const [answer] = answers;
    if (answer === undefined || answers.length > 1) throw new Error(`${answers.length} scripts answered`);
    return answer;
  };

  return {
    /** Once more, too: as when the background cannot know whether it is there. */
    inject: () => evaluate(`${script}\n;void 0`),
    /** Writes to the storage that the script follows; null takes it out. */
    put: (key: string, value: unknown) => evaluate(`put(${JSON.stringify(key)}, ${JSON.stringify(value)})`),
    teach: (adapter: unknown = null) =>
      evaluate(
        `put(${JSON.stringify(TEACHING_KEY)}, { origin: location.origin, adapter: ${JSON.stringify(adapter)} })`,
      ),
    ask,
    look: () => ask({ ask: 'look' }),
    /** How many of our scripts answer. */
    answering: async () =>
      ((await evaluate(`push({ type: 'teach.asked', body: { ask: 'look' } })`)) as unknown[]).length,
    box: () => overlayBox(page, 'box', MARK),
    says: (className: 'tag' | 'foot' | 'said') => overlayText(page, className, MARK),
  };
}
