import { describe, expect, test } from 'vitest';
import { parseFeedArticles } from '../../src/sources/feed-articles.ts';
import { looksLikeFeed, parseFeedText } from '../../src/sources/feed-format.ts';
import type { SourceArticle } from '../../src/model.ts';

const ORIGIN = { address: 'https://news.example.org/feed/', source: null, lang: null };
const articles = (text: string, origin: Partial<typeof ORIGIN> = {}): SourceArticle[] =>
  (parseFeedArticles(text, { ...ORIGIN, ...origin })?.items ?? []).flatMap((item) => item.article ?? []);
const keys = (text: string): string[] => parseFeedArticles(text, ORIGIN)!.items.map((item) => item.key);
const rss = (
  items: string,
  head = '<title>Example News</title><link>https://news.example.org/</link>',
): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${items}</channel></rss>`;
const item = (inner: string): string => rss(`<item>${inner}</item>`);

const EXPECTED = {
  id: 'urn:example:1',
  title: 'EXERCISE: attack near Ménaka',
  body: 'Four traders were killed.\n\nSix were wounded.',
  url: 'https://news.example.org/2024/attack',
  source: 'Example News',
  published: { at: '2024-08-25T09:00:00.000Z', from: 'feed' },
  lang: null,
};
const HTML = '<p>Four traders were killed.</p><p>Six were wounded.</p>';
const ESCAPED = HTML.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('every format comes to the same article', () => {
  test.each<[string, string]>([
    [
      'RSS 2.0',
      item(
        `<title>EXERCISE: attack near M&#233;naka</title><link>https://news.example.org/2024/attack</link><guid isPermaLink="false">urn:example:1</guid><pubDate>Sun, 25 Aug 2024 11:00:00 +0200</pubDate><description>Teaser</description><content:encoded><![CDATA[${HTML}]]></content:encoded>`,
      ),
    ],
    [
      'RSS 0.91 with an escaped description and a relative link',
      `<rss version="0.91"><channel><title>Example News</title><link>https://news.example.org/</link><item><title>EXERCISE: attack near M&amp;eacute;naka</title><link>/2024/attack</link><guid>urn:example:1</guid><pubDate>25 août 2024 à 09h00</pubDate><description>${ESCAPED}</description></item></channel></rss>`,
    ],
    [
      'RDF (RSS 1.0)',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Example News</title><link>https://news.example.org/</link></channel><item rdf:about="urn:example:1"><title>EXERCISE: attack near Ménaka</title><link>https://news.example.org/2024/attack</link><dc:date>2024-08-25T09:00:00Z</dc:date><description>${ESCAPED}</description></item></rdf:RDF>`,
    ],
    [
      'Atom 1.0 with XHTML',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example News</title><link rel="self" href="https://news.example.org/feed"/><link href="https://news.example.org/"/><entry><id>urn:example:1</id><title type="html">EXERCISE: attack near M&amp;eacute;naka</title><link rel="enclosure" href="https://cdn.example.org/a.mp3"/><link rel="alternate" type="text/html" href="/2024/attack"/><published>2024-08-25T09:00:00Z</published><updated>2024-08-26T09:00:00Z</updated><summary>Teaser</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry></feed>`,
    ],
    [
      'Atom 0.3',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Example News</title><link rel="alternate" href="https://news.example.org/"/><entry><id>urn:example:1</id><title>EXERCISE: attack near Ménaka</title><link rel="alternate" href="https://news.example.org/2024/attack"/><issued>2024-08-25T09:00:00Z</issued><content type="text/html" mode="escaped">${ESCAPED}</content></entry></feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Example News',
        home_page_url: 'https://news.example.org/',
        items: [
          {
            id: 'urn:example:1',
            url: 'https://news.example.org/2024/attack',
            title: 'EXERCISE: attack near Ménaka',
            content_html: HTML,
            date_published: '2024-08-25T11:00:00+02:00',
          },
        ],
      }),
    ],
    [
      'broken RSS: nothing closed, a bare ampersand, HTML not escaped',
      `<rss version="2.0"><channel><title>Example News</title><link>https://news.example.org/</link><item><title>EXERCISE: attack near M&eacute;naka</title><link>https://news.example.org/2024/attack</link><guid>urn:example:1</guid><pubDate>Sun, 25 Aug 2024 09:00 GMT</pubDate><description>${HTML}<br></description><x a=&>`,
    ],
    [
      'broken Atom: an element closed by another’s name',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example News</title><link href="https://news.example.org/"/><entry><id>urn:example:1</id><title>EXERCISE: attack near Ménaka</tilte></title><link href="https://news.example.org/2024/attack"/><updated>2024-08-25T09:00:00Z</updated><content type="html">${ESCAPED}</content></feed`,
    ],
  ])('%s', (_name, text) => {
    expect(articles(text)).toEqual([EXPECTED]);
    expect(looksLikeFeed(text)).toBe(true);
  });
});

describe('an item is named so that it is known again', () => {
  test.each<[string, string, string]>([
    ['by its id', '<guid>  abc 1 </guid><link>https://news.example.org/a</link>', 'abc 1'],
    [
      'by an id that is a link, without its tracking',
      '<guid>https://news.example.org/?p=7&amp;utm_source=rss</guid>',
      'https://news.example.org/?p=7',
    ],
    [
      'by its link, without its tracking',
      '<link>https://news.example.org/a?id=1&amp;utm_medium=x&amp;fbclid=y#xtor=RSS-1</link>',
      'https://news.example.org/a?id=1',
    ],
    ['by its link made absolute', '<link>a/b</link>', 'https://news.example.org/a/b'],
    ['by its title where there is nothing else', '', 'hash:'],
    ['by its title where the link is none', '<link>javascript:alert(1)</link>', 'hash:'],
  ])('%s', (_name, inner, expected) => {
    expect(
      keys(item(`<title>EXERCISE</title>${inner}`))[0]?.slice(0, expected === 'hash:' ? 5 : undefined),
    ).toBe(expected);
  });

  test('a changed title is the same item in a new version', () => {
    const before = parseFeedArticles(item('<title>One dead</title><guid>1</guid>'), ORIGIN)!.items[0]!;
    const after = parseFeedArticles(item('<title>Two dead</title><guid>1</guid>'), ORIGIN)!.items[0]!;
    expect(after.key).toBe(before.key);
    expect(after.version).not.toBe(before.version);
  });

  test('what does not change the text does not change the version', () => {
    const version = (inner: string): string =>
      parseFeedArticles(item(`<title>T</title><guid>1</guid>${inner}`), ORIGIN)!.items[0]!.version;
    expect(version('<description>&lt;p id="1"&gt;Text&lt;/p&gt;</description><comments>7</comments>')).toBe(
      version('<description>&lt;p id="2"&gt;Text&lt;/p&gt;</description><comments>9</comments>'),
    );
  });

  test('of two items that cannot be told apart the first counts', () => {
    const two = rss(
      '<item><link>/a</link><title>New</title></item><item><link>/a</link><title>Old</title></item>',
    );
    expect(articles(two).map(({ title }) => title)).toEqual(['New']);
  });

  test('an id that stands on several items names none of them', () => {
    const two = rss(
      '<item><guid>x</guid><link>/a</link><title>A</title></item><item><guid>x</guid><link>/b</link><title>B</title></item>',
    );
    expect(keys(two)).toEqual(['https://news.example.org/a', 'https://news.example.org/b']);
  });
});

describe('what a feed says is taken with care', () => {
  test('a date that cannot be read is none', () => {
    expect(articles(item('<title>T</title><pubDate>recently</pubDate>'))[0]?.published).toBeNull();
    expect(articles(item('<title>T</title>'))[0]?.published).toBeNull();
    expect(articles(item('<title>T</title><dc:date>2024-08-25</dc:date>'))[0]?.published).toEqual({
      at: '2024-08-25',
      from: 'feed',
    });
  });
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'file:///etc/passwd',
    'http://',
    ' ',
  ])('a link that is no web address is none: %s', (link) => {
    expect(
      articles(item(`<title>T</title><guid isPermaLink="false">1</guid><link>${link}</link>`))[0]?.url,
    ).toBeNull();
  });
  test('a password in a link is left out', () => {
    expect(articles(item('<title>T</title><link>https://u:p@news.example.org/a</link>'))[0]?.url).toBe(
      'https://news.example.org/a',
    );
  });
  test('the configured name and language outrank the feed’s', () => {
    const head = '<title>Feed &amp;amp; Co</title><language>en-US</language>';
    expect(articles(rss('<item><title>T</title></item>', head))[0]).toMatchObject({
      source: 'Feed & Co',
      lang: null,
    });
    const named = parseFeedArticles(rss('<item><title>T</title></item>', head), {
      ...ORIGIN,
      source: 'Outlet',
      lang: 'fr',
    });
    expect(named?.items[0]?.article).toMatchObject({ source: 'Outlet', lang: 'fr' });
  });
  test('an item without title and text is a failure, the others go on', () => {
    const found = parseFeedArticles(
      rss('<item><guid>1</guid></item><item><title>T</title></item>'),
      ORIGIN,
    )!.items;
    expect(found.map(({ failure }) => failure)).toEqual([
      'this entry has neither a title nor a text',
      undefined,
    ]);
  });
  test('what blog software adds under every item is left out', () => {
    const tail = '<p>The post <a href="/a">EXERCISE</a> appeared first on <a href="/">Example</a>.</p>';
    const suite = '<p>L’article EXERCICE est apparu en premier sur Example.</p>';
    expect(
      articles(item(`<title>T</title><description><![CDATA[<p>One.</p>${tail}]]></description>`))[0]?.body,
    ).toBe('One.');
    expect(
      articles(item(`<title>T</title><description><![CDATA[<p>One.</p>${suite}]]></description>`))[0]?.body,
    ).toBe('One.');
  });
  test('no more than 200 items are taken', () => {
    const many = Array.from({ length: 300 }, (_, i) => `<item><guid>${i}</guid><title>T</title></item>`).join(
      '',
    );
    expect(articles(rss(many))).toHaveLength(200);
    expect(articles(`${rss(many)}<broken`.replace('</channel>', ''))).toHaveLength(200);
  });
  test('unescaped HTML with hundreds of breaks does not end the feed', () => {
    const text = rss(
      `<item><guid>1</guid><description>${'One.<br>'.repeat(300)}</description></item><item><title>T</title></item>`,
    );
    expect(articles(text).map(({ body, title }) => [body.split('\n').length, title])).toEqual([
      [300, null],
      [1, 'T'],
    ]);
  });
  test('items in the wrong place are found', () => {
    const text =
      '<rss version="2.0"><channel><title>X</title></channel><body><item><title>T</title></item></body></rss>';
    expect(articles(text)).toMatchObject([{ title: 'T', source: 'X' }]);
  });
  test('a feed without items is a feed', () => {
    expect(parseFeedText(rss(''))?.entries).toEqual([]);
    expect(parseFeedText('<feed xmlns="http://www.w3.org/2005/Atom"/>')?.entries).toEqual([]);
    expect(parseFeedText('<rss version="2.0"/>')?.entries).toEqual([]);
    expect(parseFeedText(`${rss('')}<!-- made by a program -->\n`)?.entries).toEqual([]);
    const json = { version: 'https://jsonfeed.org/version/1.1', title: 'X', items: [] };
    expect(parseFeedText(JSON.stringify(json))?.entries).toEqual([]);
  });
});

describe('what is cut off or damaged before its first entry is no feed without items', () => {
  const head = '<rss version="2.0"><channel><title>X</title>';
  test.each<[string, string]>([
    ['cut in a tag', `${head}<descr`],
    ['cut between two tags', head],
    ['cut in an Atom entry', '<feed xmlns="http://www.w3.org/2005/Atom"><title>X</title><entry'],
    ['200,000 elements deep, never closed', head + '<a>'.repeat(200_000)],
    ['200,000 elements deep', `${head}${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</channel></rss>`],
    ['200,000 roots', '<rss>'.repeat(200_000)],
  ])('%s', (_name, text) => {
    expect(parseFeedText(text)).toBeNull();
  });
});

describe('entities are never expanded, nothing outside is read', () => {
  test.each<[string, string]>([
    [
      'a billion laughs',
      `<!DOCTYPE l [<!ENTITY a "EXPANDED"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`,
    ],
    ['an external entity', '<!DOCTYPE l [<!ENTITY c SYSTEM "file:///etc/passwd">]>'],
    ['an external address', '<!DOCTYPE l [<!ENTITY c SYSTEM "http://127.0.0.1/EXPANDED">]>'],
    ['a parameter entity', '<!DOCTYPE l [<!ENTITY % p SYSTEM "http://127.0.0.1/EXPANDED"> %p;]>'],
    ['an external document type', '<!DOCTYPE l SYSTEM "http://127.0.0.1/EXPANDED">'],
  ])('%s', (_name, doctype) => {
    const text = item('<title>T &c; end</title><guid>1</guid><description>D &c; end</description>').replace(
      '<rss',
      `${doctype}<rss`,
    );
    expect(articles(text)).toMatchObject([{ title: 'T &c; end', body: 'D &c; end' }]);
  });
});

describe('hostile feeds end soon', () => {
  const good = '<item><guid>1</guid><title>T</title></item>';
  test.each<[string, string]>([
    ['200,000 elements deep, never closed', rss(good + '<a>'.repeat(200_000))],
    ['200,000 elements deep, closed', rss(good + '<a>'.repeat(200_000) + '</a>'.repeat(200_000))],
    ['200,000 elements deep in a description', rss(`${good}<item><description>${'<b>'.repeat(200_000)}`)],
    ['200,000 items never closed', rss(good + '<item><title>'.repeat(200_000))],
    ['500,000 attributes', rss(`${good}<a ${'x="1" '.repeat(500_000)}/>`)],
    [
      '50,000 namespaces',
      rss(`${good}<a ${Array.from({ length: 50_000 }, (_, i) => `xmlns:n${i}="u"`).join(' ')}/>`),
    ],
    ['CDATA never closed, again and again', rss(good + '<![CDATA['.repeat(200_000))],
    ['comments never closed, again and again', rss(good + '<!--'.repeat(200_000))],
    ['a million angle brackets', rss(good + '<'.repeat(1_000_000))],
    ['a million entities', rss(`${good}<item><title>${'&amp;'.repeat(1_000_000)}</title></item>`)],
    [
      'a million line breaks in a text',
      rss(
        `${good}<item><title>x</title><description>x${'\n'.repeat(1_000_000)}The post</description></item>`,
      ),
    ],
    [
      'a link of 100,000 parameters',
      rss(`${good}<item><title>x</title><link>/${'?utm_a=1&amp;'.repeat(100_000)}</link></item>`),
    ],
    [
      'an id of 100,000 parameters',
      rss(
        `${good}<item><title>x</title><guid>http://x/?${Array.from({ length: 100_000 }, (_, i) => `utm_${i}=1`).join('&amp;')}</guid></item>`,
      ),
    ],
    [
      '100,000 entities declared',
      rss(good).replace(
        '<rss',
        `<!DOCTYPE x [${Array.from({ length: 100_000 }, (_, i) => `<!ENTITY e${i} "x">`).join('')}]><rss`,
      ),
    ],
    ['attributes never closed', rss(good + '<a b="'.repeat(200_000))],
    ['processing instructions never closed', rss(good + '<?x '.repeat(200_000))],
  ])('%s, and the good item is kept', (_name, text) => {
    expect(articles(text)[0]).toMatchObject({ id: '1', title: 'T' });
  });
  test('JSON that is 200,000 arrays deep is no feed', () => {
    expect(parseFeedText('['.repeat(200_000) + ']'.repeat(200_000))).toBeNull();
  });
});

test.each([
  '',
  'plain text',
  '<!doctype html><html><head><title>x</title></head><body><p>hi</p></body></html>',
  '{}',
  '[]',
  'null',
  '{"items":[]}',
  '<opml><body/></opml>',
  '<svg></svg>',
])('this is no feed: %s', (text) => {
  expect(parseFeedText(text)).toBeNull();
  expect(looksLikeFeed(text)).toBe(false);
});
