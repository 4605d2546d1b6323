/** A desk to try commands at: a local Discord, the bot with all its commands, and a store of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIEmbed } from 'discord.js';
import { onTestFinished } from 'vitest';
import { loadLanguages } from '../../src/alerts/languages/index.ts';
import { asRecorded } from '../../src/alerts/words.ts';
import { loadCommands, summarise, type Command } from '../../src/commands/index.ts';
import { deployCommands } from '../../src/discord/deploy.ts';
import { routeInteractions } from '../../src/discord/router.ts';
import type { Answer } from '../../src/local-discord/interaction.ts';
import type { CommandInput } from '../../src/local-discord/person.ts';
import type { LocalDiscordOptions } from '../../src/local-discord/server.ts';
import type { Choice, Resolved, Services } from '../../src/services.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { startBot, startDiscord } from '../discord/log-in.ts';

export const NOW = new Date('2024-03-06T12:00:00.000Z');

const REGIONS: Choice[] = [
  { id: 'ml-gao', label: 'Gao (region, Mali)' },
  { id: 'ml-tessit', label: 'Tessit (Ansongo, Gao, Mali)' },
  { id: 'ml-tessalit', label: 'Tessalit (Kidal, Mali)' },
];
const ACTORS: Choice[] = [
  { id: 'jnim', label: 'JNIM' },
  { id: 'issp', label: 'Islamic State Sahel Province' },
];

async function openTestStore(): Promise<Store> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-commands-'));
  const store = await openStore({ dataDir });
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  });
  return store;
}

type DeskOptions = {
  discord?: LocalDiscordOptions;
  /** Commands beside those of the folder, for the router's own tests. */
  extra?: Command[];
  services?: Partial<Services>;
  deferAfterMs?: number;
};

export async function openDesk(options: DeskOptions = {}) {
  const store = await openTestStore();
  const discord = await startDiscord(options.discord);
  const { client } = await startBot(discord);
  const commands = [...(await loadCommands()), ...(options.extra ?? [])];
  const words = await loadLanguages();
  const errors: { error: unknown; details: Record<string, string> }[] = [];
  const services: Services = {
    words: (language) => words[language],
    naming: () => asRecorded,
    listCommands: () => summarise(commands),
    resolveRegion: (text) => resolve(REGIONS, text),
    resolveActor: (text) => resolve(ACTORS, text),
    suggestRegions: (text) => REGIONS.filter(({ label }) => fold(label).startsWith(fold(text))),
    suggestActors: (text) => ACTORS.filter(({ label }) => fold(label).startsWith(fold(text))),
    findIncidents: (query) => store.incidents.query(query),
    subscribe: (subscription) => store.subscriptions.add(subscription),
    listPauses: async (guildId) =>
      store.pauses.find((await store.subscriptions.list(guildId)).map(({ channelId }) => channelId)),
    listHeld: async (guildId) =>
      store.deliveries.findHeld(
        (await store.subscriptions.list(guildId)).map(({ channelId }) => channelId),
        new Date(NOW.getTime() + 60_000).toISOString(),
      ),
    listRefused: async (guildId) =>
      store.deliveries.countRefused(
        (await store.subscriptions.list(guildId)).map(({ channelId }) => channelId),
        new Date(NOW.getTime() - 7 * 24 * 3_600_000).toISOString(),
      ),
    unsubscribe: (guildId, id) => store.subscriptions.remove(guildId, id),
    listSubscriptions: (guildId) => store.subscriptions.list(guildId),
    listSources: () => store.sources.list(),
    isTrouble: (error) => store.isTrouble(error),
    now: () => NOW,
    ...options.services,
  };
  const router = routeInteractions(client, {
    commands,
    services,
    logError: (error, details) => errors.push({ error, details }),
    ...(options.deferAfterMs === undefined ? {} : { deferAfterMs: options.deferAfterMs }),
  });
  await deployCommands(client.rest, client.application.id, commands);
  const where = { channelId: discord.state.channel('alerts').id };
  return {
    store,
    discord,
    client,
    router,
    errors,
    guildId: discord.state.guild('Sahel desk').id,
    /** Runs a command in #alerts as the manager of the server, who speaks English, unless told otherwise. */
    run: async (name: string, options: CommandInput['options'] = {}, as: Partial<CommandInput> = {}) =>
      discord.person.runCommand({ ...where, userId: discord.state.user('manager').id, name, options, ...as }),
    type: async (name: string, focused: string, text: string, as: Partial<CommandInput> = {}) =>
      discord.person.autocomplete({
        ...where,
        userId: discord.state.user('manager').id,
        name,
        focused,
        options: { [focused]: text },
        ...as,
      }),
  };
}

/** What an answer says: its content, or title, description and footer of its embeds. */
export function textOf(answer: Answer): string {
  if (answer.kind !== 'message') throw new Error(`no message came but ${JSON.stringify(answer)}`);
  const { content, embeds } = answer.message;
  const parts = embeds.flatMap(({ title, description, footer }: APIEmbed) => [
    title,
    description,
    footer?.text,
  ]);
  return [content, ...parts].filter(Boolean).join('\n');
}

function resolve(choices: Choice[], text: string): Resolved {
  const found = choices.find(({ id, label }) => id === text || fold(label).split(' ')[0] === fold(text));
  if (found) return { found };
  return { found: null, nearest: choices.filter(({ label }) => fold(label)[0] === fold(text)[0]) };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
