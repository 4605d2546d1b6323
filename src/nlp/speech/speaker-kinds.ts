/** Of which kind a speaker is, by the words of the name and the actors that it names. */
import type { SpeakerKind } from '../../model.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { Document } from '../text/document.ts';
import type { Language } from '../language.ts';
import { compilePatterns, findPatterns, type PatternSet } from '../text/patterns.ts';
import { firstFrom, lastEndingBy } from '../text/sorted.ts';
import type { SourceKind } from './speech.ts';
import { type WordIndex } from '../text/word-index.ts';

export type SpeakerReader = {
  kinds: PatternSet<SpeakerKind>;
  order: Map<SpeakerKind, number>;
  sources: PatternSet<SourceKind>;
};

export function createSpeakerReader(language: Language, index: WordIndex): SpeakerReader {
  const order = new Map<SpeakerKind, number>();
  for (const [, kind] of language.speech.kinds) if (!order.has(kind)) order.set(kind, order.size);
  return {
    kinds: compilePatterns(index, language.speech.kinds),
    order,
    sources: compilePatterns(index, [
      ...language.speech.sources.map((pattern) => [pattern, 'source'] as const),
      ...language.speech.relayed.map((pattern) => [pattern, 'origin'] as const),
      ...language.speech.relays.map((pattern) => [pattern, 'relay'] as const),
    ]),
  };
}

/** Null where the words from `first` to `end` name no speaker at all. */
export function createKindOf(
  document: Document,
  reader: SpeakerReader,
  actors: ActorMention[],
  index: ActorIndex,
): (first: number, end: number) => SpeakerKind | null {
  const armed = actors.filter((mention) => mention.id !== null && isArmed(index, mention.id));
  const forces = actors.filter(({ id }) => {
    const kind = id === null ? null : kindOfActor(index.actors.get(id)?.kind);
    return kind === 'army' || kind === 'armed group' || kind === 'un';
  });
  return (first, end) => {
    if (groupBefore(document, armed, first, end) !== null) return 'armed group';
    const words = document.tokens.slice(first, end).map(({ fold }) => fold);
    if (!document.language.speech.ownVoices.includes(words.join(' ')))
      return kindOf(document, reader, actors, index, first, end);
    const force = lastEndingBy(forces, first);
    return force ? kindOfActor(index.actors.get(force.id!)?.kind) : null;
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
export function actorIn(actors: ActorMention[], first: number, end: number): ActorMention | undefined {
  const actor = firstFrom(actors, first);
  return actor && actor.first < end ? actor : undefined;
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
  const led = best?.value === 'army' || (best?.value === 'media' && group !== 'resident');
  if (group && (!best || led || group === 'armed group')) return group;
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
