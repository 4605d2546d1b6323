/** A process of its own for the tests: `child.ts <where as JSON> write|commit|die <name>`. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import type { Where } from './conformance.ts';
import { keysOf, NOON, sampleArticle, sampleIncident } from './samples.ts';

const [where = '', task, name = ''] = process.argv.slice(2);
// All that start together wait here for their parent, so that they open together.
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.unref();
const store = await openStore(JSON.parse(where) as Where);

if (task === 'write') {
  for (let i = 0; i < 20; i++) {
    await store.transaction(async (tx) => {
      const counter = await tx.incidents.find('counter');
      await tx.articles.save(sampleArticle(`${name}-${i}`));
      const counted = sampleIncident('counter', { revision: (counter?.revision ?? 0) + 1 });
      await tx.incidents.save(counted, keysOf([]), NOON);
    });
  }
  await store.close();
} else if (task === 'commit') {
  await store.articles.save(sampleArticle(name));
  process.stdout.write('committed\n');
  await sleep(60_000);
} else if (task === 'die') {
  await store.transaction(async (tx) => {
    await tx.articles.save(sampleArticle('half-done'));
    await tx.incidents.save(sampleIncident(name, { revision: 2 }), keysOf(['half-done']), NOON);
    process.stdout.write('inside\n');
    await sleep(60_000);
  });
}
