import type { SignalRule } from '../adapters/adapter';
import type { SIGNALS } from '../domain/signal/catalogue';

/** What a page can note by itself; steps, tips and the sidebar are noted by the background. */
type PageSignal = SignalRule['signal'] | 'page.opened' | 'record.opened';

/**
 * The catalogue's numbers without its questions, which are longer than the rest of the capture code. The compiler holds
 * each one to the catalogue: a wrong or missing number does not compile.
 */
const NUMBERS: { [N in PageSignal]: (typeof SIGNALS)[N]['no'] } = {
  'page.opened': 1,
  'record.opened': 2,
  'stage.changed': 3,
  'record.saved': 4,
  'activity.logged': 5,
  'field.edited': 6,
  'list.filtered': 7,
  'search.used': 8,
  'feature.used': 9,
};

export function numberOf(name: PageSignal): number {
  return NUMBERS[name];
}
