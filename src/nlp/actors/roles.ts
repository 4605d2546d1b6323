/** Roles: on which side of an act an actor stands, and whose word that is. */
import type { Actor } from '../../model.ts';
import type { ActorMention } from './actors.ts';
import type { Act } from '../events/acts.ts';
import type { Language } from '../language.ts';
import { compileList, compilePatterns, type PatternSet } from '../text/patterns.ts';
import { type WordIndex } from '../text/word-index.ts';

export type Side = 'A' | 'B';

/** `act` is what the side was read from, where it was one act; `weight` how sure the rule is. */
export type Placed = { side: Side; weight: number; rule: string; act?: Act };

export type Role = Placed & {
  id: string;
  attribution: Actor['attribution'];
  mention: ActorMention;
  /** Met those who had attacked others; was itself attacked by nobody. */
  responds?: true;
  /** "Men" who attacked: nobody besides those who are named. */
  men?: true;
  /** Fought with others, and either side may have had the losses. */
  rival?: true;
  /** Who did it with those: "soldiers and foreign fighters killed …". */
  ally?: string;
};

/** `answers`: those of the phrases that tell of a deed even in a sentence that has none. */
export type RoleReader = Record<'phrases' | 'answers', PatternSet<Actor['attribution'] | 'victim'>> & {
  suspects: PatternSet<true>;
  arms: PatternSet<true>;
  holders: PatternSet<true>;
  backers: PatternSet<true>;
  visits: PatternSet<true>;
  brief: PatternSet<true>;
};

export function createRoleReader({ roles }: Language, index: WordIndex): RoleReader {
  const answers = [
    ...roles.claimed.map((source) => [source, 'claimed'] as const),
    ...roles.alleged.map((source) => [source, 'alleged'] as const),
    ...roles.denied.map((source) => [source, 'denied'] as const),
  ];
  return {
    answers: compilePatterns(index, answers),
    suspects: compileList(index, roles.suspects),
    arms: compileList(index, roles.arms),
    holders: compileList(index, roles.holders),
    backers: compileList(index, roles.supposed),
    visits: compileList(index, roles.visits),
    brief: compileList(index, roles.brief),
    phrases: compilePatterns(index, [
      ...answers,
      ...roles.victims.map((source) => [source, 'victim'] as const),
    ]),
  };
}
