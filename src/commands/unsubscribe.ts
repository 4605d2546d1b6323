import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  channelMention,
} from 'discord.js';
import { escapeMarkdown } from '../alerts/markdown.ts';
import type { Command } from './index.ts';
import { findObstacle } from './shared/guild-only.ts';
import { renderAsked } from './shared/subscription-labels.ts';
import { describe, languageOf } from './shared/text.ts';
import { asChoice } from './shared/where-and-who.ts';

const texts = {
  en: {
    unknown:
      'This server has no such subscription: choose one of the list that appears as you type, or see `/subscriptions`.',
    removed: (channel: string, asked: string) =>
      `${channel} is no longer told of **${asked}**. Cards already posted stay true.`,
  },
  fr: {
    unknown:
      'Ce serveur n’a pas cet abonnement : choisissez dans la liste qui s’affiche pendant la saisie, ou voyez `/abonnements`.',
    removed: (channel: string, asked: string) =>
      `${channel} ne reçoit plus les alertes **${asked}**. Les fiches déjà publiées restent à jour.`,
  },
};

export const command = {
  data: describe(
    new SlashCommandBuilder(),
    { en: 'unsubscribe', fr: 'désabonner' },
    { en: 'Stop alerts that a channel has asked for', fr: 'Arrêter des alertes demandées par un salon' },
  )
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addStringOption((option) =>
      describe(
        option,
        { en: 'subscription', fr: 'abonnement' },
        {
          en: 'Which one; the list shows those of this server',
          fr: 'Lequel ; la liste montre ceux de ce serveur',
        },
      )
        .setRequired(true)
        .setAutocomplete(true)
        .setMaxLength(100),
    ),

  async execute(interaction, services) {
    const language = languageOf(interaction.locale);
    const say = texts[language];
    const obstacle = findObstacle(interaction, language, { needsManager: true });
    if (obstacle !== null || interaction.guildId === null) return { content: obstacle ?? say.unknown };
    const id = interaction.options.getString('subscription', true);
    const subscriptions = await services.listSubscriptions(interaction.guildId);
    const subscription = subscriptions.find((each) => each.id === id);
    const removed = subscription && (await services.unsubscribe(interaction.guildId, id));
    if (!removed) return { content: say.unknown };
    const asked = escapeMarkdown(renderAsked(subscription, services, language));
    return { content: say.removed(channelMention(subscription.channelId), asked) };
  },

  async autocomplete(interaction, services) {
    const language = languageOf(interaction.locale);
    if (findObstacle(interaction, language, { needsManager: true }) !== null || interaction.guildId === null)
      return [];
    const typed = fold(interaction.options.getFocused());
    const subscriptions = await services.listSubscriptions(interaction.guildId);
    return subscriptions
      .map((subscription) => {
        const channel =
          interaction.guild?.channels.cache.get(subscription.channelId)?.name ?? subscription.channelId;
        return {
          id: subscription.id,
          label: `#${channel} · ${renderAsked(subscription, services, language)}`,
        };
      })
      .filter(({ label }) => fold(label).includes(typed))
      .map(asChoice);
  },
} satisfies Command;

/** Without case and accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
