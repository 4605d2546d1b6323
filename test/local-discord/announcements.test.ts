import { MessageFlags } from 'discord.js';
import type { MessageCreateOptions } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { startWithBot } from './start.ts';

describe('announcements', () => {
  const guilds = [
    {
      name: 'Desk',
      channels: [{ name: 'news', kind: 'announcement' as const }, 'gao'],
      members: [{ name: 'analyst' }],
    },
    { name: 'Elsewhere', channels: ['inbox'], members: [{ name: 'reader' }] },
  ];

  /** A message in #news, published to #inbox. */
  async function publish(body: MessageCreateOptions) {
    const started = await startWithBot({ guilds });
    const { discord, client } = started;
    discord.admin.follow(discord.state.channel('news').id, discord.state.channel('inbox').id);
    const news = await client.channels.fetch(discord.state.channel('news').id);
    if (!news?.isSendable()) throw new Error('#news cannot be written to');
    const message = await news.send(body);
    await message.crosspost();
    return { ...started, message };
  }

  test('a crosspost reaches the followers; a second one is refused with 40033', async () => {
    const { discord, message } = await publish({ embeds: [{ title: 'EXERCISE' }] });
    const [copy] = discord.state.messages('inbox');
    expect(copy?.embeds[0]?.title).toBe('EXERCISE');
    expect(copy?.message_reference?.message_id).toBe(message.id);
    await expect(message.crosspost()).rejects.toMatchObject({ code: 40033 });
  });

  test('an edit of what was published reaches the followers, with its files', async () => {
    const file = (name: string) => ({ attachment: Buffer.from(name), name });
    const { discord, message } = await publish({ content: 'one', files: [file('a.txt')] });
    await message.edit({ content: 'two', attachments: [], files: [file('b.txt')] });
    const copies = discord.state.messages('inbox');
    expect(copies.map(({ content }) => content)).toEqual(['two']);
    const [attachment] = copies[0]?.attachments ?? [];
    expect(attachment?.filename).toBe('b.txt');
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('b.txt');
  });

  test('the copy of a message that was deleted stays and says so', async () => {
    const { discord, message } = await publish({ content: 'one' });
    await message.delete();
    const [copy] = discord.state.messages('inbox');
    expect(copy?.content).toBe('one');
    expect((copy?.flags ?? 0) & MessageFlags.SourceMessageDeleted).toBeTruthy();
  });

  test('a copy notifies nobody', async () => {
    const { discord, message } = await publish({ content: 'x' });
    await message.edit(`<@${discord.state.user('reader').id}>`);
    const [copy] = discord.state.messages('inbox');
    expect(discord.state.pinged(copy?.id ?? '')).toEqual({ users: [], roles: [], everyone: false });
  });

  test('a text channel has nothing to crosspost', async () => {
    const { channel } = await startWithBot({ guilds });
    const message = await channel.send('x');
    await expect(createRestCrosspost(channel, message.id)).rejects.toMatchObject({ code: 50024 });
    function createRestCrosspost({ client, id }: typeof channel, messageId: string) {
      return client.rest.post(`/channels/${id}/messages/${messageId}/crosspost`);
    }
  });
});
