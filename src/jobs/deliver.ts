/** Sends what is due: every channel is a queue of its own, and many of them are served at once. */
import type { Delivery } from '../store/store.ts';
import { deliverCard, type DeliverContext } from './deliver-card.ts';
import { rememberCards } from './standing-cards.ts';

/** How many channels are served at once: Discord takes 50 requests a second of a bot. */
const MAX_CHANNELS = 50;

/**
 * Sends until nothing is due; one run at a time: a call during a run makes it look once more. Of each channel one
 * card is in hand, its oldest; where more channels wait than are served at once, each has its turn.
 */
export function createDeliverer(context: DeliverContext): { run(): Promise<void>; stop(): Promise<void> } {
  const cards = rememberCards(context.sender);
  const inHand = new Map<string, Promise<void>>();
  const asked = { look: false, stop: false };
  /** Resolves as soon as something is asked for while all channels are busy. */
  let bell = Promise.withResolvers<void>();
  let running: Promise<void> | null = null;
  const errors: unknown[] = [];

  const take = (delivery: Delivery) => {
    const work = deliverCard({ ...context, cards }, delivery)
      .catch((error: unknown) => void errors.push(error))
      .finally(() => {
        inHand.delete(delivery.channelId);
        asked.look = true;
      });
    inHand.set(delivery.channelId, work);
  };

  const work = async () => {
    let turns: Delivery[] = [];
    while (!asked.stop && errors.length === 0) {
      if (asked.look && turns.length === 0) {
        asked.look = false;
        const due = await context.store.deliveries.findDue(context.now().toISOString());
        turns = due.filter(({ channelId }) => !inHand.has(channelId));
      }
      if (!asked.stop) for (const delivery of turns.splice(0, MAX_CHANNELS - inHand.size)) take(delivery);
      if (inHand.size === 0 && !asked.look) break;
      await Promise.race([bell.promise, ...inHand.values()]);
      bell = Promise.withResolvers();
    }
    await Promise.all(inHand.values());
    // An unexpected error ends the run, so that it is not met again as fast as the channels can.
    const [error, ...others] = errors.splice(0);
    if (error !== undefined)
      throw others.length === 0 ? error : new AggregateError([error, ...others], 'several cards failed');
  };

  const ring = () => bell.resolve();
  return {
    run() {
      asked.look = true;
      ring();
      running ??= work().finally(() => (running = null));
      return running;
    },
    async stop() {
      asked.stop = true;
      ring();
      await running;
    },
  };
}
