import { EmbedBuilder, GatewayIntentBits, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ask, createRest, startWithBot } from './start.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);

describe('sending, changing and deleting', () => {
  test('a message is sent, changed and deleted by discord.js', async () => {
    const { discord, channel } = await startWithBot();
    const message = await channel.send({
      content: ' first ',
      embeds: [new EmbedBuilder().setTitle('EXERCISE')],
    });
    expect(message.content).toBe('first');
    const edited = await message.edit('second');
    expect(edited.editedTimestamp).not.toBeNull();
    expect(edited.embeds[0]?.title).toBe('EXERCISE');
    await message.delete();
    expect(discord.state.messages('gao')).toEqual([]);
  });

  test('an edit that empties the message is refused with 50006, and the message stands', async () => {
    const { discord, channel } = await startWithBot();
    const message = await channel.send('text');
    await expect(message.edit({ content: '' })).rejects.toMatchObject({ code: 50006, status: 400 });
    expect(discord.state.messages('gao')[0]?.content).toBe('text');
  });

  test('an edit makes Components V2 of a message only where it empties the rest', async () => {
    const { channel } = await startWithBot();
    const message = await channel.send('text');
    const v2 = { flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: 'block' }] } as const;
    await expect(message.edit(v2)).rejects.toMatchObject({
      rawError: {
        errors: { content: { _errors: [{ code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' }] } },
      },
    });
    const edited = await message.edit({ ...v2, content: null });
    expect(edited.flags.has(MessageFlags.IsComponentsV2)).toBe(true);
    await expect(edited.edit({ content: 'text' })).rejects.toMatchObject({ code: 50035 });
  });

  test('a channel is listed newest first, page by page', async () => {
    const { channel } = await startWithBot();
    const sent: string[] = [];
    for (let n = 0; n < 7; n += 1) sent.push((await channel.send(`message ${n}`)).id);
    const ids = async (options: object) => [...(await channel.messages.fetch(options)).keys()];
    expect(await ids({ limit: 3 })).toEqual([sent[6], sent[5], sent[4]]);
    expect(await ids({ limit: 3, before: sent[4] })).toEqual([sent[3], sent[2], sent[1]]);
    expect(await ids({ limit: 2, after: sent[1] })).toEqual([sent[3], sent[2]]);
    expect(await ids({ limit: 3, around: sent[3] })).toEqual([sent[4], sent[3], sent[2]]);
  });

  test('the page around an id past the last message holds the newest', async () => {
    const { channel } = await startWithBot();
    for (let n = 0; n < 5; n += 1) await channel.send(`message ${n}`);
    const found = await channel.messages.fetch({ limit: 4, around: '1999999999999999999' });
    expect(found.map(({ content }) => content)).toEqual(['message 4', 'message 3']);
  });

  test('a message in a channel is never ephemeral, whatever is asked for', async () => {
    const { discord, channel } = await startWithBot();
    const path = `/channels/${channel.id}/messages`;
    await ask(discord, 'POST', path, { content: 'x', flags: MessageFlags.Ephemeral });
    expect(discord.state.messages('gao')[0]?.flags).toBe(0);
  });

  test('a sticker that is not there is refused with 50081', async () => {
    const { channel } = await startWithBot();
    await expect(channel.send({ stickers: ['123456789012345678'] })).rejects.toMatchObject({ code: 50081 });
  });

  test('several messages are deleted at once; one alone is refused with 50016', async () => {
    const { discord, channel } = await startWithBot({
      guilds: [
        {
          name: 'Desk',
          channels: ['gao'],
          members: [{ name: 'analyst' }],
          botPermissions: ['ManageMessages'],
        },
      ],
    });
    const sent = [await channel.send('1'), await channel.send('2'), await channel.send('3')];
    await channel.bulkDelete(sent.slice(0, 2));
    expect(discord.state.messages('gao').map(({ content }) => content)).toEqual(['3']);
    const path = `/channels/${channel.id}/messages/bulk-delete`;
    expect((await ask(discord, 'POST', path, { messages: [sent[2]?.id] })).body.code).toBe(50016);
  });

  test('a reply carries what it replies to, and a reply to nothing is refused', async () => {
    const { channel } = await startWithBot();
    const first = await channel.send('question');
    const reply = await first.reply('answer');
    expect(reply.reference?.messageId).toBe(first.id);
    await first.delete();
    await expect(
      reply.channel.send({ content: 'x', reply: { messageReference: first.id } }),
    ).rejects.toMatchObject({
      code: 50035,
      rawError: { errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE' }] } } },
    });
  });
});

describe('the nonce', () => {
  const nonce = 'card-1-revision-1';

  test('a repeat within the window gives the first message and makes none', async () => {
    const { discord, channel } = await startWithBot();
    const first = await channel.send({ content: 'once', nonce, enforceNonce: true });
    const second = await channel.send({ content: 'twice', nonce, enforceNonce: true });
    expect(second.id).toBe(first.id);
    expect(second.content).toBe('once');
    expect(discord.state.messages('gao')).toHaveLength(1);
  });

  test('without enforce_nonce a repeat is a second message', async () => {
    const { discord, channel } = await startWithBot();
    await channel.send({ content: 'once', nonce });
    await channel.send({ content: 'once', nonce });
    expect(discord.state.messages('gao')).toHaveLength(2);
  });

  test('a nonce given without enforce_nonce is found by a later send that enforces it', async () => {
    const { discord, channel } = await startWithBot();
    const first = await channel.send({ content: 'once', nonce });
    expect((await channel.send({ content: 'once', nonce, enforceNonce: true })).id).toBe(first.id);
    expect(discord.state.messages('gao')).toHaveLength(1);
  });

  test('past the window the same nonce makes a new message', async () => {
    let now = Date.now();
    const { discord, channel } = await startWithBot({ now: () => now, limits: { nonceWindowMs: 60_000 } });
    await channel.send({ content: 'once', nonce, enforceNonce: true });
    now += 60_001;
    await channel.send({ content: 'once', nonce, enforceNonce: true });
    expect(discord.state.messages('gao')).toHaveLength(2);
  });

  test('where the first was deleted meanwhile the repeat fails with 10008', async () => {
    const { discord, channel } = await startWithBot();
    await (await channel.send({ content: 'once', nonce, enforceNonce: true })).delete();
    const repeat = channel.send({ content: 'once', nonce, enforceNonce: true });
    await expect(repeat).rejects.toMatchObject({ status: 404, code: 10008 });
    expect(discord.state.messages('gao')).toEqual([]);
  });

  test('a nonce past 25 characters is refused', async () => {
    const { discord, channel } = await startWithBot();
    const body = { content: 'x', nonce: 'n'.repeat(26) };
    const answer = await ask(discord, 'POST', `/channels/${channel.id}/messages`, body);
    expect(answer.body.errors).toEqual({
      nonce: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 25 or fewer in length.' }] },
    });
  });
});

describe('files', () => {
  test('a file is stored and served under its link, with its description', async () => {
    const { channel } = await startWithBot();
    const { attachments } = await channel.send({
      files: [{ attachment: Buffer.from('day,killed'), name: 'export.csv', description: 'figures' }],
    });
    const file = attachments.first();
    expect(file).toMatchObject({ name: 'export.csv', size: 10, description: 'figures' });
    const response = await fetch(file?.url ?? '');
    expect(await response.text()).toBe('day,killed');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('a picture tells its size, and one that an embed shows is in the embed alone', async () => {
    const { channel } = await startWithBot();
    const loose = await channel.send({ files: [{ attachment: PNG, name: 'map.png' }] });
    expect(loose.attachments.first()).toMatchObject({ width: 10, height: 10, contentType: 'image/png' });
    const shown = await channel.send({
      embeds: [new EmbedBuilder().setImage('attachment://map.png')],
      files: [{ attachment: PNG, name: 'map.png' }],
    });
    expect(shown.attachments.size).toBe(0);
    expect(Buffer.from(await (await fetch(shown.embeds[0]?.image?.url ?? '')).arrayBuffer())).toEqual(PNG);
  });

  test('an edit keeps the files it lists and drops the others', async () => {
    const { channel } = await startWithBot();
    const message = await channel.send({
      files: ['one', 'two'].map((name) => ({ attachment: Buffer.from(name), name: `${name}.txt` })),
    });
    const [first] = [...message.attachments.values()];
    const edited = await message.edit({ content: 'less', attachments: first ? [first] : [] });
    expect(edited.attachments.map(({ name }) => name)).toEqual(['one.txt']);
  });

  test('an edit that says nothing of files keeps them all', async () => {
    const { channel } = await startWithBot();
    const message = await channel.send({ files: [{ attachment: Buffer.from('one'), name: 'one.txt' }] });
    const edited = await message.edit({ content: 'more' });
    expect(edited.attachments.size).toBe(1);
  });

  test('links end after a day; the message gives fresh ones', async () => {
    let now = Date.now();
    const { channel } = await startWithBot({ now: () => now });
    const message = await channel.send({ files: [{ attachment: Buffer.from('x'), name: 'x.txt' }] });
    now += 25 * 60 * 60 * 1000;
    expect((await fetch(message.attachments.first()?.url ?? '')).status).toBe(404);
    const again = await channel.messages.fetch({ message: message.id, force: true });
    expect((await fetch(again.attachments.first()?.url ?? '')).status).toBe(200);
  });

  test('an eleventh file is refused with 30015, one past 10 MiB and a request past 25 MiB with 413', async () => {
    const { discord, channel } = await startWithBot();
    const files = (count: number, bytes: number) =>
      Array.from({ length: count }, (_, n) => ({ attachment: Buffer.alloc(bytes), name: `${n}.bin` }));
    const full = await channel.send({ files: files(10, 1) });
    // discord.js would list the new file alone and so drop the ten; told nothing, Discord keeps them.
    const more = { body: { content: 'more' }, files: [{ name: 'more.bin', data: Buffer.from('x') }] };
    const eleventh = createRest(discord).patch(`/channels/${channel.id}/messages/${full.id}`, more);
    await expect(eleventh).rejects.toMatchObject({ code: 30015 });
    await expect(channel.send({ files: files(1, 10 * 1024 * 1024 + 1) })).rejects.toMatchObject({
      status: 413,
      code: 40005,
    });
    await expect(channel.send({ files: files(3, 9 * 1024 * 1024) })).rejects.toMatchObject({
      status: 413,
      code: 40005,
    });
  });
});

describe('mentions', () => {
  test('by default a text notifies whom it names; with nobody allowed it notifies nobody', async () => {
    const { discord, channel } = await startWithBot();
    const { id } = discord.state.user('guest');
    const loud = await channel.send(`<@${id}> look`);
    const quiet = await channel.send({ content: `<@${id}> look`, allowedMentions: { parse: [] } });
    expect(discord.state.pinged(loud.id).users).toEqual([id]);
    expect(discord.state.pinged(quiet.id)).toEqual({ users: [], roles: [], everyone: false });
    expect(quiet.mentions.users.size).toBe(0);
  });

  test('@everyone notifies only where the bot may and is allowed to', async () => {
    const guild = { name: 'Desk', channels: ['gao'], members: [{ name: 'analyst' }] };
    const plain = await startWithBot({ guilds: [guild] });
    expect((await plain.channel.send('@everyone')).mentions.everyone).toBe(false);
    const powerful = await startWithBot({ guilds: [{ ...guild, botPermissions: ['MentionEveryone'] }] });
    expect((await powerful.channel.send('@everyone')).mentions.everyone).toBe(true);
    const barred = await powerful.channel.send({ content: '@everyone', allowedMentions: { parse: [] } });
    expect(barred.mentions.everyone).toBe(false);
  });

  test('a role is notified where it is mentionable and named', async () => {
    const { discord, channel } = await startWithBot({
      guilds: [
        {
          name: 'Desk',
          channels: ['gao'],
          members: [{ name: 'analyst' }],
          roles: [
            { name: 'Watch', permissions: [], mentionable: true },
            { name: 'Staff', permissions: [] },
          ],
        },
      ],
    });
    const roles = [...discord.state.guild('Desk').roles.values()];
    const [watch, staff] = ['Watch', 'Staff'].map(
      (name) => roles.find((role) => role.name === name)?.id ?? '',
    );
    const content = `<@&${watch}> <@&${staff}>`;
    const sent = await channel.send({ content, allowedMentions: { roles: [watch ?? '', staff ?? ''] } });
    expect(discord.state.pinged(sent.id).roles).toEqual([watch]);
  });

  test('what an embed says notifies nobody', async () => {
    const { discord, channel } = await startWithBot();
    const { id } = discord.state.user('guest');
    const sent = await channel.send({ embeds: [{ description: `<@${id}> @everyone` }] });
    expect(discord.state.pinged(sent.id)).toEqual({ users: [], roles: [], everyone: false });
  });
});

describe('permissions in a channel', () => {
  test("another's message cannot be changed (50005), and not deleted without the permission (50013)", async () => {
    const { discord, channel } = await startWithBot({}, { intents: [GatewayIntentBits.Guilds] });
    const { id } = discord.person.say('mine', { channelId: channel.id });
    const rest = createRest(discord);
    const path = `/channels/${channel.id}/messages/${id}` as const;
    await expect(rest.patch(path, { body: { content: 'x' } })).rejects.toMatchObject({ code: 50005 });
    await expect(rest.delete(path)).rejects.toMatchObject({ code: 50013 });
  });

  test.each([
    ['ViewChannel', { content: 'x' }, 50001],
    ['SendMessages', { content: 'x' }, 50013],
    ['EmbedLinks', { embeds: [{ title: 'x' }] }, 50013],
  ] as const)('without %s a message is refused', async (permission, body, code) => {
    const { discord, channel } = await startWithBot();
    discord.admin.withdraw(channel.id, permission);
    await expect(channel.send(body)).rejects.toMatchObject({ status: 403, code });
    discord.admin.withdraw(channel.id);
    expect((await channel.send(body)).id).toBeTruthy();
  });

  test('without AttachFiles a file is refused, and without ReadMessageHistory a channel looks empty', async () => {
    const { discord, channel } = await startWithBot();
    await channel.send('there');
    discord.admin.withdraw(channel.id, 'AttachFiles', 'ReadMessageHistory');
    const file = { attachment: Buffer.from('x'), name: 'x.txt' };
    await expect(channel.send({ files: [file] })).rejects.toMatchObject({ code: 50013 });
    expect((await channel.messages.fetch()).size).toBe(0);
  });

  test('the client knows what was withdrawn', async () => {
    const { discord, client, channel } = await startWithBot();
    const changed = new Promise((resolve) => client.once('channelUpdate', resolve));
    discord.admin.withdraw(channel.id, 'SendMessages');
    await changed;
    expect(channel.permissionsFor(client.user)?.has('SendMessages')).toBe(false);
    expect(channel.permissionsFor(client.user)?.has('ViewChannel')).toBe(true);
  });

  test('a deleted channel is told and answers 10003', async () => {
    const { discord, client, channel } = await startWithBot();
    const gone = new Promise((resolve) => client.once('channelDelete', resolve));
    discord.admin.deleteChannel(channel.id);
    await gone;
    const refused = createRest(discord).post(`/channels/${channel.id}/messages`, { body: { content: 'x' } });
    await expect(refused).rejects.toMatchObject({ status: 404, code: 10003 });
  });
});
