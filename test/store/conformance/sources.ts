import { expect, it } from 'vitest';
import type { Subject } from '../conformance.ts';
import { sampleItem, sampleSource } from '../samples.ts';

export function sourcesConformance({ store }: Subject): void {
  const report = async (id: string) => (await store().sources.list()).find((source) => source.id === id);

  it('lists a source as it was saved last, with nothing read yet', async () => {
    await store().sources.save(sampleSource('s1', { lastError: 'HTTP 500' }));
    const state = sampleSource('s1', {
      lastError: null,
      itemsLeft: 7,
      lastItemAt: '2024-03-05T13:00:00.000Z',
    });
    await store().sources.save(state);
    expect(await report('s1')).toEqual({ ...state, itemsRead: 0, itemsFailed: 0, failures: [] });
  });

  it('lists sources by name', async () => {
    await store().sources.save(sampleSource('z', { name: 'Alpha' }));
    await store().sources.save(sampleSource('y', { name: 'Beta' }));
    const ids = (await store().sources.list()).map((source) => source.id);
    expect(ids.indexOf('z')).toBeLessThan(ids.indexOf('y'));
  });

  it('finds an item of a source as it was saved last', async () => {
    await store().sources.saveItem(sampleItem('s2', 'a.txt', { outcome: 'failed', reason: 'empty' }));
    const item = sampleItem('s2', 'a.txt', { version: '2', articleId: 'a1' });
    await store().sources.saveItem(item);
    expect(await store().sources.findItem('s2', 'a.txt')).toEqual(item);
  });

  it('keeps items of the same key in two sources apart, and knows none it was not given', async () => {
    await store().sources.saveItem(sampleItem('s3', 'same', { version: 'three' }));
    await store().sources.saveItem(sampleItem('s4', 'same', { version: 'four' }));
    expect((await store().sources.findItem('s3', 'same'))?.version).toBe('three');
    expect((await store().sources.findItem('s4', 'same'))?.version).toBe('four');
    expect(await store().sources.findItem('s3', 'other')).toBeNull();
    expect(await store().sources.findItem('nowhere', 'same')).toBeNull();
  });

  it('counts what was read and what failed, and shows the five newest failures, newest first', async () => {
    await store().sources.save(sampleSource('s5'));
    for (let i = 0; i < 3; i++) await store().sources.saveItem(sampleItem('s5', `read-${i}`));
    for (let i = 0; i < 7; i++) {
      const failed = { outcome: 'failed', reason: `reason ${i}`, at: `2024-03-05T12:00:0${i}.000Z` } as const;
      await store().sources.saveItem(sampleItem('s5', `failed-${i}`, failed));
    }
    const source = await report('s5');
    expect(source).toMatchObject({ itemsRead: 3, itemsFailed: 7 });
    expect(source?.failures).toEqual(
      [6, 5, 4, 3, 2].map((i) => ({
        key: `failed-${i}`,
        reason: `reason ${i}`,
        at: `2024-03-05T12:00:0${i}.000Z`,
      })),
    );
  });

  it('no longer counts a failure that was read at last', async () => {
    await store().sources.save(sampleSource('s6'));
    await store().sources.saveItem(sampleItem('s6', 'mended', { outcome: 'failed', reason: 'not UTF-8' }));
    await store().sources.saveItem(sampleItem('s6', 'mended', { articleId: 'a1' }));
    expect(await report('s6')).toMatchObject({ itemsRead: 1, itemsFailed: 0, failures: [] });
  });

  it('names what failed, and forgets of it what is asked for, never what was read', async () => {
    for (const key of ['a', 'b'])
      await store().sources.saveItem(sampleItem('s8', key, { outcome: 'failed' }));
    await store().sources.saveItem(sampleItem('s8', 'c'));
    await store().sources.saveItem(sampleItem('s9', 'a', { outcome: 'failed' }));
    expect((await store().sources.listFailed('s8')).toSorted()).toEqual(['a', 'b']);
    await store().sources.forgetFailed('s8', ['a', 'c', 'never seen']);
    await store().sources.forgetFailed('s8', []);
    expect(await store().sources.listFailed('s8')).toEqual(['b']);
    expect(await store().sources.findItem('s8', 'a')).toBeNull();
    expect(await store().sources.findItem('s8', 'c')).not.toBeNull();
    expect(await store().sources.listFailed('s9')).toEqual(['a']);
  });

  it('takes a feed id and a reason with a NUL in them', async () => {
    const item = sampleItem('s7', 'id\0with', { outcome: 'failed', reason: 'bad\0byte' });
    await store().sources.saveItem(item);
    expect(await store().sources.findItem('s7', 'id\0with')).not.toBeNull();
  });
}
