import { expect, it } from 'vitest';
import type { Subject } from '../conformance.ts';
import { sampleSubscription } from '../samples.ts';

export function subscriptionsConformance({ store }: Subject): void {
  const matching = async (places: string[], actors: string[]) =>
    (await store().subscriptions.findMatching({ places, actors })).map(({ id }) => id);

  it('adds a subscription and gives it back as stored', async () => {
    const subscription = sampleSubscription('s1', { guildId: 'g1', channelId: 'c1' });
    expect(await store().subscriptions.add(subscription)).toEqual({ subscription, added: true });
    expect(await store().subscriptions.list('g1')).toEqual([subscription]);
  });

  it('gives the existing one where a channel asks for the same again, also for everything', async () => {
    for (const [i, what] of [
      { region: 'gao', actor: null },
      { region: null, actor: 'jnim' },
      { region: null, actor: null },
    ].entries()) {
      const first = sampleSubscription(`first-${i}`, { guildId: 'g2', channelId: 'c2', ...what });
      const second = { ...first, id: `second-${i}`, createdBy: 'another' };
      await store().subscriptions.add(first);
      expect(await store().subscriptions.add(second)).toEqual({ subscription: first, added: false });
    }
    expect(await store().subscriptions.list('g2')).toHaveLength(3);
  });

  it('adds the same only once when it is asked for several times at once', async () => {
    for (let round = 0; round < 20; round++) {
      const ask = (name: string) =>
        store().subscriptions.add(
          sampleSubscription(`${name}-${round}`, { guildId: 'g3', channelId: `many-${round}` }),
        );
      const answers = await Promise.all(['a', 'b', 'c', 'd'].map(ask));
      expect(answers.filter(({ added }) => added)).toHaveLength(1);
      expect(new Set(answers.map(({ subscription }) => subscription.id)).size).toBe(1);
    }
  });

  it('lists the oldest first and those of one server only', async () => {
    const at = (minute: number) => `2024-03-05T12:0${minute}:00.000Z`;
    await store().subscriptions.add(
      sampleSubscription('late', { guildId: 'g4', channelId: 'x', createdAt: at(2) }),
    );
    await store().subscriptions.add(
      sampleSubscription('early', { guildId: 'g4', channelId: 'y', createdAt: at(1) }),
    );
    expect((await store().subscriptions.list('g4')).map(({ id }) => id)).toEqual(['early', 'late']);
    expect(await store().subscriptions.list('nowhere')).toEqual([]);
  });

  it('removes a subscription for its own server only, and once', async () => {
    await store().subscriptions.add(sampleSubscription('mine', { guildId: 'g5', channelId: 'c5' }));
    expect(await store().subscriptions.remove('somebody else', 'mine')).toBe(false);
    expect(await store().subscriptions.remove('g5', 'mine')).toBe(true);
    expect(await store().subscriptions.remove('g5', 'mine')).toBe(false);
  });

  it('removes all that a server had', async () => {
    await store().subscriptions.add(sampleSubscription('g6-1', { guildId: 'g6', channelId: 'c6' }));
    await store().subscriptions.add(sampleSubscription('g6-2', { guildId: 'g6', channelId: 'c7' }));
    expect(await store().subscriptions.removeByGuild('g6')).toBe(2);
    expect(await store().subscriptions.removeByGuild('g6')).toBe(0);
    expect(await store().subscriptions.list('g6')).toEqual([]);
  });

  it('removes all that channels had', async () => {
    for (const [id, channelId] of [
      ['ch-1', 'one'],
      ['ch-2', 'two'],
      ['ch-3', 'three'],
    ] as const)
      await store().subscriptions.add(sampleSubscription(id, { guildId: 'g8', channelId }));
    expect(await store().subscriptions.removeByChannels(['one', 'two', 'nowhere'])).toBe(2);
    expect((await store().subscriptions.list('g8')).map(({ id }) => id)).toEqual(['ch-3']);
  });

  it('matches by region, by actor, by both and by neither', async () => {
    const add = (id: string, region: string | null, actor: string | null) =>
      store().subscriptions.add(sampleSubscription(id, { guildId: 'g7', channelId: 'c8', region, actor }));
    await add('1-soum', 'soum', null);
    await add('2-issp', null, 'issp');
    await add('3-soum-issp', 'soum', 'issp');
    await add('4-all', null, null);
    await add('5-soum-fla', 'soum', 'fla');
    await add('6-kidal-issp', 'kidal', 'issp');
    const mine = async (places: string[], actors: string[]) =>
      (await matching(places, actors)).filter((id) => /^[1-6]-/.test(id));

    expect(await mine(['soum', 'sahel'], ['issp'])).toEqual(['1-soum', '2-issp', '3-soum-issp', '4-all']);
    expect(await mine(['soum'], [])).toEqual(['1-soum', '4-all']);
    expect(await mine([], ['issp'])).toEqual(['2-issp', '4-all']);
    expect(await mine([], [])).toEqual(['4-all']);
    expect(await mine(['nowhere'], ['nobody'])).toEqual(['4-all']);
  });
}
