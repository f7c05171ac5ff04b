import type { ImportKind } from '../domain/import/import-fields';
import type { Imported } from '../domain/import/merge-rows';

/** How many rows of an import were new, differed from what was known, or said nothing new. */
export type RowCounts = { added: number; changed: number; unchanged: number };

/**
 * Some rows of an import that is under way, packed into one row of the database: no figure looks at them until all are
 * there. `ids` are those of all its rows, `put` only the rows that are new or changed.
 */
export type StagedPart = RowCounts & {
  import: string;
  part: number;
  /** Epoch ms. */
  stagedAt: number;
  kind: ImportKind;
  ids: string[];
  put: Imported[];
};
