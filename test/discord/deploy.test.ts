import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { loadCommands, type Command } from '../../src/commands/index.ts';
import { deployCommands, deployWithToken, renderPayload } from '../../src/discord/deploy.ts';
import { startBot, startDiscord } from './log-in.ts';

const commands = await loadCommands();
const writes = (discord: Awaited<ReturnType<typeof startDiscord>>) =>
  discord.state.requests().filter(({ method, path }) => method !== 'GET' && path.includes('/commands'));

/** The command with its payload changed. */
function change(command: Command, changes: object): Command {
  return {
    ...command,
    data: { name: command.data.name, toJSON: () => ({ ...command.data.toJSON(), ...changes }) },
  };
}

describe('the commands', () => {
  it('are registered once and then left alone', async () => {
    const discord = await startDiscord();
    const { client } = await startBot(discord);
    const deploy = () => deployCommands(client.rest, client.application.id, commands);
    expect(await deploy()).toBe('registered');
    expect(discord.state.commands().map(({ name }) => name)).toEqual(
      renderPayload(commands).map(({ name }) => name),
    );
    expect(await deploy()).toBe('unchanged');
    expect(writes(discord)).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['description', { description: 'Something else' }],
    ['French name', { name_localizations: { fr: 'autre' } }],
    ['option', { options: [{ type: ApplicationCommandOptionType.String, name: 'new', description: 'New' }] }],
    ['right', { default_member_permissions: '8' }],
    ['context', { contexts: [0] }],
  ])('are registered again where a %s has changed', async (_what, changes) => {
    const discord = await startDiscord();
    const { client } = await startBot(discord);
    await deployCommands(client.rest, client.application.id, commands);
    const changed = commands.map((command) =>
      command.data.name === 'help' ? change(command, changes) : command,
    );
    expect(await deployCommands(client.rest, client.application.id, changed)).toBe('registered');
    expect(await deployCommands(client.rest, client.application.id, changed)).toBe('unchanged');
  });

  it('are registered again where one was removed', async () => {
    const discord = await startDiscord();
    const { client } = await startBot(discord);
    await deployCommands(client.rest, client.application.id, commands);
    expect(await deployCommands(client.rest, client.application.id, commands.slice(1))).toBe('registered');
    expect(discord.state.commands()).toHaveLength(commands.length - 1);
  });

  it('are registered from a script with nothing but the token', async () => {
    const discord = await startDiscord();
    const access = { token: discord.token, api: discord.api };
    expect(await deployWithToken(access, commands)).toBe('registered');
    expect(await deployWithToken(access, commands)).toBe('unchanged');
  });

  it('are not registered with a wrong token, and the error says whose fault it is', async () => {
    const discord = await startDiscord();
    const attempt = deployWithToken({ token: 'wrong.secret.token', api: discord.api }, commands);
    await expect(attempt).rejects.toThrow('DISCORD_TOKEN is not accepted');
    await expect(attempt).rejects.not.toThrow('secret');
  });
});

it('the payload is sorted by name and plain JSON', () => {
  const payload = renderPayload(commands);
  expect(payload.map(({ name }) => name)).toEqual(payload.map(({ name }) => name).toSorted());
  expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
});
