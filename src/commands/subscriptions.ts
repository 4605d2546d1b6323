import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  channelMention,
} from 'discord.js';
import { fitLines } from '../alerts/fit.ts';
import { escapeMarkdown } from '../alerts/markdown.ts';
import type { Command } from './index.ts';
import { findObstacle } from './shared/guild-only.ts';
import { renderHeld, renderPause, renderRefused } from './shared/pause-lines.ts';
import { renderAsked } from './shared/subscription-labels.ts';
import { describe, languageOf } from './shared/text.ts';

const MAX_DESCRIPTION = 4096;
const COLOUR = 0x37474f;

const texts = {
  en: {
    title: 'Subscriptions of this server',
    none: 'No channel of this server has asked for alerts yet: `/subscribe` does.',
    more: (left: number) => `… and ${left} more`,
    cards: { en: 'in English', fr: 'in French' },
  },
  fr: {
    title: 'Abonnements de ce serveur',
    none: 'Aucun salon de ce serveur n’a encore demandé d’alertes : `/abonner` le fait.',
    more: (left: number) => `… et ${left} de plus`,
    cards: { en: 'en anglais', fr: 'en français' },
  },
};

export const command = {
  data: describe(
    new SlashCommandBuilder(),
    { en: 'subscriptions', fr: 'abonnements' },
    {
      en: 'Which channels of this server are told of what',
      fr: 'Quels salons de ce serveur reçoivent quelles alertes',
    },
  )
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),

  async execute(interaction, services) {
    const language = languageOf(interaction.locale);
    const say = texts[language];
    const obstacle = findObstacle(interaction, language, { needsManager: true });
    if (obstacle !== null || interaction.guildId === null) return { content: obstacle ?? say.none };
    const subscriptions = await services.listSubscriptions(interaction.guildId);
    if (subscriptions.length === 0) return { content: say.none };
    const pauses = await services.listPauses(interaction.guildId);
    const paused = pauses.map((pause) => renderPause(pause, interaction.guild, language));
    const held = (await services.listHeld(interaction.guildId)).map((each) => renderHeld(each, language));
    const refused = (await services.listRefused(interaction.guildId)).map((each) =>
      renderRefused(each, language),
    );
    const lines = subscriptions.map((subscription) => {
      const asked = escapeMarkdown(renderAsked(subscription, services, language));
      return `${channelMention(subscription.channelId)} · **${asked}** · ${say.cards[subscription.language]}`;
    });
    const description = fitLines([...paused, ...held, ...refused, ...lines], MAX_DESCRIPTION, say.more);
    return { embeds: [{ title: say.title, description, color: COLOUR }] };
  },
} satisfies Command;
