/** The words of a language that take the force of fact from a sentence or place it outside the present. */

/** What takes the force of fact from a sentence, or places it outside the present. */
export type Cue =
  | 'negated'
  | 'possible'
  | 'planned'
  /** "demanded the release of", "a march is planned": takes the force from the words it holds, and from no more. */
  | 'wanted'
  | 'history'
  /** "the deadliest attack in years": what came before is only compared with. */
  | 'compared'
  | 'legal'
  /** Void where no armed group is named beside it: gunmen do attack a match. */
  | 'sport'
  | 'drill'
  | 'figurative'
  /** Words of sport, trade and the arts that are used of other things too: two of them speak so. */
  | 'jargon'
  | 'continuing'
  | 'accident'
  /** "It is not true", "Il n'en est rien": takes back what stands beside and right before it. */
  | 'false'
  /** An anniversary, a monument: in headline or lead the whole text looks back. */
  | 'memorial'
  | 'tally';

export type CueWords = {
  cues: [pattern: string, cue: Cue][];
  /** "two weeks after", "the deadliest since": what follows is an event before the one told of. */
  earlier: string[];
  /** "drugs", "faussaires": what the law pursues everywhere and no conflict is about. */
  offences: string[];
  /** Words that open what stands behind an event: "after", "amid", "à la suite de". */
  backdropWords: string[];
  /** How an analysis or a column is headed: "why", "analysis :", "tribune". */
  analyses: string[];
  /** "born of a coup", "arrivée au pouvoir par un putsch": words by which what follows is where somebody comes from. */
  originWords: string[];
};
