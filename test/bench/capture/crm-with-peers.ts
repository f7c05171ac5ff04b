import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startPracticeCrm } from '../../practice-crm/server.ts';
import { bundle } from '../browser/bundle.ts';
import { heavyTable } from './heavy-table.ts';
import { hostOf, IN_PAGE } from './variants.ts';

export type CrmWithPeers = {
  port: number;
  /** Bodies that the peers posted, by peer. */
  posted: Map<string, string[]>;
  stop: () => Promise<void>;
};

/** What may not be passed on: it speaks of one connection, or of an encoding that is undone here. */
const OWN_HEADERS = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'host',
]);

/**
 * The practice CRM behind a server that adds a peer's script to its pages, by the host under which it is asked, and
 * swallows what the peers post. Scripts are never cached: an extension's content script has no code cache either.
 */
export async function startCrmWithPeers(heavy: boolean): Promise<CrmWithPeers> {
  const crm = await startPracticeCrm({ today: '2026-08-22' });
  const scripts = new Map<string, string>();
  for (const peer of IN_PAGE) {
    scripts.set(
      `/bench/${peer}.js`,
      readFileSync(join(await bundle(peer, `test/bench/capture/peers/${peer}.ts`), `${peer}.js`), 'utf8'),
    );
  }
  const posted: CrmWithPeers['posted'] = new Map(IN_PAGE.map((peer) => [peer, []]));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const script = scripts.get(pathname);
    if (script !== undefined) {
      response
        .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' })
        .end(script);
      return;
    }
    const body = await bodyOf(request);
    if (pathname.startsWith('/bench/')) {
      posted.get(pathname.split('/')[2] ?? '')?.push(body.toString('utf8'));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":1}');
      return;
    }
    await passOn(request, body, response);
  }

  async function passOn(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const type = request.headers['content-type'];
    const from = await fetch(`${crm.url}${request.url}`, {
      method,
      ...(type === undefined ? {} : { headers: { 'content-type': type } }),
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }),
    });
    const headers = Object.fromEntries([...from.headers].filter(([name]) => !OWN_HEADERS.has(name)));
    response.writeHead(from.status, headers);
    if (!from.headers.get('content-type')?.startsWith('text/html')) {
      response.end(Buffer.from(await from.arrayBuffer()));
      return;
    }
    const peer = IN_PAGE.find((each) => request.headers.host?.startsWith(`${hostOf(each)}:`));
    const tag = peer === undefined ? '' : `<script src="/bench/${peer}.js" defer></script>`;
    const html = (await from.text()).replace('</head>', `${tag}</head>`);
    response.end(heavy ? html.replace('</body>', `${heavyTable()}</body>`) : html);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((failure: unknown) => response.writeHead(500).end(String(failure)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    posted,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await crm.stop();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
