import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingSchema, type Reading } from '../../src/model.ts';
import { makeFolder, parseLines, runVigie } from './run-vigie.ts';

/** Every case starts processes, which take their time on a busy machine. */
const TIMEOUT = 60_000;
const TESSIT = `EXERCISE - Gunmen kill 12 villagers in Tessit

Gunmen killed 12 civilians in Tessit, in Mali's Gao region, on 3 May 2024, a local official said.
`;
const MATCH = `EXERCISE - Derby ends in a draw

The two clubs of the capital shared the points on Sunday after a quiet second half.
`;
const line = (given: object): string => `${JSON.stringify(given)}\n`;

describe('read, on files', { timeout: TIMEOUT }, () => {
  it('prints a JSON object an article and line, and nothing else', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'one.txt'), TESSIT);
    await writeFile(join(folder, 'two.md'), `# ${MATCH}`);
    const ended = await runVigie(['read', 'one.txt', 'two.md'], { cwd: folder });
    expect(ended.code).toBe(0);
    expect(ended.stdout.endsWith('\n')).toBe(true);
    const readings = parseLines(ended.stdout).map((value) => readingSchema.parse(value));
    expect(readings.map(({ id }) => id)).toEqual(['one.txt', 'two.md']);
    expect(readings.map(({ reports }) => reports.length)).toEqual([1, 0]);
  });

  it('reads what the contract says, with its keys in their order', async () => {
    const reading = await readOne(TESSIT);
    expect(Object.keys(reading).join(' ')).toBe('id title lang publishedAt publishedFrom relevance reports');
    const report = reading.reports[0]!;
    expect(Object.keys(report).join(' ')).toBe(
      'kind main eventType subEventType start end datePrecision dateFrom place otherPlaces actors claims killed severity summary confidence evidence',
    );
    expect(Object.keys(report.place).join(' ')).toBe('id name admin2 admin1 country lat lon precision');
    expect(Object.keys(report.actors[0]!).join(' ')).toBe('id name kind side attribution');
    expect(Object.keys(report.claims[0]!).join(' ')).toBe('measure min max of by byKind wording span');
    expect(report).toMatchObject({
      start: '2024-05-03',
      end: '2024-05-03',
      dateFrom: 'stated',
      place: { name: 'Tessit', admin1: 'Gao', country: 'ML' },
      killed: { low: 12, best: 12, high: 12 },
    });
  });

  it('takes the publication date of --published', async () => {
    const reading = await readOne(TESSIT.replace('on 3 May 2024', 'on Friday'), [
      '--published',
      '2024-05-05',
    ]);
    expect(reading).toMatchObject({ publishedFrom: 'option', reports: [{ start: '2024-05-03' }] });
    expect(reading.publishedAt).toMatch(/^2024-05-05/);
  });

  it('takes the date in a file name before the time of the file', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, '2024-05-05_wire.txt'), TESSIT.replace('on 3 May 2024', 'on Friday'));
    const { stdout } = await runVigie(['read', '2024-05-05_wire.txt'], { cwd: folder });
    expect(parseLines(stdout)).toMatchObject([
      { publishedFrom: 'filename', reports: [{ start: '2024-05-03' }] },
    ]);
  });

  it('tells a date that is none, and reads nothing', async () => {
    const ended = await runVigie(['read', '--published', 'yesterday', 'a.txt']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('--published yesterday');
  });

  it('reads standard input', async () => {
    const ended = await runVigie(['read', '-'], { stdin: TESSIT });
    expect(ended.code).toBe(0);
    expect(parseLines(ended.stdout)).toMatchObject([{ reports: [{ start: '2024-05-03' }] }]);
  });

  it('names a missing file in its place, reads the rest, and ends with 1', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'there.txt'), TESSIT);
    const ended = await runVigie(['read', 'missing.txt', 'there.txt'], { cwd: folder });
    expect(ended.code).toBe(1);
    const [missing, there] = parseLines(ended.stdout);
    expect(missing).toEqual({
      file: 'missing.txt',
      error: expect.stringMatching(/missing\.txt: .*(not exist|no such)/),
    });
    expect(there).toMatchObject({ id: 'there.txt' });
  });

  it('tells what cannot be read: empty, binary, of another format', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    await writeFile(join(folder, 'table.xls'), 'a');
    const ended = await runVigie(['read', 'empty.txt', 'picture.txt', 'table.xls'], { cwd: folder });
    expect(ended.code).toBe(1);
    expect(parseLines(ended.stdout).map(({ error }) => typeof error)).toEqual(['string', 'string', 'string']);
  });

  it('adds with --text what the spans point into: the title, a blank line, the body', async () => {
    const { text = '', title, reports } = await readOne(TESSIT, ['--text']);
    expect(text.startsWith(`${title}\n\n`)).toBe(true);
    const report = reports[0]!;
    for (const { span, wording } of report.claims) expect(text.slice(...span)).toBe(wording);
    for (const { span } of report.evidence) expect(text.slice(...span)).not.toBe('');
    expect(report.claims.map(({ span }) => text.slice(...span)).join(' ')).toMatch(/12/);
  });

  it('is readable with --pretty', async () => {
    const { stdout, code } = await runVigie(['read', '--pretty', '-'], { stdin: TESSIT });
    expect(code).toBe(0);
    expect(stdout).toContain('Tessit');
    expect(stdout).toContain('Violence against civilians');
    expect(() => JSON.parse(stdout)).toThrow();
  });

  it('says how it is used where nothing is named', async () => {
    const ended = await runVigie(['read']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('usage: npm run -s read');
  });
});

describe('read, on JSON Lines', { timeout: TIMEOUT }, () => {
  it('keeps order and ids, with invalid lines in their place, and ends with 1', async () => {
    const stdin = [
      line({ id: 'b', text: TESSIT }),
      '{"id": "broken", \n',
      line({ id: 'no-text' }),
      line({ id: 'wrong-date', text: TESSIT, published: 'soon' }),
      '[]\n',
      line({ id: 'a', text: MATCH, title: 'A title' }),
    ].join('');
    const ended = await runVigie(['read', '--jsonl', '-'], { stdin });
    expect(ended.code).toBe(1);
    expect(parseLines(ended.stdout)).toEqual([
      expect.objectContaining({ id: 'b' }),
      { error: expect.any(String), line: 2 },
      { id: 'no-text', error: expect.stringContaining('text'), line: 3 },
      { id: 'wrong-date', error: expect.stringContaining('published'), line: 4 },
      { error: expect.any(String), line: 5 },
      expect.objectContaining({ id: 'a', title: 'A title' }),
    ]);
  });

  it('counts blank lines and passes them over', async () => {
    const stdin = `\n${line({ id: 'a', text: MATCH })}\n  \nnot json\n`;
    const { stdout } = await runVigie(['read', '--jsonl', '-'], { stdin });
    expect(parseLines(stdout)).toEqual([
      expect.objectContaining({ id: 'a' }),
      { error: expect.any(String), line: 5 },
    ]);
  });

  it('takes published as the option it is, and every field that the contract names', async () => {
    const article = {
      id: 'x',
      text: TESSIT.replace('on 3 May 2024', 'on Friday'),
      title: 'EXERCISE: a title of its own',
      url: 'https://wire.example/x',
      source: 'Example Wire',
      published: '2024-05-05T10:00:00Z',
      lang: 'en',
    };
    const { stdout, code } = await runVigie(['read', '--jsonl', '-'], { stdin: line(article) });
    expect(code).toBe(0);
    expect(parseLines(stdout)).toMatchObject([
      {
        id: 'x',
        title: article.title,
        lang: 'en',
        publishedFrom: 'option',
        reports: [{ start: '2024-05-03' }],
      },
    ]);
  });

  it('reads a file, and one that ends without a line break', async () => {
    const folder = await makeFolder();
    await writeFile(
      join(folder, 'in.jsonl'),
      line({ id: '1', text: TESSIT }) + line({ id: 2, text: MATCH }).trim(),
    );
    const { stdout, code } = await runVigie(['read', '--jsonl', 'in.jsonl'], { cwd: folder });
    expect(code).toBe(0);
    expect(parseLines(stdout).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('names a file that is not there', async () => {
    const ended = await runVigie(['read', '--jsonl', 'missing.jsonl'], { cwd: await makeFolder() });
    expect(ended.code).toBe(1);
    expect(parseLines(ended.stdout)).toEqual([
      expect.objectContaining({ file: 'missing.jsonl', error: expect.any(String) }),
    ]);
  });

  it('gives all of many lines through a pipe, in order', async () => {
    const ids = Array.from({ length: 400 }, (_, index) => `article-${index}`);
    const stdin = ids.map((id) => line({ id, text: MATCH })).join('');
    const { stdout, code } = await runVigie(['read', '--jsonl', '-'], { stdin });
    expect(code).toBe(0);
    expect(parseLines(stdout).map(({ id }) => id)).toEqual(ids);
  });
});

/** The one line that is printed, as it is printed: parsing it with the schema would put its keys in order. */
async function readOne(text: string, options: string[] = []): Promise<Reading> {
  const { stdout } = await runVigie(['read', ...options, '-'], { stdin: text });
  const reading = JSON.parse(stdout) as Reading;
  readingSchema.parse(reading);
  return reading;
}
