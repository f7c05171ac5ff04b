import { SIGNALS } from '../../../lib/domain/signal/catalogue.ts';
import { PROTOCOL } from '../../../lib/messaging/protocol.ts';
import { tableOf } from './table-of.ts';

/** The parts of the README that are written from the source, by the name of their marks. */
export function readmeBlocks(): Record<string, string> {
  return {
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
