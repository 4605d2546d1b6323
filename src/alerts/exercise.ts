import type { Incident } from '../model.ts';
import type { Words } from './words.ts';

/** "EXERCISE" where all its sources mark themselves as one; with one that does not it may be real. */
export function renderExercise({ sources }: Pick<Incident, 'sources'>, words: Words): string | null {
  const marked = sources.length > 0 && sources.every(({ exercise }) => exercise === true);
  return marked ? words.labels.exercise : null;
}
