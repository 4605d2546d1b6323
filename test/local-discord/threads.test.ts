import { ChannelType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ask, createRest, startWithBot } from './start.ts';

const guilds = [
  {
    name: 'Desk',
    channels: ['gao', { name: 'reports', kind: 'forum' as const, tags: ['Mali', 'Niger'] }],
    members: [{ name: 'analyst' }],
  },
];

describe('threads', () => {
  test('one hangs on a message and has its id', async () => {
    const { discord, channel } = await startWithBot({ guilds });
    const message = await channel.send('card');
    const thread = await message.startThread({ name: 'Sources' });
    expect(thread.id).toBe(message.id);
    await thread.send('first source');
    expect(discord.state.messages(thread.id)).toHaveLength(1);
    expect((await channel.messages.fetch({ message: message.id, force: true })).thread?.name).toBe('Sources');
  });

  test('a second one on the same message is refused with 160004', async () => {
    const { channel } = await startWithBot({ guilds });
    const message = await channel.send('card');
    await message.startThread({ name: 'Sources' });
    const again = channel.client.rest.post(`/channels/${channel.id}/messages/${message.id}/threads`, {
      body: { name: 'Again' },
    });
    await expect(again).rejects.toMatchObject({ status: 400, code: 160004 });
  });

  test('an archive time that Discord does not offer, and a name past 100, are refused', async () => {
    const { discord, channel } = await startWithBot({ guilds });
    const { id } = await channel.send('card');
    const post = (body: object) =>
      ask(discord, 'POST', `/channels/${channel.id}/messages/${id}/threads`, body);
    expect((await post({ name: 'x', auto_archive_duration: 90 })).body.errors).toMatchObject({
      auto_archive_duration: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] },
    });
    expect((await post({ name: 'x'.repeat(101) })).body.errors).toMatchObject({
      name: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] },
    });
  });

  test('one of no known type, or named with blanks alone, is refused, and none is made', async () => {
    const { channel, discord } = await startWithBot({ guilds });
    const make = (body: object) => ask(discord, 'POST', `/channels/${channel.id}/threads`, body);
    const strange = await make({ name: 'x', type: 99 });
    expect([strange.status, Object.keys(strange.body.errors as object)]).toEqual([400, ['type']]);
    const nameless = await make({ name: '  ', type: 11 });
    expect([nameless.status, Object.keys(nameless.body.errors as object)]).toEqual([400, ['name']]);
    expect(discord.state.channels().filter(({ thread }) => thread)).toEqual([]);
  });

  test('sending wakes an archived thread', async () => {
    const { channel, discord } = await startWithBot({ guilds });
    const thread = await (await channel.send('card')).startThread({ name: 'Sources' });
    discord.admin.archiveThread(thread.id);
    await createRest(discord).post(`/channels/${thread.id}/messages`, { body: { content: 'more' } });
    expect(discord.state.channel(thread.id).thread?.archived).toBe(false);
  });

  test('editing and deleting in an archived thread is refused with 50083', async () => {
    const { channel, discord } = await startWithBot({ guilds });
    const thread = await (await channel.send('card')).startThread({ name: 'Sources' });
    const message = await thread.send('one');
    discord.admin.archiveThread(thread.id);
    await expect(message.edit('two')).rejects.toMatchObject({ status: 400, code: 50083 });
    await expect(message.delete()).rejects.toMatchObject({ code: 50083 });
    await thread.setArchived(false);
    expect((await message.edit('two')).content).toBe('two');
  });

  test('a locked thread takes nothing from a bot without the right, archived or not', async () => {
    const { channel, discord } = await startWithBot({ guilds });
    const thread = await (await channel.send('card')).startThread({ name: 'Sources' });
    discord.admin.archiveThread(thread.id, { locked: true });
    const send = createRest(discord).post(`/channels/${thread.id}/messages`, { body: { content: 'x' } });
    await expect(send).rejects.toMatchObject({ code: 160005 });
    expect(discord.state.channel(thread.id).thread?.archived).toBe(true);
    await createRest(discord).patch(`/channels/${thread.id}`, { body: { archived: false } });
    await expect(thread.send('x')).rejects.toMatchObject({ code: 160005 });
  });

  test('one that stays silent for as long as it is set to is archived, and listed as such', async () => {
    let now = Date.now();
    const { channel } = await startWithBot({ guilds, now: () => now });
    const thread = await (
      await channel.send('card')
    ).startThread({ name: 'Sources', autoArchiveDuration: 60 });
    now += 59 * 60_000;
    await thread.send('still going');
    now += 59 * 60_000;
    expect((await channel.threads.fetchArchived()).threads.size).toBe(0);
    now += 2 * 60_000;
    expect([...(await channel.threads.fetchArchived()).threads.keys()]).toEqual([thread.id]);
    expect((await channel.threads.fetchActive()).threads.size).toBe(0);
  });

  test('in a thread the permission for threads counts', async () => {
    const { channel, discord } = await startWithBot({ guilds });
    const thread = await (await channel.send('card')).startThread({ name: 'Sources' });
    discord.admin.withdraw(channel.id, 'SendMessagesInThreads');
    await expect(thread.send('x')).rejects.toMatchObject({ code: 50013 });
    discord.admin.withdraw(channel.id, 'SendMessages');
    expect((await thread.send('x')).content).toBe('x');
  });

  test('without the permission none is made', async () => {
    const { channel, discord } = await startWithBot({ guilds });
    const message = await channel.send('card');
    discord.admin.withdraw(channel.id, 'CreatePublicThreads');
    await expect(message.startThread({ name: 'Sources' })).rejects.toMatchObject({ code: 50013 });
  });
});

describe('a forum', () => {
  async function startForum() {
    const { client, discord } = await startWithBot({ guilds });
    const forum = client.channels.cache.get(discord.state.channel('reports').id);
    if (forum?.type !== ChannelType.GuildForum) throw new Error('#reports is no forum');
    return { client, discord, forum };
  }

  test('takes a post with its first message and its tags', async () => {
    const { discord, forum } = await startForum();
    const tag = forum.availableTags[0]?.id ?? '';
    const post = await forum.threads.create({
      name: 'Attack near Tessit',
      message: { content: 'EXERCISE', files: [{ attachment: Buffer.from('x'), name: 'a.txt' }] },
      appliedTags: [tag],
    });
    expect(post.appliedTags).toEqual([tag]);
    const [first] = discord.state.messages(post.id);
    expect(first).toMatchObject({ id: post.id, content: 'EXERCISE', attachments: [{ filename: 'a.txt' }] });
  });

  test('takes no message of its own, and no post without a tag where one is asked for', async () => {
    const { discord, forum } = await startForum();
    const send = ask(discord, 'POST', `/channels/${forum.id}/messages`, { content: 'x' });
    expect((await send).body.code).toBe(50008);
    discord.state.channel('reports').tagRequired = true;
    const post = forum.threads.create({ name: 'x', message: { content: 'x' } });
    await expect(post).rejects.toMatchObject({ code: 40067 });
  });

  test('names the path to what is wrong with the first message', async () => {
    const { discord, forum } = await startForum();
    const post = (body: object) => ask(discord, 'POST', `/channels/${forum.id}/threads`, body);
    expect((await post({ name: 'x', message: { content: 'x'.repeat(2001) } })).body.errors).toMatchObject({
      message: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } },
    });
    expect((await post({ name: 'x' })).body.errors).toMatchObject({
      message: { _errors: [{ code: 'BASE_TYPE_REQUIRED' }] },
    });
    expect(discord.state.channels().filter(({ thread }) => thread)).toEqual([]);
  });
});
