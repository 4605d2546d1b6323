import type { SourceArticle } from '../../model.ts';

/**
 * In capitals and standing by itself: "EXERCISE - Gunmen kill 12", "*** EXERCICE ***", "EXERCISE / EXERCICE - …".
 * "EXERCISE FLINTLOCK ENDS" is a headline about a drill.
 */
const MARK = /^[\s\p{P}\p{S}]*(?:EXERCI[CS]E\s+)*EXERCI[CS]E\s*(?:$|[\p{P}\p{S}])/u;

/** Whether a text says of itself, in its title or its first line, that it is an exercise and nothing of it is real. */
export function isMarkedExercise({ title, body }: Pick<SourceArticle, 'title' | 'body'>): boolean {
  const firstLine = /\S.*/.exec(body)?.[0] ?? '';
  return [title ?? '', firstLine].some((line) => MARK.test(line));
}
