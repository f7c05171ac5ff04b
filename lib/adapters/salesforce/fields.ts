import type { Field } from '../adapter';
import {
  auraInput,
  auraOwner,
  auraPicked,
  auraShown,
  dealPath,
  dialled,
  type How,
  input,
  leadPath,
  link,
  MARK,
  mail,
  owner,
  picked,
  shown,
  stamp,
  title,
} from './locators';

/** The CRM's own name of a field, what it holds, and how that is found. */
type Row = [name: string, type: Field['type'], ...how: How[]];
type Rows = { [field: string]: Row };

const ownerId: Row = ['OwnerId', 'text', owner];
const email: Row = ['Email', 'text', mail, input];
const phone: Row = ['Phone', 'text', dialled, input];
const source: Row = ['LeadSource', 'choice', shown, picked];
const created: Row = ['CreatedById', 'date', stamp];
const lastActivity: Row = ['LastActivityDate', 'date', shown];

const opportunity: Rows = {
  name: ['Name', 'text', shown, input, title],
  stage: ['StageName', 'choice', shown, picked, dealPath],
  amount: ['Amount', 'money', shown, input],
  owner: ownerId,
  account: ['AccountId', 'text', link],
  nextStep: ['NextStep', 'text', shown, input],
  expectedCloseOn: ['CloseDate', 'date', shown, input],
  createdOn: created,
  lastActivityOn: lastActivity,
  source,
  probability: ['Probability', 'text', shown, input],
};

const lead: Rows = {
  // Its form, and a contact's, has no control for the whole name.
  name: ['Name', 'text', shown, title],
  company: ['Company', 'text', shown, input],
  stage: ['Status', 'choice', shown, picked, leadPath],
  owner: ownerId,
  email,
  phone,
  source,
  createdOn: created,
  lastActivityOn: lastActivity,
};

const contact: Rows = {
  name: ['Name', 'text', shown, title],
  account: ['AccountId', 'text', link],
  owner: ownerId,
  email,
  phone,
  createdOn: created,
  lastActivityOn: lastActivity,
};

const account: Rows = {
  name: ['Name', 'text', shown, input, title],
  owner: ownerId,
  phone,
  sector: ['Industry', 'choice', shown, picked],
  revenue: ['AnnualRevenue', 'money', shown, input],
  createdOn: created,
  lastActivityOn: lastActivity,
};

const task: Rows = {
  name: ['Subject', 'text', shown, auraShown, auraInput],
  stage: ['Status', 'choice', shown, picked, auraShown, auraPicked],
  owner: ['OwnerId', 'text', owner, auraOwner],
  dueOn: ['ActivityDate', 'date', shown, auraShown, auraInput],
};

export const opportunityFields = fieldsOf('Opportunity', opportunity);
export const leadFields = fieldsOf('Lead', lead);
export const contactFields = fieldsOf('Contact', contact);
export const accountFields = fieldsOf('Account', account);
export const taskFields = fieldsOf('Task', task);

/** Each field's mark on the page with our id of it. */
export const fieldMarks: { [mark: string]: string } = {
  ...marksOf('Opportunity', opportunity),
  ...marksOf('Lead', lead),
  ...marksOf('Contact', contact),
  ...marksOf('Account', account),
  ...marksOf('Task', task),
};

function fieldsOf(object: string, rows: Rows): { [field: string]: Field } {
  return Object.fromEntries(
    Object.entries(rows).map(([id, [name, type, ...how]]) => {
      const at = `[${MARK}="${markOf(object, name)}"]`;
      return [id, { type, locators: how.flatMap((locators) => locators(at, name, object)) }];
    }),
  );
}

function marksOf(object: string, rows: Rows): { [mark: string]: string } {
  return Object.fromEntries(Object.entries(rows).map(([id, [name]]) => [markOf(object, name), id]));
}

function markOf(object: string, name: string): string {
  return `sfdc:RecordField.${object}.${name}`;
}
