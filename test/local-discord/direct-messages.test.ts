/** A bot and a person alone: opened by the bot, refused where Discord refuses. */
import { Events, GatewayIntentBits, InteractionContextType, Routes, SlashCommandBuilder } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ask, createRest, startWithBot } from './start.ts';

describe('a direct message', () => {
  test('is sent by discord.js, changed and deleted, and the person reads it', async () => {
    const { discord, client } = await startWithBot();
    const analyst = await client.users.fetch(discord.state.user('analyst').id);
    const message = await analyst.send({ content: 'for you', embeds: [{ title: 'EXERCISE' }] });
    expect(message.guildId).toBeNull();
    expect(message.channel.isDMBased()).toBe(true);
    await message.edit('for you alone');
    expect(discord.state.directMessages('analyst').map(({ content }) => content)).toEqual(['for you alone']);
    expect(discord.state.directMessages('guest')).toEqual([]);
    await message.delete();
    expect(discord.state.directMessages('analyst')).toEqual([]);
  });

  test('goes to the same channel each time it is opened', async () => {
    const { discord, client } = await startWithBot();
    const { id } = discord.state.user('analyst');
    const first = await client.users.createDM(id);
    await first.delete();
    const again = await client.users.createDM(id, { force: true });
    expect(again.id).toBe(first.id);
    expect(again.recipient?.username).toBe('analyst');
  });

  test('that a person writes comes with its text, with the intent for direct messages alone', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages];
    const { discord, client } = await startWithBot({}, { intents });
    const { id: userId } = discord.state.user('analyst');
    const direct = await client.users.createDM(userId);
    const heard = new Promise((resolve) =>
      client.once(Events.MessageCreate, ({ content, guildId }) => resolve([content, guildId])),
    );
    discord.person.say('in the channel', { channelId: discord.state.channel('gao').id, userId });
    discord.person.say('hello', { channelId: direct.id, userId });
    expect(await heard).toEqual(['hello', null]);
  });

  test('is not told of without the intent for direct messages', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    const { discord, client, channel } = await startWithBot({}, { intents });
    const seen: (string | null)[] = [];
    const second = new Promise<void>((resolve) =>
      client.on(Events.MessageCreate, ({ guildId }) => {
        seen.push(guildId);
        resolve();
      }),
    );
    await client.users.send(discord.state.user('analyst').id, 'x');
    await channel.send('x');
    await second;
    expect(seen).toEqual([channel.guildId]);
  });
});

describe('a command in a direct message', () => {
  test('is offered where it is meant for there, and answered without a server', async () => {
    const { discord, client } = await startWithBot();
    const command = (name: string) => new SlashCommandBuilder().setName(name).setDescription('x');
    await client.application.commands.set([
      command('help').setContexts(InteractionContextType.Guild, InteractionContextType.BotDM),
      command('subscribe').setContexts(InteractionContextType.Guild),
    ]);
    const errors: unknown[] = [];
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { guildId, user, context, memberPermissions } = interaction;
      const content = JSON.stringify([guildId, user.username, context, memberPermissions]);
      interaction.reply(content).catch((error: unknown) => errors.push(error));
    });
    const { id: channelId } = await client.users.createDM(discord.state.user('analyst').id);
    expect(discord.person.commands({ channelId }).map(({ name }) => name)).toEqual(['help']);
    const answer = await discord.person.runCommand({ channelId, name: 'help' });
    expect(answer).toMatchObject({ kind: 'message', message: { content: '[null,"analyst",1,null]' } });
    await expect(discord.person.runCommand({ channelId, name: 'subscribe' })).rejects.toThrow(/offered no/);
    expect(errors).toEqual([]);
  });
});

describe('a direct message is refused', () => {
  test('with 403 and 50007 where the person takes none, until they do again', async () => {
    const { discord, client } = await startWithBot();
    const { id } = discord.state.user('analyst');
    discord.admin.closeDirectMessages(id);
    await expect(client.users.send(id, 'x')).rejects.toMatchObject({ status: 403, code: 50007 });
    discord.admin.closeDirectMessages(id, false);
    expect((await client.users.send(id, 'x')).content).toBe('x');
  });

  test('with 403 and 50278 where no server has both', async () => {
    const { discord, client, channel } = await startWithBot();
    const direct = await client.users.createDM(discord.state.user('analyst').id);
    discord.admin.removeBot(channel.guildId);
    const refused = createRest(discord).post(Routes.channelMessages(direct.id), { body: { content: 'x' } });
    await expect(refused).rejects.toMatchObject({ status: 403, code: 50278 });
  });

  test.each([
    ['the bot itself', (bot: string) => ({ recipient_id: bot }), 400, 50007],
    ['nobody', () => ({ recipient_id: '123456789012345678' }), 400, 50033],
    ['a name', () => ({ recipient_id: 'analyst' }), 400, 50035],
    ['no recipient at all', () => ({}), 400, 50035],
  ])('when it is opened to %s', async (_whom, body, status, code) => {
    const { discord, client } = await startWithBot();
    const answer = await ask(discord, 'POST', '/users/@me/channels', body(client.user.id));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('with 50006 and 50035 by the rules of every message', async () => {
    const { discord, client } = await startWithBot();
    const { id } = await client.users.createDM(discord.state.user('analyst').id);
    const send = async (body: object) => (await ask(discord, 'POST', `/channels/${id}/messages`, body)).body;
    expect((await send({})).code).toBe(50006);
    expect((await send({ content: 'x'.repeat(2001) })).code).toBe(50035);
  });
});

test('what only a server has is refused in a direct message with 50003 or 50024', async () => {
  const { discord, client } = await startWithBot();
  const userId = discord.state.user('analyst').id;
  const { id } = await client.users.createDM(userId);
  const theirs = discord.person.say('mine', { channelId: id, userId });
  const code = async (method: string, path: string, body?: object) =>
    (await ask(discord, method, `/channels/${id}${path}`, body)).body.code;
  expect(await code('PATCH', '', { name: 'new' })).toBe(50003);
  expect(await code('DELETE', `/messages/${theirs.id}`)).toBe(50003);
  expect(await code('POST', '/messages/bulk-delete', { messages: [theirs.id, id] })).toBe(50003);
  expect(await code('POST', '/threads', { name: 'x', type: 11 })).toBe(50024);
  expect(await code('POST', `/messages/${theirs.id}/threads`, { name: 'x' })).toBe(50024);
  expect(await code('POST', `/messages/${theirs.id}/crosspost`)).toBe(50024);
});
