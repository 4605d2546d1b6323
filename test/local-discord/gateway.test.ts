import { Events, GatewayIntentBits } from 'discord.js';
import type { Client } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { identify, openSocket } from './open-socket.ts';
import { createRest, logIn, start, startWithBot, textChannel } from './start.ts';

describe('logging in', () => {
  test('an unmodified discord.js client gets ready with the servers and channels in its cache', async () => {
    const { discord, client } = await startWithBot();
    expect(client.user.id).toBe(discord.state.bot.id);
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['Sahel desk']);
    const names = client.guilds.cache.first()?.channels.cache.map((channel) => channel.name);
    expect(names).toEqual(['alerts', 'gao', 'kidal', 'bot-commands']);
    expect(discord.state.online()).toBe(true);
  });

  test('all ids have 17 to 19 digits', async () => {
    const { discord, client, channel } = await startWithBot();
    const message = await channel.send('one');
    const ids = [client.user.id, channel.id, channel.guildId, message.id, discord.state.user('analyst').id];
    for (const id of ids) expect(id).toMatch(/^\d{17,19}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a wrong token is refused with 401 by REST and with close code 4004 by the gateway', async () => {
    const discord = await start();
    await expect(createRest(discord, { token: 'wrong' }).get('/gateway/bot')).rejects.toMatchObject({
      status: 401,
    });
    const { closed, send } = await openSocket(discord);
    send(2, identify('wrong'));
    expect(await closed).toBe(4004);
  });

  test('privileged intents that the application was not given are refused with 4014', async () => {
    const discord = await start();
    const refused = logIn(discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
    await expect(refused).rejects.toThrow(/disallowed intents/i);
  });

  test('privileged intents that the application was given are granted', async () => {
    const discord = await start({ limits: { privilegedIntents: GatewayIntentBits.MessageContent } });
    const client = await logIn(discord, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
    });
    expect(client.isReady()).toBe(true);
  });

  test('too many servers for one shard are refused with 4011, and two shards share them', async () => {
    const guilds = ['One', 'Two', 'Three'].map((name) => ({
      name,
      channels: ['alerts'],
      members: [{ name: 'analyst' }],
    }));
    // A server's shard comes from the millisecond in its id, so each id gets its own.
    let now = Date.now();
    const discord = await start({ guilds, limits: { guildsPerShard: 2 }, now: () => (now += 1) });
    const { closed, send } = await openSocket(discord);
    send(2, identify(discord.token));
    expect(await closed).toBe(4011);
    const client = await logIn(discord, { shards: [0, 1], shardCount: 2 });
    expect(client.guilds.cache.size).toBe(3);
  }, 30_000);

  test('messages outlive the bot: after its restart it finds what it wrote', async () => {
    const { discord, client, channel } = await startWithBot();
    const { id } = await channel.send('before');
    await client.destroy();
    await discord.waitFor((state) => !state.online());
    const again = await logIn(discord);
    const found = await textChannel(again, discord, 'gao').messages.fetch(id);
    expect(found.content).toBe('before');
  });
});

describe('heartbeats and resuming', () => {
  const onResumed = (client: Client) =>
    new Promise<number>((resolve) => client.once(Events.ShardResume, (_id, n) => resolve(n)));

  test('a heartbeat is acknowledged', async () => {
    const { send, until } = await openSocket(await start());
    const hello = await until(({ op }) => op === 10);
    expect(hello.d['heartbeat_interval']).toBe(41_250);
    send(1, null);
    expect(await until(({ op }) => op === 11)).toBeTruthy();
  });

  test('a client that stops beating is closed with 4009', async () => {
    const { closed } = await openSocket(await start({ limits: { heartbeatIntervalMs: 20 } }));
    expect(await closed).toBe(4009);
  });

  test('a dropped client resumes and gets the events it missed', async () => {
    const { discord, client } = await startWithBot();
    const created = new Promise<string>((resolve) =>
      client.once(Events.ChannelCreate, ({ name }) => resolve(name)),
    );
    const resumed = onResumed(client);
    discord.faults.drop();
    discord.admin.addChannel(discord.state.guild('Sahel desk').id, 'menaka');
    expect(await created).toBe('menaka');
    expect(await resumed).toBeGreaterThan(0);
    const identifies = discord.state.online();
    expect(identifies).toBe(true);
  });

  test('a client asked to reconnect resumes', async () => {
    const { discord, client } = await startWithBot();
    const resumed = onResumed(client);
    discord.faults.askReconnect();
    await resumed;
    expect(client.isReady()).toBe(true);
  });

  test('events come in order and once over a resume', async () => {
    const discord = await start();
    const first = await openSocket(discord);
    first.send(2, identify(discord.token));
    const ready = await first.until(({ t }) => t === 'READY');
    const last = await first.until(({ t }) => t === 'GUILD_CREATE');
    first.socket.terminate();
    const guildId = discord.state.guild('Sahel desk').id;
    for (const name of ['one', 'two', 'three']) discord.admin.addChannel(guildId, name);
    const second = await openSocket(discord);
    second.send(6, { token: discord.token, session_id: ready.d['session_id'], seq: last.s });
    await second.until(({ t }) => t === 'RESUMED');
    const events = second.received.filter(({ op }) => op === 0);
    expect(events.map(({ t, d }) => d['name'] ?? t)).toEqual(['one', 'two', 'three', 'RESUMED']);
    expect(events.map(({ s }) => s)).toEqual([3, 4, 5, 6]);
  });

  test('a session that is gone is answered with opcode 9, and discord.js identifies anew', async () => {
    const { discord, client } = await startWithBot();
    const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    discord.faults.drop({ resumable: false });
    await ready;
    expect(client.guilds.cache.size).toBe(1);
  }, 30_000);

  test('a session dropped for too long, or with too much missed, cannot be resumed', async () => {
    let now = Date.now();
    const discord = await start({ now: () => now, limits: { resumeWindowMs: 1000, resumeEvents: 2 } });
    const resumeAfter = async (meanwhile: () => void) => {
      const first = await openSocket(discord);
      first.send(2, identify(discord.token));
      const ready = await first.until(({ t }) => t === 'READY');
      const last = await first.until(({ t }) => t === 'GUILD_CREATE');
      first.socket.terminate();
      await discord.waitFor((state) => !state.online());
      meanwhile();
      const second = await openSocket(discord);
      second.send(6, { token: discord.token, session_id: ready.d['session_id'], seq: last.s });
      const outcome = await second.until(({ op, t }) => op === 9 || t === 'RESUMED');
      second.socket.terminate();
      return outcome;
    };
    expect((await resumeAfter(() => undefined)).t).toBe('RESUMED');
    expect((await resumeAfter(() => (now += 1001))).op).toBe(9);
    const guildId = discord.state.guild('Sahel desk').id;
    expect(
      (await resumeAfter(() => ['a', 'b', 'c'].forEach((name) => discord.admin.addChannel(guildId, name))))
        .op,
    ).toBe(9);
  });

  test('a resume with a sequence number from the future is closed with 4007, with a wrong token 4004', async () => {
    const discord = await start();
    const first = await openSocket(discord);
    first.send(2, identify(discord.token));
    const ready = await first.until(({ t }) => t === 'READY');
    first.socket.terminate();
    const wrong = await openSocket(discord);
    wrong.send(6, { token: 'wrong', session_id: ready.d['session_id'], seq: 1 });
    expect(await wrong.closed).toBe(4004);
    const second = await openSocket(discord);
    second.send(6, { token: discord.token, session_id: ready.d['session_id'], seq: 500 });
    expect(await second.closed).toBe(4007);
  });
});

describe('events by intent', () => {
  test('with the guilds intent alone no message event comes', async () => {
    const { discord, client } = await startWithBot();
    const seen: string[] = [];
    client.on(Events.Raw, ({ t }: { t: string }) => seen.push(t));
    discord.person.say('hello', { channelId: discord.state.channel('gao').id });
    discord.admin.addChannel(discord.state.guild('Sahel desk').id, 'marker');
    await new Promise((resolve) => client.once(Events.ChannelCreate, resolve));
    expect(seen).toEqual(['CHANNEL_CREATE']);
  });

  test('without the content intent what others write comes empty, unless it mentions the bot', async () => {
    const { discord, client } = await startWithBot(
      {},
      { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] },
    );
    const seen: string[] = [];
    const third = new Promise<void>((resolve) =>
      client.on(Events.MessageCreate, ({ content }) => seen.push(content) === 3 && resolve()),
    );
    const where = { channelId: discord.state.channel('gao').id };
    discord.person.say('secret', where);
    discord.person.say(`<@${client.user.id}> help`, where);
    await textChannel(client, discord, 'gao').send('mine');
    await third;
    expect(seen).toEqual(['', `<@${client.user.id}> help`, 'mine']);
  });

  test('a bot put out of a server is told, and its requests there are refused', async () => {
    const { discord, client, channel } = await startWithBot();
    const gone = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    discord.admin.removeBot(channel.guildId);
    await gone;
    expect(client.guilds.cache.size).toBe(0);
    const refused = createRest(discord).post(`/channels/${channel.id}/messages`, { body: { content: 'x' } });
    await expect(refused).rejects.toMatchObject({ status: 403, code: 50001 });
  });

  test('a bot invited into a server gets it with its channels', async () => {
    const { discord, client } = await startWithBot();
    const joined = new Promise<string[]>((resolve) =>
      client.once(Events.GuildCreate, (guild) => resolve(guild.channels.cache.map(({ name }) => name))),
    );
    discord.admin.addGuild({ name: 'Other desk', channels: ['news'], members: [{ name: 'reader' }] });
    expect(await joined).toEqual(['news']);
  });

  test('a server that is lost for a while is unavailable, and comes back with its channels', async () => {
    const { discord, client, channel } = await startWithBot();
    const left: unknown[] = [];
    client.on(Events.GuildDelete, (guild) => left.push(guild));
    const lost = new Promise((resolve) => client.once(Events.GuildUnavailable, resolve));
    const end = discord.admin.outage(channel.guildId);
    await lost;
    const back = new Promise((resolve) => client.once(Events.GuildAvailable, resolve));
    end();
    await back;
    expect(client.channels.cache.has(channel.id)).toBe(true);
    expect(left).toEqual([]);
  });

  test('a bot hears what its own roles allow it, and which roles it has', async () => {
    const { discord, client, channel } = await startWithBot();
    const mayManage = () => channel.permissionsFor(client.user)?.has('ManageMessages');
    const changed = new Promise((resolve) => client.once(Events.GuildRoleUpdate, resolve));
    discord.admin.setBotPermissions(channel.guildId, ['ViewChannel']);
    await changed;
    expect(channel.permissionsFor(client.user)?.has('EmbedLinks')).toBe(false);
    const given = new Promise((resolve) => client.once(Events.GuildMemberUpdate, resolve));
    discord.admin.setBotRoles(channel.guildId, ['Managers']);
    await given;
    expect(mayManage()).toBe(true);
  });

  test('a bot that is invited again gets its server back', async () => {
    const { discord, client, channel } = await startWithBot();
    const gone = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    discord.admin.removeBot(channel.guildId);
    await gone;
    const joined = new Promise((resolve) => client.once(Events.GuildCreate, resolve));
    discord.admin.inviteBot(channel.guildId);
    await joined;
    expect(client.channels.cache.has(channel.id)).toBe(true);
  });
});
