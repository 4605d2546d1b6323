import { ChannelType, Routes, type APIThreadChannel } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { renderCard, type Card } from '../../src/alerts/card.ts';
import { loadLanguages } from '../../src/alerts/languages/index.ts';
import { makeNonce } from '../../src/discord/nonce.ts';
import { createSender } from '../../src/discord/send.ts';
import { measureSchema } from '../../src/model.ts';
import { exampleClaim, exampleIncident } from '../alerts/example-incident.ts';
import { startBot, startDiscord } from './log-in.ts';

const SEND = 'POST /channels/:channel/messages';
const EDIT = 'PATCH /channels/:channel/messages/:message';

function card(changes: Partial<Card> = {}): Card {
  return {
    title: 'Attack · near Tessit',
    description: 'Six people were killed.',
    fields: [{ name: 'Who (side A)', value: 'not known', inline: true }],
    footer: 'first report · v1 · inc-1',
    colour: 0xef6c00,
    url: 'https://radio.example/1',
    timestamp: '2024-03-06T10:00:00.000Z',
    ...changes,
  };
}

async function start() {
  const discord = await startDiscord();
  const { client } = await startBot(discord);
  return { discord, client, sender: createSender(client), channelId: discord.state.channel('gao').id };
}

describe('a card', () => {
  it('is posted as an embed', async () => {
    const { discord, sender, channelId } = await start();
    const sent = await sender.send(channelId, card(), 'n1');
    const [message] = discord.state.messages('gao');
    expect(sent).toEqual({ sent: true, messageId: message?.id });
    expect(message?.embeds).toEqual([
      expect.objectContaining({
        title: 'Attack · near Tessit',
        color: 0xef6c00,
        url: 'https://radio.example/1',
        footer: expect.objectContaining({ text: 'first report · v1 · inc-1' }),
      }),
    ]);
  });

  it('is accepted however much there is to say', async () => {
    const { discord, sender, channelId } = await start();
    const many = (n: number) => Array.from({ length: n }, (_, each) => each);
    const incident = exampleIncident({
      claims: measureSchema.options.flatMap((measure) =>
        many(20).map((n) => exampleClaim({ measure, by: `speaker ${n} `.repeat(20) })),
      ),
      sources: many(50).map((n) => ({
        article: `a${n}`,
        source: 'Radio '.repeat(40),
        url: `https://radio.example/${'a'.repeat(400)}/${n}`,
        publishedAt: '2024-03-06',
      })),
      summary: { en: 'word '.repeat(2000), fr: 'mot '.repeat(2000) },
    });
    for (const words of Object.values(await loadLanguages())) {
      const longest = renderCard(incident, { words, reason: 'first report' });
      expect(await sender.send(channelId, longest, words.language)).toMatchObject({ sent: true });
    }
    expect(discord.state.messages('gao')).toHaveLength(2);
  });

  it('pings nobody, whatever it says', async () => {
    const { discord, sender, channelId } = await start();
    await sender.send(channelId, card({ title: '@everyone', description: '@here' }), 'n1');
    const [message] = discord.state.messages('gao');
    expect(discord.state.pinged(message?.id ?? '')).toEqual({ users: [], roles: [], everyone: false });
  });

  it('is one message however often it is sent with the same nonce', async () => {
    const { discord, sender, channelId } = await start();
    const first = await sender.send(channelId, card(), 'n1');
    expect(await sender.send(channelId, card(), 'n1')).toEqual(first);
    expect(discord.state.messages('gao')).toHaveLength(1);
  });

  it('is edited in place', async () => {
    const { discord, sender, channelId } = await start();
    const sent = await sender.send(channelId, card(), 'n1');
    const messageId = sent.sent ? sent.messageId : '';
    expect(await sender.edit(channelId, messageId, card({ title: 'Attack · Tessit' }))).toEqual({
      sent: true,
      messageId,
    });
    expect(discord.state.messages('gao').map(({ embeds }) => embeds[0]?.title)).toEqual(['Attack · Tessit']);
  });

  it('that somebody deleted stays deleted and counts as sent', async () => {
    const { discord, sender, channelId } = await start();
    const sent = await sender.send(channelId, card(), 'n1');
    const messageId = sent.sent ? sent.messageId : '';
    discord.admin.deleteMessage(channelId, messageId);
    expect(await sender.edit(channelId, messageId, card())).toEqual({ sent: true, messageId, deleted: true });
    expect(discord.state.messages('gao')).toEqual([]);
  });
});

describe('a card in a thread', () => {
  async function startInThread() {
    const { discord, client, sender, channelId } = await start();
    const body = { name: 'Tessit', type: ChannelType.PublicThread, auto_archive_duration: 1440 };
    const thread = (await client.rest.post(Routes.threads(channelId), { body })) as APIThreadChannel;
    const sent = await sender.send(thread.id, card(), 'n1');
    return { discord, sender, threadId: thread.id, messageId: sent.sent ? sent.messageId : '' };
  }

  it('is edited also after the thread was archived', async () => {
    const { discord, sender, threadId, messageId } = await startInThread();
    discord.admin.archiveThread(threadId);
    expect(await sender.edit(threadId, messageId, card({ title: 'Attack · Tessit' }))).toEqual({
      sent: true,
      messageId,
    });
    expect(discord.state.messages(threadId).at(-1)?.embeds[0]?.title).toBe('Attack · Tessit');
  });

  it('is left to a person where somebody locked their thread', async () => {
    const { discord, sender, threadId, messageId } = await startInThread();
    const { thread } = discord.state.channel(threadId);
    if (thread) thread.ownerId = discord.state.user('manager').id;
    discord.admin.archiveThread(threadId, { locked: true });
    expect(await sender.edit(threadId, messageId, card())).toMatchObject({ sent: false, retry: false });
  });
});

describe('a send that was cut off long ago', () => {
  const SINCE = new Date(Date.now() - 3_600_000);

  it('is settled by the card that stands in the channel', async () => {
    const { discord, sender, channelId } = await start();
    discord.faults.add({ on: SEND, kind: 'reset', when: 'after' });
    await sender.send(channelId, card(), 'n1');
    const [message] = discord.state.messages('gao');
    expect(await sender.find(channelId, ' · inc-1', SINCE)).toEqual({ sent: true, messageId: message?.id });
  });

  it('is found behind hundreds of other messages', async () => {
    const { discord, sender, channelId } = await start();
    const manager = discord.state.user('manager').id;
    for (let n = 0; n < 250; n++) discord.person.say(`message ${n}`, { channelId, userId: manager });
    const sent = await sender.send(channelId, card(), 'n1');
    expect(await sender.find(channelId, ' · inc-1', SINCE)).toEqual(sent);
  });

  it('never arrived where no such card stands there', async () => {
    const { discord, sender, channelId } = await start();
    await sender.send(channelId, card({ footer: 'first report · v1 · inc-12' }), 'n1');
    discord.person.say('first report · v1 · inc-1', { channelId, userId: discord.state.user('manager').id });
    expect(await sender.find(channelId, ' · inc-1', SINCE)).toBeNull();
  });

  it('is not settled where the channel cannot be seen', async () => {
    const { discord, sender, channelId } = await start();
    discord.admin.withdraw(channelId, 'ViewChannel');
    expect(await sender.find(channelId, ' · inc-1', SINCE)).toMatchObject({ sent: false, retry: false });
  });
});

describe('what passes is to be tried again:', () => {
  it.each(['error', 'reset', 'close'] as const)('a request that ends with %s, once', async (kind) => {
    const { discord, sender, channelId } = await start();
    discord.faults.add({ on: SEND, kind });
    expect(await sender.send(channelId, card(), 'n1')).toMatchObject({ sent: false, retry: true });
    expect(discord.state.requests({ method: 'POST', route: '/channels/:channel/messages' })).toHaveLength(1);
  });

  it.each(['error', 'reset'] as const)(
    'a request that was carried out before it ended with %s; the repeat makes no second message',
    async (kind) => {
      const { discord, sender, channelId } = await start();
      discord.faults.add({ on: SEND, kind, when: 'after' });
      expect(await sender.send(channelId, card(), 'n1')).toMatchObject({ sent: false, retry: true });
      expect(await sender.send(channelId, card(), 'n1')).toMatchObject({ sent: true });
      expect(discord.state.messages('gao')).toHaveLength(1);
    },
  );

  it('a rate limit of an hour, after that hour, at once and without holding up another channel', async () => {
    const { discord, sender, channelId } = await start();
    discord.faults.add({ on: SEND, kind: 'rate-limit', retryAfterMs: 3_600_000 });
    const refused = await sender.send(channelId, card(), 'n1');
    expect(refused).toMatchObject({ sent: false, retry: true });
    expect(refused.sent === false && refused.retry && refused.afterMs).toBeGreaterThan(3_590_000);
    expect(await sender.send(discord.state.channel('kidal').id, card(), 'n2')).toMatchObject({ sent: true });
  });

  it('an edit that Discord failed on', async () => {
    const { discord, sender, channelId } = await start();
    const sent = await sender.send(channelId, card(), 'n1');
    discord.faults.add({ on: EDIT, kind: 'error', status: 502 });
    expect(await sender.edit(channelId, sent.sent ? sent.messageId : '', card())).toEqual({
      sent: false,
      retry: true,
      why: 'Discord answered 502',
    });
  });
});

describe('what a person must mend is not tried again:', () => {
  it('a channel that the bot does not see', async () => {
    const { discord, sender, channelId } = await start();
    discord.admin.withdraw(channelId, 'ViewChannel');
    expect(await sender.send(channelId, card(), 'n1')).toMatchObject({
      sent: false,
      retry: false,
      refused: 'channel',
      reason: 'no access',
      why: expect.stringContaining('give it View Channel'),
    });
  });

  it('a channel that the bot may not write in', async () => {
    const { discord, sender, channelId } = await start();
    discord.admin.withdraw(channelId, 'SendMessages');
    expect(await sender.send(channelId, card(), 'n1')).toMatchObject({
      sent: false,
      retry: false,
      refused: 'channel',
      reason: 'no permission',
      why: expect.stringContaining('give it Send Messages'),
    });
  });

  it('a channel that is gone', async () => {
    const { discord, sender, channelId } = await start();
    const sent = await sender.send(channelId, card(), 'n1');
    discord.admin.deleteChannel(channelId);
    const gone = { sent: false, refused: 'gone', why: expect.stringContaining('the channel is gone') };
    expect(await sender.send(channelId, card(), 'n2')).toMatchObject(gone);
    expect(await sender.edit(channelId, sent.sent ? sent.messageId : '', card())).toMatchObject(gone);
  });

  it('a card that was deleted before its sending was known to have worked', async () => {
    const { discord, sender, channelId } = await start();
    const sent = await sender.send(channelId, card(), 'n1');
    discord.admin.deleteMessage(channelId, sent.sent ? sent.messageId : '');
    expect(await sender.send(channelId, card(), 'n1')).toMatchObject({
      sent: false,
      retry: false,
      refused: 'card',
      why: expect.stringContaining('somebody deleted the card'),
    });
  });

  it('a card that Discord does not take', async () => {
    const { sender, channelId } = await start();
    expect(await sender.send(channelId, card({ title: 'x'.repeat(300) }), 'n1')).toMatchObject({
      sent: false,
      retry: false,
      refused: 'card',
      why: expect.stringContaining('Discord answered 400'),
    });
  });
});

describe('the cards that stand in a channel', () => {
  it('are the bot’s own among its newest hundred messages', async () => {
    const { discord, sender, channelId } = await start();
    const say = (text: string) =>
      discord.person.say(text, { channelId, userId: discord.state.user('manager').id });
    await sender.send(channelId, card(), 'n1');
    for (let n = 0; n < 98; n++) say(`message ${n}`);
    const second = await sender.send(channelId, card({ footer: 'first report · v1 · inc-2' }), 'n2');
    const messageId = second.sent ? second.messageId : '';
    expect(await sender.listCards(channelId)).toMatchObject([{ messageId }, { footer: card().footer }]);
    say('first report · v1 · inc-3');
    expect(await sender.listCards(channelId)).toEqual([{ messageId, footer: 'first report · v1 · inc-2' }]);
  });

  it('are not known where the channel cannot be seen', async () => {
    const { discord, sender, channelId } = await start();
    discord.admin.withdraw(channelId, 'ViewChannel');
    expect(await sender.listCards(channelId)).toMatchObject({ sent: false, refused: 'channel' });
  });
});

describe('the nonce of a card', () => {
  it('has the 25 characters that Discord takes', () => {
    expect(makeNonce('c', 'i')).toHaveLength(25);
  });
  it('is the same after a restart and another for another channel or incident', () => {
    const nonce = makeNonce('c1', 'i1');
    expect(makeNonce('c1', 'i1')).toBe(nonce);
    for (const other of [makeNonce('c2', 'i1'), makeNonce('c1', 'i2')]) expect(other).not.toBe(nonce);
    expect(makeNonce('c1', '1i')).not.toBe(makeNonce('c11', 'i'));
  });
});
