import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Delivery } from '../../../src/store/store.ts';
import type { Subject } from '../conformance.ts';
import { keysOf, NOON, sampleDelivery, sampleIncident } from '../samples.ts';

export function deliveriesConformance({ store }: Subject): void {
  const minute = (n: number) => `2024-03-05T12:${String(n).padStart(2, '0')}:00.000Z`;
  const save = (channelId: string, incidentId: string, changes: Partial<Delivery> = {}) =>
    store().deliveries.save(sampleDelivery(channelId, incidentId, changes));
  const due = async (now: string) =>
    (await store().deliveries.findDue(now)).map((d) => `${d.channelId}/${d.incidentId}`);
  const incidents = ['i1', 'i2', 'i3', 'i4'];

  beforeAll(async () => {
    for (const id of incidents) await store().incidents.save(sampleIncident(id), keysOf([]), NOON);
  });
  // What the test before has left is over: sent, so neither due nor in the backlog.
  beforeEach(async () => {
    for (const id of incidents) {
      for (const left of await store().deliveries.findByIncident(id)) {
        await store().deliveries.save({ ...left, status: 'sent' });
      }
    }
  });

  it('finds which other incidents are shown in a message', async () => {
    for (const id of ['shared-1', 'shared-2', 'shared-3'])
      await store().incidents.save(sampleIncident(id), keysOf([]), NOON);
    const save = async (channelId: string, id: string, messageId: string | null) =>
      store().deliveries.save(sampleDelivery(channelId, id, { status: 'sent', messageId }));
    await save('sharing', 'shared-1', 'm1');
    await save('sharing', 'shared-2', 'm1');
    await save('sharing', 'shared-3', null);
    await save('elsewhere', 'shared-3', 'm1');
    const findSharing = async (id: string) => {
      const found = await store().deliveries.findSharing(await store().deliveries.findByIncident(id));
      return found.map(({ incidentId }) => incidentId);
    };
    expect(await findSharing('shared-1')).toEqual(['shared-2']);
    expect(await findSharing('shared-3')).toEqual([]);
  });

  it('gives back a delivery as it was saved last', async () => {
    await save('c', 'i1');
    const sent = { sentRevision: 1, messageId: 'm1', status: 'sent', attempts: 1 } as const;
    await save('c', 'i1', sent);
    expect(await store().deliveries.find('c', 'i1')).toEqual(sampleDelivery('c', 'i1', sent));
  });

  it('finds none for another channel or another incident', async () => {
    await save('c', 'i1');
    expect(await store().deliveries.find('c', 'i2')).toBeNull();
    expect(await store().deliveries.find('d', 'i1')).toBeNull();
  });

  it('finds all deliveries of an incident, by channel', async () => {
    await save('c-b', 'i4');
    await save('c-a', 'i4');
    expect((await store().deliveries.findByIncident('i4')).map((d) => d.channelId)).toEqual(['c-a', 'c-b']);
    expect(await store().deliveries.findByIncident('nowhere')).toEqual([]);
  });

  it('refuses a delivery of an incident that does not exist', async () => {
    await expect(save('c', 'no such incident')).rejects.toThrow();
  });

  it('gives the oldest pending one of each channel where it is due, oldest first', async () => {
    await save('c1', 'i1', { createdAt: minute(3) });
    await save('c2', 'i1', { createdAt: minute(1) });
    await save('c1', 'i2', { createdAt: minute(2), notBefore: minute(5) });
    await save('c3', 'i1', { createdAt: minute(0), status: 'sent' });
    await save('c4', 'i1', { createdAt: minute(0), status: 'refused' });
    await save('c5', 'i1', { createdAt: minute(4), notBefore: minute(9) });
    expect(await due(minute(8))).toEqual(['c2/i1', 'c1/i2']);
    expect(await due(minute(9))).toEqual(['c2/i1', 'c1/i2', 'c5/i1']);
  });

  it('gives a delivery as it was saved', async () => {
    await save('c1', 'i3', { createdAt: minute(3), notBefore: minute(3), attempts: 2, language: 'fr' });
    const expected = { createdAt: minute(3), notBefore: minute(3), attempts: 2, language: 'fr' } as const;
    expect(await store().deliveries.findDue(minute(4))).toEqual([sampleDelivery('c1', 'i3', expected)]);
  });

  it('gives none of a channel whose oldest has to wait, whatever else is due there', async () => {
    await save('c6', 'i1', { createdAt: minute(1), notBefore: minute(30) });
    await save('c6', 'i2', { createdAt: minute(2) });
    await save('c7', 'i2', { createdAt: minute(2) });
    expect(await due(minute(10))).toEqual(['c7/i2']);
    expect(await due(minute(30))).toEqual(['c6/i1', 'c7/i2']);
  });

  it('takes those of one instant in the order of their incidents', async () => {
    await save('c8', 'i3', { createdAt: minute(1) });
    await save('c8', 'i2', { createdAt: minute(1) });
    expect(await due(minute(10))).toEqual(['c8/i2']);
  });

  it('is not held back by a card that was refused', async () => {
    await save('c9', 'i1', { createdAt: minute(1), status: 'refused', notBefore: minute(50) });
    await save('c9', 'i2', { createdAt: minute(2) });
    expect(await due(minute(10))).toEqual(['c9/i2']);
  });

  it('gives none of a paused channel until it is to be tried again', async () => {
    const pause = { reason: 'no access', since: minute(1), tries: 1 } as const;
    await save('p1', 'i1');
    await save('p2', 'i1');
    await store().pauses.save({ channelId: 'p1', ...pause, nextTry: minute(20) });
    await store().pauses.save({ channelId: 'p2', ...pause, nextTry: null });
    expect(await due(minute(10))).toEqual([]);
    expect(await due(minute(20))).toEqual(['p1/i1']);
    await store().pauses.remove(['p1', 'p2']);
    expect(await due(minute(10))).toEqual(['p1/i1', 'p2/i1']);
  });

  it('forgets all cards of channels that are gone, and says how many were waiting', async () => {
    await save('gone', 'i1');
    await save('gone', 'i2', { status: 'sent', sentRevision: 1, messageId: 'm' });
    await save('stays', 'i1');
    expect(await store().deliveries.removeByChannels(['gone', 'never known'])).toBe(1);
    expect(await store().deliveries.find('gone', 'i2')).toBeNull();
    expect(await due(minute(10))).toEqual(['stays/i1']);
  });

  it('forgets the cards that channels never showed, and keeps those that stand there', async () => {
    await save('left', 'i1');
    await save('left', 'i2', { sentRevision: 1, messageId: 'm', wantedRevision: 2 });
    await save('left', 'i3', { status: 'sent', sentRevision: 1, messageId: 'm' });
    expect(await store().deliveries.removeUnsent(['left'])).toBe(1);
    expect(await store().deliveries.find('left', 'i1')).toBeNull();
    expect(await store().deliveries.find('left', 'i2')).toMatchObject({ status: 'pending' });
    expect(await store().deliveries.find('left', 'i3')).toMatchObject({ status: 'sent' });
  });

  it('finds the channels whose oldest card failed and waits long, with how many wait there', async () => {
    const failed = { error: 'rate limit on /channels/:id/messages' };
    await save('h1', 'i1', { createdAt: minute(1), notBefore: minute(40), ...failed });
    await save('h1', 'i2', { createdAt: minute(2) });
    await save('h1', 'i3', { createdAt: minute(0), status: 'sent', notBefore: minute(50), ...failed });
    await save('h2', 'i1', { createdAt: minute(1), notBefore: minute(5), ...failed });
    await save('h3', 'i1', { createdAt: minute(1), notBefore: minute(40) });
    await save('h4', 'i2', { createdAt: minute(1) });
    await save('h4', 'i1', { createdAt: minute(2), notBefore: minute(40), ...failed });
    await save('elsewhere', 'i1', { createdAt: minute(1), notBefore: minute(40), ...failed });
    const held = (...channels: string[]) => store().deliveries.findHeld(channels, minute(10));
    expect(await held('h1', 'h2', 'h3', 'h4')).toEqual([
      { channelId: 'h1', waiting: 2, nextTry: minute(40) },
    ]);
    expect(await held()).toEqual([]);
  });

  it('counts the cards of each channel that were given up lately', async () => {
    await save('r1', 'i1', { createdAt: minute(5), status: 'refused' });
    await save('r1', 'i2', { createdAt: minute(6), status: 'refused' });
    await save('r1', 'i3', { createdAt: minute(6), status: 'sent' });
    await save('r2', 'i1', { createdAt: minute(1), status: 'refused' });
    await save('elsewhere', 'i1', { createdAt: minute(6), status: 'refused' });
    const count = (...channels: string[]) => store().deliveries.countRefused(channels, minute(2));
    expect(await count('r1', 'r2')).toEqual([{ channelId: 'r1', refused: 2 }]);
    expect(await count()).toEqual([]);
  });

  it('tells how many are pending and since when', async () => {
    expect(await store().deliveries.backlog()).toEqual({ pending: 0, oldest: null });
    await save('c1', 'i1', { createdAt: minute(7) });
    await save('c2', 'i1', { createdAt: minute(6), notBefore: minute(50) });
    await save('c3', 'i1', { createdAt: minute(1), status: 'refused' });
    expect(await store().deliveries.backlog()).toEqual({ pending: 2, oldest: minute(6) });
  });
}
