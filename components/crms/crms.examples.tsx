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
      token: null,
    },
    {
      origin: 'https://app-eu1.hubspot.com',
      crm: 'HubSpot',
      adapter: 'hubspot',
      allowed: true,
      token: { api: 'hubspot', connected: false },
    },
    { origin: 'https://crm.northwind.example', crm: 'Odoo', adapter: 'odoo', allowed: false, token: null },
  ],
  known,
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
    }),
    switchOn: nothing,
    switchOff: nothing,
    connect: nothing,
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
  example('three sites', {}),
  example('three sites, 360 px', {}, {}, 360),
  example('nothing yet', { sites: [] }),
  example(
    'an address of a host that is known',
    { sites: [] },
    { address: 'https://acme.lightning.force.com/lightning' },
  ),
  example('an address that may be several', { sites: [] }, { address: 'https://crm.northwind.example/web' }),
  example(
    'an address of no CRM',
    {},
    { address: 'https://example.org', placeOf: (origin) => ({ origin, candidates: [] }) },
  ),
  example('refused', {}, { failure: refused }),
  example('store unreadable', { store: 'unreadable' }),
  example('store too new', { store: 'tooNew' }),
  { name: 'CRMs: before it is read', render: () => <Crms {...sampleCrmsPorts(null)} /> },
];
