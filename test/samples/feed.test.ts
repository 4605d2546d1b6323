import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { renderFeed } from '../../src/samples/feed.ts';
import { loadSamples } from '../../src/samples/load.ts';
import { SAMPLES } from './expected.ts';

const channel = { title: 'Example & co', link: 'http://127.0.0.1:8080/feed/' };
const item = {
  name: '20-a.fr.txt',
  lang: 'fr' as const,
  content: 'EXERCISE - Été : "A" & <B> ]]>\n\nUn <b>\ndeux\n\n\nTrois & ]]>\n',
  publishedAt: '2026-11-19T23:30:00.000Z',
};

describe('renderFeed', () => {
  it('gives RSS that a feed reader reads back whole, whatever signs the text holds', () => {
    const feed = parseRssFeed(renderFeed([item], channel));
    expect(feed.title).toBe('Example & co');
    expect(feed.items).toEqual([
      {
        title: 'EXERCISE - Été : "A" & <B> ]]>',
        link: 'http://127.0.0.1:8080/feed/20-a.fr.txt',
        guid: { value: 'urn:vigie:sample:20-a.fr.txt:2026-11-19', isPermaLink: false },
        pubDate: 'Thu, 19 Nov 2026 23:30:00 GMT',
        description: '<p>Un &lt;b&gt;<br>\ndeux</p>\n<p>Trois &amp; ]]&gt;</p>',
        dc: expect.objectContaining({ languages: ['fr'] }),
      },
    ]);
  });

  it('gives a feed without items where there are none', () => {
    expect(parseRssFeed(renderFeed([], channel)).items ?? []).toEqual([]);
  });

  it('carries every feed sample with its first line as the title', async () => {
    const samples = (await loadSamples(SAMPLES, new Date('2026-11-20T09:30:00Z'))).filter(
      ({ where }) => where === 'feed',
    );
    const { items = [] } = parseRssFeed(renderFeed(samples, channel));
    expect(items.map(({ title }) => title)).toEqual(samples.map(({ content }) => content.split('\n')[0]));
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(samples.length);
  });
});
