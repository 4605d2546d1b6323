import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Delivery } from '../../../src/store/store.ts';
import type { Subject } from '../conformance.ts';
import { keysOf, NOON, sampleDelivery, sampleIncident } from '../samples.ts';

export function deliveriesConformance({ store }: Subject): void {
  const minute = (n: number) => `2024-03-05T12:${String(n).padStart(2, '0')}:00.000Z`;
  const save = (channelId: string, incidentId: string, changes: Partial<Delivery> = {}) =>
    store().deliveries.save(sampleDelivery(channelId, incidentId, changes));
  const due = async (now: string, limit = 100) =>
    (await store().deliveries.findDue(now, limit)).map((d) => `${d.channelId}/${d.incidentId}`);
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

  it('gives the pending ones that are due, oldest first, at most as many as asked for', async () => {
    await save('c1', 'i1', { createdAt: minute(3) });
    await save('c2', 'i1', { createdAt: minute(1) });
    await save('c1', 'i2', { createdAt: minute(2), notBefore: minute(5) });
    await save('c3', 'i1', { createdAt: minute(0), status: 'sent' });
    await save('c4', 'i1', { createdAt: minute(0), status: 'paused' });
    await save('c5', 'i1', { createdAt: minute(4), notBefore: minute(9) });
    expect(await due(minute(8))).toEqual(['c2/i1', 'c1/i2', 'c1/i1']);
    expect(await due(minute(8), 2)).toEqual(['c2/i1', 'c1/i2']);
    expect(await due(minute(9))).toEqual(['c2/i1', 'c1/i2', 'c1/i1', 'c5/i1']);
  });

  it('gives none of a channel whose oldest has to wait, and all of the others', async () => {
    await save('c6', 'i1', { createdAt: minute(1), notBefore: minute(30) });
    await save('c6', 'i2', { createdAt: minute(2) });
    await save('c7', 'i2', { createdAt: minute(2) });
    expect(await due(minute(10))).toEqual(['c7/i2']);
    expect(await due(minute(30))).toEqual(['c6/i1', 'c6/i2', 'c7/i2']);
  });

  it('lets nothing overtake one that waits in the middle of a channel', async () => {
    await save('c8', 'i1', { createdAt: minute(1) });
    await save('c8', 'i2', { createdAt: minute(2), notBefore: minute(30) });
    await save('c8', 'i3', { createdAt: minute(2) });
    expect(await due(minute(10))).toEqual(['c8/i1']);
  });

  it('is not held back by what the channel refused for good', async () => {
    await save('c9', 'i1', { createdAt: minute(1), status: 'paused', notBefore: minute(50) });
    await save('c9', 'i2', { createdAt: minute(2) });
    expect(await due(minute(10))).toEqual(['c9/i2']);
  });

  it('tells how many are pending and since when', async () => {
    expect(await store().deliveries.backlog()).toEqual({ pending: 0, oldest: null });
    await save('c1', 'i1', { createdAt: minute(7) });
    await save('c2', 'i1', { createdAt: minute(6), notBefore: minute(50) });
    await save('c3', 'i1', { createdAt: minute(1), status: 'paused' });
    expect(await store().deliveries.backlog()).toEqual({ pending: 2, oldest: minute(6) });
  });
}
