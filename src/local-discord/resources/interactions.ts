/** How a bot answers an interaction. https://docs.discord.com/developers/interactions/receiving-and-responding */
import {
  InteractionResponseType as Kind,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { createMessage, editMessage, findMessage } from '../compose.ts';
import type { UploadedFile } from '../files.ts';
import type { Interaction } from '../interaction.ts';
import { invalidBody, Refusal } from '../refusals.ts';
import { renderMessage } from '../render.ts';
import { route } from '../route.ts';
import { parseBody, whole } from '../rules/body.ts';
import { autocompleteSchema } from '../rules/command-rules.ts';
import { modalSchema } from '../rules/modal-rules.ts';
import { parseMessageBody } from '../rules/message-rules.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import type { StoredMessage, World } from '../world.ts';
import { deleteMessage } from './messages.ts';

/** The interaction with that token, while the token holds. */
function needByToken(world: World, applicationId: string, token: string): Interaction {
  if (applicationId !== world.application.id) throw new Refusal('unknownWebhook');
  const found = [...world.interactions.values()].find((one) => one.token === token);
  if (!found) throw new Refusal('unknownWebhook');
  if (world.now() - found.at > world.limits.interactionTokenMs) throw new Refusal('invalidWebhookToken');
  if (!found.acknowledged) throw new Refusal('unknownWebhook');
  return found;
}

function needChannelOf(world: World, interaction: Interaction) {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw new Refusal('unknownChannel');
  return channel;
}

/** A message in answer to an interaction: it needs no permission of the bot in the channel. */
function say(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
  options: { ephemeral: boolean; loading?: boolean; followup?: boolean },
): StoredMessage {
  const user = world.guilds.get(interaction.guildId)?.members.get(interaction.userId)?.user;
  const answersCommand = interaction.type === InteractionType.ApplicationCommand && !options.followup;
  const metadata = {
    id: interaction.id,
    type: interaction.type,
    user,
    authorizing_integration_owners: { '0': interaction.guildId },
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

const isEphemeral = (body: { flags?: number | null | undefined }): boolean =>
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
function answer(
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
function fillPending(
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

function needOriginal(world: World, interaction: Interaction, id: string): StoredMessage {
  const wanted = id === '@original' ? interaction.originalId : id;
  const stored = wanted ? findMessage(world, interaction.channelId, wanted) : null;
  const isOurs = stored?.wire.author.id === world.bot.id;
  if (!stored || !isOurs) throw new Refusal('unknownMessage');
  return stored;
}

const MESSAGE_PATH = '/webhooks/:webhook/:token/messages/:message';

export const interactionRoutes = [
  route(
    'POST',
    '/interactions/:interaction/:token/callback',
    ({ world, params, query, body, files }) => {
      const interaction = world.interactions.get(params.interaction);
      if (!interaction || interaction.token !== params.token || interaction.lapsed) {
        throw new Refusal('unknownInteraction');
      }
      if (interaction.acknowledged) throw new Refusal('alreadyAcknowledged');
      const stored = answer(world, interaction, body, files);
      interaction.acknowledged = true;
      if (query.get('with_response') !== 'true') return {};
      return { status: 200, body: renderCallback(world, interaction, body, stored) };
    },
    { tokenInPath: true },
  ),

  route(
    'POST',
    '/webhooks/:webhook/:token',
    ({ world, params, body, files }) => {
      const interaction = needByToken(world, params.webhook, params.token);
      const parsed = parseMessageBody(body);
      const waiting = interaction.pending && needOriginal(world, interaction, '@original');
      // The first followup to a deferred answer becomes that answer.
      const stored = waiting
        ? fillPending(world, interaction, waiting, parsed, files)
        : say(world, interaction, parsed, files, { ephemeral: isEphemeral(parsed), followup: true });
      return { body: renderMessage(world, stored) };
    },
    { tokenInPath: true },
  ),

  route(
    'GET',
    MESSAGE_PATH,
    ({ world, params }) => {
      const interaction = needByToken(world, params.webhook, params.token);
      return { body: renderMessage(world, needOriginal(world, interaction, params.message)) };
    },
    { tokenInPath: true },
  ),

  route(
    'PATCH',
    MESSAGE_PATH,
    ({ world, params, body, files }) => {
      const interaction = needByToken(world, params.webhook, params.token);
      const stored = needOriginal(world, interaction, params.message);
      const parsed = parseMessageBody(body, { existing: stored.wire.flags ?? 0 });
      const isPending = interaction.pending !== null && stored.wire.id === interaction.originalId;
      const edited = isPending
        ? fillPending(world, interaction, stored, parsed, files)
        : editMessage(world, stored, parsed, files);
      return { body: renderMessage(world, edited) };
    },
    { tokenInPath: true },
  ),

  route(
    'DELETE',
    MESSAGE_PATH,
    ({ world, params }) => {
      const interaction = needByToken(world, params.webhook, params.token);
      deleteMessage(world, needOriginal(world, interaction, params.message));
      return {};
    },
    { tokenInPath: true },
  ),
];

function renderCallback(world: World, interaction: Interaction, body: unknown, stored: StoredMessage | null) {
  const { type } = body as { type: number };
  const message = stored ? renderMessage(world, stored) : null;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message ? { response_message_id: message.id } : {}),
      response_message_loading: type === Kind.DeferredChannelMessageWithSource,
      response_message_ephemeral: stored?.visibleTo !== null && stored !== null,
    },
    resource: { type, ...(message ? { message } : {}) },
  };
}
