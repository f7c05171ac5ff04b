import type { MyDataPorts, MyDataView } from '../../components/my-data/ports';
import { pauseEnd } from '../../lib/domain/time/pause-end';
import { command } from '../../lib/messaging/command';
import { loadPlaybook } from './load-playbook';
import { saveCopy } from './save-copy';

type Ports = Omit<MyDataPorts, 'view' | 'failure' | 'closeFailure'>;

/** What the rep can do on the screen; `tell` waits for each act and keeps why it did not work. */
export function myDataPorts(
  view: () => MyDataView | null,
  tell: (act: Promise<unknown>) => Promise<void>,
  refused: (why: MyDataView['refused']) => void,
): Ports {
  const send = (...sent: Parameters<typeof command>) => tell(command(...sent));
  return {
    setConsent: (consent) =>
      consent === 'on' ? send('consent.give', { repName: view()?.repName ?? '' }) : send('consent.withdraw', {}),
    pause: (span) => send('capture.pause', { until: pauseEnd(span, Date.now()) }),
    deleteDay: (day) => send('day.erase', { day }),
    exportAll: () => tell(saveCopy()),
    eraseAll: () => send('all.erase', {}),
    setLocale: (locale) => send('settings.change', { locale }),
    setTheme: (theme) => send('settings.change', { theme }),
    setSide: (side) => send('settings.change', { side }),
    setRepName: (repName) => send('settings.change', { repName }),
    loadPlaybook: (file) => tell(loadPlaybook(file).then(refused)),
    restorePlaybook: () => send('playbook.restore', {}),
    openCrms: () => send('screen.open', { screen: 'crms' }),
  };
}
