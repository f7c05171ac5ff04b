import type { IncomingMessage } from 'node:http';
import { type Collection, KIND_OF, type RecordKind } from '../app/records.ts';
import { Refusal } from './refusal.ts';
import { searchRecords } from './search-records.ts';
import type { Visit } from './visit.ts';

const BODY_LIMIT = 64 * 1024;

export interface Answer {
  status: number;
  body: unknown;
}

/** The JSON API; its table is in README.md. */
export async function answerApi(request: IncomingMessage, url: URL, visit: Visit): Promise<Answer> {
  const method = request.method ?? 'GET';
  const [name = '', id, ...rest] = url.pathname.slice('/api/'.length).split('/').map(decodeURIComponent);
  const call = `${method} ${name}`;

  if (rest.length === 0 && id === undefined) {
    if (call === 'GET about') return { status: 200, body: visit.about() };
    if (call === 'GET products') return { status: 200, body: listed(visit.products(), new URLSearchParams()) };
    if (call === 'GET search')
      return {
        status: 200,
        body: listed(searchRecords(visit, url.searchParams.get('q') ?? ''), new URLSearchParams()),
      };
    if (call === 'POST reset') {
      visit.reset();
      return { status: 200, body: visit.about() };
    }
    if (call === 'POST activities') return { status: 201, body: visit.logActivity(await readObject(request)) };
    if (isCollection(name) && method === 'GET')
      return { status: 200, body: listed(visit.list(name), url.searchParams) };
  }
  if (rest.length === 0 && id !== undefined && isCollection(name)) {
    if (method === 'GET') return { status: 200, body: visit.get(name, id) };
    if (method === 'PATCH' && isEditable(name)) {
      return { status: 200, body: visit.patch(KIND_OF[name] as RecordKind, id, await readObject(request)) };
    }
  }
  throw new Refusal(404, `${method} ${url.pathname} is not part of the practice CRM; its README lists the calls.`);
}

const isCollection = (name: string): name is Collection => Object.hasOwn(KIND_OF, name);
const isEditable = (name: Collection) => name !== 'activities' && name !== 'users';

/** `offset` and `limit` cut the page, every other parameter is a field that must be equal. */
function listed(rows: readonly object[], query: URLSearchParams): { total: number; rows: readonly object[] } {
  const { offset, limit, ...filters } = Object.fromEntries(query);
  const [sample] = rows;
  for (const field of Object.keys(filters)) {
    if (sample && !(field in sample)) {
      throw new Refusal(400, `No field "${field}" to filter by; use ${Object.keys(sample).join(', ')}.`, field);
    }
  }
  const kept = rows.filter((row) =>
    Object.entries(filters).every(([field, value]) => String((row as Record<string, unknown>)[field] ?? '') === value),
  );
  const from = count('offset', offset, 0);
  return { total: kept.length, rows: kept.slice(from, from + count('limit', limit, kept.length)) };
}

function count(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new Refusal(400, `"${text}" for "${name}" was refused; send 0 or more.`, name);
  return Number(text);
}

async function readObject(request: IncomingMessage): Promise<Record<string, unknown>> {
  // Another site's form can send text/plain without asking first; JSON it cannot.
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new Refusal(415, 'The body was refused; send JSON with the header "content-type: application/json".');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Refusal(413, `The body is larger than ${BODY_LIMIT} bytes; send fewer fields.`);
    chunks.push(chunk);
  }
  let body: unknown;
  try {
    body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'The body is not JSON; send an object such as {"stage":"Won"}.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(400, 'The body is not an object; send one such as {"stage":"Won"}.');
  }
  return body as Record<string, unknown>;
}
