/** Plays a bot's answers to an interaction: messages, deferrals, updates, choices, forms. */
import {
  InteractionResponseType as Kind,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { createMessage, editMessage, findMessage } from './compose.ts';
import type { UploadedFile } from './files.ts';
import { ownersOf } from './interact.ts';
import type { Interaction } from './interaction.ts';
import { invalidBody, Refusal } from './refusals.ts';
import { renderMessage } from './render.ts';
import { parseBody, whole } from './rules/body.ts';
import { autocompleteSchema } from './rules/command-rules.ts';
import { parseMessageBody } from './rules/message-rules.ts';
import type { MessageBody } from './rules/message-rules.ts';
import { modalSchema } from './rules/modal-rules.ts';
import { findUser } from './world.ts';
import type { StoredMessage, World } from './world.ts';

function needChannelOf(world: World, interaction: Interaction) {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw new Refusal('unknownChannel');
  return channel;
}

/** A message in answer to an interaction: it needs no permission of the bot in the channel. */
export function say(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
  options: { ephemeral: boolean; loading?: boolean; followup?: boolean },
): StoredMessage {
  const answersCommand = interaction.type === InteractionType.ApplicationCommand && !options.followup;
  const metadata = {
    id: interaction.id,
    type: interaction.type,
    user: findUser(world, interaction.userId),
    authorizing_integration_owners: ownersOf(world, interaction),
    ...(interaction.commandName === null ? {} : { name: interaction.commandName }),
  };
  return createMessage(world, {
    channel: needChannelOf(world, interaction),
    author: world.bot,
    body,
    files,
    type: answersCommand ? MessageType.ChatInputCommand : MessageType.Default,
    flags: (options.ephemeral ? MessageFlags.Ephemeral : 0) | (options.loading ? MessageFlags.Loading : 0),
    visibleTo: options.ephemeral ? interaction.userId : null,
    // The wire has more kinds of metadata than the types can tell apart here.
    extra: {
      application_id: world.application.id,
      webhook_id: world.application.id,
      interaction_metadata: metadata as never,
    },
  });
}

function settleMessage(
  world: World,
  interaction: Interaction,
  stored: StoredMessage,
  deferred: boolean,
): void {
  interaction.settle({
    kind: 'message',
    interactionId: interaction.id,
    message: renderMessage(world, stored),
    ephemeral: stored.visibleTo !== null,
    deferred,
  });
}

export const isEphemeral = (body: { flags?: number | null | undefined }): boolean =>
  ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** Message that carried the component, for answers that change it. */
function needSource(world: World, interaction: Interaction): StoredMessage {
  const id = interaction.sourceMessageId;
  const stored = id ? findMessage(world, interaction.channelId, id) : null;
  if (!stored) {
    const message = 'This interaction has no message to change';
    throw invalidBody([{ path: ['type'], code: 'INTERACTION_CALLBACK_TYPE_INVALID', message }]);
  }
  return stored;
}

const KINDS_OF: Record<InteractionType, readonly Kind[]> = {
  [InteractionType.Ping]: [Kind.Pong],
  [InteractionType.ApplicationCommand]: [
    Kind.ChannelMessageWithSource,
    Kind.DeferredChannelMessageWithSource,
    Kind.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Kind.ChannelMessageWithSource,
    Kind.DeferredChannelMessageWithSource,
    Kind.DeferredMessageUpdate,
    Kind.UpdateMessage,
    Kind.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Kind.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    Kind.ChannelMessageWithSource,
    Kind.DeferredChannelMessageWithSource,
    Kind.DeferredMessageUpdate,
    Kind.UpdateMessage,
  ],
};

/** Plays one callback; the message it made or changed, null where it made none. */
export function answer(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: UploadedFile[],
): StoredMessage | null {
  const { type, data } = parseBody(z.object({ type: whole(1, 12), data: z.unknown().optional() }), body);
  const allowed = KINDS_OF[interaction.type];
  if (!allowed.includes(type)) {
    const message = `Value must be one of {${allowed.join(', ')}}.`;
    throw invalidBody([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  const parseMessage = (existing = 0): MessageBody =>
    parseMessageBody(data ?? {}, { prefix: ['data'], existing });
  switch (type as Kind) {
    case Kind.ChannelMessageWithSource: {
      const message = parseMessage();
      const stored = say(world, interaction, message, files, { ephemeral: isEphemeral(message) });
      interaction.originalId = stored.wire.id;
      settleMessage(world, interaction, stored, false);
      return stored;
    }
    case Kind.DeferredChannelMessageWithSource: {
      // Of the data only the ephemeral flag counts.
      const ephemeral = isEphemeral(parseBody(z.object({ flags: z.int().nullish() }), data ?? {}, ['data']));
      const stored = say(world, interaction, {}, [], { ephemeral, loading: true });
      interaction.originalId = stored.wire.id;
      interaction.pending = { ephemeral };
      return stored;
    }
    case Kind.DeferredMessageUpdate: {
      interaction.originalId = needSource(world, interaction).wire.id;
      interaction.settle({ kind: 'acknowledged', interactionId: interaction.id });
      return null;
    }
    case Kind.UpdateMessage: {
      const source = needSource(world, interaction);
      const stored = editMessage(world, source, parseMessage(source.wire.flags ?? 0), files);
      interaction.originalId = stored.wire.id;
      interaction.settle({
        kind: 'update',
        interactionId: interaction.id,
        message: renderMessage(world, stored),
      });
      return stored;
    }
    case Kind.ApplicationCommandAutocompleteResult: {
      const { choices } = parseBody(autocompleteSchema, data, ['data']);
      interaction.settle({ kind: 'choices', interactionId: interaction.id, choices: choices as never });
      return null;
    }
    default: {
      interaction.modal = parseBody(modalSchema, data, ['data']);
      interaction.settle({ kind: 'modal', interactionId: interaction.id, modal: interaction.modal });
      return null;
    }
  }
}

/** First content of a deferred answer: the "thinking" message takes it. */
export function fillPending(
  world: World,
  interaction: Interaction,
  stored: StoredMessage,
  body: MessageBody,
  files: UploadedFile[],
): StoredMessage {
  interaction.pending = null;
  const filled = editMessage(world, stored, body, files, { clearFlags: MessageFlags.Loading, silent: true });
  settleMessage(world, interaction, filled, true);
  return filled;
}
