import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/sources/markdown.ts';

describe('Markdown becomes the text that its reader sees', () => {
  test('the first heading is the title, others are lines', () => {
    expect(
      parseMarkdown('# EXERCISE: attack in *Gao*\n\nFour killed.\n\n## The toll ##\nSix wounded.'),
    ).toEqual({
      title: 'EXERCISE: attack in Gao',
      text: 'Four killed.\n\nThe toll\nSix wounded.',
      published: null,
    });
  });
  test('underlined headings count too', () => {
    expect(parseMarkdown('Attack in Gao\n=====\n\nThe toll\n---\nFour killed.')).toMatchObject({
      title: 'Attack in Gao',
      text: 'The toll\nFour killed.',
    });
  });
  test('without a heading there is no title', () => {
    expect(parseMarkdown('Four killed in Gao.').title).toBeNull();
  });
  test('front matter gives title and date, and is no text', () => {
    const source =
      '---\ntitle: "Attack in Gao"\ndate: 2024-08-25\ntags: [a, b]\n---\n# Attack in Gao\n\nFour killed.\n';
    expect(parseMarkdown(source)).toMatchObject({
      title: 'Attack in Gao',
      text: expect.stringMatching(/^Four killed\./),
      published: '2024-08-25',
    });
  });
  test.each([
    [
      'links are their text',
      'See [the report](https://example.org/a "t") and [more][1].',
      'See the report and more.',
    ],
    ['definitions of links go', '[1]: https://example.org/a', ''],
    ['bare addresses stay', 'At <https://example.org/a>.', 'At https://example.org/a.'],
    ['pictures go', 'Before ![a photo](p.png) after ![x][2].', 'Before  after .'],
    [
      'emphasis goes',
      '**Four** __killed__, *six* _wounded_, ***two*** ~~missing~~ `found`.',
      'Four killed, six wounded, two missing found.',
    ],
    ['signs inside words stay', 'file_name_here 3*4*5 a_b', 'file_name_here 3*4*5 a_b'],
    ['single signs stay', '5 * 3 and _ and *', '5 * 3 and _ and *'],
    ['escapes are resolved', '\\*not emphasis\\* 1\\. \\# no', '*not emphasis* 1. # no'],
    [
      'lists lose their signs',
      '- four killed\n* six wounded\n+ [x] road open',
      'four killed\nsix wounded\nroad open',
    ],
    ['numbered lists keep their numbers', '1. four killed\n2. six wounded', '1. four killed\n2. six wounded'],
    ['quotations lose their signs', '> He said:\n> > "four"', 'He said:\n"four"'],
    ['rules go', 'a\n\n* * *\n\nb', 'a\n\nb'],
    ['fences go, what they hold stays', '```\n# not a heading\n```', '# not a heading'],
    [
      'HTML in it is read',
      'Four <b>killed</b> &amp; six<!-- hidden --> wounded.',
      'Four killed & six wounded.',
    ],
    ['single line breaks stay', 'one\ntwo\n\nthree', 'one\ntwo\n\nthree'],
    ['tables lose their rules', '| a | b |\n|---|:-:|\n| 1 | 2 |', '| a | b |\n\n| 1 | 2 |'],
  ])('%s', (_name, source, expected) => {
    expect(parseMarkdown(source).text).toBe(expected);
  });
  test.each([
    ['brackets', '['.repeat(100_000)],
    ['pictures never closed', '!['.repeat(50_000)],
    ['asterisks', '*'.repeat(100_000)],
    ['emphasis never closed', '**a '.repeat(30_000)],
    ['quotation signs', '>'.repeat(100_000)],
    ['dashes and blanks', '- '.repeat(100_000)],
    ['hashes', '#'.repeat(100_000)],
    ['a heading of blanks', `# a${' '.repeat(100_000)}b`],
    ['a heading of hashes', `# a${' #'.repeat(50_000)}b`],
    ['lines of brackets', `${'['.repeat(9_000)}\n`.repeat(11)],
    ['blanks', `a${' '.repeat(100_000)}b`],
    ['table rules', '|-'.repeat(50_000)],
    ['backticks', '`'.repeat(100_000)],
    ['blanks alone', ' '.repeat(100_000)],
    ['a table row of blanks', `|${' '.repeat(100_000)}x`],
    ['front matter of blanks', `---\na:${' '.repeat(9_900)}x\n---\n`],
    ['line breaks', '\n'.repeat(100_000)],
    ['open front matter', `---\n${'a: b\n'.repeat(100_000)}`],
  ])('100,000 characters of %s do not hang it', (_name, source) => {
    expect(typeof parseMarkdown(`${source}\n\nFour killed.`).text).toBe('string');
  });
});
