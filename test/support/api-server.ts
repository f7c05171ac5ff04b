import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transport } from '../../lib/services/crm-api/ask';

export type ApiRequest = { method: string; path: string; headers: IncomingMessage['headers']; body: unknown };
export type ApiReply = { status?: number; headers?: { [name: string]: string }; body: unknown };

/** JSON, or a form. */
function bodyOf(text: string, type: string): unknown {
  if (type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(text);
  return text === '' ? undefined : JSON.parse(text);
}

/** A CRM's API on this machine: every request goes to `answer`, and every one is kept. */
export async function apiServer(answer: (request: ApiRequest) => ApiReply) {
  const asked: ApiRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const request = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: bodyOf(text, incoming.headers['content-type'] ?? ''),
    };
    asked.push(request);
    const { status = 200, headers = {}, body } = answer(request);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Asks it as the content script would, with what the CRM's page sends along. */
  const transport =
    (headers: { [name: string]: string } = {}): Transport =>
    async (method, path, body) => {
      const response = await fetch(url + path, {
        method,
        redirect: 'manual',
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const isElsewhere = response.status >= 300 && response.status < 400;
      return {
        status: isElsewhere ? 0 : response.status,
        retryAfter: response.headers.get('retry-after'),
        text: await response.text(),
      };
    };
  return {
    url,
    asked,
    transport,
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
