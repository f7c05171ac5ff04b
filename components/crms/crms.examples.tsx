import type { Example } from '../kit/example';
import { Crms } from './Crms';
import type { CrmsPorts, CrmsView, KnownCrm } from './ports';

const known: KnownCrm[] = [
  crm('salesforce', 'Salesforce', 'names', 'high'),
  crm('pipedrive', 'Pipedrive', 'words', 'medium'),
  crm('odoo', 'Odoo', 'names', 'high'),
  crm('suitecrm8', 'SuiteCRM 8', 'names', 'high'),
  { ...crm('tryton', 'Tryton', 'names', 'high'), checkedOn: 'running' },
  crm('attio', 'Attio', 'none', 'low'),
];

export const sampleCrms: CrmsView = {
  locale: 'en',
  theme: 'auto',
  store: 'ready',
  sites: [
    {
      origin: 'https://northwind-traders.lightning.force.com',
      crm: 'Salesforce',
      adapter: 'salesforce',
      allowed: true,
      stopped: false,
      token: { api: 'salesforce', parts: [], connected: true },
    },
    {
      origin: 'https://app-eu1.hubspot.com',
      crm: 'HubSpot',
      adapter: 'hubspot',
      allowed: true,
      stopped: false,
      token: { api: 'hubspot', parts: ['token'], connected: false },
    },
    {
      origin: 'https://app.copper.com',
      crm: 'Copper',
      adapter: 'copper',
      allowed: true,
      stopped: false,
      token: { api: 'copper', parts: ['token', 'email'], connected: true },
    },
    {
      origin: 'https://crm.northwind.example',
      crm: 'Odoo',
      adapter: 'odoo',
      allowed: false,
      stopped: true,
      token: null,
    },
  ],
  known,
  own: [
    {
      id: 'taught-crm-northwind-example',
      name: 'Northwind CRM',
      keptAt: Date.parse('2026-11-20T10:30:00'),
      stands: false,
    },
    { id: 'pipedrive', name: 'Pipedrive', keptAt: Date.parse('2026-11-23T16:05:00'), stands: true },
  ],
};

const nothing = () => {};

/** Ports that do nothing, around `view`; a test puts spies in. */
export function sampleCrmsPorts(view: CrmsView | null, over: Partial<CrmsPorts> = {}): CrmsPorts {
  return {
    view,
    address: '',
    failure: null,
    closeFailure: nothing,
    placeOf: (address) => ({
      origin: `https://${address.replace(/^https:\/\/|\/.*/g, '')}`,
      candidates: address.includes('force.com') ? ['salesforce'] : ['odoo', 'suitecrm8', 'tryton'],
      known: address.includes('force.com'),
    }),
    switchOn: nothing,
    switchOff: nothing,
    connect: nothing,
    teach: nothing,
    saveAdapter: nothing,
    forgetAdapter: nothing,
    loadAdapter: nothing,
    openImport: nothing,
    ...over,
  };
}

function crm(id: string, name: string, hooks: KnownCrm['hooks'], sure: KnownCrm['sure']): KnownCrm {
  return { id, name, hooks, sure, checkedOn: 'written pages' };
}

function example(name: string, view: Partial<CrmsView>, over: Partial<CrmsPorts> = {}, width?: number): Example {
  return {
    name: `CRMs: ${name}`,
    ...(width === undefined ? {} : { width }),
    render: (look) => <Crms {...sampleCrmsPorts({ ...sampleCrms, ...look, ...view }, over)} />,
  };
}

const refused = {
  en: 'The browser does not let us see https://crm.northwind.example. Switch it on again and allow it when asked.',
  ro: 'Browserul nu ne lasă să vedem https://crm.northwind.example. Pornește din nou și permite accesul când ești întrebat.',
};

export const crmsExamples: Example[] = [
  example('four sites', {}),
  example('four sites, 360 px', {}, {}, 360),
  example('nothing yet', { sites: [], own: [] }),
  example(
    'an address of a host that is known',
    { sites: [] },
    { address: 'https://acme.lightning.force.com/lightning' },
  ),
  example('an address that may be several', { sites: [] }, { address: 'https://crm.northwind.example/web' }),
  example(
    'an address of no CRM',
    {},
    { address: 'https://example.org', placeOf: (origin) => ({ origin, candidates: [], known: false }) },
  ),
  example('refused', {}, { failure: refused }),
  example('store unreadable', { store: 'unreadable' }),
  example('store too new', { store: 'tooNew' }),
  { name: 'CRMs: before it is read', render: () => <Crms {...sampleCrmsPorts(null)} /> },
];
