import type { PageKind, Reading, RecordKind } from '../../../lib/domain/record/crm-record';

/** What an adapter makes of a page; null for what its table does not tell. */
export type PageRead = {
  page: PageKind | null;
  kind: RecordKind | null;
  id: string | null;
  lang: string;
  user: string | null;
  fields: Reading['fields'];
  required?: string[];
  stages?: string[];
};

/** A scrubbed page and what was read on it before; or the CRMs that it could have been. */
export type PageAnswer =
  | { ok: true; crm: string; name: string; html: string; url: string; before: PageRead }
  | { ok: false; crms: string[] };
