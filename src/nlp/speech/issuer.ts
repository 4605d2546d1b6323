/** Who speaks where nobody is named: the army of a communiqué, the agency of a flash note. */
import type { SpeakerKind } from '../../model.ts';
import { GENERIC, type ActorIndex } from '../actors/actor-index.ts';
import type { ActorMention } from '../actors/actors.ts';
import { cutName, textOf, type Document, type Sentence } from '../text/document.ts';
import type { Language } from '../language.ts';
import { compileList, compilePatterns, findPatterns, type PatternSet } from '../text/patterns.ts';
import { firstFrom } from '../text/sorted.ts';
import { splitName } from '../text/tokens.ts';
import { type WordIndex } from '../text/word-index.ts';

export type Issuer = { name: string; kind: SpeakerKind; actor: string | null };
export type IssuerReader = {
  headings: PatternSet<SpeakerKind>;
  own: PatternSet<true>;
  informs: PatternSet<true>;
  devout: PatternSet<true>;
};

export function createIssuerReader({ issuers }: Language, index: WordIndex): IssuerReader {
  return {
    headings: compilePatterns(index, issuers.headings),
    own: compileList(index, issuers.own),
    informs: compileList(index, issuers.informs),
    devout: compileList(index, issuers.devout),
  };
}

/** '"Nine were wounded in our ranks," a military source said': one voice of the news, and not who sends it. */
function isQuoted({ tokens, sentences, sentenceOf }: Document, at: number): boolean {
  const { first, quote } = sentences[sentenceOf[at]!]!;
  const marks = tokens.slice(first, at).filter(({ fold }) => fold === '"').length;
  return quote !== null || marks % 2 === 1;
}

/** So many words that end in a full stop are no heading. */
const STATEMENT = 9;

function isStatement({ tokens, language }: Document, { first, end }: Sentence): boolean {
  if (tokens[end - 1]!.fold !== '.') return false;
  if (end - first > STATEMENT) return true;
  const { active, passive } = language.roles;
  return tokens.slice(first, end).some(({ fold }) => active.includes(fold) || passive.includes(fold));
}

const GROUPS = ['rebel', 'jihadist', 'militia', 'mercenary'];

/** How many sentences the heading of a communiqué may take. */
const HEADING = 3;

/**
 * "MINISTRY OF DEFENCE - PRESS RELEASE", "OCHA - Flash update", or a text that says "our troops": its figures are
 * the issuer's where it names no other speaker. Null for news.
 */
export function findIssuer(
  document: Document,
  reader: IssuerReader,
  actors: ActorMention[],
  index: ActorIndex,
  country: string | null,
  isPlace: (token: number) => boolean,
): Issuer | null {
  const { tokens, sentences } = document;
  const told = findInformer(document, reader, actors, index) ?? findDevout(document, reader, actors, index);
  if (told) return told;
  const end =
    sentences.filter((sentence) => sentence.index < HEADING && sentence.end - sentence.first <= 16).at(-1)
      ?.end ?? 0;
  // "L'armée n'a pas communiqué." is no heading.
  const heading = findPatterns(reader.headings, tokens, 0, end).find(
    ({ first }) => !isStatement(document, sentences[document.sentenceOf[first]!]!),
  );
  const own =
    heading === undefined &&
    findPatterns(reader.own, tokens, 0, tokens.length).some(({ first }) => !isQuoted(document, first));
  const kind = heading?.value ?? (own ? 'army' : null);
  if (kind === null) return null;
  const group = kind === 'army' ? findGroup(document, end, actors, index) : null;
  if (group) return group;
  const army = index.roles.get('army')?.get(country ?? '') ?? null;
  const wanted = kind === 'un' ? 'peacekeepers' : 'state';
  // "STATEMENT … calls on the authorities" is not theirs.
  const governments = new Set(index.roles.get('government')?.values());
  const named = actors.find(
    ({ id }) => id !== null && !governments.has(id) && index.actors.get(id)?.kind === wanted,
  );
  // "COMMUNIQUÉ" alone may be anybody's: an army's where the text speaks of one.
  if (kind === 'army' && !named) return null;
  const actor = kind === 'army' ? (named?.id ?? army) : null;
  const name =
    kind === 'army'
      ? actor && index.actors.get(actor)?.names.at(-1)?.[document.language.code === 'fr' ? 'fr' : 'name']
      : headingName(document, end, isPlace);
  return name ? { name, kind, actor } : null;
}

/** How many sentences may stand before a communiqué says what it is. */
const OPENING = 6;

function endOfOpening({ sentences }: Document): number {
  return sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0;
}

/** "The front informs public opinion that …": the force that stands before the verb. */
function findInformer(
  document: Document,
  reader: IssuerReader,
  actors: ActorMention[],
  index: ActorIndex,
): Issuer | null {
  const { tokens, sentences, sentenceOf } = document;
  for (const { first } of findPatterns(reader.informs, tokens, 0, endOfOpening(document))) {
    const sentence = sentences[sentenceOf[first]!]!;
    const mention = firstFrom(actors, sentence.first);
    if (!mention?.id || mention.first > first || sentence.quote !== null) continue;
    const kind = FORCES[index.actors.get(mention.id)?.kind ?? ''];
    if (kind)
      return { name: textOf(document, nameStart(document, mention), mention.end), kind, actor: mention.id };
  }
  return null;
}

/** With its article: "the Azawad Liberation Front". */
function nameStart({ tokens, language }: Document, { first }: ActorMention): number {
  return language.definite.includes(tokens[first - 1]?.fold ?? '') ? first - 1 : first;
}

const FORCES: Record<string, SpeakerKind> = {
  state: 'army',
  peacekeepers: 'un',
  ...Object.fromEntries(GROUPS.map((kind) => [kind, 'armed group'] as const)),
};

/** "In the name of God … the soldiers of the group stormed": the first group of that kind that it names. */
function findDevout(
  document: Document,
  reader: IssuerReader,
  actors: ActorMention[],
  index: ActorIndex,
): Issuer | null {
  const { tokens, sentences, sentenceOf } = document;
  const formula = findPatterns(reader.devout, tokens, 0, endOfOpening(document))[0];
  if (!formula || sentences[sentenceOf[formula.first]!]!.quote !== null) return null;
  const own = actors.find(
    ({ id }) => id !== null && !GENERIC.has(id) && index.actors.get(id)?.kind === 'jihadist',
  );
  return own ? { name: textOf(document, own.first, own.end), kind: 'armed group', actor: own.id } : null;
}

/** "AZAWAD LIBERATION FRONT - Communiqué": an armed group that the heading names, and before any force of a state. */
function findGroup(
  document: Document,
  end: number,
  actors: ActorMention[],
  index: ActorIndex,
): Issuer | null {
  const kindOf = (mention: ActorMention) => index.actors.get(mention.id ?? '')?.kind ?? '';
  const first = actors.find(
    (mention) => mention.first < end && [...GROUPS, 'state', 'peacekeepers'].includes(kindOf(mention)),
  );
  if (!first || !GROUPS.includes(kindOf(first)) || GENERIC.has(first.id!)) return null;
  return { name: textOf(document, first.first, first.end), kind: 'armed group', actor: first.id };
}

/**
 * The first words of the heading, up to its first mark or dash, a marker of exercises skipped; null where they only
 * say what kind of text it is ("Flash note No. 12") or where it is about ("Niger – Tillabéri et Tahoua").
 */
function headingName(document: Document, end: number, isPlace: (token: number) => boolean): string | null {
  const heading = document.text.slice(0, document.tokens[end - 1]?.end ?? 0);
  const parts = heading.split(/(?<!\s)\s+[-–—/]\s+|[:.\n]/).map((part) =>
    part
      .trim()
      .replace(/^[#*]{1,6}/, '')
      .trim(),
  );
  const name = parts.find((part) => part !== '' && !/^exerci[cs]e$/i.test(part));
  if (name === undefined) return null;
  const from = heading.indexOf(name);
  const words = document.tokens
    .slice(0, end)
    .flatMap(({ start, kind, shape }, at) =>
      start >= from && start < from + name.length && kind === 'word' && shape !== 'lower' ? [at] : [],
    );
  if (words.length > 0 && words.every(isPlace)) return null;
  const { generic } = document.language.issuers;
  return splitName(name).every((word) => generic.includes(word) || /^\d+$/.test(word)) ? null : cutName(name);
}
