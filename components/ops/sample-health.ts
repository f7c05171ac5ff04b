import type { HealthView } from './ports';

const WEEK = ['18', '19', '20', '21', '22', '23', '24'].map((day) => `2026-08-${day}`);

/** One CRM that is read well, one that renamed a field lately, one that was not read yet. */
export const sampleHealth: HealthView = {
  crms: [
    {
      crm: 'practice',
      crmName: 'Practice CRM',
      readings: 4120,
      degraded: 0,
      unseen: [],
      lastReadAt: 1_787_386_800_000,
      days: WEEK,
      perDay: [1, 1, 1, 1, 1, null, 1],
      fields: [{ kind: 'opportunity', field: 'name', found: 4120, unseen: 0, perDay: [1, 1, 1, 1, 1, null, 1] }],
      canMend: false,
    },
    {
      crm: 'hubspot',
      crmName: 'HubSpot',
      readings: 731,
      degraded: 96,
      unseen: [
        { field: 'nextStep', count: 90 },
        { field: 'lossReason', count: 14 },
      ],
      lastReadAt: 1_787_300_000_000,
      days: WEEK,
      perDay: [1, 1, 0.98, 0.7, 0.4, null, 0.35],
      fields: [
        { kind: 'opportunity', field: 'nextStep', found: 300, unseen: 90, perDay: [1, 1, 1, 0.6, 0, null, 0] },
        { kind: 'opportunity', field: 'lossReason', found: 512, unseen: 14, perDay: [1, 0.9, 1, 1, 0.95, null, 1] },
        { kind: 'opportunity', field: 'amount', found: 731, unseen: 0, perDay: [1, 1, 1, 1, 1, null, 1] },
        { kind: 'lead', field: 'email', found: 205, unseen: 0, perDay: [1, 1, null, 1, 1, null, 1] },
      ],
      canMend: true,
    },
    {
      crm: 'salesforce',
      crmName: 'Salesforce',
      readings: 0,
      degraded: 0,
      unseen: [],
      lastReadAt: null,
      days: [],
      perDay: [],
      fields: [],
      canMend: true,
    },
  ],
};
