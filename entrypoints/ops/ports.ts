import type { OpsPorts } from '../../components/ops/ports';
import { command } from '../../lib/messaging/command';

/** What the reader can do on the dashboard; `tell` waits for each act and keeps why it did not work. */
export function opsPorts(
  tell: (act: Promise<unknown>) => Promise<void>,
): Pick<OpsPorts, 'openMyData' | 'openImport' | 'exportData' | 'mend'> {
  const open = (screen: 'my-data' | 'import') => void tell(command('screen.open', { screen }));
  return {
    openMyData: () => open('my-data'),
    openImport: () => open('import'),
    exportData: () => open('my-data'),
    mend: (crm) => void tell(command('teach.mend', { crm })),
  };
}
