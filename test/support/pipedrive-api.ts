import { type ApiReply, type ApiRequest, apiServer } from './api-server';

export const PIPEDRIVE_ME = 20580207;
export const PIPEDRIVE_TOKEN = 'a1b2c3d4';

export type PipedriveRow = { id: number; owner_id: number; update_time: string; [field: string]: unknown };

/** A deal as version 2 of the API writes it. */
export function pipedriveDeal(id: number, over: object = {}): PipedriveRow {
  return {
    id,
    owner_id: PIPEDRIVE_ME,
    title: `Pilot ${id}`,
    status: 'open',
    stage_id: 2,
    value: 4_200,
    currency: 'EUR',
    add_time: '2026-07-01T22:30:00Z',
    update_time: '2026-07-01T22:30:00Z',
    won_time: null,
    lost_time: null,
    expected_close_date: '2026-12-15',
    ...over,
  };
}

export function pipedriveActivity(id: number, over: object = {}): PipedriveRow {
  return {
    id,
    owner_id: PIPEDRIVE_ME,
    type: 'call',
    done: true,
    deal_id: 1,
    marked_as_done_time: '2026-08-03 09:15:00',
    update_time: '2026-08-03T09:15:00Z',
    ...over,
  };
}

/**
 * A Pipedrive with cursors, filters by owner, state and time of change, and a personal token that says who the rep is.
 * `before` may answer in its place, or keep it waiting.
 */
export async function pipedriveApi(before: (request: ApiRequest) => ApiReply | null | Promise<null> = () => null) {
  const tables = { deals: [] as PipedriveRow[], activities: [] as PipedriveRow[] };
  const stages = [
    { id: 1, name: 'Qualified' },
    { id: 2, name: 'Demo scheduled' },
  ];
  const server = await apiServer(async (request) => (await before(request)) ?? answer(request));
  return Object.assign(server, { tables });

  function answer({ path, headers }: ApiRequest): ApiReply {
    if (headers['x-api-token'] !== PIPEDRIVE_TOKEN) {
      return { status: 401, body: { success: false, error: 'unauthorized access' } };
    }
    const { pathname, searchParams } = new URL(path, 'http://pipedrive');
    if (pathname === '/api/v1/users/me')
      return { body: { success: true, data: { id: PIPEDRIVE_ME, name: 'Pat Rep' } } };
    if (pathname === '/api/v2/stages') return page(stages, searchParams);
    const table = tables[pathname.replace('/api/v2/', '') as keyof typeof tables];
    if (!table) return { status: 404, body: { success: false, error: 'Not found' } };
    return page(table.filter(wanted(searchParams)), searchParams);
  }
}

function wanted(query: URLSearchParams): (row: PipedriveRow) => boolean {
  const [owner, done, since] = ['owner_id', 'done', 'updated_since'].map((name) => query.get(name));
  const states = query.get('status')?.split(',') ?? ['open', 'won', 'lost', undefined];
  return (row) =>
    `${row.owner_id}` === owner &&
    states.includes(row.status as string | undefined) &&
    (!done || `${row.done}` === done) &&
    (!since || Date.parse(row.update_time) >= Date.parse(since));
}

function page(rows: object[], query: URLSearchParams): ApiReply {
  const limit = Number(query.get('limit'));
  if (limit > 500) return { status: 400, body: { success: false, error: 'limit' } };
  const from = Number(query.get('cursor') ?? 0);
  const next = from + limit < rows.length ? `${from + limit}` : null;
  return { body: { success: true, data: rows.slice(from, from + limit), additional_data: { next_cursor: next } } };
}
