/** Sends what is due: cards posted once, edited as their incidents move; order kept within a channel. */
import { renderCard } from '../alerts/card.ts';
import { reasonOfDelivery } from '../alerts/reason.ts';
import type { Wording } from '../create-services.ts';
import type { Sender, Sent } from '../discord/send.ts';
import type { Incident } from '../model.ts';
import type { Delivery, Store } from '../store/store.ts';
import type { Log } from '../log.ts';

export type DeliverContext = {
  store: Store;
  sender: Sender;
  makeNonce: (channelId: string, incidentId: string, createdAt: string) => string;
  wording: Wording;
  now: () => Date;
  log: Log;
};

/** How many channels are served at once; Discord's own limits are kept by the client. */
const BATCH = 50;
/** A send that was begun and whose end nobody wrote down is looked for in the channel after this long. */
const LEASE_MS = 30_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** Sends until nothing is due; one run at a time: a call during a run makes it look once more. */
export function createDeliverer(context: DeliverContext): { run(): Promise<void>; stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const asked = { again: false, stop: false };
  const rounds = async () => {
    while (asked.again && !asked.stop) {
      asked.again = false;
      while (!asked.stop && (await deliverDue(context, () => asked.stop)) > 0);
    }
  };
  return {
    run() {
      asked.again = true;
      running ??= rounds().finally(() => (running = null));
      return running;
    },
    async stop() {
      asked.stop = true;
      await running;
    },
  };
}

/** One round over what is due now; how many deliveries it took up. */
async function deliverDue(context: DeliverContext, stopped: () => boolean): Promise<number> {
  const due = await context.store.deliveries.findDue(context.now().toISOString(), BATCH);
  const channels = new Map<string, Delivery[]>();
  for (const delivery of due)
    channels.set(delivery.channelId, [...(channels.get(delivery.channelId) ?? []), delivery]);
  await Promise.all(
    [...channels.values()].map(async (deliveries) => {
      for (const delivery of deliveries) if (stopped() || !(await deliver(context, delivery))) return;
    }),
  );
  return due.length;
}

/** Whether the next delivery of the channel may follow. */
async function deliver(context: DeliverContext, delivery: Delivery): Promise<boolean> {
  const incident = await context.store.incidents.find(delivery.incidentId);
  if (!incident) {
    await settle(context, delivery, { sent: false, retry: false, why: 'the incident is gone' }, null);
    return true;
  }
  const card = draw(context, delivery, incident);
  if ('why' in card) {
    await settle(context, delivery, { sent: false, retry: false, why: card.why }, incident);
    return true;
  }
  // Written down before it is tried, so that a killed process knows that it may have been sent.
  const lease = new Date(context.now().getTime() + LEASE_MS).toISOString();
  await context.store.transaction(async (tx) => {
    const current = await tx.deliveries.find(delivery.channelId, delivery.incidentId);
    await tx.deliveries.save({ ...(current ?? delivery), attempts: delivery.attempts + 1, notBefore: lease });
  });
  const outcome = await attempt(context, delivery, incident, card);
  await settle(context, delivery, outcome, incident);
  return outcome.sent;
}

/** The error border of a card: one that cannot be drawn must not hold back those after it. */
function draw(
  { wording }: DeliverContext,
  delivery: Delivery,
  incident: Incident,
): ReturnType<typeof renderCard> | { why: string } {
  try {
    return renderCard(incident, {
      words: wording.words[delivery.language],
      naming: wording.naming(delivery.language),
      reason: reasonOfDelivery(delivery, incident),
    });
  } catch (error) {
    return { why: `the card cannot be drawn: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function attempt(
  { sender, makeNonce }: DeliverContext,
  delivery: Delivery,
  incident: Incident,
  card: ReturnType<typeof renderCard>,
): Promise<Sent> {
  const { channelId, messageId } = delivery;
  if (messageId !== null) return sender.edit(channelId, messageId, card);
  // An earlier attempt may have got through without an answer: its card is looked for before another is sent.
  const found =
    delivery.attempts > 0
      ? await sender.find(channelId, ` · ${incident.id}`, new Date(delivery.createdAt))
      : null;
  if (found?.sent) return sender.edit(channelId, found.messageId, card);
  if (found && !found.sent) return found;
  return sender.send(channelId, card, makeNonce(channelId, incident.id, delivery.createdAt));
}

/** Writes the outcome beside what may have changed meanwhile: a newer revision stays wanted. */
async function settle(
  { store, now, log }: DeliverContext,
  delivery: Delivery,
  outcome: Sent,
  incident: Incident | null,
): Promise<void> {
  await store.transaction(async (tx) => {
    const current = (await tx.deliveries.find(delivery.channelId, delivery.incidentId)) ?? delivery;
    if (outcome.sent) {
      const sentRevision = incident?.revision ?? delivery.wantedRevision;
      const behind = current.wantedRevision > sentRevision;
      await tx.deliveries.save({
        ...current,
        sentRevision,
        messageId: outcome.messageId,
        status: behind ? 'pending' : 'sent',
        attempts: 0,
        notBefore: now().toISOString(),
        error: outcome.deleted ? 'the card was deleted in the channel' : null,
      });
      return;
    }
    const attempts = delivery.attempts + 1;
    const wait = outcome.retry ? (outcome.afterMs ?? backOff(attempts)) : 0;
    await tx.deliveries.save({
      ...current,
      status: outcome.retry ? 'pending' : 'paused',
      attempts,
      notBefore: new Date(now().getTime() + wait).toISOString(),
      error: outcome.why,
    });
  });
  if (!outcome.sent) {
    log.warn(
      { channel: delivery.channelId, incident: delivery.incidentId, why: outcome.why, retry: outcome.retry },
      'card not sent',
    );
  }
}

/** Doubling from two seconds to a quarter of an hour, a fifth of it at random. */
function backOff(attempts: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  return wait * (0.9 + Math.random() * 0.2);
}
