import type { Conversion } from '../../components/import/row-reader';
import type { Encoding } from '../../lib/domain/import/encoding-of';
import type { ImportReport } from '../../lib/domain/import/import-report';
import type { Inspection } from '../../lib/domain/import/inspection';
import type { Imported } from '../../lib/domain/import/merge-rows';

/** What the screen asks of its worker. `taken` answers `rows`: a part is stored, the next one may come. */
export type Ask =
  | { type: 'inspect'; file: File; encoding: Encoding | null }
  | { type: 'check'; conversion: Conversion }
  | { type: 'convert'; conversion: Conversion }
  | { type: 'taken' };

export type Told =
  /** Bytes of the file so far. */
  | { type: 'read'; bytes: number }
  | { type: 'inspected'; found: Inspection; encoding: Encoding }
  | { type: 'checked'; report: ImportReport }
  | { type: 'rows'; rows: Imported[] }
  | { type: 'converted'; report: ImportReport }
  | { type: 'failed'; error: string };

/** What the screen does at each of its worker's messages. */
export type Hear = { [type in Told['type']]?: (message: Extract<Told, { type: type }>) => void };
