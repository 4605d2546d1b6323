import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/alerts/reason.ts';
import { routeIncident } from '../../src/alerts/route.ts';
import type { Subscription } from '../../src/model.ts';
import type { Delivery } from '../../src/store/store.ts';

const NOW = new Date('2024-03-06T12:00:00.000Z');
const FIRST: Decision = { reason: 'first report' };
const SILENT: Decision = { reason: null, why: 'not fresh' };

function subscription(changes: Partial<Subscription> = {}): Subscription {
  return {
    id: 's1',
    guildId: 'g1',
    channelId: 'c1',
    region: 'ml-gao',
    actor: null,
    language: 'en',
    createdBy: 'u1',
    createdAt: '2024-01-01T00:00:00.000Z',
    ...changes,
  };
}
function delivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    channelId: 'c1',
    incidentId: 'i1',
    wantedRevision: 1,
    sentRevision: 1,
    messageId: 'm1',
    language: 'fr',
    status: 'sent',
    attempts: 0,
    notBefore: '2024-03-01T00:00:00.000Z',
    unsettledSince: null,
    error: null,
    createdAt: '2024-03-01T00:00:00.000Z',
    ...changes,
  };
}
function route(subscriptions: Subscription[], existing: Delivery[], first: Decision = FIRST, revision = 2) {
  return routeIncident({ incident: { id: 'i1', revision }, first, subscriptions, existing, now: NOW });
}

describe('an incident reaches', () => {
  it('a channel once, however many of its subscriptions match, in the language of the oldest', () => {
    const late = subscription({ id: 's2', language: 'fr', createdAt: '2024-02-01T00:00:00.000Z' });
    expect(route([late, subscription()], [])).toEqual([
      {
        channelId: 'c1',
        incidentId: 'i1',
        wantedRevision: 2,
        sentRevision: null,
        messageId: null,
        language: 'en',
        status: 'pending',
        attempts: 0,
        notBefore: NOW.toISOString(),
        unsettledSince: null,
        error: null,
        createdAt: NOW.toISOString(),
      },
    ]);
  });

  it('each of several channels', () => {
    const opened = route([subscription(), subscription({ id: 's2', channelId: 'c2' })], []);
    expect(opened.map(({ channelId }) => channelId)).toEqual(['c1', 'c2']);
  });

  it('no channel without a card where the decision is silence', () => {
    expect(route([subscription()], [], SILENT)).toEqual([]);
  });

  it('no channel that did not ask', () => {
    expect(route([], [])).toEqual([]);
  });
});

describe('a channel that has the card', () => {
  it('gets the new revision into the same message and language', () => {
    expect(route([subscription()], [delivery()])).toEqual([
      delivery({ wantedRevision: 2, status: 'pending', notBefore: NOW.toISOString() }),
    ]);
  });

  it('gets the new revision also where the news is not fresh', () => {
    expect(route([subscription()], [delivery()], SILENT)).toHaveLength(1);
  });

  it('keeps its card true after it has unsubscribed', () => {
    expect(route([], [delivery()])).toHaveLength(1);
  });

  it('gets nothing where the revision has not moved', () => {
    expect(route([subscription()], [delivery()], FIRST, 1)).toEqual([]);
  });

  it('keeps its back-off where the older revision has not been sent yet', () => {
    const waiting = delivery({
      sentRevision: null,
      messageId: null,
      status: 'pending',
      attempts: 3,
      error: 'HTTP 503',
    });
    expect(route([subscription()], [waiting])).toEqual([{ ...waiting, wantedRevision: 2 }]);
  });

  it('that Discord refused stays refused, with the newest revision wanted', () => {
    const refused = delivery({ status: 'refused', error: 'Discord answered 400' });
    expect(route([subscription()], [refused])).toEqual([{ ...refused, wantedRevision: 2 }]);
  });

  it('does not keep another channel from its first card', () => {
    const both = route([subscription(), subscription({ id: 's2', channelId: 'c2' })], [delivery()]);
    expect(both.map(({ channelId, messageId }) => [channelId, messageId])).toEqual([
      ['c1', 'm1'],
      ['c2', null],
    ]);
  });
});

describe('a channel that shows an incident which has been merged into another', () => {
  function routeMerged(absorbed: Delivery[], existing: Delivery[] = []) {
    const subscriptions = [subscription()];
    return routeIncident({
      incident: { id: 'i1', revision: 2 },
      first: FIRST,
      subscriptions,
      existing,
      absorbed,
      now: NOW,
    });
  }
  const other = delivery({ incidentId: 'i2', messageId: 'm2' });

  it('gets that card turned into the card of the other, and no second one', () => {
    expect(routeMerged([other])).toEqual([
      { ...other, error: 'merged into i1' },
      {
        ...other,
        incidentId: 'i1',
        wantedRevision: 2,
        sentRevision: 0,
        status: 'pending',
        notBefore: NOW.toISOString(),
      },
    ]);
  });

  it('keeps the card of the other where it has both', () => {
    expect(routeMerged([other], [delivery()])).toEqual([
      { ...other, error: 'merged into i1' },
      delivery({ wantedRevision: 2, status: 'pending', notBefore: NOW.toISOString() }),
    ]);
  });

  it('keeps of two cards the one that stands there', () => {
    const unsent = delivery({ incidentId: 'i3', messageId: null, sentRevision: null, status: 'pending' });
    const adopted = routeMerged([unsent, other]).filter(({ incidentId }) => incidentId === 'i1');
    expect(adopted.map(({ messageId }) => messageId)).toEqual(['m2']);
  });

  it('is sent nothing more for the one that is gone', () => {
    const unsent = delivery({ incidentId: 'i2', messageId: null, sentRevision: null, status: 'pending' });
    const pending = routeMerged([unsent]).filter(({ status }) => status === 'pending');
    expect(pending).toMatchObject([
      { incidentId: 'i1', messageId: null, sentRevision: null, wantedRevision: 2 },
    ]);
  });
});
