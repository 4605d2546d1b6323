import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/sources/document.ts';
import { createFetch } from '../../src/sources/fetch.ts';
import { listFiles, loadAddress, loadFile } from '../../src/sources/files.ts';
import { drop, makeFolder, startServer } from './support.ts';

const PARAGRAPH =
  'EXERCISE. Gunmen attacked a market near Ménaka on Friday, killing four traders, officials said.';
const PAGE = `<!doctype html><title>Attack near Ménaka</title><meta name="date" content="2024-08-25"><article><p>${PARAGRAPH}</p></article>`;
const TIME = new Date('2024-01-02T03:04:05Z');

describe('a file becomes an article', () => {
  test('plain text as it stands, without a title, dated by its name', async () => {
    const folder = await makeFolder();
    const path = await drop(
      folder,
      '2022-02-18_000_report.txt',
      ` date 2024-08-25 One.\r\nTwo.\r\n\r\nThree.\r\n`,
      TIME,
    );
    expect(await loadFile(path)).toEqual({
      id: '2022-02-18_000_report.txt',
      title: null,
      body: ' date 2024-08-25 One.\nTwo.\n\nThree.',
      url: null,
      source: null,
      published: { at: '2022-02-18', from: 'filename' },
      lang: null,
    });
  });

  test('without a date in its name it is dated by its time', async () => {
    const path = await drop(await makeFolder(), 'report.txt', PARAGRAPH, TIME);
    expect((await loadFile(path)).published).toEqual({ at: '2024-01-02T03:04:05.000Z', from: 'mtime' });
  });

  test('a page’s own date outranks the date in its name', async () => {
    const path = await drop(await makeFolder(), '2020-01-01.html', PAGE, TIME);
    expect(await loadFile(path)).toMatchObject({
      title: 'Attack near Ménaka',
      body: PARAGRAPH,
      published: { at: '2024-08-25', from: 'page' },
    });
  });

  test.each([
    ['a.md', '# Attack\n\nFour **killed**.', { title: 'Attack', body: 'Four killed.' }],
    ['a.markdown', 'Four killed.', { title: null, body: 'Four killed.' }],
    ['a.htm', PAGE, { title: 'Attack near Ménaka', body: PARAGRAPH }],
    ['A.HTML', PAGE, { title: 'Attack near Ménaka', body: PARAGRAPH }],
    ['A.TXT', '# not a heading', { title: null, body: '# not a heading' }],
  ])('%s is read by its format', async (name, content, expected) => {
    expect(await loadFile(await drop(await makeFolder(), name, content))).toMatchObject(expected);
  });

  test('windows-1252 and UTF-16 are read as what they are', async () => {
    const folder = await makeFolder();
    const latin = await drop(folder, 'a.txt', Uint8Array.from([0x4d, 0xe9, 0x6e, 0x61, 0x6b, 0x61]));
    const wide = await drop(folder, 'b.txt', Buffer.from('\uFEFFMénaka', 'utf16le'));
    expect((await loadFile(latin)).body).toBe('Ménaka');
    expect((await loadFile(wide)).body).toBe('Ménaka');
  });
});

describe('what cannot be read is told with its name and the reason', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a.pdf', 'x', 'not a format that is read (.txt, .md, .markdown, .html, .htm)'],
    ['README', 'x', 'not a format that is read'],
    ['a.txt', '', 'the file is empty'],
    ['a.txt', ' \n\n ', 'there is no text in it'],
    ['a.html', '<html><body><script>1</script></body></html>', 'there is no text in it'],
    ['a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'a picture, not text'],
    ['a.txt', new Uint8Array(500), 'a binary file, not text'],
    ['a.md', '%PDF-1.4', 'a PDF document, not text'],
  ])('%s', async (name, content, reason) => {
    const path = await drop(await makeFolder(), name, content);
    await expect(loadFile(path)).rejects.toThrow(`${path}: ${reason}`);
  });

  test('a file over the limit, a folder, a file that is not there', async () => {
    const folder = await makeFolder();
    const large = await drop(folder, 'large.txt', 'x');
    await truncate(large, 10_000_001);
    await expect(loadFile(large)).rejects.toThrow('too large: 10.0 MB, at most 10 MB are read');
    await drop(folder, 'inner.txt/a.txt', 'x');
    await expect(loadFile(join(folder, 'inner.txt'))).rejects.toThrow('not a file');
    await expect(loadFile(join(folder, 'none.txt'))).rejects.toThrow('none.txt: it does not exist');
  });
});

test('files of a folder are listed in order, with those of the folders in it, without hidden, temporary and linked ones', async () => {
  const folder = await makeFolder();
  const other = await drop(await makeFolder(), 'secret.txt', 'x');
  for (const key of [
    'b.txt',
    'a/2.md',
    'a/1.pdf',
    '.hidden',
    '.git/a.txt',
    'c.txt~',
    '~$d.txt',
    'e.part',
    '#f#',
  ])
    await drop(folder, key, 'x');
  await symlink(other, join(folder, 'link.txt'));
  expect(await listFiles(folder)).toEqual(['a/1.pdf', 'a/2.md', 'b.txt'].map((key) => join(folder, key)));
});

describe('a document without a file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  test('is read by its media type, else its name, else its look', () => {
    expect(parseDocument(bytes(PAGE), { name: 'x', contentType: 'text/html; charset=utf-8' }).body).toBe(
      PARAGRAPH,
    );
    expect(parseDocument(bytes('# A\n\nb'), { name: 'x', contentType: 'text/markdown' }).title).toBe('A');
    expect(parseDocument(bytes(PAGE), { name: 'x', contentType: 'text/plain' }).body).toBe(PAGE);
    expect(parseDocument(bytes(PAGE), { name: '-' }).title).toBe('Attack near Ménaka');
    expect(parseDocument(bytes('a < b'), { name: '-' }).body).toBe('a < b');
  });
  test('has no date where nothing tells one', () => {
    expect(parseDocument(bytes('x'), { name: '-' }).published).toBeNull();
  });
});

describe('an address brings articles', () => {
  const serve = async (content: string, type: string): Promise<Awaited<ReturnType<typeof loadAddress>>> => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': type }).end(content);
    });
    return loadAddress(`${server.address}/news/attack?id=1`, createFetch({ allowHosts: [server.host] }));
  };

  test('one of a page, with the address it came from', async () => {
    const articles = await serve(PAGE, 'text/html');
    expect(articles).toMatchObject([
      {
        id: expect.stringMatching(/^http:\/\/127.*\/news\/attack\?id=1$/),
        url: expect.stringMatching(/^http:\/\/127.*\/news\/attack\?id=1$/),
        title: 'Attack near Ménaka',
        body: PARAGRAPH,
        published: { at: '2024-08-25', from: 'page' },
      },
    ]);
  });

  test('all of a feed, whatever type the server claims', async () => {
    const item = (n: number): string =>
      `<item><guid>g${n}</guid><title>T${n}</title><description>D${n}</description></item>`;
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Example</title>${item(1)}${item(2)}</channel></rss>`;
    const articles = await serve(feed, 'text/html');
    expect(articles.map(({ id, title, source }) => [id, title, source])).toEqual([
      ['g1', 'T1', 'Example'],
      ['g2', 'T2', 'Example'],
    ]);
  });

  test('plain text too, and an error for a picture', async () => {
    expect((await serve('EXERCISE: four killed.', 'text/plain'))[0]?.body).toBe('EXERCISE: four killed.');
    await expect(serve('GIF89a', 'image/gif')).rejects.toThrow('a picture, not text');
  });
});
