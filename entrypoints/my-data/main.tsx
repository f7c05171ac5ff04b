import { render } from 'preact';
import { keepFailure } from '../../components/kit/keep-failure';
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
const failures = keepFailure(() => draw(view));
const send = (...sent: Parameters<typeof command>) => failures.tell(command(...sent));

const ports: Omit<MyDataPorts, 'view' | 'failure' | 'closeFailure'> = {
  setConsent: (consent) =>
    consent === 'on' ? send('consent.give', { repName: view?.repName ?? '' }) : send('consent.withdraw', {}),
  pause: (span) => send('capture.pause', { until: pauseEnd(span, Date.now()) }),
  deleteDay: (day) => send('day.erase', { day }),
  exportAll: () => failures.tell(saveCopy()),
  eraseAll: () => send('all.erase', {}),
  setLocale: (locale) => send('settings.change', { locale }),
  setTheme: (theme) => send('settings.change', { theme }),
  setSide: (side) => send('settings.change', { side }),
  setRepName: (repName) => send('settings.change', { repName }),
  loadPlaybook: (file) => failures.tell(loadPlaybook(file).then((faults) => draw(view, faults))),
  restorePlaybook: () => send('playbook.restore', {}),
  openCrms: () => send('screen.open', { screen: 'crms' }),
};

function draw(next: MyDataView | null, faults = refused): void {
  [view, refused] = [next, faults];
  render(<MyData {...ports} {...failures.ports()} view={view && { ...view, refused }} />, root);
}

draw(null);
void watch(myDataView(uiLanguage()), (a) => draw(a.state === 'ready' ? a.value : brokenMyData(a.state, uiLanguage())));
