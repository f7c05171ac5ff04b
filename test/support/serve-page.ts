import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiReply, ApiRequest } from './api-server.ts';

/** One saved page, at every address of a host that is no host of the manifest, but those that its API `answer`s. */
export async function servePage(
  html: string,
  answer: (request: Pick<ApiRequest, 'path' | 'headers'>) => ApiReply | null = () => null,
) {
  const server = createServer(({ url: path = '/', headers }, response) => {
    const reply = answer({ path, headers });
    if (reply) {
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(reply.body));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://crm.localhost:${port}`,
    pattern: 'http://crm.localhost/*',
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
