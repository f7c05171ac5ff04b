import type { Activity, Deal, Lead } from '../../domain/record/deal';

/** What a CRM's own API hands over for the figures. */
export type CrmData = { deals: Deal[]; leads: Lead[]; activities: Activity[] };
