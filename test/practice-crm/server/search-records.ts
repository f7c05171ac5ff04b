import { COLLECTION_OF, type RecordKind } from '../app/records.ts';
import type { Visit } from './visit.ts';

export interface Hit {
  kind: RecordKind;
  id: string;
  name: string;
  /** Tells apart records of the same name. */
  detail: string;
}

const PER_KIND = 4;

/** The first few records of each kind whose id or name holds every word. */
export function searchRecords(visit: Visit, query: string): Hit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return (Object.keys(COLLECTION_OF) as RecordKind[]).flatMap((kind) => {
    const hits: Hit[] = [];
    for (const row of visit.list(COLLECTION_OF[kind])) {
      const text = `${row.id} ${row.name} ${'email' in row ? row.email : ''}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
      const detail = 'stage' in row ? `${row.stage} · ${row.owner}` : 'country' in row ? row.country : '';
      hits.push({ kind, id: row.id, name: row.name, detail });
      if (hits.length === PER_KIND) break;
    }
    return hits;
  });
}
