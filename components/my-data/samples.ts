import type { SignalName } from '../../lib/domain/signal/catalogue';
import { addDays } from '../../lib/domain/time/day';
import type { MyDataPorts, MyDataView, StoredDay } from './ports';

const now = new Date(2026, 7, 22, 10, 20).getTime();

const day = (i: number): StoredDay => {
  const counts: [SignalName, number][] = [
    ['record.opened', 20 + ((i * 7) % 31)],
    ['field.edited', 8 + ((i * 5) % 17)],
    ['stage.changed', 1 + (i % 4)],
    ['activity.logged', 2 + (i % 6)],
  ];
  return {
    day: addDays('2026-08-21', -i),
    signals: counts.reduce((sum, [, count]) => sum + count, 0),
    bySignal: counts.map(([name, count]) => ({ name, count })),
  };
};

export const sampleMyData: MyDataView = {
  locale: 'en',
  theme: 'auto',
  side: 'right',
  repName: 'Darcel Schlecht',
  consent: 'on',
  pausedUntil: null,
  store: 'ready',
  days: Array.from({ length: 12 }, (_, i) => day(i)),
  bytes: 184_320,
  deals: 8800,
  playbook: { name: { en: 'Sales playbook', ro: 'Ghid de vânzări' }, version: 1, source: 'default', loadedAt: null },
  refused: null,
};

export const refusedMyData: MyDataView = {
  ...sampleMyData,
  pausedUntil: now + 3_600_000,
  playbook: { name: 'Central region 2026', version: 7, source: 'file', loadedAt: now - 86_400_000 },
  refused: {
    fileName: 'central-region-2026-draft-for-review-by-everyone.json',
    faults: [
      { where: 'processes[0].stages[2].next[0]', problem: 'there is no stage "negotiating"' },
      { where: 'targets[1].value', problem: 'must be a number, not a text' },
      { where: 'tips[4].when.unused.tool', problem: 'there is no tool "dialler"' },
    ],
  },
};

const nothing = () => {};

export function sampleMyDataPorts(view: MyDataView | null, over: Partial<MyDataPorts> = {}): MyDataPorts {
  return {
    view,
    failure: null,
    closeFailure: nothing,
    setConsent: nothing,
    pause: nothing,
    deleteDay: nothing,
    exportAll: nothing,
    eraseAll: nothing,
    setLocale: nothing,
    setTheme: nothing,
    setSide: nothing,
    setRepName: nothing,
    loadPlaybook: nothing,
    restorePlaybook: nothing,
    openCrms: nothing,
    now: () => now,
    ...over,
  };
}
