/** Serves the demo's one feed on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type FeedServer = { host: string; address: string; stop(): Promise<void> };

export async function startFeedServer(render: (link: string) => string): Promise<FeedServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/feed.xml') {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' })
      .end(render(`http://${host}/`));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    address: `http://${host}/feed.xml`,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
