/** Can this CRM hand over its deals, and how does an import go? */
export type ImportView =
  | { state: 'unavailable' }
  /** `changes`: the next one reads only what was modified since the last, so the rep may want to read everything again. */
  | { state: 'idle' | 'stopped' | 'failed'; changes: boolean }
  /** *resuming*: the background had ended, and it goes on where it was. `rows`: records that came so far. */
  | { state: 'reading' | 'resuming'; crmName: string; rows: number }
  /** The CRM asked for a pause of so many seconds. */
  | { state: 'waiting'; crmName: string; rows: number; seconds: number };
