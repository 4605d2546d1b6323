/** Who did what to whom: side and attribution of the actors beside an act. */
import type { Actor } from '../../model.ts';
import type { Act } from '../events/acts.ts';
import type { ActorIndex, ActorMention } from './actors.ts';
import type { Document } from '../text/document.ts';
import type { Issuer } from '../speech/issuer.ts';
import type { Language } from '../language.ts';
import type { Sense } from '../language/trigger-words.ts';
import {
  classesOf,
  compileList,
  compilePatterns,
  findPatterns,
  type PatternIndex,
  type PatternSet,
} from '../text/patterns.ts';
import {
  ATTACKS,
  findPrepositionBefore,
  isAfterBetween,
  isTogether,
  ROLE_RULES,
  type Placed,
  type Side,
} from './role-rules.ts';
import type { Scene } from '../events/scenes.ts';
import { covering, firstFrom, indexFrom, lastEndingBy, within } from '../text/sorted.ts';
import { speakerAt, type Speaker } from '../speech/speakers.ts';
import { isPassive } from './voice.ts';

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
  brief: PatternSet<true>;
};

export function createRoleReader({ roles }: Language, index: PatternIndex): RoleReader {
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
    brief: compileList(index, roles.brief),
    phrases: compilePatterns(index, [
      ...answers,
      ...roles.supposed.map((source) => [source, 'alleged'] as const),
      ...roles.victims.map((source) => [source, 'victim'] as const),
    ]),
  };
}

/** Roles that the words of a scene give; an actor may have several, on both sides. */
export function findRoles(
  document: Document,
  reader: RoleReader,
  scene: Scene,
  { speakers, issuer, index }: { speakers: Speaker[]; issuer: Issuer | null; index: ActorIndex },
): Role[] {
  const roles = [
    ...findPhraseRoles(document, reader.phrases, scene),
    ...findArmed(document, reader, scene),
    ...findHolders(document, reader, scene),
  ];
  const suspects = findSuspects(document, reader, scene);
  const told = Map.groupBy(roles, (role) => role.mention);
  const { none } = document.language.numbers;
  for (const mention of scene.actors) {
    // "No soldier was wounded"
    if (none.includes(document.tokens[mention.first - 1]?.fold ?? '')) continue;
    if (isAided(document, mention.first)) continue;
    const named = covering(speakers, mention.first);
    // "the front (FLA) said": the speaker's name may end before the bracket.
    const speaker = named && mention.first < named.end ? named : undefined;
    // Who only speaks takes no part: "the army said militants had killed …".
    const placed = speaker
      ? placeSpeaker(document, speaker, scene)
      : (placeBeside(document, scene, mention, index) ??
        (suspects.has(mention) ? { side: 'A' as const, weight: 1, rule: 'suspected' } : null));
    if (!placed) continue;
    // "accuse the army of having killed": the phrase has said whose word it is.
    if (told.get(mention)?.some((role) => role.side === placed.side)) continue;
    // What a communiqué tells of its issuer the issuer claims.
    const own = issuer?.actor === mention.id ? issuer : null;
    const by = speakerAt(document, speakers, scene.sentence.index, mention.first) ?? own;
    const armed = bearsArms(document, mention, placed);
    const id = armed ? 'unidentified' : mention.id!;
    roles.push({
      ...placed,
      id,
      ...(armed && { men: true as const }),
      mention,
      attribution: attributionOf(id, placed.side, speaker ?? null, by, index, suspects.has(mention)),
    });
  }
  return addCompanions(document, scene, roles, speakers, index);
}

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

/** "Men on motorcycles stole 300 cattle", "stopped by men": whoever does so is no civilian. */
function bearsArms({ tokens, language }: Document, mention: ActorMention, { side, act }: Placed): boolean {
  if (mention.id !== 'civilians' || side !== 'A' || !act || !ATTACKS.has(act.sense)) return false;
  return mention.end - mention.first === 1 && language.men.includes(tokens[mention.first]!.fold);
}

/** "six people suspected of supplying armed groups": who is helped takes no part. */
function isAided({ tokens, language }: Document, first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 5), first);
  const mark = before.findLastIndex(({ kind }) => kind === 'mark');
  return before.slice(mark + 1).some(({ fold }) => language.roles.aiding.includes(fold));
}

/** "suspected JNIM fighters": who they are is what is suspected; what they did or suffered the sentence tells. */
function findSuspects(document: Document, reader: RoleReader, scene: Scene): Set<ActorMention> {
  const starts = new Map(scene.actors.map((mention) => [mention.first, mention]));
  const classes = classesOf({ actor: scene.actors });
  const hits = findPatterns(reader.suspects, document.tokens, scene.first, scene.end, classes);
  return new Set(hits.flatMap((hit) => starts.get(hit.classes[0]?.token ?? -1) ?? []));
}

/** "Drones of the Malian army hit a convoy": whose they are, does it; not "shot down a helicopter of the army". */
function findArmed(document: Document, reader: RoleReader, scene: Scene): Role[] {
  const starts = new Map(scene.actors.map((mention) => [mention.first, mention]));
  const classes = classesOf({ actor: scene.actors });
  const strikes = scene.acts.filter(({ sense }) => sense === 'strike' || sense === 'shelling');
  if (strikes.length === 0) return [];
  return findPatterns(reader.arms, document.tokens, scene.first, scene.end, classes).flatMap(
    (hit): Role[] => {
      const mention = starts.get(hit.classes[0]!.token);
      const act = covering(strikes, hit.first);
      return mention?.id && act
        ? [
            {
              id: mention.id,
              side: 'A',
              attribution: 'stated',
              weight: 4,
              mention,
              rule: `arms: ${hit.source}`,
            },
          ]
        : [];
    },
  );
}

/** What takes a place from whoever holds it. */
const TAKES: Sense[] = ['regain', 'overtake', 'storm', 'leave'];

/** "The army retook Barani, held by JNIM since 2023": who held what was taken loses it. */
function findHolders(document: Document, reader: RoleReader, scene: Scene): Role[] {
  if (!scene.acts.some(({ sense }) => TAKES.includes(sense))) return [];
  const starts = new Map(scene.actors.map((mention) => [mention.first, mention]));
  const classes = classesOf({ actor: scene.actors });
  return findPatterns(reader.holders, document.tokens, scene.first, scene.end, classes).flatMap(
    ({ classes: [actor], source }): Role[] => {
      const mention = starts.get(actor?.token ?? -1);
      return mention?.id
        ? [
            {
              id: mention.id,
              side: 'B',
              attribution: 'stated',
              weight: 4,
              mention,
              rule: `holder: ${source}`,
            },
          ]
        : [];
    },
  );
}

/** "claimed by JNIM", "blamed on the army": phrases that give side and attribution at once. */
function findPhraseRoles(
  document: Document,
  phrases: RoleReader['phrases'],
  scene: Pick<Scene, 'first' | 'end' | 'actors'>,
): Role[] {
  const starts = new Map(scene.actors.map((mention) => [mention.first, mention]));
  const classes = classesOf({ actor: scene.actors });
  return findPatterns(phrases, document.tokens, scene.first, scene.end, classes).flatMap((hit): Role[] => {
    const mention = hit.classes[0] && starts.get(hit.classes[0].token);
    if (!mention) return [];
    // "No jihadist group has claimed the attack"
    if (document.language.numbers.none.includes(document.tokens[mention.first - 1]?.fold ?? '')) return [];
    // "killed three terrorists and denies any loss": the subject stands before what was done to them.
    const opens = mention.first === hit.first;
    const { link } = document.language.numbers;
    if (opens && document.tokens.slice(mention.end, hit.end).some(({ fold }) => fold === link)) return [];
    const victim = hit.value === 'victim';
    const attribution = hit.value === 'victim' ? 'stated' : hit.value;
    return [
      {
        id: mention.id!,
        side: victim ? 'B' : 'A',
        attribution,
        weight: 4,
        mention,
        rule: `phrase: ${hit.source}`,
      },
    ];
  });
}

function placeBeside(
  document: Document,
  scene: Scene,
  mention: ActorMention,
  index: ActorIndex,
): Placed | null {
  const kind = index.actors.get(mention.id!)?.kind ?? 'unidentified';
  const acts = findNearest(scene.acts, mention);
  // "volunteers backed by soldiers killed ten": whose preposition stands before another or an act is not its own.
  const limit = Math.max(
    scene.first,
    lastEndingBy(scene.acts, mention.first)?.first ?? 0,
    lastEndingBy(scene.actors, mention.first)?.end ?? 0,
  );
  const before = findPrepositionBefore(document, mention.first, limit);
  for (const rule of ROLE_RULES) {
    const placed = rule({ document, scene, mention, kind, acts, before });
    if (placed) return placed;
  }
  return null;
}

/** So many acts around an actor can tell its side; hardly a sentence that people write has more. */
const MOST_ACTS = 40;

/** The acts nearest to an actor first; of two at one distance the earlier. */
function findNearest(all: Act[], mention: ActorMention): Act[] {
  const middle = indexFrom(all, mention.first);
  const distance = (act: Act) =>
    act.first >= mention.end ? act.first - mention.end : mention.first - act.end;
  return all
    .slice(Math.max(0, middle - MOST_ACTS / 2), middle + MOST_ACTS / 2)
    .sort((a, b) => distance(a) - distance(b));
}

/** "The FLA said it had killed …", "the army said it had suffered deaths": the speaker took part itself. */
function placeSpeaker(document: Document, speaker: Speaker, scene: Scene): Placed | null {
  const { verb } = speaker;
  if (verb === null || verb < speaker.first) return null;
  if (document.language.speech.accuses.includes(document.tokens[verb]!.fold)) return null;
  const { itself } = document.language.roles;
  const end = Math.min(verb + 10, scene.sentence.end);
  if (!document.tokens.slice(verb + 1, end).some((token) => itself.includes(token.fold))) return null;
  const act = firstFrom(scene.acts, verb + 1);
  if (!act) return null;
  const suffered =
    isPassive(document, act) || (act.part === 'noun' && (act.sense === 'kill' || act.sense === 'murder'));
  return { side: suffered ? 'B' : 'A', weight: 2.5, rule: 'own-account', act };
}

/** `speaker`: the actor is part of a speaker's name; `by`: who says what stands there. */
function attributionOf(
  id: string,
  side: Side,
  speaker: Speaker | null,
  by: Pick<Speaker, 'actor'> | null,
  index: ActorIndex,
  suspected: boolean,
): Actor['attribution'] {
  if (side === 'B') return 'stated';
  if (suspected) return 'alleged';
  if (speaker || (by && by.actor === id)) return 'claimed';
  const kind = index.actors.get(id)?.kind;
  return !by || kind === 'civilians' || kind === 'protesters' ? 'stated' : 'alleged';
}

/** How far a companion may stand from the actor it goes with, in words. */
const COMPANION_REACH = 10;

/** "the army backed by Wagner", "l'armée et ses supplétifs": who stands beside an actor shares its side. */
function addCompanions(
  document: Document,
  scene: Scene,
  roles: Role[],
  speakers: Speaker[],
  index: ActorIndex,
): Role[] {
  const { tokens, language } = document;
  const clash = scene.acts.some((act) => act.sense === 'clash');
  const all = new Set(roles);
  const rolesOf = Map.groupBy(roles, (role) => role.mention);
  for (const [at, mention] of scene.actors.entries()) {
    const before = findCompanion(scene.actors, at, (one) => rolesOf.has(one));
    if (!before) continue;
    // "killed civilians, residents and separatists said": who only tells goes with none who took part.
    const tells = covering(speakers, mention.first);
    if (tells && before.first < tells.first) continue;
    if (clash && isAfterBetween(document, mention.first, scene.first)) continue;
    // "dozos clashed with jihadists"
    if (
      scene.acts.some(
        ({ sense, first, end }) => sense === 'clash' && first >= before.end && end <= mention.first,
      )
    )
      continue;
    if (!isTogether(document, before, mention)) continue;
    // "the people are called upon to work with the army", "according to a resident and the rebels"
    if (isPeople(before.id!, index) !== isPeople(mention.id!, index) && mention.first - before.end > 3)
      continue;
    const gap = tokens.slice(before.end, mention.first).map((token) => token.fold);
    const [other] = rolesOf.get(before)!;
    const [own, ...rest] = rolesOf.get(mention) ?? [];
    // "The CMA and GATIA clashed": with each other.
    const shared = own?.side === 'A' && own.act === other!.act && own.act && own.act.sense !== 'clash';
    if (shared && gap.length <= 4 && document.language.roles.and.includes(gap[0] ?? '')) own.ally = other!.id;
    // "backed by the air force" joins, "two others taken by jihadists" does not.
    const close = gap.slice(-4).some((word) => language.roles.together.includes(word));
    if (own && (!close || (own.weight >= other!.weight && own.rule !== 'by' && own.rule !== 'object')))
      continue;
    if (own) all.delete(own);
    const attribution = other!.attribution === 'claimed' ? 'alleged' : other!.attribution;
    const added: Role = {
      ...other!,
      id: mention.id!,
      mention,
      attribution,
      weight: other!.weight - 0.1,
      rule: 'together',
    };
    all.add(added);
    rolesOf.set(mention, [...rest, added]);
  }
  return [...all];
}

function isPeople(id: string, index: ActorIndex): boolean {
  const kind = index.actors.get(id)?.kind;
  return kind === 'civilians' || kind === 'protesters';
}

/** The last of the actors before this one that is another and has a role, within reach. */
function findCompanion(
  actors: ActorMention[],
  of: number,
  hasRole: (mention: ActorMention) => boolean,
): ActorMention | null {
  const { id, first } = actors[of]!;
  for (let at = of - 1; at >= 0 && first - actors[at]!.end <= COMPANION_REACH; at--) {
    const before = actors[at]!;
    if (before.id !== id && hasRole(before)) return before;
  }
  return null;
}
