import type { CDPSession, Page } from 'playwright-core';
import type { Box } from './driver.ts';

type Node = {
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
};

const SIDEBAR = 'data-rep-assistant';

/** An element of our overlay, found through the debugger: for the page its shadow root is closed. */
export function overlayBox(page: Page, className: string, mark = SIDEBAR): Promise<Box | null> {
  return inOverlay(page, className, mark, boxOf);
}

/** What an element of our overlay says; null where there is none. */
export function overlayText(page: Page, className: string, mark: string): Promise<string | null> {
  return inOverlay(page, className, mark, async (session, { backendNodeId }) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.textContent; }',
    });
    return String(result.value);
  });
}

async function inOverlay<T>(
  page: Page,
  className: string,
  mark: string,
  tell: (session: CDPSession, node: Node) => Promise<T>,
): Promise<T | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as Node, (node) => attribute(node, mark) !== null);
    const found = host && find(host, (node) => (attribute(node, 'class') ?? '').split(' ').includes(className));
    return found ? await tell(session, found) : null;
  } finally {
    await session.detach();
  }
}

async function boxOf(session: CDPSession, { backendNodeId }: Node): Promise<Box | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    // It is there, but not drawn.
    return null;
  }
}

function find(node: Node, is: (node: Node) => boolean): Node | null {
  if (is(node)) return node;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(inner, is);
    if (found !== null) return found;
  }
  return null;
}

/** The protocol lists names and values in turn. */
function attribute({ attributes = [] }: Node, name: string): string | null {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? null : (attributes[at + 1] ?? '');
}
