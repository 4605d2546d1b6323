/** Whether an account rests on one speaker's word alone: "two outlets quote one mayor" is one origin. */
import type { Claim, SpeakerKind } from '../model.ts';

/** The force or group that a speaker's name is; null where it is none. */
export type VoiceOf = (by: string) => string | null;

/** Kinds that speak for others or for nobody. */
const PASSING_ON = new Set<SpeakerKind>(['media', 'unattributed']);

/**
 * What two accounts share that rest on nothing but the word of one speaker: the speaker where it has a name ("the Malian
 * army", "Moussa Diallo"), the speaker with a figure where it has an office alone ("the mayor" of two texts may be two).
 * None where anybody else is heard, or somebody who may be anybody ("a resident").
 */
export function findSoleSpeaker(claims: Claim[], voiceOf: VoiceOf): string[] {
  const said = claims.filter(({ by }) => by !== null);
  const figures = new Set(said.map(figureOf));
  // "12 killed" in a headline, and below it that the mayor says so.
  if (said.length === 0 || !claims.every((claim) => figures.has(figureOf(claim)))) return [];
  const speakers = said.map((claim) => findSpeaker(claim, voiceOf));
  const [speaker] = speakers;
  if (!speaker || speakers.some((other) => other?.key !== speaker.key)) return [];
  return speaker.named ? [speaker.key] : [...figures].map((figure) => `${speaker.key} ${figure}`);
}

type Speaker = { key: string; named: boolean };

const ARTICLE = /^(?:(?:the|le|la|les)\s+|l['’])/i;
const ANYBODY =
  /^(?:an?|one|two|three|four|five|several|some|many|other|another|un|une|deux|trois|quatre|cinq|des|plusieurs|certains|quelques|d['’]autres)(?:\s|$)/i;
const LARGE = String.raw`\p{Lu}[\p{L}'’-]+`;
/** "Mayor Moussa Diallo", "Human Rights Watch", "Mohamed ag Issa"; no place: "sources in Burkina Faso". */
const NAME = new RegExp(
  String.raw`(?<!(?<![\p{L}])(?:in|of|from|near|at|à|de|du|en|au|aux)\s+)${LARGE}(?:\s+(?:(?:ag|ould|wal|el|al)\s+)?${LARGE})+`,
  'gu',
);
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/u;

/** Null for one among many, and for who only passes on. */
function findSpeaker({ by, byKind }: Claim, voiceOf: VoiceOf): Speaker | null {
  if (by === null || PASSING_ON.has(byKind)) return null;
  const voice = voiceOf(by);
  if (voice !== null) return { key: `voice ${voice}`, named: !voice.startsWith('office:') };
  if (ANYBODY.test(by)) return null;
  const bare = by.replace(ARTICLE, '');
  // With a title or without: the last two words of the name.
  const name = bare.match(NAME)?.at(-1)?.match(new RegExp(LARGE, 'gu'))?.slice(-2).join(' ');
  const known = name ?? ACRONYM.exec(bare)?.[0];
  if (known !== undefined) return { key: `name ${foldName(known)}`, named: true };
  // "the mayor", but not "the residents"
  return bare === by || byKind === 'resident' ? null : { key: `office ${foldName(bare)}`, named: false };
}

function figureOf({ measure, min, max, unit }: Claim): string {
  return `${measure} ${min} ${max} ${unit ?? ''}`;
}

/** Case, accents and marks count for nothing. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
