/** Which channels an incident reaches, and what each of them should show. */
import type { Incident, Subscription } from '../model.ts';
import type { Delivery } from '../store/store.ts';
import type { Decision } from './reason.ts';

export type RouteInput = {
  incident: Pick<Incident, 'id' | 'revision'>;
  /** The decision for a channel that has no card of this incident yet. */
  first: Decision;
  /** Those that ask for the incident. */
  subscriptions: Subscription[];
  /** Every delivery of this incident so far. */
  existing: Delivery[];
  /** Those of incidents that have been merged into this one. */
  absorbed?: Delivery[];
  now: Date;
};

/**
 * The deliveries to save: one card a channel, however many of its subscriptions match. Channels that have
 * the card get its new revision, also those that no longer ask for it: what stands in a channel stays true.
 * A card of an absorbed incident becomes this one's where the channel has no other.
 */
export function routeIncident({
  incident,
  first,
  subscriptions,
  existing,
  absorbed = [],
  now,
}: RouteInput): Delivery[] {
  const at = now.toISOString();
  const closed = absorbed.map((delivery) => closeDelivery(delivery, incident.id));
  const known = [...existing, ...findAdopted(absorbed, existing, incident.id)];
  const moved = known
    .filter((delivery) => delivery.wantedRevision < incident.revision)
    .map((delivery) => moveDelivery(delivery, incident.revision, at));
  if (first.reason === null) return [...closed, ...moved];
  const reached = new Set(known.map((delivery) => delivery.channelId));
  const opened: Delivery[] = [];
  for (const subscription of oldestFirst(subscriptions)) {
    if (reached.has(subscription.channelId)) continue;
    reached.add(subscription.channelId);
    opened.push({
      channelId: subscription.channelId,
      incidentId: incident.id,
      wantedRevision: incident.revision,
      sentRevision: null,
      messageId: null,
      language: subscription.language,
      status: 'pending',
      attempts: 0,
      notBefore: at,
      unsettledSince: null,
      error: null,
      createdAt: at,
    });
  }
  return [...closed, ...moved, ...opened];
}

/** The oldest card of each channel that shows an absorbed incident but not this one, as a card of this one. */
function findAdopted(absorbed: Delivery[], existing: Delivery[], incidentId: string): Delivery[] {
  const taken = new Set(existing.map((delivery) => delivery.channelId));
  const adopted: Delivery[] = [];
  // A card that stands in the channel is worth more than one still to be sent.
  const inOrder = absorbed.toSorted(
    (a, b) =>
      Number(a.messageId === null) - Number(b.messageId === null) || compare(a.createdAt, b.createdAt),
  );
  for (const delivery of inOrder) {
    if (taken.has(delivery.channelId)) continue;
    taken.add(delivery.channelId);
    const sentRevision = delivery.sentRevision === null ? null : 0;
    adopted.push({ ...delivery, incidentId, wantedRevision: 0, sentRevision });
  }
  return adopted;
}

/** Nothing more is sent for an incident that is no longer one of its own. */
function closeDelivery(delivery: Delivery, into: string): Delivery {
  return { ...delivery, status: 'sent', error: `merged into ${into}` };
}

/**
 * An incident that had gone into another is one of its own again, and so is its card: `sharing` are the other
 * deliveries that show themselves in its messages. They are to be posted anew.
 */
export function takeBackCards(sharing: Delivery[], now: Date): Delivery[] {
  return sharing.map((delivery) => ({
    ...moveDelivery(delivery, delivery.wantedRevision, now.toISOString()),
    messageId: null,
    sentRevision: null,
    unsettledSince: null,
  }));
}

/** A newer revision replaces one not yet sent, which keeps its back-off; a refused card stays refused. */
function moveDelivery(delivery: Delivery, revision: number, at: string): Delivery {
  if (delivery.status !== 'sent') return { ...delivery, wantedRevision: revision };
  return {
    ...delivery,
    wantedRevision: revision,
    status: 'pending',
    attempts: 0,
    notBefore: at,
    error: null,
  };
}

/** The oldest subscription of a channel decides the language of its card. */
function oldestFirst(subscriptions: Subscription[]): Subscription[] {
  return subscriptions.toSorted(
    (a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id) || compare(a.channelId, b.channelId),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
