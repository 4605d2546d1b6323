/** Who says what: the speaker of each sentence, as the article names them, and of which kind they are. */
import type { SpeakerKind } from '../model.ts';
import type { ActorIndex, ActorMention } from './actors.ts';
import { textOf, type Document } from './document.ts';
import type { Language } from './language.ts';
import { findAccounts, findSources, findSubjects } from './speech.ts';
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
  for (const sentence of document.sentences) {
    const found = [
      ...findAccounts(document, sentence),
      ...findSources(document, reader.sources, sentence),
      ...findSubjects(document, sentence),
    ];
    for (const one of found) {
      const known = speakers.filter((speaker) => speaker.sentence === sentence.index);
      if (
        known.some(
          (speaker) =>
            (one.first < speaker.end && speaker.first < one.end) ||
            (one.verb !== null && speaker.verb === one.verb),
        )
      )
        continue;
      if (isSame(document, one.first, one.end)) {
        const before = speakers.at(-1);
        if (before) speakers.push({ ...before, ...one, sentence: sentence.index });
        continue;
      }
      const group = groupBefore(document, actors, index, one.first, one.end);
      const kind = group
        ? ('armed group' as const)
        : kindOf(document, reader, actors, index, one.first, one.end);
      // What stands behind the verb is a speaker only by its own words: "said the killings took place" names none.
      if (!kind || (kind === 'unattributed' && one.verb !== null && one.first > one.verb)) continue;
      const name = textOf(document, one.first, one.end)
        .replace(/["“”«»]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      const actor =
        actors.find((mention) => mention.first >= one.first && mention.end <= one.end)?.id ?? null;
      speakers.push({ ...one, sentence: sentence.index, name, kind, actor });
    }
  }
  return speakers.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** "The front said": the armed group that was named last before. */
function groupBefore(
  document: Document,
  actors: ActorMention[],
  index: ActorIndex,
  first: number,
  end: number,
): string | null {
  const words = document.tokens.slice(first, end).map((token) => token.fold);
  if (words.length > 3 || !words.some((word) => document.language.groupWords.includes(word))) return null;
  if (words.length > 1 && !document.language.definite.includes(words[0]!)) return null;
  const armed = ['jihadist', 'rebel', 'militia', 'mercenary'];
  return (
    actors.findLast(
      (mention) =>
        mention.end <= first && mention.id !== null && armed.includes(index.actors.get(mention.id)!.kind),
    )?.id ?? null
  );
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
  const actor = actors.find((mention) => mention.first >= first && mention.end <= end);
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
  const own = speakers.filter((speaker) => speaker.sentence === sentence);
  const before = own
    .filter((speaker) => speaker.first < token && (speaker.verb ?? speaker.end) <= token)
    .at(-1);
  const after = own.find((speaker) => speaker.first > token);
  // "…, and a retired official told AFP at least 20 …" against "15 were killed, a politician said, and …".
  const turned = before !== undefined && before.verb !== null && before.verb < before.first;
  if (before && !(turned && after)) return before;
  if (after ?? before) return after ?? before ?? null;
  const { first, end } = document.sentences[sentence]!;
  if (!document.tokens.slice(first, end).some((one) => one.fold === '"') && !insideQuote(document, first))
    return null;
  return (
    speakers.findLast((speaker) => speaker.sentence === sentence - 1) ??
    speakers.find((speaker) => speaker.sentence === sentence + 1) ??
    null
  );
}

/** An odd number of quotation marks since the paragraph began. */
function insideQuote(document: Document, at: number): boolean {
  const { paragraph } = document.sentences[document.sentenceOf[at]!]!;
  let marks = 0;
  for (
    let index = at - 1;
    index >= 0 && document.sentences[document.sentenceOf[index]!]!.paragraph === paragraph;
    index--
  ) {
    if (document.tokens[index]!.fold === '"') marks++;
  }
  return marks % 2 === 1;
}
