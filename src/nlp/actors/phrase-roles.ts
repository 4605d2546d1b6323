/** Roles that a phrase gives by itself: "claimed by JNIM", "drones of the army", "held by the rebels". */
import type { ActorMention } from './actors.ts';
import type { Document } from '../text/document.ts';
import type { Sense } from '../language/trigger-words.ts';
import { classesOf, findPatterns, type PatternHit, type PatternSet } from '../text/patterns.ts';
import type { Role, RoleReader, Side } from './roles.ts';
import type { Scene } from '../events/scenes.ts';
import { isAided } from './joining-words.ts';
import { covering, within } from '../text/sorted.ts';

/** "JNIM claimed responsibility in a message": sentences without an act of their own say who did what is told elsewhere. */
export function findAnswerable(
  document: Document,
  reader: RoleReader,
  actors: ActorMention[],
  told: Set<number>,
): Role[] {
  return document.sentences.flatMap((sentence) => {
    if (told.has(sentence.index)) return [];
    const { first, end } = sentence;
    return findPhraseRoles(document, reader.answers, { first, end, actors: within(actors, first, end) });
  });
}

/** "claimed by JNIM", "blamed on the army": phrases that give side and attribution at once. */
export function findPhraseRoles(document: Document, phrases: RoleReader['phrases'], span: Span): Role[] {
  const { tokens, language } = document;
  const { none, link } = language.numbers;
  const found = findOfActors(document, phrases, span);
  const suffers = new Set(
    found.flatMap(({ hit, mention }) =>
      hit.value === 'victim' && hit.first === mention.first ? [mention] : [],
    ),
  );
  return found.flatMap(({ hit, mention }): Role[] => {
    // "The army said it had lost four men" is no claim, though "the army said it had" opens many.
    if (hit.value === 'claimed' && suffers.has(mention)) return [];
    // "No jihadist group has claimed the attack"
    if (none.includes(tokens[mention.first - 1]?.fold ?? '')) return [];
    // "accused of collaborating with the army"
    if (isAided(document, mention.first)) return [];
    // "killed three terrorists and denies any loss": the subject stands before what was done to them.
    const opens = mention.first === hit.first;
    if (opens && tokens.slice(mention.end, hit.end).some(({ fold }) => fold === link)) return [];
    const rule = `phrase: ${hit.source}`;
    return hit.value === 'victim'
      ? [sayRole(mention, 'B', rule)]
      : [{ ...sayRole(mention, 'A', rule), attribution: hit.value }];
  });
}

/** "Drones of the Malian army hit a convoy": whose they are, does it; not "shot down a helicopter of the army". */
export function findArmed(document: Document, reader: RoleReader, scene: Scene): Role[] {
  const strikes = scene.acts.filter(({ sense }) => sense === 'strike' || sense === 'shelling');
  if (strikes.length === 0) return [];
  return findOfActors(document, reader.arms, scene).flatMap(({ hit, mention }) =>
    covering(strikes, hit.first) ? [sayRole(mention, 'A', `arms: ${hit.source}`)] : [],
  );
}

/** What takes a place from whoever holds it. */
const TAKES: Sense[] = ['regain', 'overtake', 'storm', 'leave'];

/** "The army retook Barani, held by JNIM since 2023": who held what was taken loses it. */
export function findHolders(document: Document, reader: RoleReader, scene: Scene): Role[] {
  if (!scene.acts.some(({ sense }) => TAKES.includes(sense))) return [];
  return findOfActors(document, reader.holders, scene).map(({ hit, mention }) =>
    sayRole(mention, 'B', `holder: ${hit.source}`),
  );
}

/** What comes of a visit. */
const DONE: Sense[] = ['kill', 'murder', 'abduct', 'loot', 'beat', 'rape'];

/** "Four diggers were executed after the passage of gunmen": who came did it. */
export function findVisitors(document: Document, reader: RoleReader, scene: Scene): Role[] {
  if (!scene.acts.some(({ sense }) => DONE.includes(sense))) return [];
  return findOfActors(document, reader.visits, scene).map(({ hit, mention }) => ({
    ...sayRole(mention, 'A', `visit: ${hit.source}`),
    weight: 1,
  }));
}

/** How many words may stand between what was done and "with the help of". */
const BACKER_REACH = 16;

/** "with the help of JNIM": beside who did it, or, where an attack was repelled, beside whom it was done to. */
export function findBackers(document: Document, reader: RoleReader, scene: Scene): Role[] {
  return findOfActors(document, reader.backers, scene).map(({ hit, mention }): Role => {
    const rule = `backer: ${hit.source}`;
    return within(scene.acts, hit.first - BACKER_REACH, hit.first).some(({ turned }) => turned)
      ? sayRole(mention, 'B', rule)
      : { ...sayRole(mention, 'A', rule), attribution: 'alleged' };
  });
}

/** "suspected JNIM fighters": who they are is what is suspected; what they did or suffered the sentence tells. */
export function findSuspects(document: Document, reader: RoleReader, scene: Scene): Set<ActorMention> {
  return new Set(findOfActors(document, reader.suspects, scene).map(({ mention }) => mention));
}

type Span = Pick<Scene, 'first' | 'end' | 'actors'>;

/** Where phrases fit that name an actor, with the first that each of them names. */
function findOfActors<T>(
  { tokens }: Document,
  phrases: PatternSet<T>,
  { first, end, actors }: Span,
): { hit: PatternHit<T>; mention: ActorMention }[] {
  if (actors.length === 0) return [];
  const starts = new Map(actors.map((mention) => [mention.first, mention]));
  return findPatterns(phrases, tokens, first, end, classesOf({ actor: actors })).flatMap((hit) => {
    const mention = starts.get(hit.classes[0]?.token ?? -1);
    return mention ? [{ hit, mention }] : [];
  });
}

function sayRole(mention: ActorMention, side: Side, rule: string): Role {
  return { id: mention.id!, side, attribution: 'stated', weight: 4, mention, rule };
}
