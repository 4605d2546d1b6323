import {
  ApplicationIntegrationType,
  InteractionContextType,
  SlashCommandBuilder,
  TimestampStyles,
  time,
} from 'discord.js';
import { fitLines, fitText } from '../alerts/fit.ts';
import { escapeMarkdown } from '../alerts/markdown.ts';
import type { SourceReport } from '../services.ts';
import type { Command } from './index.ts';
import { describe, languageOf } from './shared/text.ts';

const MAX_DESCRIPTION = 4096;
const MAX_NAME = 80;
const MAX_REASON = 140;
/** How many unreadable items are named of each source: as many as leave room for all sources. */
const FAILURES_SHOWN = [5, 3, 1, 0];
const COLOUR = 0x37474f;

const texts = {
  en: {
    title: 'Sources',
    none: 'Vigie reads no source yet: name a folder or a feed in `sources.json`.',
    never: 'never looked at yet',
    looked: (when: string) => `last look ${when}`,
    newest: (when: string) => `newest item ${when}`,
    read: (count: number) => (count === 1 ? '1 item read' : `${count} items read`),
    failed: (count: number) => (count === 1 ? '1 unreadable' : `${count} unreadable`),
    left: (count: number) =>
      `the feed lists ${count} older ${count === 1 ? 'item' : 'items'} that no look takes: only its newest are read`,
    down: 'last look failed',
    moreFailed: (left: number) => `… and ${left} more`,
    more: (left: number) => `… and ${left} more ${left === 1 ? 'source' : 'sources'}`,
  },
  fr: {
    title: 'Sources',
    none: 'Vigie ne lit encore aucune source : indiquez un dossier ou un flux dans `sources.json`.',
    never: 'jamais consultée',
    looked: (when: string) => `consultée ${when}`,
    newest: (when: string) => `dernier article ${when}`,
    read: (count: number) => (count <= 1 ? `${count} article lu` : `${count} articles lus`),
    failed: (count: number) => (count === 1 ? '1 illisible' : `${count} illisibles`),
    left: (count: number) =>
      count === 1
        ? 'le flux donne 1 article plus ancien qui n’est pas lu : seuls les plus récents le sont'
        : `le flux donne ${count} articles plus anciens qui ne sont pas lus : seuls les plus récents le sont`,
    down: 'dernière consultation en échec',
    moreFailed: (left: number) => (left === 1 ? '… et 1 autre' : `… et ${left} autres`),
    more: (left: number) => (left === 1 ? '… et 1 autre source' : `… et ${left} autres sources`),
  },
};

export const command = {
  data: describe(
    new SlashCommandBuilder(),
    { en: 'sources', fr: 'sources' },
    {
      en: 'What Vigie reads, and what it could not read and why',
      fr: 'Ce que Vigie lit, et ce qu’elle n’a pu lire et pourquoi',
    },
  )
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall),

  async execute(interaction, services) {
    const say = texts[languageOf(interaction.locale)];
    const sources = (await services.listSources()).toSorted((a, b) => rank(a) - rank(b));
    if (sources.length === 0) return { content: say.none };
    // All sources with fewer of their failures say more than few sources with all of them.
    const drafts = FAILURES_SHOWN.map((shown) => sources.map((source) => renderSource(source, shown, say)));
    const whole = drafts.find((draft) => draft.join('\n').length <= MAX_DESCRIPTION);
    const description = fitLines(whole ?? drafts.at(-1) ?? [], MAX_DESCRIPTION, say.more);
    return { embeds: [{ title: say.title, description, color: COLOUR }] };
  },
} satisfies Command;

/** The inbox first, where people look for what they have dropped; then what needs a person; then by name. */
function rank({ id, lastError, itemsFailed }: SourceReport): number {
  if (id === 'inbox') return 0;
  if (lastError !== null) return 1;
  return itemsFailed > 0 ? 2 : 3;
}

/** A line on the source, then one for each thing that went wrong; the mark also stands in words. */
function renderSource(source: SourceReport, shown: number, say: (typeof texts)['en' | 'fr']): string {
  const facts = [
    escapeMarkdown(source.kind),
    source.lastLookAt === null ? say.never : say.looked(ago(source.lastLookAt)),
    source.lastItemAt === null ? null : say.newest(ago(source.lastItemAt)),
    say.read(source.itemsRead),
    source.itemsFailed === 0 ? null : say.failed(source.itemsFailed),
  ].filter((fact) => fact !== null);
  const failures = source.failures.slice(0, shown);
  const left = source.itemsFailed - failures.length;
  const troubles = [
    ...(source.lastError === null ? [] : [`${say.down}: ${short(source.lastError)}`]),
    ...(source.itemsLeft === 0 ? [] : [say.left(source.itemsLeft)]),
    ...failures.map(
      ({ key, reason }) => `${fitText(escapeMarkdown(baseName(key)), MAX_NAME)}: ${short(reason)}`,
    ),
    // The line on the source has counted them.
    ...(left > 0 && failures.length > 0 ? [say.moreFailed(left)] : []),
  ];
  const mark = source.lastError === null ? '🟢' : '🔴';
  const head = `${mark} **${fitText(escapeMarkdown(source.name), MAX_NAME)}** · ${facts.join(' · ')}`;
  return [head, ...troubles.map((trouble) => `> ${trouble}`)].join('\n');
}

function short(reason: string): string {
  return fitText(escapeMarkdown(reason), MAX_REASON);
}

/** The last part of a path or address: folders of the machine are nobody's business in a channel. */
function baseName(key: string): string {
  return key.split(/[/\\]/).findLast((part) => part !== '') ?? key;
}

function ago(instant: string): string {
  return time(new Date(instant), TimestampStyles.RelativeTime);
}
