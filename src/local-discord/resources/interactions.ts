/** How a bot answers an interaction. https://docs.discord.com/developers/interactions/receiving-and-responding */
import { InteractionResponseType as Kind } from 'discord-api-types/v10';
import { editMessage, findMessage } from '../compose.ts';
import { answer, fillPending, isEphemeral, say } from '../interaction-answers.ts';
import type { Interaction } from '../interaction.ts';
import { Refusal } from '../refusals.ts';
import { renderMessage } from '../render.ts';
import { route } from '../route.ts';
import { parseMessageBody } from '../rules/message-rules.ts';
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
