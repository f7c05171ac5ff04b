import type { Encoding } from '../../lib/domain/import/encoding-of';
import type { ImportPlan } from '../../lib/domain/import/import-plan';
import type { ImportReport } from '../../lib/domain/import/import-report';
import type { Inspection } from '../../lib/domain/import/inspection';
import type { Imported } from '../../lib/domain/import/merge-rows';
import type { ReadContext } from '../../lib/domain/import/read-cells';

/** All that turns a file into records. */
export type Conversion = { file: File; encoding: Encoding; plan: ImportPlan; context: ReadContext };

/** Called with the bytes that were read so far. */
type OnRead = (bytes: number) => void;

/** Reads files, in a worker. One thing at a time: a new question ends the one before, whose promise then never settles. */
export type RowReader = {
  /** `encoding` null: found out. */
  inspect(file: File, encoding: Encoding | null, read: OnRead): Promise<{ found: Inspection; encoding: Encoding }>;
  /** How converting would go. It must have been asked for this conversion before `convert`. */
  check(conversion: Conversion, read: OnRead): Promise<ImportReport>;
  /** Gives the records away in parts, each after the one before was taken. */
  convert(conversion: Conversion, take: (rows: Imported[]) => Promise<void>, read: OnRead): Promise<ImportReport>;
  /** Ends whatever is going on. */
  stop(): void;
};
