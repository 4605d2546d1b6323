/** The words of a language for what happened, and those that give such a word its weight. */

/** What a word or phrase says happened. `events.ts` turns senses and sides into ACLED's types. */
export type Sense =
  /** Somebody is dead, of whatever: an accident as well as an attack. */
  | 'kill'
  /** Killed by somebody's hand: executed, shot dead, "égorgé". */
  | 'murder'
  | 'attack'
  | 'ambush'
  | 'clash'
  | 'strike'
  | 'shelling'
  | 'explosive'
  | 'suicide'
  | 'grenade'
  | 'chemical'
  | 'abduct'
  | 'rape'
  | 'beat'
  | 'protest'
  | 'disperse'
  | 'riot'
  | 'lynch'
  | 'loot'
  | 'arrest'
  | 'disarm'
  | 'deal'
  | 'change'
  | 'base'
  | 'leave'
  | 'overtake'
  /** Taken by force: "overran the base", "pris d'assaut". */
  | 'storm'
  | 'regain'
  /** A hostage is let go. */
  | 'free'
  /** Soldiers against their own command. */
  | 'mutiny'
  /** "ordered residents to leave": an ultimatum. */
  | 'threat'
  /** A mass grave: the find is the event, not the deaths. */
  | 'remains'
  | 'other';

/**
 * `verb`: its subject acts; `noun`: "attack by X on Y"; `participle`: "killed", active or passive by its neighbours;
 * `suffered`: "fell into an ambush", it happens to its subject. `turned`: "repelled an attack", its subject met those
 * who had begun.
 */
export type Trigger = { sense: Sense; part: 'verb' | 'noun' | 'participle' | 'suffered'; turned?: true };

export type TriggerWords = {
  triggers: [pattern: string, trigger: Trigger][];
  /** Phrases that look like triggers and are none: "heart attack", "coup de feu" where it is a start signal. */
  notTriggers: string[];
  /** People whose arrest is of weight for a conflict: officers, leaders, suspects of terror. */
  notables: string[];
  /** "truce", "paix": what makes a deal one of the conflict's. */
  truceWords: string[];
  /** Plunder and sabotage, which are nobody's accident. */
  plunderWords: string[];
  /** Words that say of a group, a base or a stop on the road that it is one of arms. */
  armedWords: string[];
  /** Words by which who is let go was held by force: "hostage", "kidnapped". */
  captiveWords: string[];
  /** Words of aircraft and bombs: without one a "strike" is none of theirs. */
  airWords: string[];
};

export const verb = (sense: Sense): Trigger => ({ sense, part: 'verb' });
export const noun = (sense: Sense): Trigger => ({ sense, part: 'noun' });
/** Done to its subject: "fell into an ambush". */
export const suffered = (sense: Sense): Trigger => ({ sense, part: 'suffered' });
export const participle = (sense: Sense): Trigger => ({ sense, part: 'participle' });
/** Done to those who had begun: "repelled the attackers". */
export const turned = (trigger: Trigger): Trigger => ({ ...trigger, turned: true });
