import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One saved page, at every address of a host that is no host of the manifest. */
export async function servePage(html: string) {
  const server = createServer((_, response) => {
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
