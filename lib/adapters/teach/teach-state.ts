import type { Adapter } from '../adapter';

/** What stands under `TEACHING_KEY`: where the rep teaches, and the adapter as taught so far; null before there is any. */
export type TeachState = { origin: string; adapter: Adapter | null };
