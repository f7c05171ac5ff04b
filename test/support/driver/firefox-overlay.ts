import type { Page } from 'puppeteer-core';
import type { Box } from './driver.ts';

type Node = {
  sharedId?: string;
  value?: { attributes?: Record<string, string>; children?: Node[]; shadowRoot?: Node | null };
};
type Answer = { result: { result: Node & { value?: unknown } } };
type Connection = { send(method: string, body: object): Promise<Answer> };

/** An element of our overlay: WebDriver shows closed shadow roots when asked to, and hands their nodes back. */
export async function overlayBox(page: Page, className: string): Promise<Box | null> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  // Puppeteer keeps the id of a page's context to itself.
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const call = async (run: string, given: object[], more: object = {}) => {
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: run,
      arguments: given,
      target: { context },
      awaitPromise: false,
      ...more,
    });
    return answer.result.result;
  };
  const host = await call("() => document.querySelector('[data-rep-assistant]')", [], {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 8 },
  });
  const found = find(host, className);
  if (found?.sharedId === undefined) return null;
  const box = await call(
    '(element) => { const { x, y, width, height } = element.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }); }',
    [{ sharedId: found.sharedId }],
  );
  const { width, height, ...at } = JSON.parse(String(box.value)) as Box;
  return width > 0 && height > 0 ? { ...at, width, height } : null;
}

function find(node: Node | null | undefined, className: string): Node | null {
  if (!node) return null;
  const { attributes = {}, children = [], shadowRoot } = node.value ?? {};
  if ((attributes.class ?? '').split(' ').includes(className)) return node;
  for (const inner of [shadowRoot, ...children]) {
    const found = find(inner, className);
    if (found !== null) return found;
  }
  return null;
}
