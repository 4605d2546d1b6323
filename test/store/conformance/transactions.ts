import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Subject } from '../conformance.ts';
import { keysOf, NOON, sampleArticle, sampleIncident, sampleReport } from '../samples.ts';

export function transactionsConformance({ store, makeGround }: Subject): void {
  it('commits all that its work did and gives back its result', async () => {
    const result = await store().transaction(async (tx) => {
      await tx.articles.save(sampleArticle('kept-1'));
      await tx.articles.save(sampleArticle('kept-2'));
      return 42;
    });
    expect(result).toBe(42);
    expect(await store().articles.find('kept-1')).not.toBeNull();
    expect(await store().articles.find('kept-2')).not.toBeNull();
  });

  it('leaves nothing where its work throws, and passes the error on as it is', async () => {
    const error = new Error('after the first write');
    const failed = store().transaction(async (tx) => {
      await tx.articles.save(sampleArticle('undone'));
      await tx.incidents.save(sampleIncident('undone'), keysOf(['undone']), NOON);
      throw error;
    });
    await expect(failed).rejects.toBe(error);
    expect(await store().articles.find('undone')).toBeNull();
    expect(await store().incidents.query({ region: 'undone' })).toEqual([]);
  });

  it('works on after a statement of an earlier transaction has failed', async () => {
    await store().articles.save(sampleArticle('twin', { contentHash: 'e'.repeat(64) }));
    const failed = store().transaction(async (tx) => {
      await tx.articles.save(sampleArticle('before-twin'));
      await tx.articles.save(sampleArticle('other-twin', { contentHash: 'e'.repeat(64) }));
    });
    await expect(failed).rejects.toThrow();
    expect(await store().articles.find('before-twin')).toBeNull();
    await store().transaction((tx) => tx.articles.save(sampleArticle('afterwards')));
    expect(await store().articles.find('afterwards')).not.toBeNull();
  });

  it('sees its own writes, which nobody else sees before the end', async () => {
    const inside = Promise.withResolvers<void>();
    const running = store().transaction(async (tx) => {
      await tx.articles.save(sampleArticle('hidden'));
      expect(await tx.articles.find('hidden')).not.toBeNull();
      inside.resolve();
      await sleep(20);
      throw new Error('undo');
    });
    // It may end while something else is waited for.
    const undone = expect(running).rejects.toThrow('undo');
    await inside.promise;
    // On SQLite this waits for the end of the transaction, on PostgreSQL it does not: never seen on both.
    expect(await store().articles.find('hidden')).toBeNull();
    await undone;
  });

  it('keeps the writes of other callers out of a transaction that is open', async () => {
    const inside = Promise.withResolvers<void>();
    const running = store().transaction(async (tx) => {
      await tx.articles.save(sampleArticle('in-transaction'));
      inside.resolve();
      await sleep(20);
      throw new Error('undo');
    });
    // It may end while something else is waited for.
    const undone = expect(running).rejects.toThrow('undo');
    await inside.promise;
    await store().articles.save(sampleArticle('bystander'));
    await undone;
    expect(await store().articles.find('in-transaction')).toBeNull();
    expect(await store().articles.find('bystander')).not.toBeNull();
  });

  it('runs transactions that start together as if one came after the other', async () => {
    await store().incidents.save(sampleIncident('counter', { origins: 0 }), keysOf([]), NOON);
    const increment = () =>
      store().transaction(async (tx) => {
        const counter = await tx.incidents.find('counter');
        await sleep(1);
        const changed = sampleIncident('counter', { origins: (counter?.origins ?? 0) + 1 });
        await tx.incidents.save(changed, keysOf([]), NOON);
      });
    await Promise.all(Array.from({ length: 8 }, increment));
    expect((await store().incidents.find('counter'))?.origins).toBe(8);
  });

  it('starts one incident only where two transactions look for the same candidates at once', async () => {
    const days = { start: '2011-01-01', end: '2011-01-01' };
    const file = (id: string) =>
      store().transaction(async (tx) => {
        const [known] = await tx.reports.findCandidates({
          keys: ['id:tessit'],
          from: days.start,
          until: days.end,
        });
        await sleep(5);
        const incidentId = known?.incidentId ?? id;
        if (!known) await tx.incidents.save(sampleIncident(id, days), keysOf(['raced']), NOON);
        await tx.reports.save([{ report: sampleReport(id, days), incidentId }]);
      });
    await Promise.all([file('racer-1'), file('racer-2'), file('racer-3')]);
    const [only, ...others] = await store().incidents.query({ region: 'raced' });
    expect(others).toEqual([]);
    expect(await store().reports.findByIncidents([only?.incident.id ?? ''])).toHaveLength(3);
  });

  it('takes one content once, however many bring it at the same time', async () => {
    for (let round = 0; round < 20; round++) {
      const contentHash = String(round).padStart(64, 'c');
      const bring = (id: string) =>
        store().transaction(async (tx) => {
          const known = await tx.articles.findByHash(contentHash);
          if (known === null) await tx.articles.save(sampleArticle(id, { contentHash }));
          return known ?? id;
        });
      const taken = await Promise.all(['w', 'x', 'y', 'z'].map((name) => bring(`${name}-${round}`)));
      expect(new Set(taken).size).toBe(1);
    }
  });

  it('joins the transaction it is called in: the outer one undoes the inner one', async () => {
    const failed = store().transaction(async (tx) => {
      await tx.transaction((inner) => inner.articles.save(sampleArticle('nested')));
      expect(await tx.articles.find('nested')).not.toBeNull();
      throw new Error('undo');
    });
    await expect(failed).rejects.toThrow('undo');
    expect(await store().articles.find('nested')).toBeNull();
  });

  it('lets a report be written before its incident, and refuses at the end where it never came', async () => {
    await store().transaction(async (tx) => {
      await tx.reports.save([{ report: sampleReport('early'), incidentId: 'late' }]);
      await tx.incidents.save(sampleIncident('late'), keysOf([]), NOON);
    });
    expect(await store().reports.findByIncidents(['late'])).toHaveLength(1);
    const failed = store().transaction((tx) =>
      tx.reports.save([{ report: sampleReport('orphan'), incidentId: 'never' }]),
    );
    await expect(failed).rejects.toThrow();
    expect(await store().reports.findByIncidents(['never'])).toEqual([]);
  });

  it('refuses the outer store inside, where it would wait for ever or write outside', async () => {
    const uses: ((outer: Store) => Promise<unknown>)[] = [
      (outer) => outer.articles.find('x'),
      (outer) => outer.incidents.save(sampleIncident('x'), keysOf([]), NOON),
      (outer) => outer.cache.set('x', 1),
      (outer) => outer.transaction(async () => undefined),
      (outer) => outer.close(),
    ];
    for (const use of uses) {
      await expect(store().transaction(() => use(store()))).rejects.toThrow(
        /use the store that it hands over/,
      );
    }
  });

  it('lets another store be used inside', async () => {
    const ground = await makeGround();
    const other = await openStore(ground.where);
    await store().transaction(() => other.articles.save(sampleArticle('elsewhere')));
    expect(await other.articles.find('elsewhere')).not.toBeNull();
    await other.close();
    await ground.remove();
  });

  it('refuses its store once it has ended, so that forgotten work never slips into the next one', async () => {
    let leaked: Store | undefined;
    await store().transaction(async (tx) => {
      leaked = tx;
    });
    await expect(leaked?.articles.save(sampleArticle('leaked'))).rejects.toThrow(/has ended/);
    await expect(leaked?.transaction(async () => undefined)).rejects.toThrow(/has ended/);
    expect(await store().articles.find('leaked')).toBeNull();
  });

  it('works on in what a transaction has started and left running', async () => {
    let later: Promise<void> | undefined;
    await store().transaction(async () => {
      later = sleep(20).then(() => store().articles.save(sampleArticle('later')));
    });
    await later;
    expect(await store().articles.find('later')).not.toBeNull();
  });

  it('cannot close the store, and closing waits for the one that runs', async () => {
    await expect(store().transaction((tx) => tx.close())).rejects.toThrow(/cannot close/);
    const ground = await makeGround();
    const closing = await openStore(ground.where);
    const inside = Promise.withResolvers<void>();
    const running = closing.transaction(async (tx) => {
      inside.resolve();
      await sleep(20);
      await tx.articles.save(sampleArticle('at the last moment'));
    });
    await inside.promise;
    await Promise.all([closing.close(), running]);
    await closing.close();
    await expect(closing.articles.find('x')).rejects.toThrow();
    const reopened = await openStore(ground.where);
    expect(await reopened.articles.find('at the last moment')).not.toBeNull();
    await reopened.close();
    await ground.remove();
  });
}
