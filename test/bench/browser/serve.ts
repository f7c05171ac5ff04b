import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export type Served = {
  port: number;
  /** Posts that were swallowed, by the first part of their path. */
  posts: Map<string, { count: number; bytes: number }>;
  stop: () => Promise<void>;
};

/** The files of a folder on a free port of this machine. Posts are swallowed, as the peers' own servers would. */
export async function serveFolder(folder: string): Promise<Served> {
  const posts: Served['posts'] = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    if (request.method !== 'GET') {
      const kind = pathname.split('/')[1] ?? '';
      const sum = posts.get(kind) ?? { count: 0, bytes: 0 };
      posts.set(kind, sum);
      sum.count += 1;
      for await (const part of request) sum.bytes += (part as Buffer).length;
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end('{"status":1}');
      return;
    }
    const file = normalize(join(folder, pathname));
    const content = file.startsWith(folder + sep) ? await readFile(file).catch(() => null) : null;
    if (content === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    posts,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
