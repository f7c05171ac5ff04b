import type { Ask } from './ask';
import type { CrmData } from './crm-data';

/** What a reader is given: how to ask, whose CRM it is (an adapter's id), and where its days begin and end. */
export type ReadContext = {
  crm: string;
  ask: Ask;
  timeZone: string;
  /** The rep's name as the CRM writes it; empty where it is not known. Of use where a token is not one person's. */
  rep: string;
  /** Epoch ms: read what was modified since then, as far as the CRM can tell. Null or left out: read everything. */
  since?: number | null;
  /** Told how many records came, so that the rep sees that it goes on. */
  counted?: (rows: number) => void;
};

/** Reads all that a CRM hands over for the figures. Throws a `Fault` in words. It asks the same again when begun again. */
export type CrmReader = (context: ReadContext) => Promise<CrmData>;

/** Asks for one page after another until one is not full. */
export async function allPages<Row>(
  size: number,
  page: (offset: number) => Promise<Row[]>,
  counted: ReadContext['counted'] = () => {},
): Promise<Row[]> {
  const all: Row[] = [];
  for (;;) {
    const rows = await page(all.length);
    all.push(...rows);
    counted(rows.length);
    if (rows.length < size) return all;
  }
}
