import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/browser';
import { saidBy } from '../domain/fault';
import { type Body, type MessageType, PROTOCOL, type Protocol, type Reply, type Sender } from './protocol';

/** Where a message came from, by the browser's own word. */
export type From = { tabId: number; frameId: number; origin: string };

/** Is this address a page of a CRM at which the sidebar is on? */
export type IsCrmPage = (url: string) => Promise<boolean>;

/** What the background does for each message: one handler a row of the protocol. */
export type Handlers = { [T in MessageType]: (body: Body<T>, from: From) => Promise<unknown> };

/**
 * Answers messages by the protocol's table: a message with an unknown name, a sender that its row does not name or a
 * body that its schema refuses is dropped and answered with an error. Register it at once when the background starts.
 */
export function serve(handlers: Handlers, isCrmPage: IsCrmPage): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ) => {
    answer(handlers, message, sender, isCrmPage).then(respond, (error: unknown) =>
      respond({ ok: false, error: saidBy(error) } satisfies Reply),
    );
    return true; // The one way to answer later that Chrome, the polyfill and Firefox all know.
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
  isCrmPage: IsCrmPage,
): Promise<unknown> {
  const { type, body } = (message ?? {}) as { type?: unknown; body?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(PROTOCOL, type)) return refuse('There is no such message.');
  const name = type as MessageType;
  const row: Protocol[MessageType] = PROTOCOL[name];
  const from = await whoSent(sender, isCrmPage);
  if (!from || !(row.from as readonly Sender[]).includes(from.kind)) return refuse(`${name} is not yours to send.`);
  const parsed = row.body ? row.body.safeParse(body) : { success: true as const, data: body };
  if (!parsed.success) return refuse(`${name} does not have the right form: ${parsed.error.message}`);
  const handle = handlers[name] as (body: unknown, from: From) => Promise<unknown>;
  return handle(parsed.data, from);
}

function refuse(error: string): Reply {
  return { ok: false, error };
}

/** The kind of sender, or null for one that we do not answer. `sender.url` cannot be forged by a page. */
export async function whoSent(
  sender: Runtime.MessageSender,
  isCrmPage: IsCrmPage,
): Promise<(From & { kind: Sender }) | null> {
  const { id, url, tab, frameId } = sender;
  if (id !== browser.runtime.id || !url || tab?.id === undefined || frameId === undefined) return null;
  const from = { tabId: tab.id, frameId, origin: new URL(url).origin };
  const own = browser.runtime.getURL('/');
  if (url.startsWith(own)) {
    // The sidebar's page can be opened by a web page, the others cannot: it is never trusted like them.
    const isSidebar = new URL(url).pathname === '/sidebar.html';
    if (frameId === 0) return isSidebar ? null : { ...from, kind: 'screen' };
    return isSidebar ? { ...from, kind: 'frame' } : null;
  }
  return frameId === 0 && (await isCrmPage(url)) ? { ...from, kind: 'page' } : null;
}
