import { expect, it } from 'vitest';
import type { Subject } from '../conformance.ts';
import { sampleArticle } from '../samples.ts';

export function articlesConformance({ store }: Subject): void {
  it('gives back an article as it was saved', async () => {
    const article = sampleArticle('a1', {
      relevance: 0.123456789012345,
      text: 'Été à Gao.\n\n« L’armée » 🕊',
    });
    await store().articles.save(article);
    expect(await store().articles.find('a1')).toEqual(article);
  });

  it('lists all articles in pages, in the order of their ids', async () => {
    const [count, limit] = [await store().articles.count(), 2];
    for (const id of ['z1', 'z3', 'z2']) await store().articles.save(sampleArticle(id));
    expect(await store().articles.count()).toBe(count + 3);
    const listed: string[] = [];
    for (let after: string | null = null; ; after = listed.at(-1)!) {
      const page = await store().articles.list({ after, limit });
      listed.push(...page.map(({ id }) => id));
      if (page.length < limit) break;
    }
    expect(listed).toHaveLength(count + 3);
    expect(listed).toEqual(listed.toSorted());
    expect(listed.slice(-3)).toEqual(['z1', 'z2', 'z3']);
  });

  it('keeps absent fields absent', async () => {
    const article = sampleArticle('bare', {
      title: null,
      raw: null,
      source: null,
      url: null,
      publishedAt: null,
    });
    await store().articles.save(article);
    expect(await store().articles.find('bare')).toEqual(article);
  });

  it('knows an article by its content', async () => {
    const article = sampleArticle('by-hash');
    await store().articles.save(article);
    expect(await store().articles.findByHash(article.contentHash)).toBe('by-hash');
  });

  it('finds nothing for an unknown id and an unknown content', async () => {
    expect(await store().articles.find('nowhere')).toBeNull();
    expect(await store().articles.findByHash('0'.repeat(64))).toBeNull();
  });

  it('replaces an article that is saved again', async () => {
    await store().articles.save(sampleArticle('again', { relevance: 0.4 }));
    await store().articles.save(sampleArticle('again', { relevance: 0.8 }));
    expect((await store().articles.find('again'))?.relevance).toBe(0.8);
  });

  it('refuses a second article with the same content', async () => {
    await store().articles.save(sampleArticle('first', { contentHash: 'f'.repeat(64) }));
    await expect(
      store().articles.save(sampleArticle('second', { contentHash: 'f'.repeat(64) })),
    ).rejects.toThrow();
    expect(await store().articles.find('second')).toBeNull();
  });

  it('keeps the length of a text with a NUL in it, so that spans still point to their words', async () => {
    await store().articles.save(sampleArticle('nul', { title: 'a\0b', text: 'three\0killed' }));
    const article = await store().articles.find('nul');
    expect(article?.text.slice(6)).toBe('killed');
    expect(article?.title).toHaveLength(3);
  });

  it('takes a text of a megabyte', async () => {
    const text = 'EXERCISE '.repeat(120_000);
    await store().articles.save(sampleArticle('long', { text }));
    expect((await store().articles.find('long'))?.text).toBe(text);
  });
}
