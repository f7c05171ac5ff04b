import type { ImportView } from '../../lib/domain/view/import-view';
import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import type { Example } from '../kit/example';
import { Sidebar } from './Sidebar';
import { forecastAccuracy, leadResponse, salesCycle, unknownKeys, winRate } from './samples/figures';
import { samplePorts } from './samples/ports';
import * as steps from './samples/steps';
import { firstDay, knownByName, longTexts, onList, onRecord, sampleNow } from './samples/views';

/** Sidebar `view` under the gallery's language and theme, unless `view` is about one. */
function example(name: string, view: SidebarView, width = 360): Example {
  return {
    name: `Sidebar: ${name}`,
    width,
    render: (look) => <Sidebar {...samplePorts({ ...view, ...look })} />,
  };
}

/** `view` with an import in each of its states. */
function importExamples(name: string, view: SidebarView): Example[] {
  const from = { crmName: 'HubSpot', rows: 1200 };
  const states: [string, ImportView][] = [
    ['reading', { state: 'reading', ...from }],
    ['reading has just begun', { state: 'reading', crmName: 'HubSpot', rows: 0 }],
    ['going on after an interruption', { state: 'resuming', ...from }],
    ['the CRM asked for a pause', { state: 'waiting', ...from, seconds: 40 }],
    ['import stopped', { state: 'stopped', changes: true }],
    ['import failed', { state: 'failed', changes: true }],
  ];
  return states.map(([what, importing]) => example(`${name}, ${what}`, { ...view, importing }));
}

const hour = 3_600_000;
const noAnswer = {
  en: 'The extension did not answer. Reload this page.',
  ro: 'Extensia nu a răspuns. Reîncarcă această pagină.',
};

export const sidebarExamples: Example[] = [
  example('a step to do', onRecord),
  example('a step to do, 280 px', onRecord, 280),
  example('a step to do, 480 px', onRecord, 480),
  {
    name: 'Sidebar: Romanian, 280 px',
    width: 280,
    render: ({ theme }) => <Sidebar {...samplePorts({ ...onRecord, theme, locale: 'ro' })} />,
  },
  example('a date that is past', { ...onRecord, step: steps.doPastDate }),
  example('a field we could not see', { ...onRecord, step: steps.checkMissing }),
  example('a field that could be two', { ...onRecord, step: steps.checkAmbiguous }),
  example('a date that could mean two days', { ...onRecord, step: steps.checkUnclear }),
  example('ready to move on', { ...onRecord, step: steps.advance }),
  example('closed', { ...onRecord, step: steps.closed }),
  example('a stage the playbook does not know', { ...onRecord, step: steps.unplacedText }),
  example('a stage we could not see', { ...onRecord, step: steps.unplacedUnseen }),
  example('long texts', longTexts),
  example('long texts, 280 px', longTexts, 280),
  example('on a list', onList),
  example('reading the record', { ...onRecord, record: null, step: null }),
  {
    name: 'Sidebar: before the first view',
    width: 360,
    render: (first) => <Sidebar {...samplePorts(null, { first })} />,
  },
  {
    name: 'Sidebar: no first view',
    width: 360,
    render: (first) => (
      <Sidebar {...samplePorts(null, { first, notices: [{ type: 'commandFailed', detail: noAnswer }] })} />
    ),
  },
  example('the first day', firstDay),
  example('the first day, the name known', knownByName),
  ...importExamples('the first day', firstDay),
  example('the first day, a CRM without deals to hand over', { ...firstDay, importing: { state: 'unavailable' } }),
  example('capture off', { ...onRecord, consent: 'off' }),
  example('paused for an hour', { ...onRecord, pausedUntil: sampleNow + hour }),
  example('paused until tomorrow', { ...onRecord, pausedUntil: sampleNow + 14 * hour }),
  example('none of the deals is mine', { ...onRecord, deals: { count: 8800, importedAt: sampleNow, own: 0 } }),
  ...importExamples('with deals', onRecord),
  example('all figures at hand', { ...onRecord, kpis: [winRate, salesCycle, leadResponse, forecastAccuracy] }),
  example('figures with keys nobody knows', { ...onRecord, kpis: [unknownKeys] }),
  example('every notice', {
    ...onRecord,
    notices: [
      { type: 'storeTooNew' },
      { type: 'storeUnreadable', detail: 'UnknownError: Internal error opening backing store' },
      { type: 'recovered', signals: 1204 },
      { type: 'playbookRefused', detail: 'processes.0.stages.2.next.0 names no stage' },
      { type: 'importFailed', detail: 'HTTP 502' },
    ],
  }),
];
