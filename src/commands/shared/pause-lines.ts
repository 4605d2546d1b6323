import { TimestampStyles, channelMention, time, type Guild } from 'discord.js';
import type { ChannelPause, HeldChannel, Language, PauseReason, RefusedCards } from '../../services.ts';
import { findMissingPermissions } from './guild-only.ts';

type Say = {
  paused: (channel: string, since: string) => string;
  lacks: (names: string) => string;
  reasons: Record<PauseReason, string>;
  held: (channel: string, nextTry: string) => string;
  waiting: (count: number) => string;
  refused: (channel: string, count: number) => string;
};

const texts: Record<Language, Say> = {
  en: {
    paused: (channel, since) => `${channel} is paused (first refused ${since}).`,
    lacks: (names) => `Vigie lacks there: ${names}.`,
    reasons: {
      'no access': 'Vigie may not see it: give it View Channel there.',
      'no permission': 'Vigie may not post there: give it Send Messages and Embed Links.',
      locked: 'The thread is locked: unlock it.',
      refused:
        'Discord turns cards away there without saying why: look at what Vigie and its roles may do there.',
      removed: 'Vigie had been removed from the server.',
    },
    held: (channel, nextTry) =>
      `${channel}: Discord takes no card there for the time being; the next try is ${nextTry}.`,
    waiting: (count) => `${count === 1 ? '1 card waits' : `${count} cards wait`}; none is lost.`,
    refused: (channel, count) =>
      `${channel}: ${count === 1 ? '1 card' : `${count} cards`} of the last week could not be posted; see \`/incidents\` for what happened, and Vigie’s log for why.`,
  },
  fr: {
    paused: (channel, since) => `${channel} est en pause (premier refus ${since}).`,
    lacks: (names) => `Il y manque à Vigie : ${names}.`,
    reasons: {
      'no access': 'Vigie ne peut pas le voir : accordez-lui Voir le salon.',
      'no permission':
        'Vigie ne peut pas y publier : accordez-lui Envoyer des messages et Intégrer des liens.',
      locked: 'Le fil est verrouillé : déverrouillez-le.',
      refused:
        'Discord y refuse les fiches sans dire pourquoi : vérifiez ce que Vigie et ses rôles ont le droit d’y faire.',
      removed: 'Vigie avait été retiré du serveur.',
    },
    held: (channel, nextTry) =>
      `${channel} : Discord n’y accepte aucune fiche pour le moment ; prochain essai ${nextTry}.`,
    waiting: (count) =>
      `${count === 1 ? '1 fiche attend' : `${count} fiches attendent`} ; aucune n’est perdue.`,
    refused: (channel, count) =>
      `${channel} : ${count === 1 ? '1 fiche' : `${count} fiches`} de la dernière semaine ${count === 1 ? 'n’a pu être publiée' : 'n’ont pu être publiées'} ; voyez \`/incidents\` pour les faits, et le journal de Vigie pour la raison.`,
  },
};

/** One line on a channel that takes no cards: since when, what a person must mend, and how many cards wait. */
export function renderPause(
  { channelId, reason, since, waiting }: ChannelPause & { waiting: number },
  guild: Guild | null,
  language: Language,
): string {
  const say = texts[language];
  const missing = findMissing(guild, channelId, language);
  return [
    `⏸️ ${say.paused(channelMention(channelId), time(new Date(since), TimestampStyles.RelativeTime))}`,
    missing.length > 0 ? say.lacks(missing.join(', ')) : say.reasons[reason],
    waiting > 0 ? say.waiting(waiting) : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** One line on a channel that has to wait for Discord, and where nobody has anything to mend. */
export function renderHeld({ channelId, waiting, nextTry }: HeldChannel, language: Language): string {
  const say = texts[language];
  const when = time(new Date(nextTry), TimestampStyles.RelativeTime);
  return `⏳ ${say.held(channelMention(channelId), when)} ${say.waiting(waiting)}`;
}

/** One line on cards that were given up. */
export function renderRefused({ channelId, refused }: RefusedCards, language: Language): string {
  return `⚠️ ${texts[language].refused(channelMention(channelId), refused)}`;
}

function findMissing(guild: Guild | null, channelId: string, language: Language): string[] {
  const channel = guild?.channels.cache.get(channelId);
  const me = guild?.members.me;
  return channel && me ? findMissingPermissions(channel, channel.permissionsFor(me), language) : [];
}
