/** The server that the demo plays in, and what its channels ask Vigie for. */
import type { GuildSeed } from '../local-discord/seed.ts';

export const DESK: GuildSeed = {
  name: 'Sahel desk (EXERCISE)',
  channels: [
    { name: 'all-sahel', topic: 'Everything, in English' },
    { name: 'gao', topic: 'Région de Gao, en français' },
    { name: 'burkina-faso', topic: 'Burkina Faso, in English' },
    { name: 'jnim', topic: 'Whatever JNIM is named in' },
    { name: 'bot-commands', topic: 'Try /incidents gao' },
  ],
  roles: [
    { name: 'Managers', permissions: ['ManageGuild', 'ManageChannels', 'ManageMessages'] },
    { name: 'Analysts', permissions: ['EmbedLinks', 'AttachFiles'] },
  ],
  members: [
    { name: 'manager', roles: ['Managers'] },
    { name: 'analyst', roles: ['Analysts'], locale: 'fr' },
    { name: 'guest' },
  ],
  owner: 'manager',
};

/** Options of `/subscribe`, as the manager types them. */
export const SUBSCRIPTIONS: { channel: string; options: Record<string, string> }[] = [
  { channel: 'all-sahel', options: { region: '*', language: 'en' } },
  { channel: 'gao', options: { region: 'Gao', language: 'fr' } },
  { channel: 'burkina-faso', options: { region: 'Burkina Faso', language: 'en' } },
  { channel: 'jnim', options: { actor: 'JNIM', language: 'en' } },
];
