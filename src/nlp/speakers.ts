/** Who says what: the speaker of each sentence, as the article names them, and of which kind they are. */
import type { SpeakerKind } from '../model.ts';
import type { ActorIndex, ActorMention } from './actors.ts';
import { cutName, textOf, type Document } from './document.ts';
import type { Language } from './language.ts';
import { findAccounts, findSources, findSubjects, type Found } from './speech.ts';
import { compilePatterns, findPatterns, type PatternSet } from './patterns.ts';
import { firstFrom, indexFrom, lastBefore, lastEndingBy } from './sorted.ts';

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
};

export type SpeakerReader = {
  kinds: PatternSet<SpeakerKind>;
  order: Map<SpeakerKind, number>;
  sources: PatternSet<true>;
};

export function createSpeakerReader(language: Language): SpeakerReader {
  const order = new Map<SpeakerKind, number>();
  for (const [, kind] of language.speech.kinds) if (!order.has(kind)) order.set(kind, order.size);
  return {
    kinds: compilePatterns(language.speech.kinds),
    order,
    sources: compilePatterns(language.speech.sources.map((source) => [source, true] as const)),
  };
}

/** In order of the text; those that only continue ("he added") take over the one before. */
export function findSpeakers(
  document: Document,
  reader: SpeakerReader,
  actors: ActorMention[],
  index: ActorIndex,
): Speaker[] {
  const speakers: Speaker[] = [];
  const armed = actors.filter((mention) => mention.id !== null && isArmed(index, mention.id));
  for (const sentence of document.sentences) {
    const found = [
      ...findAccounts(document, sentence),
      ...findSources(document, reader.sources, sentence),
      ...findSubjects(document, sentence),
    ];
    const free = trackFree();
    for (const one of found) {
      if (!free.is(one)) continue;
      if (isSame(document, one.first, one.end)) {
        const before = speakers.at(-1);
        if (!before) continue;
        speakers.push({ ...before, ...one, sentence: sentence.index });
        free.take(one);
        continue;
      }
      const group = groupBefore(document, armed, one.first, one.end);
      const kind = group
        ? ('armed group' as const)
        : kindOf(document, reader, actors, index, one.first, one.end);
      // What stands behind the verb is a speaker only by its own words: "said the killings took place" names none.
      const known = kind !== null && kind !== 'unattributed';
      if (!kind || (!known && (one.far || (one.verb !== null && one.first > one.verb)))) continue;
      const words = textOf(document, one.first, one.end).replace(/["“”«»]/g, '');
      const name = cutName(words.replace(/\s+/g, ' ').trim());
      const actor = actorIn(actors, one.first, one.end)?.id ?? null;
      speakers.push({ ...one, sentence: sentence.index, name, kind, actor });
      free.take(one);
    }
  }
  return speakers.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
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

const ARMED = ['jihadist', 'rebel', 'militia', 'mercenary'];

function isArmed(index: ActorIndex, id: string): boolean {
  return ARMED.includes(index.actors.get(id)!.kind);
}

/** "The front said": the armed group that was named last before. */
function groupBefore(document: Document, armed: ActorMention[], first: number, end: number): string | null {
  const words = document.tokens.slice(first, end).map((token) => token.fold);
  if (words.length > 3 || !words.some((word) => document.language.groupWords.includes(word))) return null;
  if (words.length > 1 && !document.language.definite.includes(words[0]!)) return null;
  return lastEndingBy(armed, first)?.id ?? null;
}

/** The first actor whose name begins within these words: a bracket behind it may not belong to them. */
function actorIn(actors: ActorMention[], first: number, end: number): ActorMention | undefined {
  const actor = firstFrom(actors, first);
  return actor && actor.first < end ? actor : undefined;
}

function isSame(document: Document, first: number, end: number): boolean {
  const words = document.tokens
    .slice(first, end)
    .map((token) => token.fold)
    .join(' ');
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
  const actor = actorIn(actors, first, end);
  const group = actor?.id ? kindOfActor(index.actors.get(actor.id)?.kind) : null;
  // "a spokesman for the FLA" speaks for the group, "a Wagner official" too; a mayor in an army town does not.
  if (group && (!best || best.value === 'army' || best.value === 'media' || group === 'armed group'))
    return group;
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

/**
 * Who says what stands at a token: the last speaker of the sentence whose verb comes before it, else the first
 * one after it; inside a quotation without a speaker the one of the sentence before or after.
 */
export function speakerAt(
  document: Document,
  speakers: Speaker[],
  sentence: number,
  token: number,
): Speaker | null {
  const { first, end, quotes } = document.sentences[sentence]!;
  const next = speakers[indexFrom(speakers, token + 1)];
  const after = next && next.first < end ? next : undefined;
  let at = indexFrom(speakers, token) - 1;
  // The name stands before the token, its verb behind it.
  while (at >= 0 && speakers[at]!.first >= first && (speakers[at]!.verb ?? speakers[at]!.end) > token) at--;
  const last = speakers[at];
  const before = last && last.first >= first ? last : undefined;
  // "…, and a retired official told AFP at least 20 …" against "15 were killed, a politician said, and …".
  const turned = before !== undefined && before.verb !== null && before.verb < before.first;
  if (before && !(turned && after)) return before;
  if (after ?? before) return after ?? before ?? null;
  if (!quotes) return null;
  const earlier = lastBefore(speakers, first);
  const later = firstFrom(speakers, end);
  return earlier?.sentence === sentence - 1 ? earlier : later?.sentence === sentence + 1 ? later : null;
}
