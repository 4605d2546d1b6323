/** The outbox against the local Discord: what is posted, what is repeated, what is left to a person. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openOutbox } from './open-outbox.ts';

const POST = 'POST /channels/:channel/messages';
const PATCH = 'PATCH /channels/:channel/messages/:message';
const SECOND = 1000;
const posts = ({ discord }: Awaited<ReturnType<typeof openOutbox>>) =>
  discord.state.requests({ method: 'POST', route: '/channels/:channel/messages' }).length;

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
    await outbox.saveIncident('inc-1', { place: JSON.parse('null') });
    await outbox.owe('gao', 'inc-1');
    outbox.pass(SECOND);
    await outbox.owe('gao', 'inc-2');
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([expect.stringMatching(/inc-2$/)]);
    expect(await outbox.state('gao', 'inc-1')).toMatchObject({
      status: 'paused',
      error: expect.stringContaining('the card cannot be drawn'),
    });
  });
});

describe('a send that fails', () => {
  it.each([
    ['an error of Discord’s', { kind: 'error', status: 502 }],
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
    ['for lack of a permission', 'Send Messages'],
    ['since it is gone', 'the channel is gone'],
  ])('%s is paused with the remedy, asked no more, and holds nobody back', async (why, remedy) => {
    const outbox = await openOutbox();
    const gao = outbox.channelOf('gao');
    await outbox.owe('gao', 'inc-1');
    outbox.pass(SECOND);
    await outbox.owe('kidal', 'inc-1');
    if (why.includes('permission')) outbox.discord.admin.withdraw(gao, 'SendMessages');
    else outbox.discord.admin.deleteChannel(gao);
    await outbox.deliverer.run();
    const paused = await outbox.store.deliveries.find(gao, 'inc-1');
    expect(paused).toMatchObject({ status: 'paused', error: expect.stringContaining(remedy) });
    expect(outbox.footers('kidal')).toHaveLength(1);

    const asked = posts(outbox);
    outbox.pass(3600 * SECOND);
    await outbox.deliverer.run();
    expect(posts(outbox)).toBe(asked);
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
    });
    await outbox.deliverer.run();
    expect(outbox.footers('gao')).toEqual([]);
    outbox.pass(31 * SECOND);
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

  it('sends more than it takes up at once', async () => {
    const outbox = await openOutbox();
    for (let n = 0; n < 120; n++) await outbox.owe(n % 2 === 0 ? 'gao' : 'kidal', `inc-${n}`);
    await outbox.deliverer.run();
    expect(outbox.footers('gao').length + outbox.footers('kidal').length).toBe(120);
    expect(await outbox.store.deliveries.backlog()).toEqual({ pending: 0, oldest: null });
  });
});
