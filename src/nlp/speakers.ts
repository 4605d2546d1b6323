/** Who says what: the speaker of each sentence, as the article names them, and of which kind they are. */
import type { SpeakerKind } from '../model.ts';
import type { ActorIndex, ActorMention } from './actors.ts';
import { textOf, type Document, type Sentence } from './document.ts';
import type { Language } from './language.ts';
import { compilePatterns, findPatterns, type PatternSet } from './patterns.ts';

export type Speaker = {
  /** Tokens that name the speaker. */
  first: number;
  end: number;
  /** Token of the verb of speaking; null after "according to". */
  verb: number | null;
  sentence: number;
  name: string;
  kind: SpeakerKind;
};

export type SpeakerReader = { kinds: PatternSet<SpeakerKind>; order: Map<SpeakerKind, number>; sources: PatternSet<true> };

export function createSpeakerReader(language: Language): SpeakerReader {
  const order = new Map<SpeakerKind, number>();
  for (const [, kind] of language.speech.kinds) if (!order.has(kind)) order.set(kind, order.size);
  return {
    kinds: compilePatterns(language.speech.kinds),
    order,
    sources: compilePatterns(language.speech.sources.map((source) => [source, true] as const)),
  };
}

const LONGEST_NAME = 14;

/** One speaker a sentence at most in `bySentence`; those that only continue ("he added") take over the one before. */
export function findSpeakers(document: Document, reader: SpeakerReader, actors: ActorMention[], index: ActorIndex): Speaker[] {
  const speakers: Speaker[] = [];
  let last: Speaker | null = null;
  for (const sentence of document.sentences) {
    const found = findSource(document, reader, sentence) ?? findSubject(document, sentence);
    if (!found) continue;
    const name = textOf(document, found.first, found.end).replace(/["“”«»]/g, '').replace(/\s+/g, ' ').trim();
    if (isSame(document, found.first, found.end)) {
      if (last) speakers.push((last = { ...last, sentence: sentence.index, first: found.first, end: found.end, verb: found.verb }));
      continue;
    }
    const kind = kindOf(document, reader, actors, index, found.first, found.end);
    if (!kind) continue;
    last = { ...found, sentence: sentence.index, name, kind };
    speakers.push(last);
  }
  return speakers;
}

type Found = { first: number; end: number; verb: number | null };

/** "according to a local official", "selon le maire de la commune" */
function findSource(document: Document, reader: SpeakerReader, sentence: Sentence): Found | null {
  const hit = findPatterns(reader.sources, document.tokens, sentence.first, sentence.end)[0];
  if (!hit) return null;
  const source = document.tokens[hit.first]!.fold === 'de' ? hit.first + 1 : hit.end;
  const end = phraseEnd(document, source, sentence.end);
  return end > source ? { first: source, end, verb: null } : null;
}

/** The subject of a verb of speaking: before it, or after it where the sentence is turned ("a indiqué le maire"). */
function findSubject(document: Document, sentence: Sentence): Found | null {
  const { tokens, language } = document;
  for (let verb = sentence.end - 1; verb >= sentence.first; verb--) {
    if (!language.speech.verbs.includes(tokens[verb]!.fold)) continue;
    let end = verb;
    while (end > sentence.first && (language.speech.auxiliaries.includes(tokens[end - 1]!.fold) || language.speech.adverbs.includes(tokens[end - 1]!.fold))) end--;
    const first = phraseStart(document, end, sentence.first);
    if (first < end && nameable(document, first, end)) return { first, end, verb };
    let after = verb + 1;
    while (after < sentence.end && language.speech.listenerWords.includes(tokens[after]!.fold)) after++;
    const stop = phraseEnd(document, after, sentence.end);
    if (stop > after && nameable(document, after, stop)) return { first: after, end: stop, verb };
  }
  return null;
}

/** Back to the comma, quote or start of the sentence before a subject. */
function phraseStart(document: Document, end: number, limit: number): number {
  const { tokens, language } = document;
  let first = end;
  while (first > limit && end - first < LONGEST_NAME) {
    const token = tokens[first - 1]!;
    if (token.kind === 'mark' || language.speech.openers.includes(token.fold)) break;
    first--;
  }
  // A date at the head is no part of the name: "On Friday a local official said".
  while (first < end && (Object.hasOwn(language.weekdays, tokens[first]!.fold) || language.speech.openers.includes(tokens[first]!.fold))) first++;
  return end - first >= LONGEST_NAME ? end : first;
}

function phraseEnd(document: Document, first: number, limit: number): number {
  const { tokens, language } = document;
  let end = first;
  while (end < limit && end - first < LONGEST_NAME) {
    const token = tokens[end]!;
    if (token.kind === 'mark' || language.clauseWords.includes(token.fold) || language.speech.verbs.includes(token.fold)) break;
    if (end > first && language.speech.auxiliaries.includes(token.fold)) break;
    if (Object.hasOwn(language.weekdays, token.fold)) break;
    end++;
  }
  return end;
}

function nameable(document: Document, first: number, end: number): boolean {
  return Array.from({ length: end - first }, (_, index) => document.tokens[first + index]!).some((token) => token.fold.length > 1 && token.kind === 'word');
}

function isSame(document: Document, first: number, end: number): boolean {
  const words = document.tokens.slice(first, end).map((token) => token.fold).join(' ');
  return document.language.speech.same.includes(words);
}

/** By the words of the name, longest first; else by the actor it names; null where it is no speaker at all. */
function kindOf(
  document: Document,
  reader: SpeakerReader,
  actors: ActorMention[],
  index: ActorIndex,
  first: number,
  end: number,
): SpeakerKind | null {
  const hits = findPatterns(reader.kinds, document.tokens, first, end);
  const longest = Math.max(0, ...hits.map((hit) => hit.end - hit.first));
  const best = hits
    .filter((hit) => hit.end - hit.first === longest)
    .sort((a, b) => reader.order.get(a.value)! - reader.order.get(b.value)!)[0];
  const actor = actors.find((mention) => mention.first >= first && mention.end <= end);
  const group = actor?.id ? kindOfActor(index.actors.get(actor.id)?.kind) : null;
  // "a spokesman for the FLA" speaks for the group, "a Wagner official" too; a mayor in an army town does not.
  if (group && (!best || best.value === 'army' || best.value === 'media' || group === 'armed group')) return group;
  if (best) return best.value;
  return document.tokens.slice(first, end).some((token) => token.shape !== 'lower') ? 'unattributed' : null;
}

function kindOfActor(kind: string | undefined): SpeakerKind | null {
  switch (kind) {
    case 'state':
      return 'army';
    case 'rebel':
    case 'jihadist':
    case 'militia':
    case 'mercenary':
      return 'armed group';
    case 'peacekeepers':
      return 'un';
    case 'civilians':
      return 'resident';
    default:
      return null;
  }
}

/** The speaker of a sentence: its own, else inside a quotation the one of the sentence before or after it. */
export function speakerAt(document: Document, speakers: Speaker[], sentence: number): Speaker | null {
  const own = speakers.find((speaker) => speaker.sentence === sentence);
  if (own) return own;
  const { first, end } = document.sentences[sentence]!;
  if (!document.tokens.slice(first, end).some((token) => token.fold === '"') && !insideQuote(document, first)) return null;
  return (
    speakers.find((speaker) => speaker.sentence === sentence - 1) ??
    speakers.find((speaker) => speaker.sentence === sentence + 1) ??
    null
  );
}

/** An odd number of quotation marks since the paragraph began. */
function insideQuote(document: Document, at: number): boolean {
  const { paragraph } = document.sentences[document.sentenceOf[at]!]!;
  let marks = 0;
  for (let index = at - 1; index >= 0 && document.sentences[document.sentenceOf[index]!]!.paragraph === paragraph; index--) {
    if (document.tokens[index]!.fold === '"') marks++;
  }
  return marks % 2 === 1;
}
