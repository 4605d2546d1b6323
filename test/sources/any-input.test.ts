import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/sources/dates.ts';
import { decodeBytes, normaliseText } from '../../src/sources/decode.ts';
import { parseFeedArticles } from '../../src/sources/feed-articles.ts';
import { parseHtmlText, parsePage } from '../../src/sources/html.ts';
import { parseMarkdown } from '../../src/sources/markdown.ts';
import { isPublicIp } from '../../src/sources/public-address.ts';

/** Pieces of markup in any order: what fuzzing with plain strings never hits. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<rss version="2.0">',
        '<channel>',
        '</channel>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
        '<feed>',
        '<entry>',
        '<content type="xhtml">',
        '<link href="',
        '"/>',
        '<!--',
        '-->',
        '<p>',
        '</p>',
        '<br>',
        '&amp;',
        '&',
        '<',
        '>',
        '<script>',
        '</script>',
        '<article class="comment">',
        '<?xml',
        '?>',
        '<!DOCTYPE x [',
        '\0',
        '\r\n',
        '# ',
        '**',
        '[',
        '](',
        '`',
        '---\n',
        '| - |',
        '<time datetime="2024-08-25">',
        '<meta name="date" content="',
      ),
      fc.string({ maxLength: 20, unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('no input throws', () => {
  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, type) => {
        expect(normaliseText(decodeBytes(bytes, type))).not.toMatch(/[\r\0]/);
      }),
    );
  });
  test('pages, Markdown, fragments', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(typeof parsePage(text).text).toBe('string');
        expect(typeof parseMarkdown(text).text).toBe('string');
        expect(typeof parseHtmlText(text)).toBe('string');
      }),
    );
  });
  test('feeds; every item has a key, a version, and either an article or a reason', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const origin = { address: 'https://example.org/', source: null, lang: null };
        for (const { key, version, article, failure } of parseFeedArticles(`<rss><channel>${text}`, origin)
          ?.items ?? []) {
          expect(key && version && (article ? article.title || article.body : failure)).toBeTruthy();
        }
      }),
    );
  });
  test('dates: null, or a date that JavaScript reads as the same', () => {
    const pieces = fc.constantFrom(
      '2024',
      '25',
      '8',
      '08',
      'août',
      'Aug',
      ':',
      '-',
      '/',
      ' ',
      'T',
      'Z',
      '+',
      '0100',
      'GMT',
      ',',
      'à',
      'h',
      '10',
      '59',
      'pm',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        (text) => {
          const date = parseDate(text);
          if (date !== null) expect(new Date(date).toISOString().startsWith(date)).toBe(true);
        },
      ),
    );
  });
});

test('an address in IPv6 form is public only where the IPv4 address in it is', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isPublicIp(`::ffff:${address}`)).toBe(isPublicIp(address));
      expect(isPublicIp(`::${address}`)).toBe(false);
      expect(isPublicIp(`0:0:0:0:0:0:${address}`)).toBe(false);
      expect(isPublicIp(`0::${address}`)).toBe(false);
      expect(isPublicIp(`64:ff9b::${address}`)).toBe(false);
    }),
  );
});
