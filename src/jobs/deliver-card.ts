/** One card into its channel: taken up, drawn, sent, and what came of it written down. */
import { renderCard, type Card } from '../alerts/card.ts';
import { reasonOfDelivery } from '../alerts/reason.ts';
import type { Wording } from '../create-services.ts';
import type { Sender, Sent } from '../discord/send.ts';
import type { Log } from '../log.ts';
import type { Incident } from '../model.ts';
import type { Delivery, Store } from '../store/store.ts';
import { endChannels, pauseChannel } from './channels.ts';
import type { StandingCards } from './standing-cards.ts';

export type DeliverContext = {
  store: Store;
  sender: Sender;
  makeNonce: (channelId: string, incidentId: string) => string;
  wording: Wording;
  now: () => Date;
  log: Log;
};

/** A send that was begun and whose end nobody wrote down is looked for in the channel after this long. */
const LEASE_MS = 30_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15 * 60_000;

type Failed = Extract<Sent, { sent: false }>;

/** Does nothing where the delivery is no longer due: somebody else has it in hand, or it was merged away. */
export async function deliverCard(
  context: DeliverContext & { cards: StandingCards },
  { channelId, incidentId }: Delivery,
): Promise<void> {
  const delivery = await takeUp(context, channelId, incidentId);
  if (delivery === null) return;
  const incident = await context.store.incidents.find(incidentId);
  if (incident === null) return giveUp(context, delivery, 'the incident is gone');
  const card = draw(context, delivery, incident);
  if ('why' in card) return giveUp(context, delivery, card.why);
  const outcome = await attempt(context, delivery, incident, card);
  if (outcome.sent) await noteSent(context, delivery, outcome, incident.revision);
  else await noteFailed(context, delivery, outcome);
}

/** The delivery as it stands, under a lease: written down before it is tried, so that a killed process knows. */
function takeUp({ store, now }: DeliverContext, channelId: string, incidentId: string) {
  return store.transaction(async (tx): Promise<Delivery | null> => {
    const delivery = await tx.deliveries.find(channelId, incidentId);
    if (delivery?.status !== 'pending' || delivery.notBefore > now().toISOString()) return null;
    await tx.deliveries.save({
      ...delivery,
      attempts: delivery.attempts + 1,
      notBefore: new Date(now().getTime() + LEASE_MS).toISOString(),
      unsettledSince: delivery.unsettledSince ?? now().toISOString(),
    });
    return delivery;
  });
}

/** The error border of a card: one that cannot be drawn must not hold back those after it. */
function draw({ wording }: DeliverContext, delivery: Delivery, incident: Incident): Card | { why: string } {
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
  { sender, cards, makeNonce }: DeliverContext & { cards: StandingCards },
  { channelId, messageId, unsettledSince }: Delivery,
  incident: Incident,
  card: Card,
): Promise<Sent> {
  if (messageId !== null) return sender.edit(channelId, messageId, card);
  // An earlier attempt may have got through without an answer, or the database may have lost that there was one:
  // the card is looked for before another is sent.
  let found = await cards.find(channelId, incident.id);
  if (found === null && unsettledSince !== null)
    found = await sender.find(channelId, ` · ${incident.id}`, new Date(unsettledSince));
  if (found?.sent) return sender.edit(channelId, found.messageId, card);
  if (found) return found;
  const sent = await sender.send(channelId, card, makeNonce(channelId, incident.id));
  if (sent.sent) cards.note(channelId, incident.id, sent.messageId);
  return sent;
}

/** Writes the outcome beside what may have changed meanwhile: a newer revision stays wanted. */
async function noteSent(
  { store, now, log }: DeliverContext,
  { channelId, incidentId }: Delivery,
  outcome: Extract<Sent, { sent: true }>,
  sentRevision: number,
): Promise<void> {
  const resumed = await store.transaction(async (tx) => {
    const current = await tx.deliveries.find(channelId, incidentId);
    if (current !== null) {
      const behind = current.status === 'pending' && current.wantedRevision > sentRevision;
      await tx.deliveries.save({
        ...current,
        sentRevision,
        messageId: outcome.messageId,
        status: behind ? 'pending' : 'sent',
        attempts: 0,
        notBefore: now().toISOString(),
        unsettledSince: null,
        error: outcome.deleted ? 'the card was deleted in the channel' : null,
      });
    }
    await passOn(tx, channelId, incidentId, outcome.messageId, now().toISOString());
    return tx.pauses.remove([channelId]);
  });
  if (resumed > 0) log.info({ channel: channelId }, 'channel takes cards again');
}

/**
 * The incident went into another while its card was being sent: the card becomes that one's, which would else
 * be posted beside it.
 */
async function passOn(tx: Store, channelId: string, incidentId: string, messageId: string, at: string) {
  const living = await tx.incidents.find(incidentId);
  if (living === null || living.id === incidentId) return;
  const heir = await tx.deliveries.find(channelId, living.id);
  if (heir?.messageId !== null) return;
  const settled = { attempts: 0, notBefore: at, unsettledSince: null };
  await tx.deliveries.save({ ...heir, messageId, sentRevision: 0, ...settled });
}

async function noteFailed(context: DeliverContext, delivery: Delivery, outcome: Failed): Promise<void> {
  const { now, log } = context;
  const { channelId, incidentId, attempts, notBefore, unsettledSince } = delivery;
  log.warn(
    { channel: channelId, incident: incidentId, why: outcome.why, retry: outcome.retry },
    'card not sent',
  );
  if (outcome.retry) {
    const wait = outcome.afterMs ?? backOff(attempts + 1);
    const next = new Date(now().getTime() + wait).toISOString();
    await change(context, delivery, { attempts: attempts + 1, notBefore: next, error: outcome.why });
  } else if (outcome.refused === 'channel') {
    // Refused, so certainly not posted: it waits as it did before.
    await change(context, delivery, { attempts, notBefore, unsettledSince, error: outcome.why });
    await pauseChannel(context, channelId, outcome.reason);
  } else if (outcome.refused === 'gone') {
    await endChannels(context, [channelId], outcome.why);
  } else {
    await change(context, delivery, { status: 'refused', error: outcome.why });
  }
}

function giveUp(context: DeliverContext, delivery: Delivery, why: string): Promise<void> {
  return noteFailed(context, delivery, { sent: false, retry: false, refused: 'card', why });
}

async function change(
  { store }: DeliverContext,
  { channelId, incidentId }: Delivery,
  changes: Partial<Delivery>,
): Promise<void> {
  await store.transaction(async (tx) => {
    const current = await tx.deliveries.find(channelId, incidentId);
    if (current !== null) await tx.deliveries.save({ ...current, ...changes });
  });
}

/** Doubling from two seconds to a quarter of an hour, a fifth of it at random. */
function backOff(attempts: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  return wait * (0.9 + Math.random() * 0.2);
}
