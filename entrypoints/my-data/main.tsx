import { render } from 'preact';
import { MyData } from '../../components/my-data/MyData';
import type { MyDataPorts, MyDataView } from '../../components/my-data/ports';
import { uiLanguage } from '../../lib/browser/locale';
import { pauseEnd } from '../../lib/domain/time/pause-end';
import { command } from '../../lib/messaging/command';
import { watch } from '../../lib/queries/watch';
import { loadPlaybook } from './load-playbook';
import { brokenMyData, myDataView } from './my-data-view';
import { saveCopy } from './save-copy';

const root = document.getElementById('root') as HTMLElement;
let view: MyDataView | null = null;
let refused: MyDataView['refused'] = null;

const ports: Omit<MyDataPorts, 'view'> = {
  setConsent: (consent) =>
    consent === 'on' ? command('consent.give', { repName: view?.repName ?? '' }) : command('consent.withdraw', {}),
  pause: (span) => command('capture.pause', { until: pauseEnd(span, Date.now()) }),
  deleteDay: (day) => command('day.erase', { day }),
  exportAll: saveCopy,
  eraseAll: () => command('all.erase', {}),
  setLocale: (locale) => command('settings.change', { locale }),
  setTheme: (theme) => command('settings.change', { theme }),
  setSide: (side) => command('settings.change', { side }),
  setRepName: (repName) => command('settings.change', { repName }),
  loadPlaybook: async (file) => draw(view, await loadPlaybook(file)),
  restorePlaybook: () => command('playbook.restore', {}),
};

function draw(next: MyDataView | null, faults = refused): void {
  [view, refused] = [next, faults];
  render(<MyData {...ports} view={view && { ...view, refused }} />, root);
}

draw(null);
void watch(myDataView(uiLanguage()), (a) => draw(a.state === 'ready' ? a.value : brokenMyData(a.state, uiLanguage())));
