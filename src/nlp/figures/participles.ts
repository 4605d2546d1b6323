/** Words whose endings say what became of the people before them. */
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Counted } from './counted.ts';

/** "30 civilians killed and 1,200 people arrived": a participle right behind says what became of the second. */
export function hasOwnVerb(document: Document, { head }: Counted): boolean {
  const next = head ? document.tokens[head.end] : undefined;
  return next !== undefined && isParticiple(document, next);
}

export function isParticiple({ text, language }: Document, { kind, fold, start, end }: Token): boolean {
  if (kind !== 'word' || language.likeParticiples.includes(fold)) return false;
  return language.participle.test(text.slice(start, end));
}
