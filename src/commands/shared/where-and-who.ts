/** The options `region` and `actor` that several commands share: offered, and validated when they come back. */
import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  SlashCommandStringOption,
} from 'discord.js';
import { escapeMarkdown } from '../../alerts/markdown.ts';
import type { Choice, Language, Resolved, Services } from '../../services.ts';
import { describe, type Text } from './text.ts';

/** Discord's limits of a choice. */
const MAX_CHOICES = 25;
const MAX_CHOICE = 100;

export function regionOption(option: SlashCommandStringOption, description: Text): SlashCommandStringOption {
  return describe(option, { en: 'region', fr: 'région' }, description)
    .setAutocomplete(true)
    .setMaxLength(MAX_CHOICE);
}

export function actorOption(option: SlashCommandStringOption, description: Text): SlashCommandStringOption {
  return describe(option, { en: 'actor', fr: 'acteur' }, description)
    .setAutocomplete(true)
    .setMaxLength(MAX_CHOICE);
}

/** What to offer for the option that is being typed; `extra` come first where they fit the text. */
export function suggestFor(
  interaction: AutocompleteInteraction,
  services: Services,
  language: Language,
  extra: Choice[] = [],
): ApplicationCommandOptionChoiceData<string>[] {
  const { name, value } = interaction.options.getFocused(true);
  const found =
    name === 'actor'
      ? services.suggestActors(value, language, MAX_CHOICES)
      : [...extra, ...services.suggestRegions(value, language, MAX_CHOICES)];
  return found.slice(0, MAX_CHOICES).map(asChoice);
}

export function asChoice({ id, label }: Choice): ApplicationCommandOptionChoiceData<string> {
  return { name: label.slice(0, MAX_CHOICE).toWellFormed(), value: id };
}

const UNKNOWN = {
  region: {
    en: (text: string, nearest: string) =>
      `No place called “${text}” is known.${nearest && ` Did you mean ${nearest}?`}`,
    fr: (text: string, nearest: string) =>
      `Aucun lieu nommé « ${text} » n’est connu.${nearest && ` Vouliez-vous dire ${nearest} ?`}`,
  },
  actor: {
    en: (text: string, nearest: string) =>
      `No actor called “${text}” is known.${nearest && ` Did you mean ${nearest}?`}`,
    fr: (text: string, nearest: string) =>
      `Aucun acteur nommé « ${text} » n’est connu.${nearest && ` Vouliez-vous dire ${nearest} ?`}`,
  },
};

/** The place or actor that a text stands for, null where no text was given, or what to answer instead. */
export function resolveOption(
  kind: 'region' | 'actor',
  text: string | null,
  services: Services,
  language: Language,
): { found: Choice | null } | { problem: string } {
  if (text === null || text.trim() === '') return { found: null };
  const resolved: Resolved =
    kind === 'region' ? services.resolveRegion(text, language) : services.resolveActor(text, language);
  if (resolved.found) return { found: resolved.found };
  const nearest = resolved.nearest.map(({ label }) => `**${escapeMarkdown(label)}**`).join(', ');
  return { problem: UNKNOWN[kind][language](escapeMarkdown(text), nearest) };
}
