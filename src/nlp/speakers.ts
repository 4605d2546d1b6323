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

const LONGEST_NAME = 14;

/** In order of the text; those that only continue ("he added") take over the one before. */
export function findSpeakers(
  document: Document,
  reader: SpeakerReader,
  actors: ActorMention[],
  index: ActorIndex,
): Speaker[] {
  const speakers: Speaker[] = [];
  for (const sentence of document.sentences) {
    const found = [...findSources(document, reader, sentence), ...findSubjects(document, sentence)];
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

type Found = { first: number; end: number; verb: number | null };

/** "according to a local official", "selon le maire de la commune" */
function findSources(document: Document, reader: SpeakerReader, sentence: Sentence): Found[] {
  return findPatterns(reader.sources, document.tokens, sentence.first, sentence.end).flatMap((hit) => {
    const first = document.tokens[hit.first]!.fold === 'de' ? hit.first + 1 : hit.end;
    const end = phraseEnd(document, first, sentence.end);
    return end > first ? [{ first, end, verb: null }] : [];
  });
}

/** The subject of a verb of speaking: before it, or after it where the sentence is turned ("a indiqué le maire"). */
function findSubjects(document: Document, sentence: Sentence): Found[] {
  const { tokens, language } = document;
  const { auxiliaries, adverbs } = language.speech;
  const found: Found[] = [];
  for (let verb = sentence.first; verb < sentence.end; verb++) {
    const next = verbEnd(document, verb);
    if (next === null) continue;
    let end = verb;
    while (
      end > sentence.first &&
      (auxiliaries.includes(tokens[end - 1]!.fold) || adverbs.includes(tokens[end - 1]!.fold))
    )
      end--;
    const first = phraseStart(document, end, sentence.first);
    const after = skipListener(document, next);
    const stop = phraseEnd(document, after, sentence.end);
    const places = [antecedentOf(document, first, end, sentence.first)];
    // Turned round: "…", a indiqué le maire. In English only at the end of what is said.
    if (stop > after && endsHere(document, stop, sentence.end)) places.push({ first: after, end: stop });
    // "…, spokesman for the separatists, said": the comma before the verb closes the name.
    if (tokens[verb - 1]?.fold === ',') {
      const comma = phraseStart(document, verb - 1, sentence.first);
      places.push(antecedentOf(document, comma, verb - 1, sentence.first));
    }
    for (const place of places) {
      if (place.end > place.first && nameable(document, place.first, place.end))
        found.push({ ...place, verb });
    }
  }
  return found;
}

/** "a déclaré à l'AFP le maire": past whom it was told to. */
function skipListener({ tokens, language }: Document, at: number): number {
  for (const phrase of language.speech.listeningPhrases) {
    const words = phrase.split(' ');
    if (words.every((word, index) => tokens[at + index]?.fold === word)) return at + words.length;
  }
  return at;
}

/** "An aid organisation that sent a car said": the name stands before the relative clause. */
function antecedentOf(
  document: Document,
  first: number,
  end: number,
  limit: number,
): { first: number; end: number } {
  const { tokens, language } = document;
  if (
    first <= limit ||
    ![...language.relativeWords, language.complementizer].includes(tokens[first - 1]!.fold)
  )
    return { first, end };
  const stop = tokens[first - 2]?.fold === ',' ? first - 2 : first - 1;
  const start = phraseStart(document, stop, limit);
  return start < stop ? { first: start, end: stop } : { first, end };
}

/** Nothing but a mark, a clause of its own or a day follows a name that stands behind its verb. */
function endsHere({ tokens, language }: Document, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const token = tokens[at]!;
  return (
    token.kind === 'mark' ||
    language.clauseWords.includes(token.fold) ||
    Object.hasOwn(language.weekdays, token.fold)
  );
}

/** End of a verb of speaking that starts here ("said", "fait état"); null where none does. */
function verbEnd({ tokens, language }: Document, at: number): number | null {
  const { verbs } = language.speech;
  // "fighters reported dead", "deaths were reported": told of, not telling.
  if (
    language.speech.passiveAfter.includes(tokens[at + 1]?.fold ?? '') ||
    language.roles.passive.includes(tokens[at - 1]?.fold ?? '')
  )
    return null;
  if (verbs.includes(`${tokens[at]!.fold} ${tokens[at + 1]?.fold}`)) return at + 2;
  return verbs.includes(tokens[at]!.fold) ? at + 1 : null;
}

/** Back to the comma, quote or start of the sentence before a subject. */
function phraseStart(document: Document, end: number, limit: number): number {
  const { tokens, language } = document;
  let first = end;
  while (first > limit && end - first < LONGEST_NAME) {
    const token = tokens[first - 1]!;
    if (token.kind === 'mark' || language.clauseWords.includes(token.fold)) break;
    first--;
  }
  while (first < end && language.roles.and.includes(tokens[first]!.fold)) first++;
  // A date at the head is no part of the name: "On Friday a local official said".
  while (
    first < end &&
    (Object.hasOwn(language.weekdays, tokens[first]!.fold) ||
      language.speech.openers.includes(tokens[first]!.fold))
  )
    first++;
  return end - first >= LONGEST_NAME ? end : first;
}

function phraseEnd(document: Document, first: number, limit: number): number {
  const { tokens, language } = document;
  let end = first;
  while (end < limit && end - first < LONGEST_NAME) {
    const token = tokens[end]!;
    if (
      token.kind === 'mark' ||
      language.clauseWords.includes(token.fold) ||
      language.speech.verbs.includes(token.fold)
    )
      break;
    if (end > first && language.speech.auxiliaries.includes(token.fold)) break;
    if (Object.hasOwn(language.weekdays, token.fold)) break;
    end++;
  }
  return end;
}

function nameable(document: Document, first: number, end: number): boolean {
  return Array.from({ length: end - first }, (_, index) => document.tokens[first + index]!).some(
    (token) => token.fold.length > 1 && token.kind === 'word',
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
