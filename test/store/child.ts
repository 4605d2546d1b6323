/** A process of its own for the tests: `child.ts <where as JSON> save|commit|die <name>`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import type { Where } from './conformance.ts';
import { keysOf, NOON, sampleArticle, sampleIncident } from './samples.ts';

const [where = '', task, name = ''] = process.argv.slice(2);
const store = await openStore(JSON.parse(where) as Where);

if (task === 'save') {
  for (let i = 0; i < 20; i++) {
    await store.transaction((tx) => tx.articles.save(sampleArticle(`${name}-${i}`)));
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
