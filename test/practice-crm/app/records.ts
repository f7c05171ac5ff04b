export const OPPORTUNITY_STAGES = ['Prospecting', 'Engaging', 'Won', 'Lost'] as const;
export const LEAD_STAGES = ['New', 'Contacted', 'Qualified', 'Disqualified'] as const;
export const ACTIVITY_TYPES = ['call', 'email', 'meeting', 'demo', 'followUp'] as const;

/** A day (`2026-08-22`); null where the CRM holds none. */
export type Day = string | null;

export interface Opportunity {
  id: string;
  name: string;
  product: string;
  account: string;
  stage: (typeof OPPORTUNITY_STAGES)[number];
  owner: string;
  manager: string;
  region: string;
  engagedOn: Day;
  closedOn: Day;
  expectedCloseOn: Day;
  /** Minor units. Closed deals: what was paid (0 for lost, as shipped). Open deals: the product's list price. */
  amount: number;
  currency: 'USD';
  contact: string;
  decisionMaker: string;
  nextStep: string;
  lossReason: string;
}

export interface Lead {
  id: string;
  name: string;
  email: string;
  phone: string;
  company: string;
  source: string;
  stage: (typeof LEAD_STAGES)[number];
  createdOn: Day;
  /** The latest completed activity that is not in the future; a day, or a date-time for one logged here. */
  lastActivityOn: string | null;
  owner: string;
  notes: string;
}

export interface Account {
  id: string;
  name: string;
  sector: string;
  /** Minor units, of a year. */
  revenue: number;
  currency: 'USD';
  employees: number;
  country: string;
  foundedIn: number;
  parent: string;
}

export interface Contact {
  id: string;
  name: string;
  email: string;
  phone: string;
  city: string;
  state: string;
  country: string;
  account: string;
}

export interface Activity {
  id: string;
  recordKind: RecordKind;
  recordId: string;
  type: (typeof ACTIVITY_TYPES)[number];
  subject: string;
  on: string;
  completed: boolean;
  owner: string;
}

export interface User {
  id: string;
  name: string;
  manager: string;
  region: string;
}

export interface Rows {
  opportunities: Opportunity;
  leads: Lead;
  accounts: Account;
  contacts: Contact;
  activities: Activity;
  users: User;
}

/** The plural is the word in addresses, the singular the word on records. */
export type Collection = keyof Rows;
export type RecordKind = 'opportunity' | 'lead' | 'account' | 'contact';

export const KIND_OF = {
  opportunities: 'opportunity',
  leads: 'lead',
  accounts: 'account',
  contacts: 'contact',
  activities: 'activity',
  users: 'user',
} as const satisfies Record<Collection, string>;

export const COLLECTION_OF = {
  opportunity: 'opportunities',
  lead: 'leads',
  account: 'accounts',
  contact: 'contacts',
} as const satisfies Record<RecordKind, Collection>;
