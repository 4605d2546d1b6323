import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNamed, showName } from '../../src/sources/file-name.ts';
import { listFiles, loadFile } from '../../src/sources/files.ts';
import { drop, dropLatin1, makeFolder, TAKES_ANY_NAME } from './support.ts';

describe('a file name is shown', () => {
  test.each([
    ['résumé.txt', Buffer.from('résumé.txt'), 'résumé.txt'],
    ['Latin-1', Buffer.from('résumé.txt', 'latin1'), 'r%E9sum%E9.txt'],
    ['Latin-1 with a percent sign', Buffer.from('5% été.txt', 'latin1'), '5%25 %E9t%E9.txt'],
    ['ASCII with a percent sign', Buffer.from('5% up.txt'), '5% up.txt'],
  ])('%s', (_what, bytes, shown) => expect(showName(bytes)).toBe(shown));
});

describe.skipIf(!TAKES_ANY_NAME)('a name from the command line, where what is no UTF-8 has been lost', () => {
  test('means the file that looks like it, and its article is named for it', async () => {
    const folder = await makeFolder();
    const path = await dropLatin1(folder, 'résumé.txt', 'EXERCISE');
    const found = await findNamed(join(folder, 'r\uFFFDsum\uFFFD.txt'));
    expect(found).toEqual(path);
    expect(await loadFile(found)).toMatchObject({ id: 'r%E9sum%E9.txt', body: 'EXERCISE' });
    expect(await listFiles(folder)).toEqual([path]);
  });

  test('means the file of that very name where there is one', async () => {
    const folder = await makeFolder();
    await dropLatin1(folder, 'résumé.txt', 'EXERCISE');
    const path = await drop(folder, 'r\uFFFDsum\uFFFD.txt', 'EXERCISE');
    expect(await findNamed(path)).toBe(path);
  });

  test('is refused where several look like it, with what to do', async () => {
    const folder = await makeFolder();
    await dropLatin1(folder, 'é.txt', 'EXERCISE');
    await dropLatin1(folder, 'è.txt', 'EXERCISE');
    await expect(findNamed(join(folder, '\uFFFD.txt'))).rejects.toThrow(
      'several files look like this: %E8.txt, %E9.txt; rename them',
    );
  });

  test('stays what it is where nothing looks like it', async () => {
    const folder = await makeFolder();
    expect(await findNamed(join(folder, '\uFFFD.txt'))).toBe(join(folder, '\uFFFD.txt'));
    expect(await findNamed(join(folder, 'none', '\uFFFD.txt'))).toBe(join(folder, 'none', '\uFFFD.txt'));
  });
});
