import { Events, SlashCommandBuilder } from 'discord.js';
import type { DiscordAPIError } from 'discord.js';
import { describe, expect, test, vi } from 'vitest';
import type { FaultPlay } from '../../src/local-discord/faults.ts';
import { createRest, startWithBot } from './start.ts';

const SEND = 'POST /channels/:channel/messages';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const quick = { rest: { timeout: 200 } };
const plays: FaultPlay[] = [
  { kind: 'error', status: 500 },
  { kind: 'reset' },
  { kind: 'close' },
  { kind: 'timeout' },
];

describe('a fault after the message was made', () => {
  test.each(plays.filter(({ kind }) => kind !== 'close'))(
    '$kind: a plain send is repeated and doubles',
    async (play) => {
      const { discord, channel } = await startWithBot({}, quick);
      discord.faults.add({ on: SEND, when: 'after', ...play });
      await channel.send('once');
      expect(discord.state.messages('gao')).toHaveLength(2);
    },
  );

  test('a clean close is not repeated by discord.js: the sender does not know that it was sent', async () => {
    const { discord, channel } = await startWithBot({}, quick);
    discord.faults.add({ on: SEND, when: 'after', kind: 'close' });
    await expect(channel.send('once')).rejects.toThrow(/other side closed/);
    expect(discord.state.messages('gao')).toHaveLength(1);
  });

  test.each(plays)('$kind: with nonce and enforceNonce there is one message', async (play) => {
    const { discord, channel } = await startWithBot({}, quick);
    discord.faults.add({ on: SEND, when: 'after', ...play });
    const send = () => channel.send({ content: 'once', nonce: 'n-1', enforceNonce: true });
    const message = await send().catch(send);
    expect(discord.state.messages('gao').map(({ id }) => id)).toEqual([message.id]);
  });

  test.each(plays)('$kind: without retries there is one message and one error', async (play) => {
    const { discord, channel } = await startWithBot({}, { rest: { ...quick.rest, retries: 0 } });
    discord.faults.add({ on: SEND, when: 'after', ...play });
    await expect(channel.send('once')).rejects.toThrow();
    expect(discord.state.messages('gao')).toHaveLength(1);
  });
});

describe('a fault before the message was made', () => {
  test.each(plays)('$kind: without retries there is no message', async (play) => {
    const { discord, channel } = await startWithBot({}, { rest: { ...quick.rest, retries: 0 } });
    discord.faults.add({ on: SEND, ...play });
    await expect(channel.send('once')).rejects.toThrow();
    expect(discord.state.messages('gao')).toEqual([]);
    expect((await channel.send('twice')).content).toBe('twice');
  });
});

describe('an answer to an interaction', () => {
  /** A bot that answers `/ping`; what its answers failed with is kept. */
  async function startAnswering() {
    const started = await startWithBot({}, quick);
    const { client, discord } = started;
    const ping = new SlashCommandBuilder().setName('ping').setDescription('Answers');
    await client.application.commands.set([ping]);
    const failed: unknown[] = [];
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      interaction.reply('pong').catch((error: DiscordAPIError) => failed.push(error.code));
    });
    const run = () => discord.person.runCommand({ channelId: started.channel.id, name: 'ping' });
    return { ...started, failed, run };
  }

  test('that was taken before the connection broke is there once; its repeat meets 40060', async () => {
    const { discord, failed, run } = await startAnswering();
    discord.faults.add({ on: CALLBACK, when: 'after', kind: 'reset' });
    expect(await run()).toMatchObject({ kind: 'message', message: { content: 'pong' } });
    await vi.waitFor(() => expect(failed).toEqual([40060]));
    expect(discord.state.messages('gao')).toHaveLength(1);
  });

  test('that broke before it was taken is repeated by discord.js', async () => {
    const { discord, failed, run } = await startAnswering();
    discord.faults.add({ on: CALLBACK, kind: 'reset' });
    expect(await run()).toMatchObject({ kind: 'message', message: { content: 'pong' } });
    expect(failed).toEqual([]);
  });

  test('to a command used while the gateway was down comes with the resume', async () => {
    const { discord, run } = await startAnswering();
    discord.faults.drop();
    expect(await run()).toMatchObject({ kind: 'message', message: { content: 'pong' } });
  });
});

describe('faults', () => {
  test('play as often as they were asked to, on what fits alone', async () => {
    const { discord, channel } = await startWithBot({}, { rest: { retries: 0 } });
    discord.faults.add({ on: ({ path }) => path.includes(channel.id), kind: 'error', status: 503, times: 2 });
    await expect(channel.send('1')).rejects.toMatchObject({ status: 503 });
    const elsewhere = discord.state.channel('kidal').id;
    await createRest(discord).post(`/channels/${elsewhere}/messages`, { body: { content: 'x' } });
    expect(discord.faults.waiting()).toBe(1);
    await expect(channel.send('2')).rejects.toMatchObject({ status: 503 });
    expect((await channel.send('3')).content).toBe('3');
    const names = discord.state.requests({ route: '/channels/:channel/messages' }).map(({ fault }) => fault);
    expect(names).toEqual(['error before', null, 'error before', null]);
  });

  test('can be taken back', async () => {
    const { discord, channel } = await startWithBot();
    discord.faults.add({ on: SEND, kind: 'reset', times: 100 });
    discord.faults.clear();
    expect((await channel.send('x')).content).toBe('x');
  });

  test('a slow answer comes late and is the real one', async () => {
    const { discord, channel } = await startWithBot();
    discord.faults.add({ on: SEND, kind: 'slow', ms: 100, when: 'after' });
    const answered = channel.send('x');
    await discord.waitFor((state) => state.messages('gao').length === 1);
    expect((await answered).content).toBe('x');
  });

  test('a server that stops does not wait for what hangs', async () => {
    const { discord, channel } = await startWithBot({}, { rest: { retries: 0 } });
    discord.faults.add({ on: SEND, kind: 'timeout' });
    const hanging = channel.send('x').catch((error: Error) => error);
    await discord.waitFor(() => discord.faults.waiting() === 0);
    await discord.stop();
    expect(await hanging).toBeInstanceOf(Error);
  });

  test('what is waited for in vain is named', async () => {
    const { discord } = await startWithBot();
    await expect(discord.waitFor((state) => state.messages('gao').length > 0, 20)).rejects.toThrow(
      /did not come about in 20 ms.*messages/,
    );
    await expect(discord.waitFor((state) => state.messages('nowhere').length > 0)).rejects.toThrow(
      /no channel "nowhere"/,
    );
  });
});
