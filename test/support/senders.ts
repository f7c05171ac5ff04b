import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../../lib/browser/browser';

const own = () => browser.runtime.getURL('/');
const tab = { id: 7 } as Tabs.Tab;

/** Who may send a message, as the browser describes them; each a little wrong in its own way, but for the first three. */
export function senders(): { [name: string]: Runtime.MessageSender } {
  const id = browser.runtime.id;
  return {
    page: { id, tab, frameId: 0, url: 'http://127.0.0.1:4173/opportunities' },
    frame: { id, tab, frameId: 15_032_385_537, url: `${own()}sidebar.html` },
    screen: { id, tab, frameId: 0, url: `${own()}my-data.html` },
    'another extension': { id: 'other@example.org', tab, frameId: 0, url: `${own()}my-data.html` },
    'a page that no adapter knows': { id, tab, frameId: 0, url: 'https://example.org/' },
    'a frame inside a CRM page': { id, tab, frameId: 3, url: 'http://127.0.0.1:4173/opportunities' },
    'the sidebar opened as a page of its own': { id, tab, frameId: 0, url: `${own()}sidebar.html` },
    'a screen inside a frame': { id, tab, frameId: 3, url: `${own()}my-data.html` },
    'a site whose address begins like ours': {
      id,
      tab,
      frameId: 0,
      url: `${own().slice(0, -1)}.example.org/my-data.html`,
    },
    'somebody without a tab': { id, frameId: 0, url: `${own()}my-data.html` },
    'somebody without an address': { id, tab, frameId: 0 },
  };
}
