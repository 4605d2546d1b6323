import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKinds, loadSources, type Source, type SourcesError } from '../../src/sources/load.ts';
import { collect, createContext, drop, makeFolder } from './support.ts';

const load = async (content: unknown, always: unknown[] = []): Promise<Source[]> => {
  const folder = await makeFolder();
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return loadSources({ file: await drop(folder, 'sources.json', text), always });
};
const problemsOf = async (content: unknown, always: unknown[] = []): Promise<string[]> => {
  const error = await load(content, always).catch((reason: SourcesError) => reason);
  if (Array.isArray(error)) throw new Error('it was accepted');
  return error.problems.map((problem) => problem.replace(/\/[^ ]*\/sources\.json/g, 'sources.json'));
};
const FEED = { kind: 'feed', address: 'https://www.news.example.org/feed/' };

test('the kinds are found in their folder, with no list of them', async () => {
  expect((await loadKinds()).map(({ kind }) => kind)).toEqual(['feed', 'folder']);
  const folder = await makeFolder();
  await drop(folder, 'broken.ts', 'export const other = 1;');
  await expect(loadKinds(pathToFileURL(`${folder}/`))).rejects.toThrow('broken.ts does not export a kind');
});

describe('sources are read', () => {
  test('with their names, addresses and schedules; what is not given is made from the address', async () => {
    expect(
      await load({
        note: 'for people',
        sources: [
          {
            ...FEED,
            name: 'Example News',
            lang: 'fr',
            schedule: '*/10 * * * *',
            reliability: 'B',
            note: 'x',
          },
          { kind: 'feed', address: 'https://example.org/index.php?format=feed&key=s3cret' },
          { kind: 'folder', id: 'drop', path: './inbox/' },
          { kind: 'folder', path: '/srv/Données/à lire' },
        ],
      }),
    ).toMatchObject([
      {
        id: 'news-example-org-feed',
        kind: 'feed',
        name: 'Example News',
        address: FEED.address,
        schedule: '*/10 * * * *',
        reliability: 'B',
      },
      {
        id: expect.stringMatching(/^example-org-index-php-[0-9a-f]{6}$/),
        name: 'example.org',
        address: 'https://example.org/index.php?…',
        schedule: null,
        reliability: 'F',
      },
      { id: 'drop', kind: 'folder', name: 'inbox', address: 'inbox' },
      { id: 'srv-donnees-a-lire', name: 'à lire' },
    ]);
  });

  test('beside those that are always there; a file that does not exist has none', async () => {
    const folder = await makeFolder();
    await drop(folder, 'in/a.txt', 'EXERCISE');
    const always = [{ kind: 'folder', path: join(folder, 'in'), name: 'Inbox', settleMs: 0 }];
    const sources = await loadSources({ file: join(folder, 'none.json'), always });
    expect(sources.map(({ name }) => name)).toEqual(['Inbox']);
    const context = createContext();
    expect((await collect(sources[0]!.poll(context), context)).map(({ key }) => key)).toEqual(['a.txt']);
    expect((await load({ sources: [FEED] }, always)).map(({ kind }) => kind)).toEqual(['folder', 'feed']);
  });

  test('the example file is valid', async () => {
    const example = await readFile(new URL('../../sources.example.json', import.meta.url), 'utf8');
    expect((await load(example)).length).toBeGreaterThan(20);
  });
});

describe('every mistake is named with the entry, the field and what would be right', () => {
  test('all of them at once', async () => {
    expect(
      await problemsOf({
        sources: [
          { kind: 'feed', adress: 'https://example.org/' },
          { kind: 'twitter' },
          { name: 'no kind' },
          'text',
          {
            kind: 'folder',
            path: 7,
            lang: 'french',
            schedule: 'often',
            id: 'My Id',
            settleMs: -1,
            reliability: 'b',
          },
          { kind: 'feed', address: 'example.org/feed' },
        ],
      }),
    ).toEqual([
      'sources.json, entry 1: address is missing',
      'sources.json, entry 1: unknown field "adress"; known are id, kind, name, lang, schedule, reliability, note, address',
      'sources.json, entry 2: kind cannot be "twitter"; it must be "feed" or "folder"',
      'sources.json, entry 3: kind is missing; it must be "feed" or "folder"',
      'sources.json, entry 4: kind is missing; it must be "feed" or "folder"',
      'sources.json, entry 5: id: must be lower-case letters, digits and hyphens, at most 80',
      'sources.json, entry 5: lang: must be a two-letter language code such as "fr"',
      'sources.json, entry 5: schedule: must be a cron schedule of five or six fields such as "*/10 * * * *"',
      'sources.json, entry 5: reliability: must be a letter from "A" (completely reliable) to "E" (unreliable), or "F" (cannot be judged)',
      'sources.json, entry 5: path must be of type string',
      expect.stringContaining('sources.json, entry 5: settleMs'),
      'sources.json, entry 6: address: must be an http or https address',
    ]);
  });

  test('the same source twice, also in other words; the same id twice', async () => {
    expect(await problemsOf({ sources: [FEED, { ...FEED, name: 'Again', id: 'again' }] })).toEqual([
      expect.stringMatching(
        /^sources\.json, entry 2: feed https:\/\/www\.news\.example\.org\/feed\/ is already there/,
      ),
    ]);
    expect(
      await problemsOf({ sources: [{ kind: 'folder', path: './in/' }] }, [{ kind: 'folder', path: 'in' }]),
    ).toEqual([
      'sources.json, entry 1: folder in is already there (built-in source 1); leave one of them out',
    ]);
    expect(
      await problemsOf({
        sources: [
          { ...FEED, id: 'a' },
          { kind: 'folder', path: 'x', id: 'a' },
        ],
      }),
    ).toEqual([expect.stringContaining('entry 2: id "a" is already used')]);
  });

  test('a file that is no JSON, or not of the form', async () => {
    expect(await problemsOf('{ "sources": [')).toEqual([
      expect.stringMatching(/^sources\.json: not valid JSON: /),
    ]);
    expect(await problemsOf([])).toEqual([
      expect.stringContaining('sources.json: the entry must be of type object'),
    ]);
    expect(await problemsOf({ source: [] })).toEqual([
      'sources.json: sources is missing',
      'sources.json: unknown field "source"; known are note, sources',
    ]);
  });

  test('what is wrong around the entries hides nothing in them', async () => {
    expect(await problemsOf({ note: 7, feeds: [], sources: [{ kind: 'x' }, FEED, FEED] })).toEqual([
      'sources.json: note must be of type string',
      'sources.json: unknown field "feeds"; known are note, sources',
      'sources.json, entry 1: kind cannot be "x"; it must be "feed" or "folder"',
      expect.stringMatching(/^sources\.json, entry 3: feed .* is already there/),
    ]);
  });

  test('a schedule that no clock ever meets', async () => {
    const folder = await makeFolder();
    const sources = [FEED, { kind: 'folder', path: 'in', name: 'Field reports', schedule: '99 * * * *' }];
    const file = await drop(folder, 'sources.json', JSON.stringify({ sources }));
    const loading = loadSources({ file, isSchedule: (expression) => !expression.startsWith('99') });
    await expect(loading).rejects.toThrow(
      'entry 2: schedule: "99 * * * *" is no cron schedule such as "*/10 * * * *"',
    );
  });

  test('a schedule that no clock ever meets, beside the other mistakes of its entry', async () => {
    const sources = [
      { kind: 'feed', address: 'ftp://x', schedule: '99 * * * *' },
      { kind: 'twitter', schedule: '99 * * * *', lang: 'french' },
    ];
    const file = await drop(await makeFolder(), 'sources.json', JSON.stringify({ sources }));
    const loading = loadSources({ file, isSchedule: (expression) => !expression.startsWith('99') });
    await expect(loading).rejects.toMatchObject({
      problems: [
        'entry 1: address: must be an http or https address',
        'entry 1: schedule: "99 * * * *" is no cron schedule such as "*/10 * * * *"',
        'entry 2: kind cannot be "twitter"; it must be "feed" or "folder"',
        'entry 2: lang: must be a two-letter language code such as "fr"',
        'entry 2: schedule: "99 * * * *" is no cron schedule such as "*/10 * * * *"',
      ].map((problem) => `${file}, ${problem}`),
    });
  });

  test('a source that is already there, though something else of it is wrong', async () => {
    expect(await problemsOf({ sources: [FEED, { ...FEED, lang: 'french', feed: 1 }] })).toEqual([
      'sources.json, entry 2: lang: must be a two-letter language code such as "fr"',
      expect.stringContaining('sources.json, entry 2: unknown field "feed"'),
      expect.stringMatching(/^sources\.json, entry 2: feed .* is already there/),
    ]);
  });

  test('a folder without a path, or whose path is a file; one that is not there may come', async () => {
    const path = await drop(await makeFolder(), 'a.txt', 'one');
    const folder = (at: string, more = {}) => ({ kind: 'folder', path: at, ...more });
    const sources = [
      { kind: 'folder' },
      folder(path),
      folder(join(path, 'b'), { lang: 'french' }),
      folder(`${path}-none`),
    ];
    expect(await problemsOf({ sources })).toEqual([
      'sources.json, entry 1: path is missing',
      `sources.json, entry 2: path: ${path} is a file or lies in one; name a folder`,
      'sources.json, entry 3: lang: must be a two-letter language code such as "fr"',
      `sources.json, entry 3: path: ${join(path, 'b')} is a file or lies in one; name a folder`,
    ]);
  });

  test('a file that was named and is not there', async () => {
    const folder = await makeFolder();
    await expect(loadSources({ file: join(folder, 'typo.json'), required: true })).rejects.toThrow(
      /^SOURCES_FILE .*typo\.json: there is no such file$/,
    );
  });

  test('nothing where the file begins with the mark that some editors write', async () => {
    expect(await load(`\uFEFF${JSON.stringify({ sources: [FEED] })}`)).toHaveLength(1);
  });
});
