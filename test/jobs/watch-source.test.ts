/** Looks at a real folder, filed into a real store. */
import { mkdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pipeline } from '../../src/pipeline.ts';
import { writeArticle } from '../end-to-end/articles.ts';
import { openFolder } from './open-folder.ts';

describe('a look at a source', () => {
  it('files what is new, and says so once for each item that tells of an incident', async () => {
    const folder = await openFolder();
    await folder.drop('a.txt', writeArticle('tessit'));
    await folder.drop('b.txt', writeArticle('nothing'));
    await folder.look();
    expect(folder.filed()).toBe(1);
    expect(await folder.report()).toMatchObject({ itemsRead: 2, itemsFailed: 0, lastError: null });
    await folder.look();
    expect(folder.filed()).toBe(1);
    expect(await folder.store.incidents.count()).toBe(1);
  });

  it('reads the same words once, whatever the name, and a file again when its words change', async () => {
    const folder = await openFolder();
    await folder.drop('a.txt', writeArticle('tessit'));
    await folder.look();
    await folder.drop('copy.txt', writeArticle('tessit'));
    await folder.look();
    expect(folder.filed()).toBe(1);
    await folder.drop('a.txt', writeArticle('kidal'));
    await utimes(join(folder.inbox, 'a.txt'), new Date(), new Date(Date.now() + 5_000));
    await folder.look();
    expect(await folder.store.incidents.count()).toBe(2);
  });

  it('counts a file that was rewritten as one account, which is what it says now', async () => {
    const folder = await openFolder();
    const rewrite = async (text: string) => {
      await folder.drop('a.txt', text);
      await folder.look();
      const [hit, ...more] = await folder.store.incidents.query({});
      expect(more).toEqual([]);
      return hit!.incident;
    };
    const whole = writeArticle('tessit');
    const half = await rewrite(whole.slice(0, whole.indexOf(', a local official')));
    const first = await rewrite(whole);
    expect(first).toMatchObject({ id: half.id, killed: { low: 12, best: 12, high: 12 } });
    expect(first.claims).toMatchObject([{ min: 12, by: 'a local official' }]);
    const corrected = await rewrite(whole.replaceAll('12', '11'));
    expect(corrected).toMatchObject({ id: half.id, killed: { low: 11, best: 11, high: 11 } });
    expect(corrected.sources).toHaveLength(1);
    // The words are kept all the same, and another file is another account.
    expect(await folder.store.articles.find('a.txt')).not.toBeNull();
    await folder.drop('b.txt', writeArticle('tessitAgain'));
    await folder.look();
    const both = await folder.store.incidents.find(half.id);
    expect(both).toMatchObject({ killed: { low: 11, high: 14 } });
    expect(both?.sources).toHaveLength(2);
  });

  it.each([
    ['B', { reliability: 'B', credibility: 2 }],
    [undefined, { reliability: 'F', credibility: 6 }],
  ] as const)('takes from the list of sources how reliable it is: %s', async (reliability, wanted) => {
    const folder = await openFolder(reliability ? { reliability } : {});
    await folder.drop('a.txt', writeArticle('tessit'));
    await folder.look();
    const [hit] = await folder.store.incidents.query({});
    expect(hit?.incident).toMatchObject({ ...wanted, sources: [{ reliability: wanted.reliability }] });
  });

  it('keeps an item that cannot be read with its reason, tells it once, and reads the rest', async () => {
    const folder = await openFolder();
    await folder.drop('a.txt', '');
    await folder.drop('b.txt', writeArticle('tessit'));
    await folder.look();
    await folder.look();
    const report = await folder.report();
    expect(report).toMatchObject({ itemsRead: 1, itemsFailed: 1 });
    expect(report.failures).toEqual([{ key: 'a.txt', reason: 'the file is empty', at: expect.any(String) }]);
  });

  it('no longer counts as failing what is gone from the folder or was mended there', async () => {
    const folder = await openFolder();
    for (const name of ['gone.txt', 'mended.txt', 'stays.txt']) await folder.drop(name, '');
    await folder.drop('read.txt', writeArticle('tessit'));
    await folder.look();
    expect(await folder.report()).toMatchObject({ itemsFailed: 3 });
    for (const name of ['gone.txt', 'read.txt']) await rm(join(folder.inbox, name));
    await folder.drop('mended.txt', writeArticle('kidal'));
    await folder.look();
    const report = await folder.report();
    expect(report).toMatchObject({ itemsRead: 2, itemsFailed: 1 });
    expect(report.failures).toMatchObject([{ key: 'stays.txt' }]);

    await folder.drop('gone.txt', '');
    await folder.look();
    expect(await folder.report()).toMatchObject({ itemsFailed: 2 });
  });

  it('forgets no failure where the look did not come to its end', async () => {
    const folder = await openFolder();
    await folder.drop('a.txt', writeArticle('tessit'));
    await folder.drop('b.txt', '');
    await folder.look();
    await folder.drop('a.txt', writeArticle('kidal'));
    await utimes(join(folder.inbox, 'a.txt'), new Date(), new Date(Date.now() + 5_000));
    await folder.look(folder.pipeline, () => folder.stopping.abort());
    expect(await folder.report()).toMatchObject({ itemsFailed: 1 });
    await rm(folder.inbox, { recursive: true });
    await folder.look();
    expect(await folder.report()).toMatchObject({ itemsFailed: 1 });
  });

  it('keeps an item that the reader stumbles over likewise', async () => {
    const folder = await openFolder();
    await folder.drop('a.txt', writeArticle('tessit'));
    await folder.drop('b.txt', writeArticle('kidal'));
    const stumbling: Pipeline = {
      ...folder.pipeline,
      summarise: (record) => {
        if (record.place.name === 'Tessit') throw new Error('no words for Tessit');
        return folder.pipeline.summarise(record);
      },
    };
    await folder.look(stumbling);
    expect(folder.filed()).toBe(1);
    expect((await folder.report()).failures).toMatchObject([{ key: 'a.txt', reason: 'no words for Tessit' }]);
    expect(await folder.store.articles.find('a.txt')).toBeNull();
  });

  it('that fails as a whole is kept with its reason, and forgotten by the next that does not', async () => {
    const folder = await openFolder();
    await rm(folder.inbox, { recursive: true });
    await folder.look();
    expect((await folder.report()).lastError).toMatch(/cannot be opened: it does not exist/);
    await mkdir(folder.inbox);
    await folder.look();
    expect((await folder.report()).lastError).toBeNull();
  });

  it('ends after the item in hand when it is told to stop; the rest is read by the next', async () => {
    const folder = await openFolder();
    await folder.drop('a.txt', writeArticle('tessit'));
    await folder.drop('b.txt', writeArticle('kidal'));
    await folder.look(folder.pipeline, () => folder.stopping.abort());
    expect(await folder.report()).toMatchObject({ itemsRead: 1 });
  });

  it('remembers when an item last came', async () => {
    const folder = await openFolder();
    await folder.look();
    expect((await folder.report()).lastItemAt).toBeNull();
    await folder.drop('a.txt', writeArticle('nothing'));
    await folder.look();
    const { lastItemAt } = await folder.report();
    expect(lastItemAt).not.toBeNull();
    await folder.look();
    expect((await folder.report()).lastItemAt).toBe(lastItemAt);
  });
});
