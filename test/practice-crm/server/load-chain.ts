import type { Account, Activity, Contact, Lead, User } from '../app/records.ts';
import { readCsv } from './read-csv.ts';
import { moveDay, shiftDays } from './shift-days.ts';
import { stablePick } from './stable-pick.ts';

export interface Chain {
  leads: Lead[];
  contacts: Contact[];
  activities: Activity[];
  shift: number;
}

const STAGE_OF: Record<string, Lead['stage']> = {
  New: 'New',
  Working: 'Contacted',
  Qualified: 'Qualified',
  Lost: 'Disqualified',
};

const TYPE_OF: Record<string, Activity['type']> = {
  Call: 'call',
  Email: 'email',
  Meeting: 'meeting',
  Demo: 'demo',
  'Follow-up': 'followUp',
};

function known<Value>(table: Record<string, Value>, word: string): Value {
  const value = table[word];
  if (value === undefined) throw new Error(`synthetic-crm-chain: "${word}" is not one of ${Object.keys(table)}`);
  return value;
}

/** The source knows neither owners nor companies; both are picked by a stable hash of the id. */
export function loadChain(today: string, users: User[], accounts: Account[]): Chain {
  const leadRows = readCsv<'LeadID' | 'ContactID' | 'LeadSource' | 'LeadStatus' | 'CreatedDate'>(
    'synthetic-crm-chain/Leads.csv',
  );
  // Keyed on creation: a fifth of the activities are appointments after that day and may lie in the future.
  const lastCreated = leadRows.reduce((last, row) => (row.CreatedDate > last ? row.CreatedDate : last), '');
  const shift = shiftDays(lastCreated, today);

  const contacts = readCsv<'ContactID' | 'FullName' | 'Email' | 'Phone' | 'City' | 'State' | 'Country'>(
    'synthetic-crm-chain/Contacts.csv',
  ).map((row) => ({
    id: row.ContactID,
    name: row.FullName,
    email: row.Email,
    phone: row.Phone,
    city: row.City,
    state: row.State,
    country: row.Country,
    account: stablePick(row.ContactID, accounts).name,
  }));
  const contactById = new Map(contacts.map((contact) => [contact.id, contact]));
  const ownerOf = (leadId: string) => stablePick(leadId, users).name;

  const activities = readCsv<'ActivityID' | 'LeadID' | 'ActivityType' | 'Subject' | 'DueDate' | 'Completed'>(
    'synthetic-crm-chain/Activity.csv',
  ).map(
    (row): Activity => ({
      id: row.ActivityID,
      recordKind: 'lead',
      recordId: row.LeadID,
      type: known(TYPE_OF, row.ActivityType),
      subject: row.Subject,
      on: moveDay(row.DueDate, shift),
      completed: row.Completed === 'True',
      owner: ownerOf(row.LeadID),
    }),
  );

  const lastActivity = new Map<string, string>();
  for (const { recordId, on, completed } of activities) {
    if (completed && on <= today && on > (lastActivity.get(recordId) ?? '')) lastActivity.set(recordId, on);
  }

  const leads = leadRows.map((row): Lead => {
    const contact = contactById.get(row.ContactID);
    if (!contact) throw new Error(`Leads.csv: ${row.LeadID} names contact ${row.ContactID}, which Contacts.csv lacks`);
    return {
      id: row.LeadID,
      name: contact.name,
      email: contact.email,
      phone: contact.phone,
      company: stablePick(`company of ${row.LeadID}`, accounts).name,
      source: row.LeadSource,
      stage: known(STAGE_OF, row.LeadStatus),
      createdOn: moveDay(row.CreatedDate, shift),
      lastActivityOn: lastActivity.get(row.LeadID) ?? null,
      owner: ownerOf(row.LeadID),
      notes: '',
    };
  });
  return { leads, contacts, activities, shift };
}
