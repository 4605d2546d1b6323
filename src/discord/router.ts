/** From an interaction to its command and back, with the one border at which a command's error stops. */
import { randomBytes } from 'node:crypto';
import {
  Events,
  MessageFlags,
  RESTJSONErrorCodes,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
} from 'discord.js';
import type { Answer, Command } from '../commands/index.ts';
import { languageOf, type Text } from '../commands/shared/text.ts';
import type { Services } from '../services.ts';
import { hasCode, redact } from './refusal.ts';

export type RouterOptions = {
  commands: Command[];
  services: Services;
  logError: (error: unknown, details: Record<string, string>) => void;
  /** Discord gives 3 s for the first answer; a slower command is announced before. */
  deferAfterMs?: number;
};

const MAX_CHOICES = 25;

/** Listens from now on; `settled` resolves when the interactions in hand are answered. */
export function routeInteractions(client: Client, given: RouterOptions): { settled(): Promise<void> } {
  const options: RouterOptions = {
    ...given,
    logError: (error, details) => given.logError(redact(error), details),
  };
  const commands = new Map(options.commands.map((command) => [command.data.name, command]));
  const inHand = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const work = route(interaction, commands, options)
      .catch((error: unknown) => options.logError(error, { interaction: interaction.id }))
      .finally(() => inHand.delete(work));
    inHand.add(work);
  });
  return {
    async settled() {
      await Promise.all(inHand);
    },
  };
}

async function route(interaction: Interaction, commands: Map<string, Command>, options: RouterOptions) {
  if (interaction.isAutocomplete()) {
    return suggest(interaction, commands.get(interaction.commandName), options);
  }
  if (interaction.isChatInputCommand()) {
    return execute(interaction, commands.get(interaction.commandName), options);
  }
  if (interaction.isRepliable()) {
    await interaction.reply({
      content: OUTDATED[languageOf(interaction.locale)],
      flags: MessageFlags.Ephemeral,
    });
  }
}

async function suggest(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  options: RouterOptions,
) {
  const details = { command: interaction.commandName, autocomplete: interaction.id };
  const find = async () => (await command?.autocomplete?.(interaction, options.services)) ?? [];
  const choices = await find().catch((error: unknown) => {
    options.logError(error, details);
    return [];
  });
  await interaction.respond(choices.slice(0, MAX_CHOICES)).catch((error: unknown) => {
    // A choice that comes too late is of no use to anybody.
    if (!isOver(error)) options.logError(error, details);
  });
}

async function execute(
  interaction: ChatInputCommandInteraction,
  command: Command | undefined,
  options: RouterOptions,
): Promise<void> {
  const language = languageOf(interaction.locale);
  const find = async () =>
    command ? command.execute(interaction, options.services) : { content: OUTDATED[language] };
  // Discord's connection may fail with the same errors as the database's: only the command's own are the store's.
  let isTrouble = false;
  const found = find().catch((error: unknown) => {
    isTrouble = options.services.isTrouble(error);
    throw error;
  });
  try {
    await respond(interaction, found, options.deferAfterMs ?? 1_500);
  } catch (error) {
    const reference = randomBytes(3).toString('hex');
    const details = { command: interaction.commandName, interaction: interaction.id, reference };
    options.logError(error, details);
    // Too late for any answer, or another one got through although we were told that it did not.
    if (isOver(error)) return;
    const content = (isTrouble ? explainTrouble(reference) : explain(reference))[language];
    await respond(interaction, Promise.resolve({ content }), 0).catch((failure: unknown) => {
      if (!isOver(failure)) options.logError(failure, details);
    });
  }
}

function isOver(error: unknown): boolean {
  const { UnknownInteraction, InteractionHasAlreadyBeenAcknowledged } = RESTJSONErrorCodes;
  return hasCode(error, UnknownInteraction, InteractionHasAlreadyBeenAcknowledged);
}

/** The answer as soon as it is there; where that takes too long, "thinking" first. */
async function respond(
  interaction: ChatInputCommandInteraction,
  pending: Promise<Answer>,
  deferAfterMs: number,
) {
  const flags = isShown(interaction) ? undefined : MessageFlags.Ephemeral;
  if (!interaction.deferred && !interaction.replied) {
    const timer = Promise.withResolvers<null>();
    const timeout = setTimeout(() => timer.resolve(null), deferAfterMs);
    const early = await Promise.race([pending, timer.promise]).finally(() => clearTimeout(timeout));
    if (early !== null) {
      await interaction.reply({ ...early, flags });
      return;
    }
    await interaction.deferReply({ flags });
  }
  await interaction.editReply(await pending);
}

/** Answers are for the asker alone unless the command has an option `show` and it was set. */
function isShown(interaction: ChatInputCommandInteraction): boolean {
  return interaction.options.getBoolean('show') ?? false;
}

const OUTDATED: Text = {
  en: 'This is no longer known to Vigie. Please try again in a few minutes, or ask with `/help`.',
  fr: 'Vigie ne connaît plus cela. Réessayez dans quelques minutes, ou demandez avec `/help`.',
};

function explain(reference: string): Text {
  return {
    en: `Something went wrong on Vigie’s side. It is logged under \`${reference}\`; give this number to whoever runs Vigie.`,
    fr: `Une erreur s’est produite du côté de Vigie. Elle est consignée sous \`${reference}\` ; donnez ce numéro à qui gère Vigie.`,
  };
}

function explainTrouble(reference: string): Text {
  return {
    en: `Vigie’s database is busy or out of reach just now. Please try again in a minute; should it go on, give whoever runs Vigie the number \`${reference}\`.`,
    fr: `La base de données de Vigie est occupée ou injoignable pour l’instant. Réessayez dans une minute ; si cela dure, donnez le numéro \`${reference}\` à qui gère Vigie.`,
  };
}
