import type { Activity, Lead } from '../../../lib/domain/record/deal';
import { readCsv } from '../../practice-crm/server/read-csv.ts';

/** The 200 leads and 500 activities of synthetic-crm-chain; days are midnights in UTC, and every activity is a rep's. */
export function chainLeads(): { leads: Lead[]; activities: Activity[] } {
  const leads = readCsv<'LeadID' | 'LeadSource' | 'LeadStatus' | 'CreatedDate'>('synthetic-crm-chain/Leads.csv');
  const acts = readCsv<'ActivityID' | 'LeadID' | 'ActivityType' | 'DueDate'>('synthetic-crm-chain/Activity.csv');
  return {
    leads: leads.map((row) => ({
      crm: 'chain',
      id: row.LeadID,
      name: row.LeadID,
      owner: 'Ana',
      stage: row.LeadStatus,
      source: row.LeadSource,
      createdAt: Date.parse(row.CreatedDate),
      assignedAt: null,
    })),
    activities: acts.map((row) => ({
      crm: 'chain',
      id: row.ActivityID,
      recordKind: 'lead',
      recordId: row.LeadID,
      type: row.ActivityType,
      at: Date.parse(row.DueDate),
      by: 'rep',
    })),
  };
}
