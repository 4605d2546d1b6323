/** An interaction under way: what a person did, and what the bot has answered so far. */
import type { APIApplicationCommandOptionChoice, APIMessage, InteractionType } from 'discord-api-types/v10';
import type { ModalBody } from './rules/modal-rules.ts';

/** What comes back to the person who acted. */
export type Answer =
  /** A new message, ephemeral or not; `deferred` where "is thinking" came first. */
  | { kind: 'message'; interactionId: string; message: APIMessage; ephemeral: boolean; deferred: boolean }
  /** The message with the component was changed. */
  | { kind: 'update'; interactionId: string; message: APIMessage }
  /** Taken note of, with nothing to show yet (deferred update). */
  | { kind: 'acknowledged'; interactionId: string }
  | { kind: 'modal'; interactionId: string; modal: ModalBody }
  | { kind: 'choices'; interactionId: string; choices: APIApplicationCommandOptionChoice[] }
  /** "The application did not respond", or it answered with what cannot be shown. */
  | { kind: 'failed'; interactionId: string; reason: string };

export type Interaction = {
  id: string;
  token: string;
  type: InteractionType;
  /** Milliseconds since 1970. */
  at: number;
  /** Null in a direct message. */
  guildId: string | null;
  channelId: string;
  userId: string;
  /** `gao` in `/incidents gao`: shown above the answer. */
  commandName: string | null;
  /** Message that carries the component, if one was used. */
  sourceMessageId: string | null;
  acknowledged: boolean;
  /** No answer came in time: callbacks are refused from here on. */
  lapsed: boolean;
  /** A deferred answer that waits for its content. */
  pending: { ephemeral: boolean } | null;
  /** What `@original` stands for. */
  originalId: string | null;
  modal: ModalBody | null;
  settle: (answer: Answer) => void;
};
