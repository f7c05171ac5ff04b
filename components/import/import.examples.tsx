import type { Example } from '../kit/example';
import { Import } from './Import';
import type { DoneState, ImportState } from './import-state';
import type { FlowPorts, ImportPorts, ImportView } from './ports';
import { NO_ROWS } from './refusals';
import { ACTIVITIES_CSV, ROMANIAN_CSV, SALESFORCE_CSV, samplePlan, sampleReport } from './samples';

export const sampleImport: ImportView = {
  locale: 'en',
  theme: 'auto',
  store: 'ready',
  crms: [
    { id: 'salesforce', name: 'Salesforce' },
    { id: 'hubspot', name: 'HubSpot' },
    { id: 'pipedrive', name: 'Pipedrive' },
  ],
  plans: {},
  timeZone: 'Europe/Bucharest',
};

const nothing = async () => {};

/** Ports that do nothing, around a state; a test puts spies in. */
export function sampleImportPorts(
  view: ImportView | null,
  state: ImportState,
  over: Partial<FlowPorts> = {},
): ImportPorts {
  const flow = {
    state,
    choose: nothing,
    readAs: nothing,
    change: nothing,
    changeKind: nothing,
    run: nothing,
    cancel: nothing,
  };
  return {
    view,
    flow: { ...flow, ...over },
    failure: null,
    closeFailure: () => {},
    openDashboard: () => {},
    saveList: () => {},
  };
}

export const salesforcePlan = samplePlan('opportunities-report.csv', SALESFORCE_CSV, 'USD');
const romanian = samplePlan('oportunitati.csv', ROMANIAN_CSV, 'RON');
const activities = samplePlan('tasks.csv', ACTIVITIES_CSV, 'USD');
const file = { name: 'opportunities-report.csv', bytes: 148_000_000 };

export const doneState: DoneState = {
  step: 'done',
  file: salesforcePlan.file,
  plan: salesforcePlan.plan,
  found: salesforcePlan.found,
  report: sampleReport(SALESFORCE_CSV, salesforcePlan.plan),
  counts: { added: 2, changed: 1, unchanged: 2, removed: 0 },
};

function example(name: string, state: ImportState, view: Partial<ImportView> = {}, width?: number): Example {
  return {
    name: `Import: ${name}`,
    ...(width === undefined ? {} : { width }),
    render: (look) => <Import {...sampleImportPorts({ ...sampleImport, ...look, ...view }, state)} />,
  };
}

const unmapped = {
  ...salesforcePlan,
  plan: { ...salesforcePlan.plan, columns: salesforcePlan.plan.columns.map(() => null) },
};

export const importExamples: Example[] = [
  example('choose a file', { step: 'choose', problem: null }),
  example('choose a file, 360 px', { step: 'choose', problem: null }, {}, 360),
  example('a file without rows', { step: 'choose', problem: NO_ROWS.said }),
  example('a file is read', { step: 'reading', file, share: 0.42 }),
  example('a file from Salesforce', salesforcePlan),
  example('a file from Salesforce, 360 px', salesforcePlan, {}, 360),
  example('a Romanian table, remembered', { ...romanian, isRemembered: true }),
  example('activities', activities),
  example('a file that is being checked', { ...salesforcePlan, check: { state: 'running', share: 0.3 } }),
  example('no column is known', unmapped),
  example('interrupted', {
    ...salesforcePlan,
    problem: {
      en: 'The import was interrupted, so nothing was changed.',
      ro: 'Importul a fost întrerupt, așa că nu s-a schimbat nimic.',
    },
  }),
  example('rows are stored', { step: 'importing', file, phase: 'rows', share: 0.42, rows: 421_000 }),
  example('the figures change', { step: 'importing', file, phase: 'figures', share: 0.7, rows: 1_000_000 }),
  example('done', doneState),
  example('done, 360 px', doneState, {}, 360),
  example('nothing new', { ...doneState, counts: { added: 0, changed: 0, unchanged: 5, removed: 0 } }),
  example('store unreadable', { step: 'choose', problem: null }, { store: 'unreadable' }),
  example('store too new', { step: 'choose', problem: null }, { store: 'tooNew' }),
  {
    name: 'Import: before it is read',
    render: () => <Import {...sampleImportPorts(null, { step: 'choose', problem: null })} />,
  },
];
