import type { Adapter } from './adapter';
import { alwaysOn } from './always-on';
import { atomic } from './atomic/atomic';
import { attio } from './attio/attio';
import { close } from './close/close';
import { copper } from './copper/copper';
import { dynamics } from './dynamics/dynamics';
import { espocrm } from './espocrm/espocrm';
import { freshsales } from './freshsales/freshsales';
import { hubspot } from './hubspot/hubspot';
import { odoo } from './odoo/odoo';
import { pipedrive } from './pipedrive/pipedrive';
import { practiceCrm } from './practice-crm/practice-crm';
import { salesforce } from './salesforce/salesforce';
import { suitecrm7 } from './suitecrm7/suitecrm7';
import { suitecrm8 } from './suitecrm8/suitecrm8';
import { tryton } from './tryton/tryton';
import { twenty } from './twenty/twenty';
import { zoho } from './zoho/zoho';

/** Every CRM that the extension knows of itself. */
export const adapters: readonly Adapter[] = [
  practiceCrm,
  salesforce,
  hubspot,
  dynamics,
  pipedrive,
  odoo,
  espocrm,
  suitecrm7,
  suitecrm8,
  zoho,
  copper,
  atomic,
  tryton,
  twenty,
  close,
  attio,
  freshsales,
];

/** Those at which the rep switches the sidebar on, site by site. */
export const switchable: readonly Adapter[] = adapters.filter((adapter) => !alwaysOn.includes(adapter));

/** The adapter of this id. */
export function adapterOf(id: string): Adapter | null {
  return adapters.find((adapter) => adapter.id === id) ?? null;
}
