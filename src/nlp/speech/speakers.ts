/** Who says what: the speaker of each sentence, as the article names them, and of which kind they are. */
import type { SpeakerKind } from '../../model.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { Document, Sentence } from '../text/document.ts';
import { indexFrom } from '../text/sorted.ts';
import { carryQuotes, carryTelling, createMemory, isOneOfSame, isSame, type Memory } from './retold.ts';
import { actorIn, createKindOf, type SpeakerReader } from './speaker-kinds.ts';
import { nameOf } from './speaker-names.ts';
import { findAccounts, findSources, findSubjects, findTails, type Found } from './speech.ts';

export type Speaker = {
  /** Tokens that name the speaker. */
  first: number;
  end: number;
  /** Token of the verb of speaking; null after "according to". */
  verb: number | null;
  sentence: number;
  name: string;
  kind: SpeakerKind;
  /** The known actor that speaks, where it is one. */
  actor: string | null;
  /** What is said follows its verb. */
  opens?: true;
};

/** In order of the text; those that only continue ("he added") take over the one before. */
export function findSpeakers(
  document: Document,
  reader: SpeakerReader,
  actors: ActorMention[],
  index: ActorIndex,
): Speaker[] {
  const kindOf = createKindOf(document, reader, actors, index);
  const memory = createMemory(document, actors, kindOf);
  const speakers: Speaker[] = [];
  for (const sentence of document.sentences) {
    const own = findOwn(document, reader, sentence, memory, actors, kindOf);
    for (const speaker of own) memory.add(speaker);
    speakers.push(...own);
  }
  return carryTelling(document, carryQuotes(document, speakers));
}

type KindOf = ReturnType<typeof createKindOf>;

/** The speakers that a sentence names, in its order. */
function findOwn(
  document: Document,
  reader: SpeakerReader,
  sentence: Sentence,
  memory: Memory,
  actors: ActorMention[],
  kindOf: KindOf,
): Speaker[] {
  const found = [
    ...findAccounts(document, sentence),
    ...findSources(document, reader.sources, sentence),
    ...findSubjects(document, sentence),
    ...findTails(document, sentence),
  ];
  const free = trackFree();
  const own: (Speaker & Pick<Found, 'source'>)[] = [];
  for (const one of found) {
    if (!free.is(one)) continue;
    if (isSame(document, one.first, one.end)) {
      const before = memory.find(one, sentence, own);
      if (before) {
        const { name, kind, actor } = before;
        own.push({ ...one, sentence: sentence.index, name, kind, actor });
        free.take(one);
        continue;
      }
    }
    if (one.head !== undefined && !tells(document, one.head, kindOf)) continue;
    const before = isOneOfSame(document, one.first, one.end) ? memory.findMany(one, sentence, own) : null;
    const kind = before?.kind ?? kindOf(one.first, one.end);
    // What stands behind the verb is a speaker only by its own words: "said the killings took place" names none.
    const known = kind !== null && kind !== 'unattributed';
    if (!kind || (!known && (one.far || (one.verb !== null && one.first > one.verb)))) continue;
    // "The attack put the toll at 13": what happened tells nothing.
    if (!known && document.language.speech.mute.includes(document.tokens[one.end - 1]!.fold)) continue;
    const name = nameOf(document, one.first, one.end);
    const actor = actorIn(actors, one.first, one.end)?.id ?? null;
    own.push({ ...one, sentence: sentence.index, name, kind, actor });
    free.take(one);
  }
  return dropRelays(own.sort((a, b) => a.first - b.first));
}

/** A noun for people or bodies that tell. */
function tells({ tokens, language }: Document, at: number, kindOf: KindOf): boolean {
  const { tellers, voices } = language.speech;
  const kind = kindOf(at, at + 1);
  const { fold } = tokens[at]!;
  return (kind !== null && kind !== 'unattributed') || tellers.includes(fold) || voices.includes(fold);
}

/** "AFP reported, citing the mayor", "a resident quoted by AFP": who only passes it on says nothing of its own. */
function dropRelays(speakers: (Speaker & Pick<Found, 'source'>)[]): Speaker[] {
  const origin = speakers.find(({ source }) => source === 'origin');
  const told = speakers.some(({ source }) => source !== 'relay');
  return speakers.filter(
    ({ source, kind, first }) =>
      !(source === 'relay' && told) && !(origin && kind === 'media' && first < origin.first),
  );
}

/** What of a sentence names no speaker yet: one word is part of one name, one verb has one subject. */
function trackFree() {
  const words = new Set<number>();
  const verbs = new Set<number>();
  return {
    is({ first, end, verb }: Found): boolean {
      if (verb !== null && verbs.has(verb)) return false;
      for (let at = first; at < end; at++) if (words.has(at)) return false;
      return true;
    },
    take({ first, end, verb }: Found): void {
      if (verb !== null) verbs.add(verb);
      for (let at = first; at < end; at++) words.add(at);
    },
  };
}

/**
 * Who says what stands at a token: the last speaker of the sentence whose verb comes before it, else the first
 * one after it.
 */
export function speakerAt(
  document: Document,
  speakers: Speaker[],
  sentence: number,
  token: number,
): Speaker | null {
  const { first, end } = document.sentences[sentence]!;
  const next = speakers[indexFrom(speakers, token + 1)];
  const after = next && next.first < end && !next.opens ? next : undefined;
  // Who goes on speaking stands at the first word of the sentence, which may be the figure.
  let at = indexFrom(speakers, token + 1) - 1;
  // The name stands before the token, its verb behind it.
  while (at >= 0 && speakers[at]!.first >= first && (speakers[at]!.verb ?? speakers[at]!.end) > token) at--;
  const last = speakers[at];
  const before = last && last.first >= first ? last : undefined;
  // "…, and a retired official told AFP at least 20 …" against "15 were killed, a politician said, and …".
  const turned = before !== undefined && before.verb !== null && before.verb < before.first;
  if (before && !(turned && after)) return before;
  return after ?? before ?? null;
}
