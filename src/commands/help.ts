import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import type { Command } from './index.ts';
import { describe, languageOf } from './shared/text.ts';

const COLOUR = 0x37474f;

const texts = {
  en: {
    title: 'Vigie: what happened, who says so, kept true',
    about:
      'Vigie reads reports on armed violence in the Sahel and posts **one card per incident** to the channels that asked for its region or actor. A card is edited as figures move. Every figure stands beside the one who gave it.',
    look: 'To look something up: `/incidents region:gao`.',
    start: 'To be told of what happens: `/subscribe region:gao` in the channel that shall get the alerts.',
    marks: 'Severity: 🔴 critical · 🟠 high · 🟡 medium · ⚪ low',
    paused: (count: number) =>
      `⏸️ ${count === 1 ? '1 channel of this server takes' : `${count} channels of this server take`} no cards at present: \`/subscriptions\` says why.`,
  },
  fr: {
    title: 'Vigie : ce qui s’est passé, qui le dit, tenu à jour',
    about:
      'Vigie lit les comptes rendus de violences armées au Sahel et publie **une fiche par incident** dans les salons qui suivent sa région ou son acteur. La fiche est modifiée quand les chiffres changent. Chaque chiffre figure à côté de qui l’a donné.',
    look: 'Pour chercher : `/incidents région:gao`.',
    start: 'Pour être informé : `/abonner région:gao` dans le salon qui recevra les alertes.',
    marks: 'Gravité : 🔴 critique · 🟠 élevée · 🟡 moyenne · ⚪ faible',
    paused: (count: number) =>
      `⏸️ ${count === 1 ? '1 salon de ce serveur ne prend' : `${count} salons de ce serveur ne prennent`} aucune fiche en ce moment : \`/abonnements\` dit pourquoi.`,
  },
};

export const command = {
  data: describe(
    new SlashCommandBuilder(),
    { en: 'help', fr: 'aide' },
    {
      en: 'What Vigie does and which commands you may use',
      fr: 'Ce que fait Vigie et les commandes à votre disposition',
    },
  )
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall),

  async execute(interaction, services) {
    const language = languageOf(interaction.locale);
    const say = texts[language];
    const manager =
      interaction.inGuild() && interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild);
    const commands = services
      .listCommands()
      .filter(({ restricted }) => manager || !restricted)
      .map(({ name, description }) => `\`/${name[language]}\` · ${description[language]}`);
    const paused = manager ? (await services.listPauses(interaction.guildId)).length : 0;
    const description = [
      ...(paused > 0 ? [say.paused(paused)] : []),
      say.about,
      manager ? `${say.look}\n${say.start}` : say.look,
      commands.join('\n'),
      say.marks,
    ].join('\n\n');
    return { embeds: [{ title: say.title, description, color: COLOUR }] };
  },
} satisfies Command;
