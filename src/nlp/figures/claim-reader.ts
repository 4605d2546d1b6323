/** The words of a language for figures, compiled once. */
import type { Measure } from '../../model.ts';
import type { Language } from '../language.ts';
import { compileList, compilePatterns, type PatternSet } from '../text/patterns.ts';
import { createPartReader, type PartReader } from './parts.ts';
import { type WordIndex } from '../text/word-index.ts';

export type ClaimReader = {
  measures: PatternSet<Measure>;
  notMeasures: PatternSet<true>;
  vague: PatternSet<Measure>;
  whole: PatternSet<Measure>;
  parts: PartReader;
  /** Word to what it counts: "lorries" to vehicles. */
  units: Map<string, string>;
  earlier: PatternSet<true>;
};

export function createClaimReader(language: Language, index: WordIndex): ClaimReader {
  return {
    measures: compilePatterns(index, language.measures),
    notMeasures: compileList(index, language.notMeasures),
    vague: compilePatterns(index, language.vagueTolls),
    whole: compilePatterns(index, language.wholeTolls),
    parts: createPartReader(language, index),
    units: new Map(
      Object.entries(language.units).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit])),
    ),
    earlier: compileList(index, language.earlier),
  };
}
