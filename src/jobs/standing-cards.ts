/**
 * Which cards stand in the channels, as far as this process knows, beside what the database says: one that was
 * stopped hard may have lost its last commits (PostgreSQL with synchronous_commit=off, a backup that was restored),
 * and with them that a card was posted.
 */
import type { Sender, Sent } from '../discord/send.ts';

/** Cards remembered, the newest: what a database loses is what was last. */
const KEPT = 50_000;

export type StandingCards = {
  /**
   * The card of an incident that is about to be posted to the channel; null where it is not known to stand there.
   * The first time that a channel is asked for, one request looks at its newest messages.
   */
  find(channelId: string, incidentId: string): Promise<Sent | null>;
  note(channelId: string, incidentId: string, messageId: string): void;
};

export function rememberCards(sender: Pick<Sender, 'listCards'>): StandingCards {
  const looked = new Set<string>();
  const messages = new Map<string, string>();
  const keyOf = (channelId: string, incidentId: string) => `${channelId} ${incidentId}`;
  const note = (channelId: string, incidentId: string, messageId: string) => {
    messages.set(keyOf(channelId, incidentId), messageId);
    const oldest = messages.keys().next().value;
    if (messages.size > KEPT && oldest !== undefined) messages.delete(oldest);
  };
  return {
    async find(channelId, incidentId) {
      const known = () => {
        const messageId = messages.get(keyOf(channelId, incidentId));
        return messageId === undefined ? null : ({ sent: true, messageId } as const);
      };
      if (known() !== null || looked.has(channelId)) return known();
      const cards = await sender.listCards(channelId);
      if (!Array.isArray(cards)) return cards;
      looked.add(channelId);
      // A footer ends with the incident: "first report · v1 · 24 May 2024 · kd7m2xq9".
      for (const { footer, messageId } of cards) note(channelId, footer.split(' · ').at(-1)!, messageId);
      return known();
    },
    note,
  };
}
