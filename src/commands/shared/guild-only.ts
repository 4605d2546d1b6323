/** What only works inside a server that Vigie is a member of, and only for those who manage it. */
import {
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type GuildBasedChannel,
  type PermissionsBitField,
} from 'discord.js';
import type { Language } from '../../services.ts';
import type { Text } from './text.ts';

const NOT_HERE: Text = {
  en: 'This works in a server that Vigie has been added to, not here.',
  fr: 'Cela fonctionne dans un serveur auquel Vigie a été ajouté, pas ici.',
};
const NOT_ALLOWED: Text = {
  en: 'You need the permission Manage Server for this.',
  fr: 'Il vous faut la permission Gérer le serveur pour cela.',
};

/** Why the asker may not do this, null where they may; checked when it is done, not only when it is offered. */
export function findObstacle(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  language: Language,
  { needsManager }: { needsManager: boolean },
): string | null {
  if (!interaction.inCachedGuild()) return NOT_HERE[language];
  const allowed = !needsManager || interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild);
  return allowed ? null : NOT_ALLOWED[language];
}

const NEEDED: { flag: bigint; name: Text; threads?: boolean }[] = [
  { flag: PermissionFlagsBits.ViewChannel, name: { en: 'View Channel', fr: 'Voir le salon' } },
  {
    flag: PermissionFlagsBits.SendMessages,
    name: { en: 'Send Messages', fr: 'Envoyer des messages' },
    threads: false,
  },
  {
    flag: PermissionFlagsBits.SendMessagesInThreads,
    name: { en: 'Send Messages in Threads', fr: 'Envoyer des messages dans les fils' },
    threads: true,
  },
  { flag: PermissionFlagsBits.EmbedLinks, name: { en: 'Embed Links', fr: 'Intégrer des liens' } },
];

/** Names of the permissions that Vigie lacks to post cards in the channel. */
export function findMissingPermissions(
  channel: GuildBasedChannel,
  granted: Readonly<PermissionsBitField> | null,
  language: Language,
): string[] {
  return NEEDED.filter(({ threads }) => threads === undefined || threads === channel.isThread())
    .filter(({ flag }) => granted === null || !granted.has(flag))
    .map(({ name }) => name[language]);
}
