/** Cards into channels and back out of trouble: every outcome is a value, nothing is repeated in secret. */
import { RESTJSONErrorCodes, Routes, SnowflakeUtil, type APIMessage, type REST } from 'discord.js';
import type { Card } from '../alerts/card.ts';
import { hasCode, sortError, type Refusal } from './refusal.ts';
import { renderMessage } from './render.ts';

export type Sent =
  /** `deleted`: somebody removed the card; it stays removed and counts as sent. */
  { sent: true; messageId: string; deleted?: true } | ({ sent: false } & Refusal);

export type Sender = {
  /** Posts a card; the same nonce within a few minutes gives the first message back. */
  send(channelId: string, card: Card, nonce: string): Promise<Sent>;
  edit(channelId: string, messageId: string, card: Card): Promise<Sent>;
  /**
   * The card that this bot has posted since then, by the end of its footer: settles a send that was cut off
   * longer ago than Discord remembers a nonce. Null where there is none.
   */
  find(channelId: string, footerEnd: string, since: Date): Promise<Sent | null>;
  /** The cards of this bot among the hundred newest messages of the channel, newest first. */
  listCards(channelId: string): Promise<PostedCard[] | Extract<Sent, { sent: false }>>;
};

type PostedCard = { messageId: string; footer: string };

/** Discord's limit of a page, and how many pages are looked through before giving up. */
const PAGE = 100;
const MAX_PAGES = 10;

export function createSender({ rest, user }: { rest: REST; user: { id: string } }): Sender {
  return {
    send: (channelId, card, nonce) =>
      attempt(async () => {
        const body = { ...renderMessage(card), nonce, enforce_nonce: true };
        const message = (await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage;
        return { sent: true, messageId: message.id };
      }),
    edit: (channelId, messageId, card) =>
      attempt(async () => {
        const edit = () =>
          rest.patch(Routes.channelMessage(channelId, messageId), { body: renderMessage(card) });
        try {
          await edit();
        } catch (error) {
          if (hasCode(error, RESTJSONErrorCodes.UnknownMessage))
            return { sent: true, messageId, deleted: true };
          if (!hasCode(error, RESTJSONErrorCodes.InvalidActionOnArchivedThread)) throw error;
          // An edit, unlike a new message, does not wake an archived thread.
          await rest.patch(Routes.channel(channelId), { body: { archived: false } });
          await edit();
        }
        return { sent: true, messageId };
      }),
    find: (channelId, footerEnd, since) =>
      attempt<Sent | null>(async () => {
        // Clocks differ: a minute before is early enough for a message that was sent after.
        let after = String(SnowflakeUtil.generate({ timestamp: since.getTime() - 60_000 }));
        for (let page = 0; page < MAX_PAGES; page++) {
          const query = new URLSearchParams({ after, limit: String(PAGE) });
          const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
          const found = messages.find(
            ({ author, embeds }) => author.id === user.id && embeds[0]?.footer?.text.endsWith(footerEnd),
          );
          if (found) return { sent: true, messageId: found.id };
          if (messages.length < PAGE) return null;
          after = messages.reduce((newest, { id }) => (BigInt(id) > BigInt(newest) ? id : newest), after);
        }
        return {
          sent: false,
          retry: false,
          refused: 'card',
          why: `more than ${PAGE * MAX_PAGES} messages to look through`,
        };
      }),
    listCards: (channelId) =>
      attempt(async () => {
        const query = new URLSearchParams({ limit: String(PAGE) });
        const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
        return messages.flatMap(({ id, author, embeds }) => {
          const footer = author.id === user.id ? embeds[0]?.footer?.text : undefined;
          return footer === undefined ? [] : [{ messageId: id, footer }];
        });
      }),
  };
}

async function attempt<T>(work: () => Promise<T>): Promise<T | Extract<Sent, { sent: false }>> {
  try {
    return await work();
  } catch (error) {
    return { sent: false, ...sortError(error) };
  }
}
