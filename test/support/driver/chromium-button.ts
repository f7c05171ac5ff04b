import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumWithExtension } from '../chromium.ts';

type Send = (method: string, body: object) => Promise<{ targetInfos: { targetId: string; url: string }[] }>;

/** Presses the extension's button over a page, as the toolbar would: with the grant that comes with a press. */
export async function pressButton({ session, extensionId }: ChromiumWithExtension, page: Page): Promise<void> {
  await page.bringToFront();
  // Playwright does not know this domain, and hands out no targets of tabs.
  const send = (session.send as unknown as Send).bind(session as CDPSession);
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url === page.url());
  if (tabs.length !== 1)
    throw new Error(`${tabs.length} tabs show ${page.url()}, so which one is meant cannot be told.`);
  await send('Extensions.triggerAction', { id: extensionId, targetId: tabs[0]?.targetId });
}
