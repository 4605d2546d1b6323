/** Who did what to whom: side and attribution of the actors of a scene. */
import type { Actor } from '../../model.ts';
import type { ActorIndex } from './actor-index.ts';
import type { ActorMention } from './actors.ts';
import type { Act } from '../events/acts.ts';
import { addCompanions } from './companions.ts';
import type { Document } from '../text/document.ts';
import type { Issuer } from '../speech/issuer.ts';
import { findPrepositionBefore, isAided } from './joining-words.ts';
import {
  findArmed,
  findBackers,
  findHolders,
  findPhraseRoles,
  findSuspects,
  findVisitors,
} from './phrase-roles.ts';
import { ATTACKS, ROLE_RULES } from './role-rules.ts';
import type { Placed, Role, RoleReader, Side } from './roles.ts';
import type { Scene } from '../events/scenes.ts';
import { covering, firstFrom, indexFrom, lastEndingBy } from '../text/sorted.ts';
import { speakerAt, type Speaker } from '../speech/speakers.ts';
import { isPassive } from './voice.ts';

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
    ...findBackers(document, reader, scene),
    ...findVisitors(document, reader, scene),
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

/** "Men on motorcycles stole 300 cattle", "stopped by men": whoever does so is no civilian. */
function bearsArms({ tokens, language }: Document, mention: ActorMention, { side, act }: Placed): boolean {
  if (mention.id !== 'civilians' || side !== 'A' || !act || !ATTACKS.has(act.sense)) return false;
  return mention.end - mention.first === 1 && language.men.includes(tokens[mention.first]!.fold);
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
    if (placed) return placed.act?.turned ? turnAround(placed) : placed;
  }
  return null;
}

/** "The army repelled an attack", "the gunmen were repelled by the army": who did that did not begin. */
function turnAround(placed: Placed): Placed {
  return { ...placed, side: placed.side === 'A' ? 'B' : 'A' };
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
  const { bareMeasures } = document.language;
  const suffered =
    // "The army says it lost four men in the attack"
    document.tokens.slice(verb + 1, act.first).some(({ fold }) => bareMeasures.includes(fold)) ||
    isPassive(document, act) ||
    (act.part === 'noun' && (act.sense === 'kill' || act.sense === 'murder'));
  const placed = { side: suffered ? 'B' : 'A', weight: 2.5, rule: 'own-account', act } as const;
  return act.turned ? turnAround(placed) : placed;
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
