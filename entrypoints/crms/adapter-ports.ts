import type { CrmsPorts } from '../../components/crms/ports';
import type { Adapter } from '../../lib/adapters/adapter';
import { placeOf } from '../../lib/adapters/place-of';
import { download } from '../../lib/browser/download';
import { askForSite } from '../../lib/browser/hosts';
import { command } from '../../lib/messaging/command';
import { ifAllowed } from './if-allowed';
import { loadAdapter } from './load-adapter';

/** What the rep does with adapters of their own. */
export function adapterPorts(
  tell: (act: Promise<unknown>) => Promise<void>,
  adapters: () => Adapter[],
): Pick<CrmsPorts, 'teach' | 'saveAdapter' | 'forgetAdapter' | 'loadAdapter'> {
  return {
    teach(typed, base) {
      const origin = placeOf(typed, [])?.origin;
      if (!origin) return;
      const address = typed.includes('://') ? typed.trim() : `https://${typed.trim()}`;
      const start = () => command('teach.start', { address, base, kind: 'opportunity' });
      void tell(ifAllowed(askForSite(origin), start));
    },
    saveAdapter(id) {
      const adapter = adapters().find((each) => each.id === id);
      if (adapter) download(`${id}.adapter.json`, `${JSON.stringify(adapter, null, 2)}\n`);
    },
    forgetAdapter: (id) => void tell(command('adapter.forget', { id })),
    loadAdapter: (file) => void tell(loadAdapter(file)),
  };
}
