/** Acts: the words of a text that say something happened, each with the force its sentence leaves it. */
import type { Clause } from '../text/clauses.ts';
import type { Language } from '../language.ts';
import type { Cue } from '../language/cue-words.ts';
import type { Sense, Trigger } from '../language/trigger-words.ts';
import { compileList, compilePatterns, findNeeded, type Needed, type PatternSet } from '../text/patterns.ts';
import { type WordIndex } from '../text/word-index.ts';

export type Act = {
  first: number;
  end: number;
  sense: Sense;
  part: Trigger['part'];
  /** Its subject met those who had begun. */
  turned: boolean;
  sentence: number;
  clause: Clause;
  /** "after clashes between …": what came before the event, or stands behind it. */
  backdrop: boolean;
  rule: string;
};

/** `voided`: tokens of words that tell of an act which the sentence does not state as a fact of now. */
export type FoundActs = {
  acts: Act[];
  voided: Set<number>;
  /** Those of them that only say how somebody came to be held who was freed. */
  former: Set<number>;
  /** Sentences of plans and fears. */
  modal: Set<number>;
  /** Sentences of years, whose figures are no event's. */
  history: Set<number>;
  /** Headline or lead tells of an accident, a flood, a disease. */
  accident: boolean;
};

export type ActReader = {
  triggers: PatternSet<Trigger>;
  /** Without one of these words a text tells of no act. */
  needed: Needed;
  not: PatternSet<true>;
  cues: PatternSet<Cue>;
  analyses: PatternSet<true>;
};

export function createActReader(language: Language, index: WordIndex): ActReader {
  return {
    triggers: compilePatterns(index, language.triggers),
    needed: findNeeded(language.triggers.map(([source]) => source)),
    not: compileList(index, language.notTriggers),
    cues: compilePatterns(index, language.cues),
    analyses: compileList(index, language.analyses),
  };
}
