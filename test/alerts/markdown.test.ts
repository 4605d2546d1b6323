import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, escapeMarkdown, parseLink, renderLink } from '../../src/alerts/markdown.ts';

/** Pieces that mean something to Discord, mixed with letters. */
const hostile = fc
  .array(
    fc.constantFrom(
      '@everyone',
      '@here',
      '<@1>',
      '<@&1>',
      '<#1>',
      '<t:1:R>',
      '<:a:1>',
      '</x:1>',
      '[a](https://b.example)',
      'https://b.example/c',
      'discord.gg/abc',
      ...'*_~|`\\#>-<@:/ \n\r\u202e\u2066\u200b\u0000\ud800…',
      '**',
      '||',
      '```',
      '-# ',
      '1. ',
      'Tessit',
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('a name from outside', () => {
  it('keeps the letters of our region as they are', () => {
    expect(escapeMarkdown('Jama’at Nusrat (JNIM), Tinzaouatène; Ti-n-Zaouâtene 2e')).toBe(
      'Jama’at Nusrat (JNIM), Tinzaouatène; Ti-n-Zaouâtene 2e',
    );
  });

  it('loses control, invisible and direction-changing characters', () => {
    expect(cleanLine(' a\u0000b\r\nc\u202ed\u2066e\u200b\u00ad\u00a0f ')).toBe('a b cde f');
  });

  it.each([
    ['@everyone', /@everyone/],
    ['@here', /@here/],
    ['<@123456789012345678>', /<@/],
    ['<@&123456789012345678>', /<@/],
    ['<#123456789012345678>', /<#/],
    ['<t:1:R>', /<t:/],
    ['</incidents:1>', /<\//],
    ['see https://bad.example/x', /:\/\//],
    ['discord.gg/abc', /discord\.gg\//],
    ['[click](https://bad.example)', /[^\\]\]\(|^\[/],
    ['**bold**', /[^\\]\*|^\*/],
    ['# big', /^#/],
    ['-# small', /^-/],
    ['> quoted', /^>/],
    ['1. listed', /^1\./],
  ])('such as %s shows as letters only', (text, live) => {
    expect(escapeMarkdown(text)).not.toMatch(live);
  });

  it('never pings, links or formats, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/@(?:everyone|here)|<(?:@|#|:|t:|\/|id:|a:)|:\/\/|discord\.gg\//);
        expect(escaped).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(escaped.replace(/\\[^a-z0-9\s]/gi, '')).not.toMatch(/[\\*_~`|[\]<]/);
        expect(escaped.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same to read after it is escaped', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = escapeMarkdown(text)
          .replaceAll('\u200b', '')
          .replace(/\\([^a-z0-9\s])/gi, '$1');
        expect(shown).toBe(cleanLine(text));
      }),
    );
  });
});

describe('an address', () => {
  it('of the web is kept', () => {
    expect(parseLink('https://radio.example/a?b=c&d=é#e')).toBe('https://radio.example/a?b=c&d=%C3%A9#e');
  });

  it('cannot end the link that it stands in', () => {
    expect(parseLink("https://radio.example/a_(b) [c]'d\\e|f")).toBe(
      'https://radio.example/a_%28b%29%20%5Bc%5D%27d/e%7Cf',
    );
  });

  it.each([
    null,
    '',
    'radio.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://radio.example/',
    'https://user:secret@radio.example/',
    'https://radio.example**/',
    'https://radio).example/',
    `https://radio.example/${'a'.repeat(3000)}`,
  ])('such as %s is not linked to', (url) => {
    expect(parseLink(url)).toBeNull();
    expect(renderLink('Radio', url, 80)).toBe('Radio');
  });

  it('never breaks out, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, fc.webUrl({ withQueryParameters: true, withFragments: true }), (text, url) => {
        const link = parseLink(`${url}${text}`);
        if (link !== null) expect(link).toMatch(/^https?:\/\/[^\s()<>"`\\|*]+$/);
        expect(renderLink(text, url, 80).length).toBeLessThanOrEqual(80 + url.length * 9 + 4);
      }),
    );
  });
});
