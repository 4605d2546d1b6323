import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import {
  appendFile,
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { kind } from '../../../src/sources/kinds/folder.ts';
import { findOpenForWriting } from '../../../src/sources/open-writers.ts';
import type { PolledItem } from '../../../src/sources/source.ts';
import {
  collect,
  createContext,
  drop,
  dropLatin1,
  makeFolder,
  TAKES_ANY_NAME,
  type TestContext,
} from '../support.ts';

const SHOWS_WRITERS = (await findOpenForWriting()) !== null;

const look = (
  path: string,
  context: TestContext = createContext(),
  settleMs = 0,
  name?: string,
): Promise<PolledItem[]> =>
  collect(kind.poll(kind.schema.parse({ kind: 'folder', path, settleMs, name }), context), context);

/** A look with the settling time that is set where nobody sets one. */
const lookAsConfigured = (path: string, context: TestContext = createContext()): Promise<PolledItem[]> =>
  collect(kind.poll(kind.schema.parse({ kind: 'folder', path }), context), context);

/** A look in a process of its own, as somebody whom permissions bind: nothing binds root. Null where it cannot run. */
const lookAsOther = (
  path: string,
  versions: Record<string, string>,
): Record<string, [string, string]> | null => {
  const module = new URL('../../../src/sources/kinds/folder.ts', import.meta.url).href;
  const script = `
    const { kind } = await import(${JSON.stringify(module)});
    const versions = ${JSON.stringify(versions)};
    const context = { seenVersion: async (key) => versions[key] ?? null, signal: new AbortController().signal };
    const config = kind.schema.parse({ kind: 'folder', path: ${JSON.stringify(path)}, settleMs: 0 });
    const items = {};
    for await (const { key, version, article, failure } of kind.poll(config, context))
      items[key] = [version, failure ?? article.body];
    console.log(JSON.stringify(items));`;
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534, cwd: '/' } : {};
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    ...other,
  });
  return stdout ? JSON.parse(stdout) : null;
};
const outline = (items: PolledItem[]): [string, string][] =>
  items.map(({ key, article, failure }) => [key, failure ?? article.body]);

describe('a watched folder brings its files', () => {
  test('also from the folders in it, in a stable order, with names and dates', async () => {
    const folder = await makeFolder();
    await drop(folder, 'b.txt', 'two', new Date('2024-01-02T03:04:05Z'));
    await drop(folder, 'mali/gao/2024-08-25 a.md', '# One\n\none');
    const items = await look(folder, createContext(), 0, 'Field reports');
    expect(items).toMatchObject([
      {
        key: 'b.txt',
        version: `3-${Date.parse('2024-01-02T03:04:05Z')}`,
        article: {
          id: 'b.txt',
          body: 'two',
          source: 'Field reports',
          published: { at: '2024-01-02T03:04:05.000Z', from: 'mtime' },
        },
      },
      {
        key: 'mali/gao/2024-08-25 a.md',
        article: { title: 'One', body: 'one', published: { at: '2024-08-25', from: 'filename' } },
      },
    ]);
  });

  test('each once, until it changes', async () => {
    const folder = await makeFolder();
    const context = createContext();
    const path = await drop(folder, 'a.txt', 'one', new Date('2024-01-01'));
    expect(outline(await look(folder, context))).toEqual([['a.txt', 'one']]);
    expect(await look(folder, context)).toEqual([]);
    await drop(folder, 'b.txt', 'two');
    expect(outline(await look(folder, context))).toEqual([['b.txt', 'two']]);
    await drop(folder, 'a.txt', 'eins', new Date('2024-01-01'));
    expect(outline(await look(folder, context))).toEqual([['a.txt', 'eins']]);
    await utimes(path, new Date('2024-01-02'), new Date('2024-01-02'));
    expect(outline(await look(folder, context))).toEqual([['a.txt', 'eins']]);
  });

  test('and is left as it was', async () => {
    const folder = await makeFolder();
    await drop(folder, 'a.txt', 'one\r\n', new Date('2024-01-01'));
    await drop(folder, 'b.pdf', '%PDF-');
    await look(folder);
    expect(await readdir(folder)).toEqual(['a.txt', 'b.pdf']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('one\r\n');
  });

  test('one at a time: what was not asked for is not read', async () => {
    const folder = await makeFolder();
    for (let i = 0; i < 5; i++) await drop(folder, `${i}.txt`, String(i));
    const context = createContext();
    const asked: string[] = [];
    context.seenVersion = async (key) => (asked.push(key), null);
    for await (const item of kind.poll(
      kind.schema.parse({ kind: 'folder', path: folder, settleMs: 0 }),
      context,
    )) {
      if (item.key === '1.txt') break;
    }
    expect(asked).toEqual(['0.txt', '1.txt']);
  });

  test.skipIf(!TAKES_ANY_NAME)(
    'also those whose names or folders are no UTF-8, each under its own key',
    async () => {
      const folder = await makeFolder();
      const inner = await makeFolder();
      await drop(folder, 'résumé.txt', 'in UTF-8');
      await dropLatin1(folder, 'résumé.txt', 'in Latin-1');
      await dropLatin1(folder, 'rêsumé.txt', 'another');
      await dropLatin1(inner, '2024-08-25 Ménaka.md', 'inner');
      await rename(inner, Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('données', 'latin1')]));
      const context = createContext();
      const items = await look(folder, context);
      expect(outline(items)).toEqual([
        ['donn%E9es/2024-08-25 M%E9naka.md', 'inner'],
        ['résumé.txt', 'in UTF-8'],
        ['r%E9sum%E9.txt', 'in Latin-1'],
        ['r%EAsum%E9.txt', 'another'],
      ]);
      expect(items[0]?.article?.published).toEqual({ at: '2024-08-25', from: 'filename' });
      expect(await look(folder, context)).toEqual([]);
    },
  );

  test('hidden and temporary names are passed over', async () => {
    const folder = await makeFolder();
    for (const key of [
      '.a.txt',
      '.trash/a.txt',
      'a.txt~',
      '~$a.md',
      'a.txt.part',
      'a.crdownload',
      '#a.txt#',
      'a.tmp',
      'Thumbs.db',
    ])
      await drop(folder, key, 'no');
    expect(await look(folder)).toEqual([]);
  });
});

describe('one unreadable file never stops the others', () => {
  test('each is named with its reason, once', async () => {
    const folder = await makeFolder();
    const context = createContext();
    await drop(folder, 'a.jpg', 'x');
    await drop(folder, 'b.txt', '');
    await drop(folder, 'c.txt', new Uint8Array(300));
    await truncate(await drop(folder, 'd.txt', 'x'), 10_000_001);
    await drop(folder, 'e.html', '<script>1</script>');
    await drop(folder, 'noextension', 'x');
    await drop(folder, 'z.txt', 'good');
    expect(outline(await look(folder, context))).toEqual([
      ['a.jpg', 'not a format that is read (.txt, .md, .markdown, .html, .htm)'],
      ['b.txt', 'the file is empty'],
      ['c.txt', 'a binary file, not text (read are .txt, .md, .markdown, .html, .htm)'],
      ['d.txt', 'too large: 10.0 MB, at most 10 MB are read'],
      ['e.html', 'there is no text in it'],
      ['noextension', 'not a format that is read (.txt, .md, .markdown, .html, .htm)'],
      ['z.txt', 'good'],
    ]);
    expect(await look(folder, context)).toEqual([]);
  });

  test('a file without permission is told once, tried again, and read when it may be', async ({ skip }) => {
    const folder = await makeFolder();
    await chmod(folder, 0o755);
    const path = await drop(folder, 'a.txt', 'secret', new Date('2024-01-01'));
    const inner = join(folder, 'c');
    await drop(inner, 'c.txt', 'inner', new Date('2024-01-01'));
    await drop(folder, 'b.txt', 'good', new Date('2024-01-01'));
    await chmod(path, 0);
    await chmod(inner, 0);
    const first = lookAsOther(folder, {});
    skip(first === null, 'another user may not read this checkout');
    expect(first).toEqual({
      'a.txt': [expect.any(String), 'permission to read it is missing'],
      'b.txt': [expect.any(String), 'good'],
      c: [expect.any(String), 'not listed: permission to read it is missing'],
    });
    const versions = Object.fromEntries(Object.entries(first!).map(([key, [version]]) => [key, version]));
    expect(lookAsOther(folder, versions)).toEqual({});
    await chmod(path, 0o644);
    await chmod(inner, 0o755);
    const third = lookAsOther(folder, versions);
    expect(third).toMatchObject({
      'a.txt': [expect.any(String), 'secret'],
      'c/c.txt': [expect.any(String), 'inner'],
    });
  });

  test('links are not followed, neither out of the folder nor in it, and no socket is opened', async () => {
    const folder = await makeFolder();
    const outside = await makeFolder();
    await drop(outside, 'secret.txt', 'secret');
    await drop(folder, 'a.txt', 'one');
    await symlink(join(outside, 'secret.txt'), join(folder, 'b.txt'));
    await symlink(outside, join(folder, 'c'));
    await symlink(folder, join(folder, 'd'));
    await symlink('/nowhere', join(folder, 'e.txt'));
    const socket = createServer().listen(join(folder, 'f.txt'));
    onTestFinished(() => void socket.close());
    await once(socket, 'listening');
    const items = await look(folder);
    expect(outline(items)).toEqual([
      ['a.txt', 'one'],
      ...['b.txt', 'c', 'd', 'e.txt'].map((key) => [key, 'a symbolic link, which is not followed']),
      ['f.txt', 'not a file'],
    ]);
  });
});

/** Long enough that a slow machine still counts a file just written as unsettled. */
const SETTLE = 700;
/** Something happens to a file right after the look has taken its size and time for the first time. */
const whenFirstSeen = (name: string, happens: () => Promise<unknown>): TestContext => {
  const context = createContext();
  const { seenVersion } = context;
  let happened = false;
  context.seenVersion = async (key) => {
    if (key === name && !happened) {
      happened = true;
      await happens();
    }
    return seenVersion(key);
  };
  return context;
};

describe('a file that is still being written is left until it is whole', () => {
  test('it is looked at again after the settling time, and read whole in the same look', async () => {
    const folder = await makeFolder();
    await drop(folder, 'a.txt', 'whole');
    expect(outline(await look(folder, createContext(), 60))).toEqual([['a.txt', 'whole']]);
  });

  test('what changes meanwhile waits for the next look, and the others do not wait for it', async () => {
    const folder = await makeFolder();
    await drop(folder, 'a.txt', 'first');
    await drop(folder, 'b.txt', 'first ');
    const context = whenFirstSeen('b.txt', () => appendFile(join(folder, 'b.txt'), 'second'));
    expect(outline(await look(folder, context, SETTLE))).toEqual([['a.txt', 'first']]);
    expect(context.logged).toEqual(['still being written: left for the next look']);
    expect(outline(await look(folder, context, 20))).toEqual([['b.txt', 'first second']]);
  });

  test('a copy that keeps the original’s time is not taken for old', async () => {
    const folder = await makeFolder();
    await drop(folder, 'a.txt', 'half', new Date('2020-01-01'));
    const context = whenFirstSeen('a.txt', () =>
      drop(folder, 'a.txt', 'half and half', new Date('2020-01-01')),
    );
    expect(await look(folder, context, SETTLE)).toEqual([]);
    expect(outline(await look(folder, context, 20))).toEqual([['a.txt', 'half and half']]);
  });

  test('a writer may pause for four seconds where the text breaks off, as long as nothing is said of it', async () => {
    const folder = await makeFolder();
    const path = await drop(folder, 'a.txt', 'EXERCISE. Gunmen killed ');
    const pausing = sleep(4_000).then(() => appendFileSync(path, '12 civilians in Tessit.'));
    const context = createContext();
    expect(outline(await lookAsConfigured(folder, context))).toEqual([]);
    await pausing;
    expect(outline(await lookAsConfigured(folder, context))).toEqual([
      ['a.txt', 'EXERCISE. Gunmen killed 12 civilians in Tessit.'],
    ]);
  });

  test.skipIf(!SHOWS_WRITERS)('or keeps the file open, whole as its sentences look', async () => {
    const folder = await makeFolder();
    const writer = await open(join(folder, 'a.txt'), 'w');
    onTestFinished(() => writer.close());
    await writer.write('EXERCISE. Gunmen attacked Tessit.\n');
    const pausing = sleep(4_000)
      .then(() => writer.write('They killed 12 civilians.\n'))
      .then(() => writer.close());
    const context = createContext();
    expect(await lookAsConfigured(folder, context)).toEqual([]);
    await pausing;
    expect(outline(await lookAsConfigured(folder, context))).toEqual([
      ['a.txt', 'EXERCISE. Gunmen attacked Tessit.\nThey killed 12 civilians.'],
    ]);
  });

  describe.skipIf(!SHOWS_WRITERS)('and that somebody has open for writing', () => {
    const LEFT = 'open for writing: left until it is closed, or unchanged for 10 minutes';
    const openSlow = async (text: string) => {
      const folder = await makeFolder();
      const writer = await open(join(folder, 'slow.txt'), 'w');
      onTestFinished(() => writer.close());
      await writer.write(text);
      return { folder, writer, context: createContext() };
    };

    test('is left until it is closed, however long the writer pauses; told once, and the others are read', async () => {
      const { folder, writer, context } = await openSlow('EXERCISE. Gunmen killed 1');
      await drop(folder, 'z.txt', 'whole.');
      expect(outline(await lookAsConfigured(folder, context))).toEqual([['z.txt', 'whole.']]);
      // By now its last change is longer ago than any settling time.
      expect(await lookAsConfigured(folder, context)).toEqual([]);
      expect(await look(folder, context)).toEqual([]);
      expect(context.logged).toEqual([LEFT]);
      await writer.write('2 civilians in Tessit.');
      await writer.close();
      expect(outline(await lookAsConfigured(folder, context))).toEqual([
        ['slow.txt', 'EXERCISE. Gunmen killed 12 civilians in Tessit.'],
      ]);
    }, 30_000);

    test('is read all the same after ten minutes without a change, and again when it has changed and is closed', async () => {
      const { folder, writer, context } = await openSlow('first.');
      expect(await look(folder, context)).toEqual([]);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 9.8 * 60_000 });
      onTestFinished(() => void vi.useRealTimers());
      expect(await look(folder, context)).toEqual([]);
      vi.setSystemTime(Date.now() + 0.3 * 60_000);
      expect(outline(await look(folder, context))).toEqual([['slow.txt', 'first.']]);
      expect(context.logged).toEqual([LEFT, 'read though it is open for writing: unchanged for 10 minutes']);
      vi.useRealTimers();
      await writer.write(' second.');
      expect(await look(folder, context)).toEqual([]);
      await writer.close();
      expect(outline(await look(folder, context))).toEqual([['slow.txt', 'first. second.']]);
    });
  });

  test.skipIf(!SHOWS_WRITERS)(
    'what is closed and whole, or was moved here, is read before what breaks off',
    async () => {
      const folder = await makeFolder();
      await drop(folder, 'a-breaks-off.txt', 'and then');
      await drop(folder, 'b-moved.txt', 'moved.', new Date(Date.now() - 60_000));
      await drop(folder, 'c-written.txt', 'written.');
      const keys = outline(await lookAsConfigured(folder)).map(([key]) => key);
      expect(keys.slice(0, 2).toSorted()).toEqual(['b-moved.txt', 'c-written.txt']);
      expect(keys.slice(2)).toEqual(['a-breaks-off.txt']);
    },
  );

  test('what is gone after the settling time is no failure', async () => {
    const folder = await makeFolder();
    await drop(folder, 'a.txt', 'x');
    const context = whenFirstSeen('a.txt', () => rm(join(folder, 'a.txt')));
    expect(await look(folder, context, SETTLE)).toEqual([]);
  });

  test('a file with a time in the future is read all the same', async () => {
    const folder = await makeFolder();
    await drop(folder, 'a.txt', 'later', new Date(Date.now() + 86_400_000));
    expect(outline(await look(folder, createContext(), 20))).toEqual([['a.txt', 'later']]);
  });

  test('stopping does not wait for it', async () => {
    const folder = await makeFolder();
    await drop(folder, 'a.txt', 'x');
    const controller = new AbortController();
    const polled = look(folder, { ...createContext(), signal: controller.signal }, 60_000);
    setTimeout(() => controller.abort(), 20);
    expect(await polled).toEqual([]);
  });
});

describe('a folder that is not there', () => {
  test('fails the look with its name, and recovers when it comes back', async () => {
    const folder = await makeFolder();
    const context = createContext();
    await drop(folder, 'in/a.txt', 'one');
    const path = join(folder, 'in');
    expect(outline(await look(path, context))).toEqual([['a.txt', 'one']]);
    await rename(path, join(folder, 'away'));
    await expect(look(path, context)).rejects.toThrow(
      `the folder ${path} cannot be opened: it does not exist`,
    );
    await rename(join(folder, 'away'), path);
    expect(await look(path, context)).toEqual([]);
    await drop(folder, 'in/b.txt', 'two');
    expect(outline(await look(path, context))).toEqual([['b.txt', 'two']]);
  });
  test('or is a file, or a link to a folder, which may be watched', async () => {
    const folder = await makeFolder();
    const file = await drop(folder, 'a.txt', 'one');
    await expect(look(file)).rejects.toThrow(`${file} is not a folder`);
    await mkdir(join(folder, 'real'));
    await drop(folder, 'real/a.txt', 'one');
    await symlink(join(folder, 'real'), join(folder, 'link'));
    expect(outline(await look(join(folder, 'link')))).toEqual([['a.txt', 'one']]);
  });
});
