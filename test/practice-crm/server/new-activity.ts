import { ACTIVITY_TYPES, type Activity, COLLECTION_OF, type RecordKind } from '../app/records.ts';
import { Refusal } from './refusal.ts';

interface Surroundings {
  id: string;
  now: string;
  /** Throws a 404 when there is none. */
  record(kind: RecordKind, id: string): object;
  owners: readonly string[];
}

const KNOWN = ['recordKind', 'recordId', 'type', 'subject', 'at', 'owner'];

/** Checks the body of `POST /api/activities`; what is dated in the future is an appointment, not done yet. */
export function newActivity(body: Record<string, unknown>, { id, now, record, owners }: Surroundings): Activity {
  const refuse = (field: string, wanted: string): never => {
    const got = JSON.stringify(body[field])?.slice(0, 60) ?? 'nothing';
    throw new Refusal(400, `The value ${got} for "${field}" of a new activity was refused; send ${wanted}.`, field);
  };
  for (const field of Object.keys(body)) if (!KNOWN.includes(field)) refuse(field, `only ${KNOWN.join(', ')}`);

  const recordKind = Object.keys(COLLECTION_OF).find((kind) => kind === body.recordKind) as RecordKind | undefined;
  if (!recordKind) return refuse('recordKind', `one of ${Object.keys(COLLECTION_OF).join(', ')}`);
  const { recordId, subject = '', at = now } = body;
  if (typeof recordId !== 'string') return refuse('recordId', `the id of the ${recordKind}`);
  const about = record(recordKind, recordId);

  const type = ACTIVITY_TYPES.find((known) => known === body.type);
  if (!type) return refuse('type', `one of ${ACTIVITY_TYPES.join(', ')}`);
  if (typeof subject !== 'string' || subject.length > 200) return refuse('subject', 'text of at most 200 characters');
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(at) || Number.isNaN(Date.parse(at))) {
    return refuse('at', 'a date and time such as "2026-08-22T14:30:00Z"');
  }
  const owner = body.owner ?? ('owner' in about ? about.owner : owners[0]);
  if (typeof owner !== 'string' || !owners.includes(owner)) return refuse('owner', 'the name of a user');

  const on = new Date(at).toISOString();
  return { id, recordKind, recordId, type, subject, on, completed: on <= now, owner };
}
