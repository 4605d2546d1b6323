/** The words of a language for what became of how many, and for persons and things that are counted. */
import type { Measure } from '../../model.ts';
import type { NumberWords } from './number-words.ts';

export type FigureWords = {
  numbers: NumberWords;
  measures: [pattern: string, measure: Measure][];
  /** Phrases in which a word of harm says what a thing is: "a camp for displaced people". */
  notMeasures: string[];
  /** Words that count the dead only where persons are named with them: "lost two fighters". */
  bareMeasures: string[];
  /** Words for persons that name no side: "people", "bodies", "hommes". */
  persons: string[];
  /** Words for one person that end like a plural: "fils". */
  likePlurals: string[];
  /** Those among them that say of a list of the dead whom it holds: "people", "victims". */
  anybody: string[];
  /** Words among them that behind "the" mean what happened and no person: "la mort", "the body". */
  fates: string[];
  /** "death", "assassinat": behind them and "of", an article counts one person. */
  harmNouns: string[];
  /** "too", "aussi": behind people to whom the same happened as to those before. */
  alsoWords: string[];
  /** "and", "before": words by which a second fate of the same people is told. */
  thenWords: string[];
  /** "were later", "having been": what may stand between them and that fate. */
  turnWords: string[];
  /** "bury", « enterrer »: what the living do; what is counted before them did it. */
  burying: string[];
  /** "killed them", « avant de les tuer » */
  them: string[];
  /** "as well as", "ainsi que": behind what was said of some, others to whom it happened. */
  addedBy: string[];
  /** "there were also": likewise, at the head of a sentence. */
  alsoThere: string[];
  /** "names": as many of the dead as somebody lists. */
  tallied: string[];
  /** "graves", "tombes": likewise, behind one of `countVerbs`. */
  graves: string[];
  countVerbs: string[];
  /** "of them", "d'entre eux": after a figure that is part of the one before. */
  partsAfter: string[];
  /** "among the dead", "parmi les victimes": patterns before or behind a figure that is part of a toll told elsewhere. */
  partsOfToll: string[];
  /** "of the", "des": between a figure and the total that it is taken from. */
  ofTotal: string[];
  /** "déplore", "suffered": what follows are losses of its subject's own. */
  lossVerbs: string[];
  /** "acknowledged", "reconnaît": likewise, where they are said to be nobody else's. */
  admitVerbs: string[];
  /** "left", "abandonné": with bodies, their own. */
  leaveVerbs: string[];
  /** "toll", "bilan" */
  tollWords: string[];
  /** "bodies", "corps" */
  remains: string[];
  /** "losses", "pertes": after "its", the speaker's own. */
  lossWords: string[];
  /** Words for the dead that only their own side uses. */
  martyrs: string[];
  /** "ranks", "side": after a figure, whose losses they are follows. */
  ranks: string[];
  /** "on both sides", "de part et d'autre": losses of no one side. */
  bothSides: string[];
  /** Small words that may stand between a word of killing and its number: "killed at least the 12". */
  figureLinks: string[];
  /** "and", "as well as": words that go on with a list of figures. */
  joins: string[];
  /** "others", "autres": persons of the side named before. */
  others: string[];
  /** Words that join a figure to a larger one before it: "including", "dont". */
  parts: string[];
  /** Things that are counted as destroyed, captured or displaced: unit to its words. */
  units: Record<string, string>;
  /** "lost two sons": those of one family among the dead. */
  kin: string[];
  /** Losses told without a number: "heavy losses". */
  vagueTolls: [pattern: string, measure: Measure][];
  /** All who were there died, and nobody says how many they were: "all on board perished". */
  wholeTolls: [pattern: string, measure: Measure][];
};
