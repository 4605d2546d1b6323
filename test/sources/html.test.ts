import { describe, expect, test } from 'vitest';
import { parseHtmlText, parsePage, parseTitle } from '../../src/sources/html.ts';

const LEAD = 'EXERCISE. Gunmen on motorbikes attacked a market near Ménaka on Friday, local officials said.';
const SECOND =
  'At least four traders were killed and six wounded, according to a nurse at the health centre.';
const THIRD =
  'The army said on Saturday that reinforcements had been sent, and that the road was open again.';
const ARTICLE = [LEAD, SECOND, THIRD].map((text) => `<p>${text}</p>`).join('\n');
const TEXT = [LEAD, SECOND, THIRD].join('\n\n');
const FILLER =
  '<p>Subscribe to our newsletter to receive the latest stories, every morning, free of charge.</p>';

describe('the main text of a page is found', () => {
  const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/mali">Mali</a></li></ul></nav>';
  const links =
    '<ul><li><a href="/1">A first other story that one may want to read as well, they think</a></li></ul>';
  test.each<[string, string]>([
    ['in an article element', `${menu}<article>${ARTICLE}</article><aside>${FILLER}</aside>`],
    ['in a main element beside lists of links', `<main>${ARTICLE}${links}</main><footer>${FILLER}</footer>`],
    [
      'in a class that themes use',
      `<div class="sidebar">${FILLER}</div><div class="entry-content">${ARTICLE}</div>`,
    ],
    ['in plain divs', `<div id="a"><div class="menu">${FILLER}</div><div id="b">${ARTICLE}</div></div>`],
    ['in a layout of tables', `<table><tr><td>${menu}</td><td>${ARTICLE}</td></tr></table>`],
    ['in the body alone', ARTICLE],
    [
      'on a page whose class says that it has a sidebar',
      `<div class="has-sidebar"><div>${ARTICLE}</div></div>`,
    ],
    [
      'with sharing buttons in it',
      `<article>${ARTICLE}<div class="share">Share</div><button>Like</button></article>`,
    ],
    ['with comments under it', `<article>${ARTICLE}<div id="comments">${FILLER.repeat(30)}</div></article>`],
    ['with related stories in it', `<article>${ARTICLE}<div class="related-posts">${FILLER}</div></article>`],
    ['beside smaller articles', `<article>${FILLER}</article><article>${ARTICLE}</article>`],
    [
      'with captions and pictures',
      `<article><figure><img><figcaption>${FILLER}</figcaption></figure>${ARTICLE}</article>`,
    ],
    [
      'with hidden parts',
      `<article><div hidden>${FILLER}</div><p style="display: none">x</p>${ARTICLE}</article>`,
    ],
    ['with a byline and no full stop', `<article><p>By our staff</p>${ARTICLE}</article>`],
  ])('%s', (_name, body) => {
    expect(parsePage(`<!doctype html><html><head></head><body>${body}</body></html>`).text).toBe(TEXT);
  });

  test('headings, lists and broken lines stay apart', () => {
    const html = `<article>${ARTICLE}<h2>The toll</h2><ul><li>4 killed</li><li>6 wounded</li></ul><p>One.<br>Two.</p></article>`;
    expect(parsePage(html).text).toBe(`${TEXT}\n\nThe toll\n\n4 killed\n\n6 wounded\n\nOne.\nTwo.`);
  });

  test('a short notice without long paragraphs is still read', () => {
    expect(parsePage('<body><h1>Alert</h1><p>EXERCISE: attack in Gao.</p></body>')).toMatchObject({
      title: 'Alert',
      text: 'EXERCISE: attack in Gao.',
    });
  });

  test('a page drawn by script is read from its own data', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Attack', articleBody: TEXT });
    expect(
      parsePage(`<script type="application/ld+json">${data}</script><div id="app"></div>`),
    ).toMatchObject({
      title: 'Attack',
      text: TEXT,
    });
  });

  test('other scripts beside its data do no harm', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2024-08-25' });
    const html = `<script>let a = 1;</script><script type="application/ld+json">${data}</script><script>let b = "</p>";</script>${ARTICLE}`;
    expect(parsePage(html)).toMatchObject({ published: '2024-08-25', text: TEXT });
  });

  test('an empty page has no text and no title', () => {
    expect(parsePage('')).toEqual({
      title: null,
      published: null,
      lang: null,
      url: null,
      site: null,
      text: '',
    });
  });
});

describe('nothing of a page is executed, fetched or kept that is no text', () => {
  test('scripts, styles, forms, frames and pictures leave no trace', () => {
    const html = `<article>${ARTICLE}<script>document.title = "no"</script><style>p { color: red }</style>
      <noscript><p>Enable JavaScript to read this page, which is written for browsers only.</p></noscript>
      <template><p>${FILLER}</p></template><svg><title>Icon</title><text>drawn</text></svg>
      <iframe src="http://127.0.0.1/">frame</iframe><form><p>${FILLER}</p><input value="x"></form></article>`;
    expect(parsePage(html)).toMatchObject({ text: TEXT, title: null });
  });

  test('entities are decoded once, and markup that they spell stays text', () => {
    const html =
      '<p>L&#8217;arm&eacute;e &amp; les &laquo;&nbsp;dozos&nbsp;&raquo; &lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;</p>';
    expect(parseHtmlText(html)).toBe('L’armée & les « dozos » <script>alert(1)</script> &lt;');
  });
});

describe('what a page says about itself', () => {
  const page = (head: string, body = ARTICLE): ReturnType<typeof parsePage> =>
    parsePage(`<html><head>${head}</head><body><article>${body}</article></body></html>`);

  test.each<[string, string, string]>([
    [
      'article:published_time',
      '<meta property="article:published_time" content="2024-08-25T10:00:00+01:00">',
      '2024-08-25T09:00:00.000Z',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"datePublished":"2024-08-25"}]}</script>',
      '2024-08-25',
    ],
    ['a meta date', '<meta name="date" content="2024-08-25">', '2024-08-25'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-08-25">', '2024-08-25'],
    ['an itemprop', '<meta itemprop="datePublished" content="2024-08-25">', '2024-08-25'],
  ])('its day of publication from %s', (_name, head, expected) => {
    expect(page(head).published).toBe(expected);
  });

  test('its day of publication from a time element, the one marked as such first', () => {
    expect(page('', `<time datetime="2024-08-25">25 August</time>${ARTICLE}`).published).toBe('2024-08-25');
    const two = `<time datetime="2020-01-01"></time>${ARTICLE}<time itemprop="datePublished" datetime="2024-08-25"></time>`;
    expect(page('', two).published).toBe('2024-08-25');
  });

  test('times in margins and comments are not its own, and nonsense is none', () => {
    const other =
      '<aside><time datetime="2020-01-01"></time></aside><div class="comment-list"><time datetime="2020-01-02"></time></div>';
    expect(page('', ARTICLE + other).published).toBeNull();
    expect(
      page('<meta name="date" content="soon"><script type="application/ld+json">{broken</script>').published,
    ).toBeNull();
  });

  test.each<[string, string, string | null]>([
    [
      '<meta property="og:title" content="Attack near M&eacute;naka"><title>x</title>',
      '<h1>Other</h1>',
      'Attack near Ménaka',
    ],
    ['<title>Site</title>', '<h1>Attack near <b>Ménaka</b></h1>', 'Attack near Ménaka'],
    [
      '<title>Attack near Ménaka - Example News</title><meta property="og:site_name" content="Example News">',
      '',
      'Attack near Ménaka',
    ],
    ['<title>Attack near Ménaka, four killed | Example</title>', '', 'Attack near Ménaka, four killed'],
    ['<title>Gao - Ménaka: the road is open</title>', '', 'Gao - Ménaka: the road is open'],
    ['<title>Attack\n near  Ménaka</title>', '<h1>One</h1><h1>Two</h1>', 'Attack near Ménaka'],
    ['', '', null],
  ])('its title: %s %s', (head, body, expected) => {
    const found = page(head, body + ARTICLE);
    expect(found.title).toBe(expected);
    expect(found.text).toBe(TEXT);
  });

  test('its language, address and outlet; an address that is none is not kept', () => {
    const html = `<html lang="fr-FR"><head><link rel="canonical" href="https://news.example.org/a"><meta property="og:site_name" content="Example"></head>${ARTICLE}</html>`;
    expect(parsePage(html)).toMatchObject({ lang: 'fr', url: 'https://news.example.org/a', site: 'Example' });
    expect(page('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
    expect(page('<link rel="canonical" href="/a">').url).toBeNull();
  });
});

describe('hostile markup ends soon and keeps what came before it', () => {
  test.each<[string, string]>([
    ['200,000 elements deep, never closed', '<div>'.repeat(200_000)],
    ['200,000 elements deep, closed', '<div>'.repeat(200_000) + '</div>'.repeat(200_000)],
    ['200,000 elements deep, closed wrongly', '<b>'.repeat(200_000) + '</i>'.repeat(200_000)],
    ['200,000 nested lists', '<ul><li>'.repeat(100_000)],
    ['500,000 attributes', `<p ${'a="1" '.repeat(500_000)}>x</p>`],
    ['an attribute of five million characters', `<p class="${'comment '.repeat(600_000)}">x</p>`],
    ['a million angle brackets', '<'.repeat(1_000_000)],
    ['a million entities', '&amp;'.repeat(1_000_000)],
    ['half a million comments', '<!--'.repeat(500_000)],
    [
      'JSON that is 200,000 arrays deep',
      `<script type="application/ld+json">${'['.repeat(200_000)}${']'.repeat(200_000)}</script>`,
    ],
    ['a preformatted million blanks', `<pre>x${' '.repeat(1_000_000)}x</pre>`],
    ['a preformatted million line breaks', `<pre>x${'\n'.repeat(1_000_000)}x</pre>`],
    ['a million blanks as entities', `<p>x${'&#32;'.repeat(1_000_000)}x</p>`],
    ['200,000 times', '<time datetime="x">'.repeat(200_000)],
    ['200,000 metas', '<meta name="x" content="y">'.repeat(200_000)],
    [
      'a JSON-LD type that is 200,000 arrays deep',
      `<script type="application/ld+json">{"@type":${'['.repeat(200_000)}${']'.repeat(200_000)}}</script>`,
    ],
    [
      'a JSON-LD object of 100,000 objects',
      `<script type="application/ld+json">[${'{},'.repeat(100_000)}{}]</script>`,
    ],
    ['a title of two million spaces', `<title>${' '.repeat(2_000_000)}</title>`],
    ['a meta element of two million spaces', `<meta name="date" content="1${' '.repeat(2_000_000)}1">`],
  ])('%s', (_name, markup) => {
    expect(parsePage(`<html><body>${ARTICLE}${markup}</body></html>`).text).toContain(THIRD);
  });

  test.each([1_000, 100_000])('what lies %i elements deep is read', (deep) => {
    const [open, close] = ['<div>'.repeat(deep), '</div>'.repeat(deep)];
    expect(parsePage(`<html><body>${open}${ARTICLE}${close}</body></html>`).text).toBe(TEXT);
    expect(parsePage(`<html><body>${open}${ARTICLE}`).text).toBe(TEXT);
  });
});

describe('fragments and titles, as feeds carry them', () => {
  test('plain text keeps its lines, HTML its paragraphs', () => {
    expect(parseHtmlText('One & two < three\nfour')).toBe('One & two < three\nfour');
    expect(parseHtmlText('L&#8217;arm&eacute;e\n\n  a dit')).toBe('L’armée\n\na dit');
    expect(parseHtmlText('<p>One</p><p>Two<br/>three</p>four')).toBe('One\n\nTwo\nthree\n\nfour');
    expect(parseHtmlText('<pre>one\n  two</pre>')).toBe('one\ntwo');
  });
  test('a title is one line without markup, escaped once or twice', () => {
    expect(parseTitle(' Attaque\n à <b>Gao</b> ')).toBe('Attaque à Gao');
    expect(parseTitle('L&amp;#8217;armée')).toBe('L&#8217;armée');
    expect(parseTitle('L&#8217;armée &amp; co')).toBe('L’armée & co');
    expect(parseTitle('Gao: <10 dead')).toBe('Gao: <10 dead');
  });
});
