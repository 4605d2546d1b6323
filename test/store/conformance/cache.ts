import { setTimeout as sleep } from 'node:timers/promises';
import { Keyv } from 'keyv';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import type { Subject } from '../conformance.ts';

export function cacheConformance({ store, makeGround }: Subject): void {
  it('really stores: what was set is there after the database was closed and opened again', async () => {
    const ground = await makeGround();
    const first = await openStore(ground.where);
    expect(await first.cache.set('feed', { etag: '"abc"', lastModified: null })).toBe(true);
    await first.cache.set('short', 'gone soon', 1);
    await first.cache.set('hour', 'stays', 3_600_000);
    await first.close();
    await sleep(5);

    const second = await openStore(ground.where);
    expect(await second.cache.get('feed')).toEqual({ etag: '"abc"', lastModified: null });
    expect(await second.cache.get('hour')).toBe('stays');
    expect(await second.cache.get('short')).toBeUndefined();
    await second.close();
    await ground.remove();
  });

  it('uses the database directly, not a Map in memory or a bridge around it', () => {
    expect(store().cache.store.capabilities).toMatchObject({ store: 'keyvStorage', expires: true });
    expect(store().cache.store.constructor.name).not.toMatch(/Memory|Bridge/);
  });

  it('replaces a value and its expiry', async () => {
    await store().cache.set('again', 1, 1);
    await store().cache.set('again', 2);
    await sleep(5);
    expect(await store().cache.get('again')).toBe(2);
  });

  it('forgets what has expired, for every way of asking', async () => {
    await store().cache.set('old', 1, 1);
    await sleep(5);
    expect(await store().cache.get('old')).toBeUndefined();
    expect(await store().cache.has('old')).toBe(false);
    expect(await store().cache.getMany(['old'])).toEqual([undefined]);
    expect(await store().cache.store.get('old')).toBeUndefined();
    expect(await store().cache.store.has('old')).toBe(false);
  });

  it('reads, writes and deletes many at once, in the order asked for', async () => {
    const { cache } = store();
    expect(
      await cache.setMany([
        { key: 'm1', value: 1 },
        { key: 'm2', value: 2 },
      ]),
    ).toEqual([true, true]);
    expect(await cache.getMany(['m2', 'none', 'm1'])).toEqual([2, undefined, 1]);
    expect(await cache.hasMany(['m1', 'none'])).toEqual([true, false]);
    expect(await cache.deleteMany(['m1', 'none'])).toEqual([true, false]);
    expect(await cache.getMany([])).toEqual([]);
    expect(await cache.delete('m2')).toBe(true);
    expect(await cache.delete('m2')).toBe(false);
  });

  it('keeps namespaces apart and clears one without the others', async () => {
    const plain = store().cache;
    const named = new Keyv({ store: plain.store, namespace: 'feeds' });
    await named.set('key', 'named');
    plain.namespace = undefined;
    expect(await plain.get('key')).toBeUndefined();
    await plain.set('key', 'plain');
    named.namespace = 'feeds';
    await named.clear();
    expect(await named.get('key')).toBeUndefined();
    plain.namespace = undefined;
    expect(await plain.get('key')).toBe('plain');
    await plain.clear();
    expect(await plain.get('key')).toBeUndefined();
  });

  it('is part of the transaction it is used in', async () => {
    const failed = store().transaction(async (tx) => {
      await tx.cache.set('within', 1);
      expect(await tx.cache.get('within')).toBe(1);
      throw new Error('undo');
    });
    await expect(failed).rejects.toThrow('undo');
    expect(await store().cache.get('within')).toBeUndefined();
  });

  it('rejects where the database fails, instead of losing the value without a word', async () => {
    const ground = await makeGround();
    const closed = await openStore(ground.where);
    const { cache } = closed;
    await closed.close();
    await expect(cache.set('key', 1)).rejects.toThrow();
    await expect(cache.get('key')).rejects.toThrow();
    await ground.remove();
  });
}
