/** Who goes on speaking: "he added", "the group said", "it claims to have killed", quotations over many sentences. */
import type { SpeakerKind } from '../../model.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { Document, Sentence } from '../text/document.ts';
import { actorIn } from './speaker-kinds.ts';
import { nameOf } from './speaker-names.ts';
import type { Speaker } from './speakers.ts';
import { endOfPhrase } from '../text/phrases.ts';

type Words = { first: number; end: number };
type KindOf = (first: number, end: number) => SpeakerKind | null;

/** "he", "the source", "ce dernier" */
export function isSame(document: Document, first: number, end: number): boolean {
  const words = document.tokens
    .slice(first, end)
    .map((token) => token.fold)
    .join(' ');
  return document.language.speech.same.includes(words);
}

/** "One of them", "l'un d'eux": of the kind of those who spoke, and nobody's name. */
export function isOneOfSame({ tokens, language }: Document, first: number, end: number): boolean {
  return endOfPhrase(language.speech.oneOfSame, tokens, first) === end;
}

/** Kinds that speak as a body. */
const BODIES: SpeakerKind[] = ['armed group', 'army', 'ngo', 'un'];

export type Memory = {
  add: (speaker: Speaker) => void;
  /** Whom "he", "the group", "the source" mean; null where nobody has spoken that it can be. */
  find: (words: Words, sentence: Sentence, own: Speaker[]) => Speaker | null;
  /** Of whom "one of them" is one: no body that speaks as one. */
  findMany: (words: Words, sentence: Sentence, own: Speaker[]) => Speaker | null;
};

/** Who has spoken so far. */
export function createMemory(document: Document, actors: ActorMention[], kindOf: KindOf): Memory {
  const lastOf = new Map<SpeakerKind, Speaker>();
  let last: Speaker | null = null;
  const memory: Memory = {
    add(speaker) {
      last = speaker;
      lastOf.set(speaker.kind, speaker);
    },
    find(words, sentence, own) {
      const named = own.at(-1);
      const before = named && named.first < words.first ? named : last;
      const { groupWords } = document.language;
      const group = document.tokens
        .slice(words.first, words.end)
        .some(({ fold }) => groupWords.includes(fold));
      const kind = group ? null : kindOf(words.first, words.end);
      if (kind !== null && kind !== 'unattributed')
        return before?.kind === kind ? before : (lastOf.get(kind) ?? null);
      // "The mayor visited the site. He said …": the subject of the sentence before, where nobody speaks in that.
      const topic =
        !before || before.sentence < sentence.index - 1
          ? findTopic(document, document.sentences[sentence.index - 1], actors, kindOf)
          : null;
      // "JNIM said … The army put its losses at six. The group claimed …": an army is none.
      const front = group && (topic ?? before)?.kind === 'army' ? lastOf.get('armed group') : undefined;
      const meant = front ?? topic ?? before;
      return group && meant && !BODIES.includes(meant.kind) ? null : meant;
    },
    findMany(words, sentence, own) {
      const many = memory.find(words, sentence, own);
      return many && !BODIES.includes(many.kind) ? many : null;
    },
  };
  return memory;
}

/** How many words a subject at the head of a sentence may have. */
const TOPIC = 8;

/** Whom a sentence opens with, where that can speak: "The army condemned …", "Le maire s'est rendu …". */
function findTopic(
  document: Document,
  sentence: Sentence | undefined,
  actors: ActorMention[],
  kindOf: KindOf,
): Speaker | null {
  if (!sentence) return null;
  const { tokens, language } = document;
  const { first } = sentence;
  // "Two guardsmen were reported missing. It said …": who is counted does not speak.
  const opening = tokens[first]!;
  if (opening.kind === 'number' || Object.hasOwn(language.numbers.values, opening.fold)) return null;
  const limit = Math.min(sentence.end, first + TOPIC);
  for (let end = first + 1; end <= limit; end++) {
    const { kind: mark, fold } = tokens[end - 1]!;
    if (mark === 'mark' || language.clauseWords.includes(fold) || language.locators.includes(fold))
      return null;
    const kind = kindOf(first, end);
    if (kind === null || kind === 'unattributed') continue;
    const actor = actorIn(actors, first, end);
    let last = Math.max(end, actor?.end ?? end);
    // "an army spokesman", "le chef de village": what belongs to the name as well.
    // … and "rights group" behind "herders'".
    for (;;) {
      if (last < limit && (language.speech.voices.includes(tokens[last]!.fold) || kindOf(last, last + 1)))
        last++;
      else if (last + 1 < limit && kindOf(last, last + 2)) last += 2;
      else break;
    }
    while (language.definite.includes(tokens[last - 1]!.fold)) last--;
    last = ofWhat(document, last, sentence.end);
    const name = nameOf(document, first, last);
    const whole = kindOf(first, last) ?? kind;
    return {
      first,
      end: last,
      verb: null,
      sentence: sentence.index,
      name,
      kind: whole,
      actor: actor?.id ?? null,
    };
  }
  return null;
}

/** "the mayor of Tessit", "le ministère de la Défense": past what a name written large says of it. */
function ofWhat({ tokens, language }: Document, end: number, limit: number): number {
  if (!language.speech.accountOf.includes(tokens[end]?.fold ?? '')) return end;
  const large = language.definite.includes(tokens[end + 1]?.fold ?? '') ? end + 2 : end + 1;
  return large < limit && tokens[large]!.kind === 'word' && tokens[large]!.shape !== 'lower'
    ? large + 1
    : end;
}

/**
 * "'They came at dawn,' a resident said. 'They killed ten people. They burned the market.'": a quotation that names
 * nobody is of who speaks where it begins or ends, else of who spoke before it, else of who speaks after it.
 */
export function carryQuotes(document: Document, speakers: Speaker[]): Speaker[] {
  const own = Map.groupBy(speakers, (speaker) => speaker.sentence);
  /** By the sentence in which a quotation begins: who speaks in any of its sentences. */
  const within = new Map<number, Speaker>();
  for (const speaker of speakers) {
    const { quote } = document.sentences[speaker.sentence]!;
    if (quote !== null && !within.has(quote)) within.set(quote, speaker);
  }
  const lastSentences = new Map(document.sentences.map(({ index, quote }) => [quote, index]));
  const all: Speaker[] = [];
  let last: Speaker | null = null;
  for (const { index, first, quote } of document.sentences) {
    const named = own.get(index);
    all.push(...(named ?? []));
    last = named?.at(-1) ?? last;
    if (named || quote === null) continue;
    const earlier: Speaker | null = last && last.sentence >= quote - 1 ? last : null;
    const carried = within.get(quote) ?? earlier ?? own.get(lastSentences.get(quote)! + 1)?.[0];
    if (!carried) continue;
    const { name, kind, actor } = carried;
    last = { first, end: first, verb: null, sentence: index, name, kind, actor };
    all.push(last);
  }
  return all;
}

/**
 * "Their patrol came under fire, the group said in a statement. Two others were wounded.": what goes on in a paragraph
 * behind an account that closes with its speaker is of the same account.
 */
export function carryTelling(document: Document, speakers: Speaker[]): Speaker[] {
  const own = Map.groupBy(speakers, (speaker) => speaker.sentence);
  const all: Speaker[] = [];
  let last: Speaker | null = null;
  for (const { index, first, end, paragraph, role } of document.sentences) {
    const named = own.get(index);
    const before = document.sentences[index - 1];
    if (named) {
      const closing = named.at(-1)!;
      const tail: boolean =
        named.length === 1 && closing.verb !== null && end - Math.max(closing.verb, closing.end) <= TAIL;
      last = tail && role !== 'title' ? closing : null;
      all.push(...named);
      continue;
    }
    if (!last || before?.paragraph !== paragraph) {
      last = null;
      continue;
    }
    const { name, kind, actor } = last;
    all.push({ first, end: first, verb: null, sentence: index, name, kind, actor });
  }
  return all;
}

/** How many words may stand between the verb of who closes a sentence and its end: "said in a statement". */
const TAIL = 6;
