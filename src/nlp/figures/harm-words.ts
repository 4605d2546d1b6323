/** The words of harm of a sentence, indexed by where they begin and where they end. */
import type { Measure } from '../../model.ts';
import type { PatternHit } from '../text/patterns.ts';

export type Measures = {
  hits: PatternHit<Measure>[];
  killed: PatternHit<Measure>[];
  byEnd: Map<number, PatternHit<Measure>[]>;
};

export function indexMeasures(hits: PatternHit<Measure>[]): Measures {
  return {
    hits,
    killed: hits.filter((hit) => hit.value === 'killed'),
    byEnd: Map.groupBy(hits, (hit) => hit.end),
  };
}
