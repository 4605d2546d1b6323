import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type FeedItem = { id: string; title: string; text: string; published: Date | null; link?: string };

/** A feed on loopback that ends with the test; what it serves may change, or be taken down. */
export async function serveFeed(items: FeedItem[]) {
  let body: string | null = renderRss(items);
  const server = createServer((_request, response) => {
    if (body === null) response.writeHead(503).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    address: `http://${host}/feed.xml`,
    /** null: out of service. */
    serve: (next: FeedItem[] | string | null) => (body = Array.isArray(next) ? renderRss(next) : next),
  };
}

function renderRss(items: FeedItem[]): string {
  const rendered = items.map(
    ({ id, title, text, published, link }) => `<item>
<guid isPermaLink="false">${escape(id)}</guid><title>${escape(title)}</title>
<link>${escape(link ?? `https://wire.example/${id}`)}</link>
<description>${escape(text)}</description>
${published ? `<pubDate>${published.toUTCString()}</pubDate>` : ''}
</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Example Wire (EXERCISE)</title>
<link>https://wire.example/</link>${rendered.join('\n')}</channel></rss>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
