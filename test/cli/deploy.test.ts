import { describe, expect, it } from 'vitest';
import { startDiscord } from '../discord/log-in.ts';
import { makeFolder, runVigie } from './run-vigie.ts';

const TIMEOUT = 60_000;

describe('deploy', { timeout: TIMEOUT }, () => {
  it('--print prints every command as JSON and sends nothing', async () => {
    const discord = await startDiscord();
    const ended = await runVigie(['deploy', '--print'], {
      cwd: await makeFolder(),
      env: { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api },
    });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const commands = JSON.parse(ended.stdout) as { name: string; description: string }[];
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['help', 'incidents', 'sources', 'subscribe', 'subscriptions', 'unsubscribe']),
    );
    for (const { description } of commands) expect(description).not.toBe('');
    expect(discord.state.requests()).toEqual([]);
  });

  it('--print needs no token', async () => {
    expect(await runVigie(['deploy', '--print'], { cwd: await makeFolder() })).toMatchObject({ code: 0 });
  });

  it('registers the commands once, and says so', async () => {
    const discord = await startDiscord();
    const options = {
      cwd: await makeFolder(),
      env: { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api },
    };
    const first = await runVigie(['deploy'], options);
    expect(first).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^\d+ commands registered\n$/),
    });
    expect(discord.state.commands().map(({ name }) => name)).toContain('incidents');
    const second = await runVigie(['deploy'], options);
    expect(second).toMatchObject({ code: 0, stderr: expect.stringContaining('registered already') });
    expect(discord.state.requests({ method: 'PUT' })).toHaveLength(1);
  });

  it('without a token says where to get one, and that --print needs none', async () => {
    const ended = await runVigie(['deploy'], { cwd: await makeFolder() });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('DISCORD_TOKEN is not set');
    expect(ended.stderr).toContain('--print');
  });

  it('with a wrong token says so, without the token', async () => {
    const discord = await startDiscord();
    const env = { DISCORD_TOKEN: 'wrong.secret.token', DISCORD_API: discord.api };
    const ended = await runVigie(['deploy'], { cwd: await makeFolder(), env });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('DISCORD_TOKEN is not accepted');
    expect(ended.stderr).not.toContain('wrong.secret');
  });
});
