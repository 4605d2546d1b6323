import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runVigie } from '../cli/run-vigie.ts';
import { startDiscord } from '../discord/log-in.ts';
import { openDesk, startInProcess } from '../end-to-end/open-desk.ts';

describe('npm start', { timeout: 60_000 }, () => {
  it('without a token says in two lines what to set, where to get it, and that the demo needs none', async () => {
    const ended = await runVigie(['start'], { cwd: await makeFolder() });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    const lines = ended.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('DISCORD_TOKEN');
    expect(lines[0]).toContain('https://discord.com/developers/applications');
    expect(lines[1]).toContain('npm run demo');
  });

  it('names every setting that is wrong at once, with what would be right', async () => {
    const ended = await runVigie(['start'], {
      cwd: await makeFolder(),
      env: {
        DISCORD_TOKEN: 'two words',
        DISCORD_API: 'discord.example',
        DATABASE_URL: 'mysql://db',
        FEED_SCHEDULE: 'hourly',
        CONFIDENCE_FLOOR: '2',
        LOG_LEVEL: 'loud',
      },
    });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    for (const [name, remedy] of [
      ['DISCORD_TOKEN', 'one word'],
      ['DISCORD_API', 'http://'],
      ['DATABASE_URL', 'postgres://'],
      ['FEED_SCHEDULE', 'five or six fields'],
      ['CONFIDENCE_FLOOR', 'from 0 to 1'],
      ['LOG_LEVEL', 'debug'],
    ] as const) {
      expect(ended.stderr).toMatch(new RegExp(`^\\s*${name} .*${remedy}`, 'm'));
    }
    expect(ended.stderr).not.toContain('two words');
  });

  it('takes its settings from the file .env, and the environment before it', async () => {
    const cwd = await makeFolder();
    await writeFile(join(cwd, '.env'), 'LOG_LEVEL=loud\nCONFIDENCE_FLOOR=2\n');
    const ended = await runVigie(['start'], { cwd, env: { LOG_LEVEL: 'info' } });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('CONFIDENCE_FLOOR');
    expect(ended.stderr).not.toContain('LOG_LEVEL');
  });

  it('finds its token in the file .env', async () => {
    const discord = await startDiscord();
    const cwd = await makeFolder();
    await writeFile(join(cwd, '.env'), `DISCORD_TOKEN=wrong.secret.token\nDISCORD_API=${discord.api}\n`);
    const ended = await runVigie(['start'], { cwd });
    expect(ended.stderr).toContain('DISCORD_TOKEN is not accepted');
  });

  it('names every mistake in the file of sources', async () => {
    const discord = await startDiscord();
    const cwd = await makeFolder();
    const sources = [{ kind: 'telegram' }, { kind: 'feed', address: 'ftp://a.example' }];
    await writeFile(join(cwd, 'sources.json'), JSON.stringify({ sources }));
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api };
    const ended = await runVigie(['start'], { cwd, env });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('sources.json, entry 1: kind cannot be "telegram"');
    expect(ended.stderr).toContain('sources.json, entry 2: address: must be an http or https address');
    expect(discord.state.requests()).toEqual([]);
  });

  it('with a wrong token says so, without the token, and ends', async () => {
    const discord = await startDiscord();
    const env = { DISCORD_TOKEN: 'wrong.secret.token', DISCORD_API: discord.api };
    const ended = await runVigie(['start'], { cwd: await makeFolder(), env });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('DISCORD_TOKEN is not accepted');
    expect(ended.stderr).not.toContain('wrong.secret');
  });

  it('where Discord is not reachable says so, and ends', async () => {
    const discord = await startDiscord();
    await discord.stop();
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api };
    const ended = await runVigie(['start'], { cwd: await makeFolder(), env });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain(`Discord is not reachable at ${discord.api}`);
  });

  it('that fails after the log-in logs out again', async () => {
    const desk = await openDesk();
    desk.discord.faults.add({ on: 'PUT /applications/:application/commands', kind: 'error', status: 500 });
    await expect(startInProcess(desk)).rejects.toThrow();
    await desk.discord.waitFor((state) => !state.online());
  });

  it('where the folder of the store is a file says so, and ends', async () => {
    const cwd = await makeFolder();
    await writeFile(join(cwd, 'data'), 'a file where the folder would be');
    const ended = await runVigie(['start'], { cwd, env: { DISCORD_TOKEN: 'any.token.here' } });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^ {2}DATA_DIR data is a file; name a folder/m);
  });
});
