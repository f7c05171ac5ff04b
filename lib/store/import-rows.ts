/** The import that is under way; it outlives the background that runs it. Times are epoch ms. */
export type ImportRun = {
  id: string;
  crm: string;
  origin: string;
  /** The rep's name when it began. */
  rep: string;
  startedAt: number;
  /** What was modified since then is read; null reads everything. */
  since: number | null;
  /** How often it was begun again after the background had ended, without an answer more than `answers`. */
  idleStarts: number;
  answers: number;
};

/**
 * What a CRM's API answered to the import that is under way, in the order in which the answers came. It is customers'
 * data: it goes as soon as the import is over, however it ended, and is neither in the journal nor in any copy.
 */
export type AnswerRow = { no: number; question: string; answer: unknown; at: number };

/** The last import from a CRM that succeeded. An import of what was modified since can build on it. */
export type LastRead = {
  origin: string;
  /** The rep's name at that time: whose deals they are may depend on it. */
  rep: string;
  startedAt: number;
  /** When the last one began that read everything. */
  wholeAt: number;
};
