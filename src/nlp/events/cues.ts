/** Cues: the words of a sentence that may take from its acts the force of fact ("may", "no", "since 2015", "derby"). */
import type { ActReader } from './acts.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Cue } from '../language/cue-words.ts';
import { classesOf, findPatterns, type Classes } from '../text/patterns.ts';

/** A cue where it stands. */
export type CueHit = { first: number; end: number; cue: Cue };

export type CuesOf = (sentence: Sentence) => CueHit[];

/** The cues of a sentence, which several questions are asked of; "gunmen fired at a football match" is no sport. */
export function readCues(
  document: Document,
  reader: ActReader,
  armed: (sentence: Sentence) => boolean,
): CuesOf {
  const known: CueHit[][] = [];
  const years = findYears(document);
  return (sentence) => {
    known[sentence.index] ??= findCues(document, reader, sentence, years).filter(
      ({ cue }) => cue !== 'sport' || !armed(sentence),
    );
    return known[sentence.index]!;
  };
}

function findYears({ tokens }: Document): Classes {
  const year: { first: number; end: number }[] = [];
  tokens.forEach(({ kind, fold }, at) => {
    if (kind === 'number' && /^(?:19|20)\d\d$/.test(fold)) year.push({ first: at, end: at + 1 });
  });
  return classesOf({ year });
}

function findCues(document: Document, reader: ActReader, sentence: Sentence, years: Classes): CueHit[] {
  const hits = findPatterns(reader.cues, document.tokens, sentence.first, sentence.end, years).map((hit) => ({
    first: hit.first,
    end: hit.end,
    cue: hit.value,
  }));
  const compared = hits.filter(({ cue }) => cue === 'compared');
  return (
    hits
      // "the deadliest attack since 2015" tells of today's.
      .filter((hit) => !compared.some(({ first, end }) => first <= hit.first && hit.end <= end))
      // EXERCISE in capitals marks a text, it tells of no drill.
      .filter(({ cue, first }) => cue !== 'drill' || document.tokens[first]!.shape !== 'upper')
      .filter(({ cue, first }) => cue !== 'history' || !isOfCaptivity(document, first))
  );
}

/** "A hostage held for two years was freed on Monday": the time dates the captivity alone. */
export function isOfCaptivity({ tokens, language }: Document, first: number): boolean {
  return language.heldWords.includes(tokens[first - 1]?.fold ?? '');
}
