import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  channelMention,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { escapeMarkdown } from '../alerts/markdown.ts';
import type { Choice, Language } from '../services.ts';
import type { Command } from './index.ts';
import { findMissingPermissions, findObstacle } from './shared/guild-only.ts';
import { describe, languageOf } from './shared/text.ts';
import { actorOption, regionOption, resolveOption, suggestFor } from './shared/where-and-who.ts';

const EVERYWHERE: Record<Language, Choice> = {
  en: { id: '*', label: 'Everywhere' },
  fr: { id: '*', label: 'Partout' },
};
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;

const texts = {
  en: {
    nothing: 'Name a region, an actor, or both; for all that happens choose the region “Everywhere”.',
    notHere: 'Alerts cannot go to this channel: choose a text channel, an announcement channel or a thread.',
    missing: (channel: string, names: string) => `Vigie cannot post in ${channel} yet. It lacks: ${names}.`,
    added: (what: string, channel: string, cards: Language) =>
      `${channel} is now told of ${what}, in ${cards === 'fr' ? 'French' : 'English'}.`,
    known: (what: string, channel: string, cards: Language) =>
      `${channel} is told of ${what} already, in ${cards === 'fr' ? 'French' : 'English'}; nothing has changed.`,
    what: (region: string | null, actor: string | null) =>
      [actor ?? 'everything', region === null ? 'everywhere' : `in ${region}`].join(' '),
  },
  fr: {
    nothing:
      'Indiquez une région, un acteur ou les deux ; pour tout recevoir, choisissez la région « Partout ».',
    notHere:
      'Les alertes ne peuvent pas aller ici : choisissez un salon textuel, un salon d’annonces ou un fil.',
    missing: (channel: string, names: string) =>
      `Vigie ne peut pas encore publier dans ${channel}. Il lui manque : ${names}.`,
    added: (what: string, channel: string, cards: Language) =>
      `${channel} sera informé en ${cards === 'fr' ? 'français' : 'anglais'} : ${what}.`,
    known: (what: string, channel: string, cards: Language) =>
      `${channel} reçoit déjà ces alertes en ${cards === 'fr' ? 'français' : 'anglais'} (${what}) ; rien n’a changé.`,
    what: (region: string | null, actor: string | null) => [actor ?? 'tout', region ?? 'partout'].join(', '),
  },
};

export const command = {
  data: describe(
    new SlashCommandBuilder(),
    { en: 'subscribe', fr: 'abonner' },
    {
      en: 'Post alerts on a region or an actor in a channel',
      fr: 'Publier dans un salon les alertes d’une région ou d’un acteur',
    },
  )
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addStringOption((option) =>
      regionOption(option, {
        en: 'Village, district, region, country or zone, or “everywhere”',
        fr: 'Village, cercle, province, région, pays ou zone, ou « partout »',
      }),
    )
    .addStringOption((option) =>
      actorOption(option, {
        en: 'Only what involves this actor',
        fr: 'Seulement ce qui implique cet acteur',
      }),
    )
    .addChannelOption((option) =>
      describe(
        option,
        { en: 'channel', fr: 'salon' },
        {
          en: 'Where the alerts go; this channel unless you choose another',
          fr: 'Où vont les alertes ; ce salon à défaut',
        },
      ).addChannelTypes(...CHANNEL_TYPES),
    )
    .addStringOption((option) =>
      describe(
        option,
        { en: 'language', fr: 'langue' },
        {
          en: 'Language of the alerts; yours unless you choose another',
          fr: 'Langue des alertes ; la vôtre à défaut',
        },
      ).addChoices(
        { name: 'English', name_localizations: { fr: 'Anglais' }, value: 'en' },
        { name: 'French', name_localizations: { fr: 'Français' }, value: 'fr' },
      ),
    ),

  async execute(interaction, services) {
    const language = languageOf(interaction.locale);
    const say = texts[language];
    const obstacle = findObstacle(interaction, language, { needsManager: true });
    if (obstacle !== null || !interaction.inCachedGuild()) return { content: obstacle ?? say.notHere };

    const asked = interaction.options.getString('region');
    const everywhere = isEverywhere(asked);
    const region = resolveOption('region', everywhere ? null : asked, services, language);
    if ('problem' in region) return { content: region.problem };
    const actor = resolveOption('actor', interaction.options.getString('actor'), services, language);
    if ('problem' in actor) return { content: actor.problem };
    if (!everywhere && region.found === null && actor.found === null) return { content: say.nothing };

    const channel = findChannel(interaction);
    if (channel === null) return { content: say.notHere };
    const missing = findMissingPermissions(channel, grantedIn(interaction, channel), language);
    if (missing.length > 0) return { content: say.missing(channelMention(channel.id), missing.join(', ')) };

    const cards = interaction.options.getString('language') ?? language;
    const { subscription, added } = await services.subscribe({
      id: interaction.id,
      guildId: interaction.guildId,
      channelId: channel.id,
      region: region.found?.id ?? null,
      actor: actor.found?.id ?? null,
      language: cards === 'fr' ? 'fr' : 'en',
      createdBy: interaction.user.id,
      createdAt: services.now().toISOString(),
    });
    const what = say.what(bold(region.found), bold(actor.found));
    const mention = channelMention(channel.id);
    const answer = added ? say.added : say.known;
    return { content: answer(what, mention, subscription.language) };
  },

  async autocomplete(interaction, services) {
    const language = languageOf(interaction.locale);
    const typed = interaction.options.getFocused().toLowerCase();
    const offered = EVERYWHERE[language].label.toLowerCase().startsWith(typed) ? [EVERYWHERE[language]] : [];
    return suggestFor(interaction, services, language, offered);
  },
} satisfies Command;

type GuildInteraction = ChatInputCommandInteraction<'cached'>;

function isEverywhere(text: string | null): boolean {
  const typed = text?.trim().toLowerCase();
  return Object.values(EVERYWHERE).some(({ id, label }) => typed === id || typed === label.toLowerCase());
}

function findChannel({ options, channel, client }: GuildInteraction) {
  const chosen = options.getChannel('channel') ?? channel;
  const known = chosen === null ? undefined : client.channels.cache.get(chosen.id);
  if (!known || known.isDMBased() || !CHANNEL_TYPES.some((type) => type === known.type)) return null;
  return known;
}

/** In its own channel the interaction itself says what the bot may do; elsewhere roles and overwrites do. */
function grantedIn(interaction: GuildInteraction, channel: NonNullable<ReturnType<typeof findChannel>>) {
  if (channel.id === interaction.channelId) return interaction.appPermissions;
  const { me } = interaction.guild.members;
  return me === null ? null : channel.permissionsFor(me);
}

function bold(choice: Choice | null): string | null {
  return choice === null ? null : `**${escapeMarkdown(choice.label)}**`;
}
