/** A number in its sentence with what became of those whom it counts, before it is a claim. */
import type { Measure } from '../../model.ts';
import type { Sentence } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import type { Counted } from './counted.ts';
import type { FoundClaim } from './found-claim.ts';
import type { LosingSide } from './side-labels.ts';

export type Figure = {
  sentence: Sentence;
  number: Counted;
  measure: PatternHit<Measure>;
  /** The figure told before it, of which it may be a part or whose side it may share. */
  before: FoundClaim | null;
  /** Whose losses a label beside it or above it says that it counts. */
  side: LosingSide | null;
};
