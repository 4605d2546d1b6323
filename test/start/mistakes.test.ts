/** What is wrong with the settings is told at once, by variable, with what would be right, before anything is begun. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runVigie } from '../cli/run-vigie.ts';

const TOKEN = 'any.token.here';

/** The lines below "please mend", without their indentation. */
async function mistakesOf(env: Record<string, string>, cwd: string): Promise<string[]> {
  const ended = await runVigie(['start'], { cwd, env });
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  const [head, ...lines] = ended.stderr.trimEnd().split('\n');
  expect(head).toBe('Vigie cannot start; please mend:');
  return lines.map((line) => {
    expect(line).toMatch(/^ {2}\S/);
    return line.trim();
  });
}

describe('mistakes in the settings', { timeout: 60_000 }, () => {
  it('are told all at once: variables, the missing token, folders, and every entry of the file of sources', async () => {
    const cwd = await makeFolder();
    await writeFile(join(cwd, 'file'), 'no folder');
    const sources = [
      { kind: 'telegram' },
      { kind: 'feed', address: 'https://a.example', schedule: '99 * * * *' },
    ];
    await writeFile(join(cwd, 'mine.json'), JSON.stringify({ feeds: [], sources }));
    const env = {
      DISCORD_API: 'discord.example',
      FOLDER_SCHEDULE: 'often',
      FEED_SCHEDULE: 'hourly',
      CONFIDENCE_FLOOR: '2',
      LOG_LEVEL: 'loud',
      DATA_DIR: 'file',
      WATCH_DIR: join('file', 'inbox'),
      SOURCES_FILE: 'mine.json',
      GAZETTEER_DIR: 'no-gazetteer',
    };
    expect(await mistakesOf(env, cwd)).toEqual([
      expect.stringMatching(/^DISCORD_TOKEN is not set: .*https:\/\/discord\.com\/developers/),
      expect.stringMatching(/^DISCORD_API must be .*http:\/\//),
      expect.stringMatching(/^FOLDER_SCHEDULE must be a cron schedule/),
      expect.stringMatching(/^FEED_SCHEDULE must be a cron schedule/),
      expect.stringMatching(/^CONFIDENCE_FLOOR must be from 0 to 1/),
      expect.stringMatching(/^LOG_LEVEL must be/),
      'WATCH_DIR file/inbox lies in a file; name a folder, which is made where it is missing',
      'DATA_DIR file is a file; name a folder, which is made where it is missing',
      'GAZETTEER_DIR no-gazetteer holds no gazetteer; compile one with: npm run gazetteer -- FILE ... --out no-gazetteer',
      'mine.json: unknown field "feeds"; known are note, sources',
      'mine.json, entry 1: kind cannot be "telegram"; it must be "feed" or "folder"',
      'mine.json, entry 2: schedule: "99 * * * *" is no cron schedule such as "*/10 * * * *"',
    ]);
    expect((await readdir(cwd)).toSorted()).toEqual(['file', 'mine.json']);
  });

  it.runIf(process.platform === 'linux')('name the watched folder that is a file of the system', async () => {
    const env = { DISCORD_TOKEN: TOKEN, WATCH_DIR: '/etc/passwd' };
    expect(await mistakesOf(env, await makeFolder())).toEqual([
      'WATCH_DIR /etc/passwd is a file; name a folder, which is made where it is missing',
    ]);
  });

  it('name a file of sources that was named and is not there; without a name it may be missing', async () => {
    const env = { DISCORD_TOKEN: TOKEN, SOURCES_FILE: 'typo.json' };
    expect(await mistakesOf(env, await makeFolder())).toEqual([
      'SOURCES_FILE typo.json: there is no such file',
    ]);
  });

  it('name a file of sources that is a folder, by its variable and with the remedy', async () => {
    const cwd = await makeFolder();
    await mkdir(join(cwd, 'ro'));
    await mkdir(join(cwd, 'sources.json'));
    const line = (name: string) =>
      `SOURCES_FILE ${name}: it is a folder; name a JSON file that Vigie may read`;
    expect(await mistakesOf({ DISCORD_TOKEN: TOKEN, SOURCES_FILE: 'ro' }, cwd)).toEqual([line('ro')]);
    expect(await mistakesOf({ DISCORD_TOKEN: TOKEN }, cwd)).toEqual([line('sources.json')]);
  });

  // The kernel's own folder: nothing can be made there, though nothing says so before it is tried.
  describe.runIf(process.platform === 'linux')('name a folder that cannot be made', () => {
    const remedy = 'name a folder that Vigie may make or write to';
    const watched = `WATCH_DIR /proc/in cannot be made: the system takes no folder there; ${remedy}`;
    const data = `DATA_DIR /proc/nope/deeper cannot be made: the system takes no folder there; ${remedy}`;

    it('beside the other mistakes, not after a minute, and leave nothing behind', async () => {
      const cwd = await makeFolder();
      const folders = { DATA_DIR: '/proc/nope/deeper', WATCH_DIR: '/proc/in' };
      const level = expect.stringMatching(/^LOG_LEVEL must be/);
      expect(await mistakesOf({ DISCORD_TOKEN: TOKEN, ...folders, LOG_LEVEL: 'loud' }, cwd)).toEqual([
        level,
        watched,
        data,
      ]);
      expect(
        await mistakesOf({ DATA_DIR: folders.DATA_DIR, WATCH_DIR: 'a/b', FEED_SCHEDULE: 'x' }, cwd),
      ).toEqual([
        expect.stringMatching(/^DISCORD_TOKEN is not set/),
        expect.stringMatching(/^FEED_SCHEDULE must be/),
        data,
      ]);
      expect(await readdir(cwd)).toEqual([]);
    });

    it('also where it is there and nothing can be written to it, or a name in it is too long', async () => {
      const long = 'x'.repeat(300);
      const env = { DISCORD_TOKEN: TOKEN, DATA_DIR: '/proc', WATCH_DIR: join('a', long) };
      expect(await mistakesOf(env, await makeFolder())).toEqual([
        `WATCH_DIR a/${long} cannot be made: a name is too long; ${remedy}`,
        `DATA_DIR /proc cannot be written to: the system takes no folder there; ${remedy}`,
      ]);
    });
  });
});
