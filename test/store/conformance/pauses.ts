import { expect, it } from 'vitest';
import type { ChannelPause } from '../../../src/store/store.ts';
import type { Subject } from '../conformance.ts';
import { keysOf, NOON, sampleDelivery, sampleIncident } from '../samples.ts';

export function pausesConformance({ store }: Subject): void {
  const pause = (channelId: string, changes: Partial<ChannelPause> = {}): ChannelPause => ({
    channelId,
    reason: 'no permission',
    since: NOON,
    tries: 1,
    nextTry: NOON,
    ...changes,
  });

  it('gives back a pause as it was saved last, and none of another channel', async () => {
    await store().pauses.save(pause('a'));
    const later = pause('a', { reason: 'removed', tries: 2, nextTry: null });
    await store().pauses.save(later);
    expect(await store().pauses.find(['a', 'b'])).toEqual([{ ...later, waiting: 0 }]);
    expect(await store().pauses.find(['b'])).toEqual([]);
    expect(await store().pauses.find([])).toEqual([]);
  });

  it('says how many deliveries wait in each channel, the longest paused first', async () => {
    for (const id of ['i1', 'i2', 'i3']) {
      await store().incidents.save(sampleIncident(id), keysOf([]), NOON);
      await store().deliveries.save(sampleDelivery('late', id, { status: id === 'i3' ? 'sent' : 'pending' }));
    }
    await store().pauses.save(pause('late', { since: '2024-03-05T13:00:00.000Z' }));
    await store().pauses.save(pause('early'));
    const found = await store().pauses.find(['late', 'early']);
    expect(found.map(({ channelId, waiting }) => [channelId, waiting])).toEqual([
      ['early', 0],
      ['late', 2],
    ]);
  });

  it('ends the pauses of channels, and says how many there were', async () => {
    await store().pauses.save(pause('x'));
    await store().pauses.save(pause('y'));
    expect(await store().pauses.remove(['x', 'never paused'])).toBe(1);
    expect(await store().pauses.remove([])).toBe(0);
    expect((await store().pauses.find(['x', 'y'])).map(({ channelId }) => channelId)).toEqual(['y']);
  });
}
