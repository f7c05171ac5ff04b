import type { Activity, Deal, Lead } from '../../domain/record/deal';

/** What a CRM's own API hands over for the figures. */
export type CrmData = { deals: Deal[]; leads: Lead[]; activities: Activity[]; gone?: GoneIds };

/**
 * Of a reading of changes: records that were read and are no deal, lead or activity (any more), such as a lead that became
 * an opportunity. What went without a trace, because it was deleted or given to somebody else, is not among them.
 */
export type GoneIds = { deals?: string[]; leads?: string[]; activities?: string[] };
