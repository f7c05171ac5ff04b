import type { Activity, Collection, RecordKind, Rows } from './records.ts';

/** The CRM said no, or nothing at all (status 0). */
export class CrmError extends Error {
  readonly status: number;
  readonly field: string | undefined;

  constructor(status: number, message: string, field?: string) {
    super(message);
    this.status = status;
    this.field = field;
  }
}

async function call<Body>(method: string, path: string, body?: object, abort?: AbortSignal): Promise<Body> {
  const response = await fetch(`/api/${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    ...(abort ? { signal: abort } : {}),
  }).catch((failure: unknown) => {
    if (abort?.aborted) throw failure;
    throw new CrmError(0, '');
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) {
    const { error, field } = answer as { error?: string; field?: string };
    throw new CrmError(response.status, error ?? '', field);
  }
  return answer as Body;
}

export interface Listed<Row> {
  total: number;
  rows: Row[];
}

export type AnyRow = Rows[Exclude<Collection, 'activities' | 'users'>];

export interface About {
  today: string;
  shiftDays: { maven: number; chain: number };
}

export interface Hit {
  kind: RecordKind;
  id: string;
  name: string;
  detail: string;
}

export const crmApi = {
  list: <Name extends Collection>(name: Name, query: Record<string, string> = {}, abort?: AbortSignal) =>
    call<Listed<Rows[Name]>>('GET', `${name}?${new URLSearchParams(query)}`, undefined, abort),
  get: <Name extends Collection>(name: Name, id: string, abort?: AbortSignal) =>
    call<Rows[Name]>('GET', `${name}/${encodeURIComponent(id)}`, undefined, abort),
  patch: <Name extends Collection>(name: Name, id: string, fields: object) =>
    call<Rows[Name]>('PATCH', `${name}/${encodeURIComponent(id)}`, fields),
  logActivity: (activity: Pick<Activity, 'recordKind' | 'recordId' | 'type' | 'subject' | 'owner'>) =>
    call<Activity>('POST', 'activities', activity),
  search: (words: string, abort: AbortSignal) =>
    call<Listed<Hit>>('GET', `search?${new URLSearchParams({ q: words })}`, undefined, abort),
  products: () => call<Listed<{ name: string; price: number }>>('GET', 'products'),
  about: () => call<About>('GET', 'about'),
  reset: () => call<About>('POST', 'reset', {}),
};
