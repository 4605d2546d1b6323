/** Another process holds the write lock of the file: who writes waits, and nobody else. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { holdLock } from './hold-lock.ts';
import { sampleArticle } from './samples.ts';

async function openLocked(mode: 'immediate' | 'exclusive') {
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-locked-'));
  const store = await openStore({ dataDir });
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  });
  await store.articles.save(sampleArticle('before'));
  return { store, release: await holdLock(join(dataDir, 'vigie.db'), mode) };
}

describe.each(['immediate', 'exclusive'] as const)('while another process is in "begin %s"', (mode) => {
  it('a query is answered although a transaction and a single write wait for the lock', async () => {
    const { store, release } = await openLocked(mode);
    const settled: string[] = [];
    const note = (name: string) => () => void settled.push(name);
    const together = store.transaction((tx) => tx.articles.save(sampleArticle('together')));
    const alone = store.articles.save(sampleArticle('alone'));
    void together.then(note('together'), note('together failed'));
    void alone.then(note('alone'), note('alone failed'));
    expect(await store.articles.find('before')).not.toBeNull();
    expect(await store.articles.find('together')).toBeNull();
    expect(await store.sources.list()).toEqual([]);
    expect(settled).toEqual([]);
    await release();
    await Promise.all([together, alone]);
    expect(settled).toEqual(['together', 'alone']);
    expect(await store.articles.find('together')).not.toBeNull();
    expect(await store.articles.find('alone')).not.toBeNull();
  });
});

it('a query is answered while a transaction of this process is open, without what that has written', async () => {
  const { store, release } = await openLocked('immediate');
  await release();
  const inside = Promise.withResolvers<void>();
  const read = Promise.withResolvers<void>();
  const writing = store.transaction(async (tx) => {
    await tx.articles.save(sampleArticle('unfinished'));
    expect(await tx.articles.find('unfinished')).not.toBeNull();
    inside.resolve();
    await read.promise;
  });
  await inside.promise;
  expect(await store.articles.find('unfinished')).toBeNull();
  read.resolve();
  await writing;
  expect(await store.articles.find('unfinished')).not.toBeNull();
});
