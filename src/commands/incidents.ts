import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import { fitLines, fitText } from '../alerts/fit.ts';
import { escapeMarkdown } from '../alerts/markdown.ts';
import type { Command } from './index.ts';
import { OVERLAPS_MARK, renderIncidentLines } from './shared/incident-lines.ts';
import { describe, languageOf } from './shared/text.ts';
import { actorOption, regionOption, resolveOption, suggestFor } from './shared/where-and-who.ts';

/** More are counted, not shown. */
const MAX_COUNTED = 200;
/** Discord's limits of an embed. */
const MAX_TITLE = 256;
const MAX_DESCRIPTION = 4096;
const COLOUR = 0x37474f;

const texts = {
  en: {
    title: (asked: string) => (asked === '' ? 'Latest incidents' : `Incidents: ${asked}`),
    none: (asked: string) =>
      asked === '' ? 'No incident is on record yet.' : `No incident is on record for ${asked}.`,
    more: (left: number, open: boolean) =>
      `… and ${open ? 'more than ' : ''}${left} more; ask for a smaller region or an actor`,
    overlaps: (region: string) => `${OVERLAPS_MARK} known only to lie in an area that overlaps ${region}`,
  },
  fr: {
    title: (asked: string) => (asked === '' ? 'Derniers incidents' : `Incidents : ${asked}`),
    none: (asked: string) =>
      asked === ''
        ? 'Aucun incident n’est encore enregistré.'
        : `Aucun incident n’est enregistré pour ${asked}.`,
    more: (left: number, open: boolean) =>
      `… et ${open ? 'plus de ' : ''}${left} autres ; demandez une région plus petite ou un acteur`,
    overlaps: (region: string) => `${OVERLAPS_MARK} situé seulement dans une zone qui recoupe ${region}`,
  },
};

export const command = {
  data: describe(
    new SlashCommandBuilder(),
    { en: 'incidents', fr: 'incidents' },
    {
      en: 'What is known of a region or an actor, newest first',
      fr: 'Ce que l’on sait d’une région ou d’un acteur',
    },
  )
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .addStringOption((option) =>
      regionOption(option, {
        en: 'Village, district, region, country or zone; spelling is forgiven',
        fr: 'Village, cercle, province, région, pays ou zone ; l’orthographe est libre',
      }),
    )
    .addStringOption((option) =>
      actorOption(option, {
        en: 'Army, armed group or other actor; spelling is forgiven',
        fr: 'Armée, groupe armé ou autre acteur ; l’orthographe est libre',
      }),
    )
    .addBooleanOption((option) =>
      describe(
        option,
        { en: 'show', fr: 'montrer' },
        { en: 'Show the answer to everybody in the channel', fr: 'Montrer la réponse à tout le salon' },
      ),
    ),

  async execute(interaction, services) {
    const language = languageOf(interaction.locale);
    const say = texts[language];
    const region = resolveOption('region', interaction.options.getString('region'), services, language);
    if ('problem' in region) return { content: region.problem };
    const actor = resolveOption('actor', interaction.options.getString('actor'), services, language);
    if ('problem' in actor) return { content: actor.problem };

    const hits = await services.findIncidents({
      ...(region.found && { region: region.found.id }),
      ...(actor.found && { actor: actor.found.id }),
      limit: MAX_COUNTED,
    });
    const asked = [region.found, actor.found]
      .filter((choice) => choice !== null)
      .map(({ label }) => escapeMarkdown(label))
      .join(' · ');
    if (hits.length === 0) return { content: say.none(asked) };

    const words = services.words(language);
    const lines = hits.map((hit) => renderIncidentLines(hit, words, services.naming(language)));
    const description = fitLines(lines, MAX_DESCRIPTION, (left) =>
      say.more(left, hits.length === MAX_COUNTED),
    );
    const overlapped = hits.some(({ match }) => match === 'overlaps') ? region.found : null;
    const footer = overlapped ? { footer: { text: fitText(say.overlaps(overlapped.label), MAX_TITLE) } } : {};
    return {
      embeds: [{ title: fitText(say.title(asked), MAX_TITLE), description, color: COLOUR, ...footer }],
    };
  },

  async autocomplete(interaction, services) {
    return suggestFor(interaction, services, languageOf(interaction.locale));
  },
} satisfies Command;
