import type { Page } from 'playwright-core';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

/** Gives the rep's consent from one of our own screens, by the message that its button sends. */
export async function giveConsentFrom(screen: Page, repName = 'Darcel Schlecht'): Promise<void> {
  const reply = await screen.evaluate(
    (name) => chrome.runtime.sendMessage({ type: 'consent.give', body: { repName: name } }),
    repName,
  );
  if (!reply.ok) throw new Error(`Consent was refused: ${JSON.stringify(reply)}`);
}
