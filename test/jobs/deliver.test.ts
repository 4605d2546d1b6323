/** The outbox against the local Discord: what is posted, what is repeated, what is left to a person. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { routeIncident } from '../../src/alerts/route.ts';
import { NO_RATE_LIMITS } from '../../src/local-discord/limits.ts';
import { sampleSubscription } from '../store/samples.ts';
import { openOutbox } from './open-outbox.ts';

const POST = 'POST /channels/:channel/messages';
const PATCH = 'PATCH /channels/:channel/messages/:message';
const SECOND = 1000;
const posts = ({ discord }: Awaited<ReturnType<typeof openOutbox>>) =>
  discord.state.requests({ method: 'POST', route: '/channels/:channel/messages' }).length;
/** Requests that Discord has turned down. */
const refused = ({ discord }: Awaited<ReturnType<typeof openOutbox>>) =>
  discord.state.requests().filter(({ status }) => status >= 400).length;

describe('a card that is due', () => {
  it('is posted once, and that is written down', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    await outbox.deliverer.run();
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([expect.stringMatching(/first report.* · v1 .* · inc-1$/)]);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({
      status: 'sent',
      sentRevision: 1,
      messageId: outbox.discord.state.messages('gao')[0]?.id,
      attempts: 0,
      error: null,
    });
    expect(outbox.warnings).toEqual([]);
  });

  it('is edited when its incident has moved on, and says that it is an update', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    await outbox.deliverer.run();
    await outbox.moveOn('gao', 'inc-1', 2);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([expect.stringMatching(/update.* · v2 .* · inc-1$/)]);
  });

  it('shows the newest revision where several came before it was sent', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    await outbox.moveOn('gao', 'inc-1', 2);
    await outbox.moveOn('gao', 'inc-1', 3);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([expect.stringContaining('v3')]);
    expect(posts(outbox)).toBe(1);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'sent', sentRevision: 3 });
  });

  it('whose incident moves on while it is being sent is edited right after', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    outbox.discord.faults.add({ on: POST, when: 'after', kind: 'slow', ms: 400 });
    const run = outbox.deliverer.run();
    await outbox.discord.waitFor((state) => state.messages('gao').length === 1);
    const current = await outbox.state('gao', 'inc-1');
    await outbox.saveIncident('inc-1', { revision: 2 });
    await outbox.store.deliveries.save({ ...current, wantedRevision: 2 });
    await run;
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([expect.stringContaining('v2')]);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'sent', sentRevision: 2 });
  });

  it('whose incident goes into another while it is being sent becomes the card of that one', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-2');
    outbox.discord.faults.add({ on: POST, when: 'after', kind: 'slow', ms: 400 });
    const run = outbox.deliverer.run();
    await outbox.discord.waitFor((state) => state.messages('gao').length === 1);
    await outbox.saveIncident('inc-1', { revision: 2 });
    const deliveries = routeIncident({
      incident: { id: 'inc-1', revision: 2 },
      first: { reason: 'first report' },
      subscriptions: [sampleSubscription('s1', { channelId: outbox.channelOf('gao') })],
      existing: [],
      absorbed: [await outbox.state('gao', 'inc-2')],
      now: outbox.now(),
    });
    await outbox.store.incidents.mergeInto('inc-2', 'inc-1', outbox.now().toISOString());
    for (const delivery of deliveries) await outbox.store.deliveries.save(delivery);
    await run;
    outbox.pass(31 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([expect.stringMatching(/update.* · v2 .* · inc-1$/)]);
    expect(posts(outbox)).toBe(1);
  });

  it('that somebody deleted is not posted again', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    await outbox.deliverer.run();
    const { messageId } = await outbox.state('gao', 'inc-1');
    outbox.discord.admin.deleteMessage(outbox.channelOf('gao'), messageId!);
    await outbox.moveOn('gao', 'inc-1', 2);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([]);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({
      status: 'sent',
      error: expect.stringContaining('deleted'),
    });
  });

  it('comes in the order in which it fell due, channel by channel', async () => {
    const outbox = await openOutbox();
    for (const id of ['inc-3', 'inc-1', 'inc-2']) {
      await outbox.owe('gao', id);
      await outbox.owe('kidal', id);
      outbox.pass(SECOND);
    }
    await outbox.deliverer.run();
    for (const channel of ['gao', 'kidal']) {
      expect(outbox.footers(channel).map((footer) => footer.slice(-5))).toEqual(['inc-3', 'inc-1', 'inc-2']);
    }
  });

  it('that cannot be drawn is given up with its reason, and holds nobody back', async () => {
    const outbox = await openOutbox();
    await outbox.saveIncident('inc-1', { severity: JSON.parse('"unheard of"') });
    await outbox.owe('gao', 'inc-1');
    outbox.pass(SECOND);
    await outbox.owe('gao', 'inc-2');
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([expect.stringMatching(/inc-2$/)]);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({
      status: 'refused',
      error: expect.stringContaining('the card cannot be drawn'),
    });
  });
});

describe('a send that fails', () => {
  it.each([
    ['an error of Discord’s', { kind: 'error', status: 502 }],
    ['a 400 that is not about the card', { kind: 'error', status: 400 }],
    ['a 408', { kind: 'error', status: 408 }],
    ['a connection that is torn down', { kind: 'reset' }],
    ['a connection that is closed', { kind: 'close' }],
  ] as const)('by %s is tried again after a pause, and not before', async (_what, fault) => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    outbox.discord.faults.add({ on: POST, when: 'before', ...fault });
    await outbox.deliverer.run();
    const failed = await outbox.state('gao', 'inc-1');
    expect(failed).toMatchObject({ status: 'pending', attempts: 1, error: expect.any(String) });
    expect(Date.parse(failed.notBefore)).toBeGreaterThan(Date.now());
    expect(outbox.warnings).toHaveLength(1);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([]);

    outbox.pass(5 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toHaveLength(1);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'sent', attempts: 0, error: null });
  });

  it.each([
    ['an error', { kind: 'error', status: 500 }],
    ['silence', { kind: 'reset' }],
  ] as const)(
    'though the card was posted, with %s for an answer, finds the card and posts no other',
    async (_what, fault) => {
      const outbox = await openOutbox();
      await outbox.owe('gao', 'inc-1');
      outbox.discord.faults.add({ on: POST, when: 'after', ...fault });
      await outbox.deliverer.run();
      expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'pending' });
      outbox.pass(10 * 60 * SECOND);
      await outbox.deliverer.run();
      expect(outbox.footers('gao')).toHaveLength(1);
      expect(posts(outbox)).toBe(1);
      expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'sent' });
    },
  );

  it('waits longer each time', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    outbox.discord.faults.add({ on: POST, kind: 'error', status: 503, times: 6 });
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 6; attempt++) {
      const before = Date.now();
      await outbox.deliverer.run();
      const { attempts, notBefore } = await outbox.state('gao', 'inc-1');
      expect(attempts).toBe(attempt);
      waits.push(Date.parse(notBefore) - before);
      outbox.pass(Date.parse(notBefore) - before);
    }
    // The clock that the waits are counted from has been moved by the waits before.
    const steps = waits.map((wait, index) => wait - waits.slice(0, index).reduce((sum, one) => sum + one, 0));
    for (const [index, step] of steps.entries())
      if (index > 0) expect(step).toBeGreaterThan(steps[index - 1]!);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toHaveLength(1);
  });

  it('holds back what comes after it in its channel, and nothing in another', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    outbox.pass(SECOND);
    await outbox.owe('gao', 'inc-2');
    await outbox.owe('kidal', 'inc-2');
    outbox.discord.faults.add({
      on: ({ path }) => path.includes(outbox.channelOf('gao')),
      kind: 'error',
      status: 500,
    });
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([]);
    expect(outbox.footers('kidal')).toHaveLength(1);
    outbox.pass(5 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('gao').map((footer) => footer.slice(-5))).toEqual(['inc-1', 'inc-2']);
  });

  it('an edit, too, is tried again', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    await outbox.deliverer.run();
    await outbox.moveOn('gao', 'inc-1', 2);
    outbox.discord.faults.add({ on: PATCH, kind: 'error', status: 500 });
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([expect.stringContaining('v1')]);
    outbox.pass(5 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([expect.stringContaining('v2')]);
  });
});

describe('a channel that refuses', () => {
  it.each([
    ['ViewChannel', 'no access', 'give it View Channel'],
    ['SendMessages', 'no permission', 'give it Send Messages'],
  ] as const)(
    'for lack of %s pauses as a whole: one card is tried, all of them wait, other channels go on',
    async (permission, reason, remedy) => {
      const outbox = await openOutbox();
      for (const id of ['inc-1', 'inc-2', 'inc-3']) await outbox.owe('gao', id);
      outbox.pass(SECOND);
      await outbox.owe('kidal', 'inc-1');
      outbox.discord.admin.withdraw(outbox.channelOf('gao'), permission);
      await outbox.deliverer.run();
      expect(outbox.footers('kidal')).toHaveLength(1);
      expect(refused(outbox)).toBe(1);
      for (const id of ['inc-1', 'inc-2', 'inc-3'])
        expect(await outbox.state('gao', id)).toMatchObject({ status: 'pending', attempts: 0 });
      expect((await outbox.state('gao', 'inc-1')).error).toContain(remedy);
      expect(await outbox.pause('gao')).toMatchObject({ reason, tries: 1, waiting: 3 });

      await outbox.deliverer.run();
      expect(refused(outbox)).toBe(1);
      expect(posts(outbox)).toBe(permission === 'ViewChannel' ? 1 : 2);
    },
  );

  it.each([403, 404])(
    'with a bare %s, under no code of Discord’s own, pauses too, and its card comes when that is over',
    async (status) => {
      const outbox = await openOutbox();
      for (const id of ['inc-1', 'inc-2']) await outbox.owe('gao', id);
      outbox.discord.faults.add({ on: POST, kind: 'error', status });
      await outbox.deliverer.run();
      expect(posts(outbox)).toBe(1);
      expect(await outbox.pause('gao')).toMatchObject({ reason: 'refused', tries: 1, waiting: 2 });
      expect(await outbox.state('gao', 'inc-1')).toMatchObject({
        status: 'pending',
        attempts: 0,
        error: expect.stringContaining(String(status)),
      });
      outbox.pass(61 * SECOND);
      await outbox.deliverer.run();
      expect(outbox.footers('gao').map((footer) => footer.slice(-5))).toEqual(['inc-1', 'inc-2']);
      expect(await outbox.pause('gao')).toBeUndefined();
    },
  );

  it('is tried with one card at growing intervals, up to an hour', async () => {
    const outbox = await openOutbox();
    for (const id of ['inc-1', 'inc-2']) await outbox.owe('gao', id);
    outbox.discord.admin.withdraw(outbox.channelOf('gao'), 'SendMessages');
    const minutes: number[] = [];
    for (let tries = 1; tries <= 9; tries++) {
      await outbox.deliverer.run();
      expect(posts(outbox)).toBe(tries);
      const pause = await outbox.pause('gao');
      expect(pause?.tries).toBe(tries);
      const wait = Date.parse(pause!.nextTry!) - outbox.now().getTime();
      minutes.push(Math.round(wait / 60 / SECOND));
      outbox.pass(wait + SECOND);
    }
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('goes on by itself once it takes cards again: in order, each once, with its present revision', async () => {
    const outbox = await openOutbox();
    const gao = outbox.channelOf('gao');
    await outbox.owe('gao', 'inc-0');
    await outbox.deliverer.run();
    outbox.discord.admin.withdraw(gao, 'SendMessages');
    for (const id of ['inc-2', 'inc-1']) {
      outbox.pass(SECOND);
      await outbox.owe('gao', id);
    }
    await outbox.deliverer.run();
    // Days go by, and with them what is known.
    outbox.pass(3 * 24 * 3600 * SECOND);
    await outbox.moveOn('gao', 'inc-2', 5);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toHaveLength(1);

    outbox.discord.admin.withdraw(gao);
    outbox.pass(3600 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([
      expect.stringMatching(/v1 .*inc-0$/),
      expect.stringMatching(/first report.* v5 .*inc-2$/),
      expect.stringMatching(/v1 .*inc-1$/),
    ]);
    expect(await outbox.pause('gao')).toBeUndefined();
    expect(await outbox.store.deliveries.backlog()).toEqual({ pending: 0, oldest: null });
  });

  it('in the middle of its queue keeps what is behind in its order', async () => {
    const outbox = await openOutbox();
    const gao = outbox.channelOf('gao');
    for (const id of ['inc-1', 'inc-2', 'inc-3', 'inc-4']) await outbox.owe('gao', id);
    let sent = 0;
    outbox.discord.faults.add({
      on: ({ method }) => {
        if (method === 'POST' && ++sent === 3) outbox.discord.admin.withdraw(gao, 'SendMessages');
        return false;
      },
      kind: 'error',
    });
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toHaveLength(2);
    outbox.discord.admin.withdraw(gao);
    outbox.pass(61 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('gao').map((footer) => footer.slice(-5))).toEqual([
      'inc-1',
      'inc-2',
      'inc-3',
      'inc-4',
    ]);
  });

  it('after a send that was cut off still looks for that card before it posts it', async () => {
    const outbox = await openOutbox();
    const gao = outbox.channelOf('gao');
    await outbox.owe('gao', 'inc-1');
    outbox.discord.faults.add({ on: POST, when: 'after', kind: 'reset' });
    await outbox.deliverer.run();
    outbox.discord.admin.withdraw(gao, 'ViewChannel');
    outbox.pass(60 * SECOND);
    await outbox.deliverer.run();
    expect(await outbox.pause('gao')).toMatchObject({ reason: 'no access' });
    outbox.discord.admin.withdraw(gao);
    outbox.pass(3600 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toHaveLength(1);
    expect(posts(outbox)).toBe(1);
  });

  it('for long, with much said there meanwhile, loses no card whose sending was cut off afterwards', async () => {
    const HOUR = 3600 * SECOND;
    let behind = HOUR;
    const outbox = await openOutbox({ now: () => Date.now() - behind });
    const [channelId, userId] = [outbox.channelOf('gao'), outbox.discord.state.user('manager').id];
    const createdAt = new Date(Date.now() - 2 * HOUR).toISOString();
    await outbox.owe('gao', 'inc-1', { createdAt, notBefore: createdAt });
    for (let n = 0; n < 1100; n++) outbox.discord.person.say(`message ${n}`, { channelId, userId });
    behind = 0;
    outbox.discord.faults.add({ on: POST, when: 'after', kind: 'reset' });
    await outbox.deliverer.run();
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'pending', messageId: null });
    outbox.pass(10 * SECOND);
    await outbox.deliverer.run();
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'sent', unsettledSince: null });
    expect(outbox.footers('gao').filter((footer) => footer !== '')).toHaveLength(1);
    expect(posts(outbox)).toBe(1);
  });

  it('since it is gone loses its subscriptions and what waits for it, and is asked no more', async () => {
    const outbox = await openOutbox();
    const gao = outbox.channelOf('gao');
    const kidal = outbox.channelOf('kidal');
    await outbox.store.subscriptions.add(sampleSubscription('s1', { channelId: gao }));
    await outbox.store.subscriptions.add(sampleSubscription('s2', { channelId: kidal }));
    for (const id of ['inc-1', 'inc-2']) await outbox.owe('gao', id);
    await outbox.owe('kidal', 'inc-1');
    outbox.discord.admin.deleteChannel(gao);
    await outbox.deliverer.run();
    expect(outbox.footers('kidal')).toHaveLength(1);
    expect((await outbox.store.subscriptions.list('guild')).map(({ id }) => id)).toEqual(['s2']);
    expect(await outbox.store.deliveries.find(gao, 'inc-1')).toBeNull();
    expect(await outbox.store.deliveries.find(gao, 'inc-2')).toBeNull();
    expect(outbox.warnings).toContainEqual(expect.objectContaining({ subscriptions: 1, dropped: 2 }));
    expect(refused(outbox)).toBe(1);
  });

  it('with a rate limit of an hour is left alone for the hour, while the others are served', async () => {
    const outbox = await openOutbox();
    const gao = outbox.channelOf('gao');
    await outbox.owe('gao', 'inc-1');
    outbox.pass(SECOND);
    await outbox.owe('kidal', 'inc-1');
    outbox.discord.faults.add({
      on: ({ method, path }) => method === 'POST' && path.includes(gao),
      kind: 'rate-limit',
      retryAfterMs: 3600 * SECOND,
    });
    await outbox.deliverer.run();
    expect(outbox.footers('kidal')).toHaveLength(1);
    const limited = await outbox.state('gao', 'inc-1');
    expect(limited).toMatchObject({ status: 'pending', error: expect.stringContaining('rate limit') });
    const wait = Date.parse(limited.notBefore) - Date.now();
    expect(Math.round(wait / SECOND / 60)).toBe(60);
  });
});

describe('a process that dies between a send and its note', () => {
  it('leaves a card that the next one finds once the send must have ended, and does not double', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    // The first process posts, and hears no answer for as long as it lives.
    outbox.discord.faults.add({ on: POST, when: 'after', kind: 'timeout' });
    const first = outbox.create().run();
    await outbox.discord.waitFor((state) => state.messages('gao').length === 1);

    const second = outbox.create();
    await second.run();
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'pending', messageId: null });
    outbox.pass(60 * SECOND);
    await second.run();
    expect(outbox.footers('gao')).toHaveLength(1);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({
      status: 'sent',
      messageId: outbox.discord.state.messages('gao')[0]?.id,
    });
    await outbox.discord.stop();
    await first;
  });

  it('before the send leaves a card that the next one posts', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1', {
      attempts: 1,
      notBefore: new Date(Date.now() + 30 * SECOND).toISOString(),
      unsettledSince: new Date().toISOString(),
    });
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([]);
    outbox.pass(31 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toHaveLength(1);
  });
});

/** A PostgreSQL that was stopped hard with synchronous_commit=off comes back without its last transactions. */
describe('a database that has lost its last commits', () => {
  const HOUR = 3600 * SECOND;

  it.each([
    ['by the process that posted it', false],
    ['by one that was started since', true],
  ])('has the card that stands in the channel found %s, also long after', async (_, restarted) => {
    const outbox = await openOutbox({ limits: { ...NO_RATE_LIMITS, nonceWindowMs: 0 } });
    await outbox.owe('gao', 'inc-1');
    await outbox.owe('gao', 'inc-2', { createdAt: outbox.later(1) });
    await outbox.deliverer.run();
    const [one, two] = outbox.discord.state.messages('gao');
    outbox.pass(HOUR);
    // The row was made anew by the file that was read again.
    await outbox.owe('gao', 'inc-1');
    await outbox.moveOn('gao', 'inc-1', 2);
    await (restarted ? outbox.create() : outbox.deliverer).run();
    expect(outbox.footers('gao')).toEqual([
      expect.stringMatching(/ · v2 .* · inc-1$/),
      expect.stringMatching(/ · inc-2$/),
    ]);
    expect(outbox.discord.state.messages('gao').map(({ id }) => id)).toEqual([one!.id, two!.id]);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'sent', messageId: one!.id });
  });

  it('does not bring back a card that somebody has deleted meanwhile', async () => {
    const outbox = await openOutbox({ limits: { ...NO_RATE_LIMITS, nonceWindowMs: 0 } });
    await outbox.owe('gao', 'inc-1');
    await outbox.deliverer.run();
    const { messageId } = await outbox.state('gao', 'inc-1');
    outbox.discord.admin.deleteMessage(outbox.channelOf('gao'), messageId!);
    await outbox.owe('gao', 'inc-1');
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([]);
    expect((await outbox.state('gao', 'inc-1')).error).toContain('deleted');
  });

  it('costs one request a channel and process, and a card that others have buried is covered by its nonce', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    await outbox.deliverer.run();
    const manager = outbox.discord.state.user('manager').id;
    for (let n = 0; n < 120; n++)
      outbox.discord.person.say(`message ${n}`, { channelId: outbox.channelOf('gao'), userId: manager });
    outbox.pass(60 * SECOND);
    await outbox.owe('gao', 'inc-1');
    await outbox.owe('gao', 'inc-2', { createdAt: outbox.later(1) });
    await outbox.create().run();
    expect(outbox.footers('gao').filter((text) => text.endsWith(' · inc-1'))).toHaveLength(1);
    expect(outbox.footers('gao').filter((text) => text.endsWith(' · inc-2'))).toHaveLength(1);
    const looks = { method: 'GET', route: '/channels/:channel/messages' };
    expect(outbox.discord.state.requests(looks)).toHaveLength(2);
  });

  it('leaves the card to be posted where the look into the channel fails for a while', async () => {
    const outbox = await openOutbox();
    outbox.discord.faults.add({ on: 'GET /channels/:channel/messages', when: 'before', kind: 'reset' });
    await outbox.owe('gao', 'inc-1');
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([]);
    outbox.pass(60 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toHaveLength(1);
  });
});

describe('the deliverer', () => {
  it('sends what falls due while it is at work', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    outbox.discord.faults.add({ on: POST, kind: 'slow', ms: 200 });
    const first = outbox.deliverer.run();
    await outbox.owe('kidal', 'inc-2');
    await Promise.all([first, outbox.deliverer.run()]);
    expect(outbox.footers('kidal')).toHaveLength(1);
    expect(posts(outbox)).toBe(2);
  });

  it('that is stopped ends the card in hand and begins no other', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    outbox.discord.faults.add({ on: POST, when: 'before', kind: 'slow', ms: 300 });
    const run = outbox.deliverer.run();
    while (outbox.discord.faults.waiting() > 0) await sleep(5);
    outbox.pass(SECOND);
    await outbox.owe('gao', 'inc-2');
    await outbox.deliverer.stop();
    expect(outbox.footers('gao')).toHaveLength(1);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({ status: 'sent' });
    await run;
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toHaveLength(1);
  });

  it('gives each channel a queue of its own: a card does not wait for the many of another channel', async () => {
    const outbox = await openOutbox();
    for (let n = 0; n < 100; n++) await outbox.owe('alerts', `inc-${n}`);
    outbox.pass(SECOND);
    await outbox.owe('kidal', 'inc-0');
    await outbox.deliverer.run();
    const [card] = outbox.discord.state.messages('kidal');
    const before = outbox.discord.state
      .messages('alerts')
      .filter(({ id }) => BigInt(id) < BigInt(card!.id)).length;
    expect(before).toBeLessThan(6);
    expect(outbox.footers('alerts')).toHaveLength(100);
  });

  it('looks for what has fallen due elsewhere while a channel is slow', async () => {
    const outbox = await openOutbox();
    for (const id of ['inc-1', 'inc-2', 'inc-3']) await outbox.owe('alerts', id);
    // No answer ever comes to the first card of #alerts.
    outbox.discord.faults.add({ on: POST, kind: 'timeout' });
    const run = outbox.deliverer.run();
    while (outbox.discord.faults.waiting() > 0) await sleep(5);
    for (const id of ['inc-1', 'inc-2']) await outbox.owe('kidal', id);
    void outbox.deliverer.run();
    await outbox.discord.waitFor((state) => state.messages('kidal').length === 2);
    expect(outbox.footers('alerts')).toEqual([]);
    await outbox.discord.stop();
    await run;
  });

  it('serves as many channels as there are, and each of them in its order', async () => {
    const names = Array.from({ length: 70 }, (_, n) => `channel-${n}`);
    const outbox = await openOutbox({
      guilds: [{ name: 'Many', channels: names, members: [{ name: 'manager' }] }],
    });
    for (const id of ['inc-2', 'inc-1', 'inc-3']) {
      for (const name of names) await outbox.owe(name, id);
      outbox.pass(SECOND);
    }
    await outbox.deliverer.run();
    for (const name of names) {
      expect(outbox.footers(name).map((footer) => footer.slice(-5))).toEqual(['inc-2', 'inc-1', 'inc-3']);
    }
  });

  it('that meets a fault of the store ends the cards in hand, tells of it, and goes on next time', async () => {
    const outbox = await openOutbox();
    await outbox.owe('gao', 'inc-1');
    await outbox.owe('kidal', 'inc-2');
    outbox.discord.faults.add({ on: POST, kind: 'slow', ms: 300 });
    outbox.spoilIncident('inc-2');
    await expect(outbox.deliverer.run()).rejects.toThrow('JSON');
    expect(outbox.footers('gao')).toHaveLength(1);
    await outbox.saveIncident('inc-2');
    outbox.pass(31 * SECOND);
    await outbox.deliverer.run();
    expect(outbox.footers('kidal')).toHaveLength(1);
  });

  it('sends more than it takes up at once', async () => {
    const outbox = await openOutbox();
    for (let n = 0; n < 120; n++) await outbox.owe(n % 2 === 0 ? 'gao' : 'kidal', `inc-${n}`);
    await outbox.deliverer.run();
    expect(outbox.footers('gao').length + outbox.footers('kidal').length).toBe(120);
    expect(await outbox.store.deliveries.backlog()).toEqual({ pending: 0, oldest: null });
  });
});
