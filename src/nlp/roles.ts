/** Who did what to whom: side and attribution of the actors beside an act. */
import type { Actor, ActorKind } from '../model.ts';
import type { Act } from './acts.ts';
import type { ActorIndex, ActorMention } from './actors.ts';
import type { Document } from './document.ts';
import type { Language } from './language.ts';
import { compilePatterns, findPatterns, type PatternSet } from './patterns.ts';
import type { Scene } from './scenes.ts';
import { speakerAt, type Speaker } from './speakers.ts';

export type Role = {
  id: string;
  side: 'A' | 'B';
  attribution: Actor['attribution'];
  weight: number;
  mention: ActorMention;
  rule: string;
};
export type RoleReader = { phrases: PatternSet<Actor['attribution']> };

export function createRoleReader({ roles }: Language): RoleReader {
  return {
    phrases: compilePatterns([
      ...roles.claimed.map((source) => [source, 'claimed'] as const),
      ...roles.alleged.map((source) => [source, 'alleged'] as const),
      ...roles.denied.map((source) => [source, 'denied'] as const),
    ]),
  };
}

const ATTACKS = new Set([
  'attack',
  'ambush',
  'strike',
  'shelling',
  'suicide',
  'kill',
  'abduct',
  'rape',
  'beat',
  'loot',
  'arrest',
  'grenade',
  'explosive',
]);

/** Roles that the words of a scene give, the surest first; an actor may have several. */
export function findRoles(
  document: Document,
  reader: RoleReader,
  scene: Scene,
  speakers: Speaker[],
  index: ActorIndex,
): Role[] {
  const roles: Role[] = [];
  const spoken = speakers.filter((speaker) => speaker.sentence === scene.sentence.index);
  const speakerOf = (mention: ActorMention) =>
    speakerAt(document, speakers, scene.sentence.index, mention.first);
  const add = (
    mention: ActorMention,
    side: 'A' | 'B',
    weight: number,
    rule: string,
    attribution?: Actor['attribution'],
  ) => {
    roles.push({
      id: mention.id!,
      side,
      attribution:
        attribution ?? (side === 'B' ? 'stated' : attributionOf(mention, speakerOf(mention), index)),
      weight,
      mention,
      rule,
    });
  };
  const starts = new Map(scene.actors.map((mention) => [mention.first, mention]));
  const classes = (name: string, at: number) => (name === 'actor' ? starts.get(at)?.end : undefined);
  for (const hit of findPatterns(reader.phrases, document.tokens, scene.first, scene.end, classes)) {
    const mention = hit.classes[0] && starts.get(hit.classes[0].token);
    if (mention) add(mention, 'A', 4, hit.source, hit.value);
  }
  for (const mention of scene.actors) {
    // Who only speaks takes no part: "the army said militants had killed …".
    const as = spoken.find((speaker) => mention.first >= speaker.first && mention.end <= speaker.end);
    if (as) {
      const done = ownDeed(document, as, scene);
      if (done) add(mention, done, 2.5, 'own-account', done === 'A' ? 'claimed' : 'stated');
      continue;
    }
    const kind = index.actors.get(mention.id!)?.kind ?? 'unidentified';
    const own = roleBeside(document, scene, mention, kind);
    if (own) add(mention, own.side, own.weight, own.rule);
  }
  addCompanions(document, scene, roles, add);
  return roles.sort((a, b) => b.weight - a.weight);
}

function attributionOf(
  mention: ActorMention,
  speaker: Speaker | null,
  index: ActorIndex,
): Actor['attribution'] {
  if (!speaker) return 'stated';
  if (speaker.actor === mention.id || (mention.first >= speaker.first && mention.end <= speaker.end))
    return 'claimed';
  const kind = index.actors.get(mention.id!)?.kind;
  return kind === 'civilians' || kind === 'protesters' ? 'stated' : 'alleged';
}

/** "The FLA said it had killed …", "the army said its convoy had been ambushed": the speaker took part itself. */
function ownDeed(document: Document, speaker: Speaker, scene: Scene): 'A' | 'B' | null {
  const { verb } = speaker;
  if (verb === null || verb < speaker.first) return null;
  if (
    !document.tokens
      .slice(verb + 1, verb + 6)
      .some((token) => document.language.roles.itself.includes(token.fold))
  )
    return null;
  const act = scene.acts.find((one) => one.first > verb);
  return act ? (isPassive(document, act) ? 'B' : 'A') : null;
}

type Found = { side: 'A' | 'B'; weight: number; rule: string };

function roleBeside(document: Document, scene: Scene, mention: ActorMention, kind: ActorKind): Found | null {
  const { tokens, language } = document;
  const words = language.roles;
  const back = lookBack(document, mention.first, scene.first);
  const acts = [...scene.acts].sort((a, b) => distance(a, mention) - distance(b, mention));
  const clash = acts.find((act) => act.sense === 'clash');
  if (clash && back && words.between.includes(back)) return { side: 'A', weight: 2, rule: 'between' };
  if (clash && betweenBefore(document, mention.first, scene.first))
    return { side: 'B', weight: 2, rule: 'between-and' };
  const actBefore = acts.filter((act) => act.end <= mention.first);
  if (back && words.by.includes(back) && actBefore.length > 0) return { side: 'A', weight: 3, rule: 'by' };
  if (
    back &&
    words.against.includes(back) &&
    actBefore.some((act) => act.part === 'noun' && ATTACKS.has(act.sense))
  )
    return { side: 'B', weight: 3, rule: 'against' };
  if (back && words.against.includes(back) && clash)
    return { side: 'B', weight: 0.5, rule: 'fought-against' };
  for (const act of acts) {
    const sameClause = mention.first >= act.clause[0] && mention.first < act.clause[1];
    if (!sameClause) continue;
    if (act.part === 'noun') {
      const found = besideNoun(document, act, mention, kind, back);
      if (found) return found;
      continue;
    }
    const passive = isPassive(document, act);
    if (mention.end <= act.first)
      return {
        side: passive ? 'B' : 'A',
        weight: act.first - mention.end <= 6 ? 2.5 : 1.5,
        rule: passive ? 'passive' : 'subject',
      };
    if (mention.first >= act.end && !passive)
      return { side: 'B', weight: mention.first - act.end <= 8 ? 2.5 : 1, rule: 'object' };
  }
  if (kind === 'civilians') return { side: 'B', weight: 1, rule: 'civilians' };
  if (tokens[mention.first - 1]?.kind === 'number') return { side: 'B', weight: 0.5, rule: 'counted' };
  // The subject of a sentence whose act stands in a later clause: "Gunmen on motorcycles, …, killed six".
  const act = acts.find((one) => one.part !== 'noun' && mention.end <= one.first);
  if (act && mention.first <= scene.first + 4)
    return { side: isPassive(document, act) ? 'B' : 'A', weight: 1, rule: 'distant-subject' };
  return null;
}

function distance(act: Act, mention: ActorMention): number {
  return act.first >= mention.end ? act.first - mention.end : mention.first - act.end;
}

/** The word before a mention, articles, numbers, adjectives and titles skipped (three words at most). */
function lookBack(document: Document, first: number, limit: number): string | null {
  const { tokens, language } = document;
  const known = [...language.roles.by, ...language.roles.against, ...language.roles.between];
  for (let at = first - 1; at >= Math.max(limit, first - 5); at--) {
    const token = tokens[at]!;
    if (token.kind === 'mark') return null;
    if (known.includes(token.fold)) return token.fold;
    if (language.roles.together.includes(token.fold)) return null;
  }
  return null;
}

/** "between X and Y": is this the Y? */
function betweenBefore(document: Document, first: number, limit: number): boolean {
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

function besideNoun(
  document: Document,
  act: Act,
  mention: ActorMention,
  kind: ActorKind,
  back: string | null,
): Found | null {
  const { tokens, language } = document;
  const armed = kind !== 'civilians' && kind !== 'protesters';
  // "a jihadist attack", "JNIM ambush"; French puts it behind: "attaque jihadiste".
  if (mention.end === act.first && armed) return { side: 'A', weight: 2, rule: 'noun-modifier' };
  const between = tokens.slice(act.end, mention.first).map((token) => token.fold);
  if (mention.first === act.end && armed && language.roles.genitive.length > 0)
    return { side: 'A', weight: 2, rule: 'noun-modifier' };
  if (
    mention.first > act.end &&
    between.length <= 3 &&
    between.every((word) => language.roles.genitive.includes(word) || language.roles.links.includes(word)) &&
    between.some((word) => language.roles.genitive.includes(word))
  ) {
    const does = armed && (kind !== 'state' || act.sense === 'strike');
    return { side: does ? 'A' : 'B', weight: 1.5, rule: 'noun-genitive' };
  }
  if (mention.first > act.end && back && language.roles.against.includes(back))
    return { side: 'B', weight: 2, rule: 'noun-object' };
  return null;
}

/** "were killed", "ont été tués", "six soldiers killed in an ambush": the subject is who suffered. */
export function isPassive(document: Document, act: Act): boolean {
  if (act.part !== 'participle') return false;
  const { tokens, language } = document;
  const words = language.roles;
  if (words.by.includes(tokens[act.end]?.fold ?? '')) return true;
  let active = false;
  for (let at = act.first - 1; at >= Math.max(act.clause[0], act.first - 4); at--) {
    const word = tokens[at]!.fold;
    if (words.passive.includes(word)) return true;
    if (words.active.includes(word)) active = true;
  }
  if (active) return false;
  // No auxiliary: a French participle is passive ("six soldats tués"); an English one is active where an object follows.
  if (language.roles.genitive.length > 0) return true;
  const next = tokens[act.end];
  return (
    !next ||
    next.kind === 'mark' ||
    language.locators.includes(next.fold) ||
    language.clauseWords.includes(next.fold) ||
    Object.hasOwn(language.weekdays, next.fold)
  );
}

/** "the army backed by Wagner", "l'armée et ses supplétifs": who stands beside an actor shares its side. */
function addCompanions(
  document: Document,
  scene: Scene,
  roles: Role[],
  add: (
    mention: ActorMention,
    side: 'A' | 'B',
    weight: number,
    rule: string,
    attribution?: Actor['attribution'],
  ) => void,
): void {
  const { tokens, language } = document;
  scene.actors.forEach((mention, at) => {
    const before = scene.actors
      .slice(0, at)
      .findLast((one) => one.id !== mention.id && roles.some((role) => role.mention === one));
    if (!before || mention.first - before.end > 10) return;
    const gap = tokens.slice(before.end, mention.first);
    if (
      !gap.some((token) => language.roles.together.includes(token.fold)) ||
      gap.some((token) => token.fold === '.' || language.roles.between.includes(token.fold))
    )
      return;
    const clash =
      betweenBefore(document, mention.first, scene.first) && scene.acts.some((act) => act.sense === 'clash');
    const other = roles.find((role) => role.mention === before);
    const own = roles.find((role) => role.mention === mention);
    if (!other || clash || (own && own.weight >= other.weight && own.rule !== 'by' && own.rule !== 'object'))
      return;
    if (own) roles.splice(roles.indexOf(own), 1);
    add(
      mention,
      other.side,
      other.weight - 0.1,
      'together',
      other.side === 'A' && other.attribution === 'claimed' ? 'alleged' : other.attribution,
    );
  });
}
