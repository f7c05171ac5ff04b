import type { HeaderNames } from './header-names';
import type { ActivityField } from './import-fields';

/** Columns of exported activities. */
export const ACTIVITY_HEADERS: HeaderNames<ActivityField> = {
  Salesforce: {
    id: ['Activity ID', 'Task ID', 'Event ID'],
    type: ['Type', 'Activity Type', 'Task Subtype', 'Event Subtype'],
    at: ['Completed Date/Time', 'Start Date Time', 'Activity Date Time', 'Date', 'Activity Date', 'Created Date'],
    who: ['WhoId', 'Who Id'],
    what: ['WhatId', 'What Id', 'Related To ID'],
    account: ['AccountId'],
    done: ['IsClosed', 'Closed', 'Status'],
  },
  HubSpot: {
    id: ['Record ID', 'Engagement ID', 'hs_object_id'],
    type: ['Activity type', 'Engagement type'],
    at: ['Activity date', 'hs_timestamp', 'Start time'],
    deal: ['Associated Deal IDs', 'Associated Deal ID', 'Deal ID'],
    contact: ['Associated Contact IDs', 'Associated Contact ID', 'Contact ID'],
    account: ['Associated Company IDs', 'Company ID'],
  },
  Pipedrive: {
    id: ['Activity - ID'],
    type: ['Activity - Type'],
    at: ['Activity - Marked as done time', 'Activity - Due date', 'Due date', 'DueDate'],
    lead: ['Activity - Lead ID', 'Lead ID'],
    deal: ['Activity - Deal ID', 'Activity - Deal'],
    contact: ['Activity - Person ID', 'Person ID'],
    account: ['Activity - Organization ID', 'Organization ID'],
    done: ['Activity - Done', 'Done', 'Activity - Status'],
  },
  'Dynamics 365': {
    id: ['(Do Not Modify) Activity', 'activityid'],
    type: ['Activity Type', 'activitytypecode'],
    at: ['Actual End', 'Date Completed', 'actualend'],
    deal: ['Regarding', 'regardingobjectid'],
  },
  spreadsheets: {
    id: ['ID'],
    type: ['Kind', 'Channel'],
    at: ['Time', 'When', 'Call Date', 'Meeting Date'],
    lead: ['Lead', 'Prospect ID'],
    deal: ['Opportunity ID', 'OpportunityId', 'Deal', 'Opportunity'],
    contact: ['Contact'],
    account: ['Account'],
    done: ['Completed', 'Is Done', 'Complete'],
  },
  Romanian: {
    id: ['ID activitate', 'Cod activitate', 'Număr', 'Cod'],
    type: ['Tip', 'Tip activitate', 'Tipul activității'],
    at: ['Data', 'Data activității', 'Termen', 'Data și ora', 'Data scadentă'],
    lead: ['ID lead', 'Lead'],
    deal: ['ID oportunitate', 'Oportunitate'],
    contact: ['ID contact', 'Contact', 'Persoană de contact'],
    account: ['Client', 'Cont', 'Companie'],
    done: ['Finalizat', 'Finalizată', 'Efectuat', 'Efectuată', 'Încheiat'],
  },
};
