/** A feed that lists more than is read of it says so for as long as it does. */
import { expect, it } from 'vitest';
import { startServer } from '../sources/support.ts';
import { openFolder } from './open-folder.ts';

it('what a feed lists beyond the newest is known also after a look that found nothing changed', async () => {
  let entries = 203;
  const feed = await startServer((request, response) => {
    if (request.headers['if-none-match'] === `"${entries}"`) return void response.writeHead(304).end();
    const items = Array.from(
      { length: entries },
      (_, n) => `<item><guid>${n}</guid><title>EXERCISE: the weather, part ${n}</title></item>`,
    );
    const body = `<rss version="2.0"><channel><title>EXERCISE</title>${items.join('')}</channel></rss>`;
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag: `"${entries}"` }).end(body);
  });
  const folder = await openFolder({ feed });
  await folder.look();
  expect(await folder.report()).toMatchObject({ itemsRead: 200, itemsLeft: 3, lastError: null });
  await folder.look();
  expect((await folder.report()).itemsLeft).toBe(3);
  entries = 100;
  await folder.look();
  expect((await folder.report()).itemsLeft).toBe(0);
  expect(feed.requests).toHaveLength(3);
}, 60_000);
