import type { Adapter } from '../../../lib/adapters/adapter.ts';
import { adapters } from '../../../lib/adapters/index.ts';
import { isCookieApi, isTokenApi } from '../../../lib/adapters/token-apis.ts';
import { SIGNALS } from '../../../lib/domain/signal/catalogue.ts';
import { PROTOCOL } from '../../../lib/messaging/protocol.ts';
import { tableOf } from './table-of.ts';

/** The parts of the README that are written from the source, by the name of their marks. */
export function readmeBlocks(): Record<string, string> {
  return {
    crms: tableOf(
      ['CRM', 'pages are read by', 'deals are read from', 'checked on', 'how sure'],
      adapters.map((adapter) => [
        adapter.name,
        HOOKS[adapter.about.hooks],
        apiOf(adapter),
        CHECKED[adapter.about.checkedOn],
        adapter.about.sure,
      ]),
    ),
    signals: tableOf(
      ['signal', 'asks', 'counts as use'],
      Object.entries(SIGNALS).map(([name, { asks, core }]) => [`\`${name}\``, asks, core ? 'yes' : '']),
    ),
    messages: tableOf(
      ['message', 'sent by', 'what it does'],
      Object.entries(PROTOCOL).map(([name, { from, does }]) => [`\`${name}\``, from.join(', '), does]),
    ),
  };
}

const HOOKS = {
  names: 'the CRM’s own field names',
  words: 'the words on the page',
  none: 'the address only',
};
const CHECKED = { running: 'the CRM itself, running', 'written pages': 'pages written from its source and documents' };

function apiOf({ api }: Adapter): string {
  if (api === null) return '–';
  if (api.type === 'practice') return 'its own API';
  if (isCookieApi(api.type)) return 'its API, with the session’s cookie';
  return isTokenApi(api.type) ? 'its API, with a token' : 'its API, over the page’s session';
}
