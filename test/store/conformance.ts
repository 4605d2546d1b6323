import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { articlesConformance } from './conformance/articles.ts';
import { cacheConformance } from './conformance/cache.ts';
import { decisionsConformance } from './conformance/decisions.ts';
import { deliveriesConformance } from './conformance/deliveries.ts';
import { incidentQueryConformance } from './conformance/incident-query.ts';
import { incidentQueryModelConformance } from './conformance/incident-query-model.ts';
import { incidentsConformance } from './conformance/incidents.ts';
import { pausesConformance } from './conformance/pauses.ts';
import { processesConformance } from './conformance/processes.ts';
import { reportsConformance } from './conformance/reports.ts';
import { sourcesConformance } from './conformance/sources.ts';
import { subscriptionsConformance } from './conformance/subscriptions.ts';
import { transactionsConformance } from './conformance/transactions.ts';

/** Where a store lives; what `openStore` takes. */
export type Where = { dataDir: string } | { databaseUrl: string };
/** A new, empty place for a store, and how to remove it. */
export type Ground = { where: Where; remove(): Promise<void> };
/** What a part of the suite works on: an open store that starts empty, and a way to more of the kind. */
export type Subject = {
  store: () => Store;
  where: () => Where;
  makeGround: () => Promise<Ground>;
};

/** What every database behind the store must do; each part starts with a store of its own. */
export function storeConformance(name: string, makeGround: () => Promise<Ground>): void {
  describe(name, () => {
    const parts: [string, (subject: Subject) => void][] = [
      ['articles', articlesConformance],
      ['reports', reportsConformance],
      ['incidents', incidentsConformance],
      ['incident queries', incidentQueryConformance],
      ['incident queries against a plain list', incidentQueryModelConformance],
      ['history and decisions', decisionsConformance],
      ['sources', sourcesConformance],
      ['subscriptions', subscriptionsConformance],
      ['deliveries', deliveriesConformance],
      ['pauses', pausesConformance],
      ['cache', cacheConformance],
      ['transactions', transactionsConformance],
      ['several processes', processesConformance],
    ];
    for (const [part, define] of parts) {
      describe(part, () => {
        let ground: Ground;
        let store: Store;
        beforeAll(async () => {
          ground = await makeGround();
          store = await openStore(ground.where);
        });
        afterAll(async () => {
          await store.close();
          await ground.remove();
        });
        define({ store: () => store, where: () => ground.where, makeGround });
      });
    }
  });
}
