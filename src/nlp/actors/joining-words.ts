/** The small words before and between actors that set them on one side or against each other. */
import type { ActorMention } from './actors.ts';
import type { Document } from '../text/document.ts';

/** The preposition within five words before a mention and behind `limit`, in the same breath. */
export function findPrepositionBefore(document: Document, first: number, limit: number): string | null {
  const { tokens, language } = document;
  const { by, against, between, together } = language.roles;
  for (let at = first - 1; at >= Math.max(limit, first - 5); at--) {
    const token = tokens[at]!;
    // 'ambushed by "terrorists"', « tendue par des « terroristes » »: the words of others.
    if (token.fold === '"') continue;
    if (token.kind === 'mark' || together.includes(token.fold)) return null;
    if (by.includes(token.fold) || against.includes(token.fold) || between.includes(token.fold))
      return token.fold;
  }
  return null;
}

/** "between X and Y": is this the Y? */
export function isAfterBetween(document: Document, first: number, limit: number): boolean {
  const { tokens, language } = document;
  let joined = false;
  for (let at = first - 1; at >= Math.max(limit, first - 14); at--) {
    const word = tokens[at]!.fold;
    if (word === '.' || word === ';') return false;
    if (language.roles.and.includes(word)) joined = true;
    if (language.roles.between.includes(word)) return joined;
  }
  return false;
}

/** "Wagner fighters, alongside the army, killed": words between two actors that put them on one side. */
export function isTogether({ tokens, language }: Document, one: ActorMention, other: ActorMention): boolean {
  const { together, between } = language.roles;
  const gap = tokens.slice(one.end, other.first).map(({ fold }) => fold);
  return (
    gap.some((word) => together.includes(word)) &&
    !gap.includes('.') &&
    !gap.some((word) => between.includes(word))
  );
}

/** "six people suspected of supplying armed groups": who is helped takes no part. */
export function isAided({ tokens, language }: Document, first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 5), first);
  const mark = before.findLastIndex(({ kind }) => kind === 'mark');
  return before.slice(mark + 1).some(({ fold }) => language.roles.aiding.includes(fold));
}
