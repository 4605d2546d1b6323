/** "Our troops", "the soldiers", "a patrol" of a force's own communiqué are that force, "its fighters" a group's. */
import type { ActorIndex } from './actor-index.ts';
import type { ActorMention } from './actors.ts';
import type { ActorKind } from '../../model.ts';
import { speakerAt, type Speaker } from '../speech/speakers.ts';
import type { Document } from '../text/document.ts';
import type { Issuer } from '../speech/issuer.ts';
import { covering } from '../text/sorted.ts';

/** The mentions as the communiqué of a force means them, its units among them; as they are in any other text. */
export function nameOwnForces(
  document: Document,
  actors: ActorMention[],
  issuer: Issuer | null,
  speakers: Speaker[],
  index: ActorIndex,
): ActorMention[] {
  const own = issuer?.actor ?? null;
  if (own === null) return nameOurs(document, actors, speakers, index);
  if (issuer!.kind !== 'army') return nameSidesOfGroup(document, actors, own, index);
  const named = actors.map((mention) =>
    (mention.meaning.kind === 'role' && mention.meaning.role === 'army' && !mention.country) ||
    // "the engineers", elsewhere people
    (mention.id === 'civilians' && document.language.ownUnits.includes(document.tokens[mention.first]!.fold))
      ? { ...mention, id: own }
      : mention,
  );
  const units = document.tokens.flatMap((_, at): ActorMention[] =>
    isOwnUnit(document, named, at)
      ? [{ first: at, end: at + 1, meaning: { kind: 'role', role: 'army' }, country: null, id: own }]
      : [],
  );
  return [...named, ...units].sort((a, b) => a.first - b.first);
}

/** '"Our fighters killed ten soldiers," the FLA said': those of the force or group that speaks. */
function nameOurs(
  document: Document,
  actors: ActorMention[],
  speakers: Speaker[],
  index: ActorIndex,
): ActorMention[] {
  const { tokens, language, sentenceOf } = document;
  return actors.map((mention) => {
    const { first, end, id } = mention;
    if (!language.our.includes(tokens[first - 1]?.fold ?? '')) return mention;
    const men = tokens.slice(first, end).some(({ fold }) => language.forceWords.includes(fold));
    if (!men && !id?.startsWith('unidentified')) return mention;
    const speaker = speakerAt(document, speakers, sentenceOf[first]!, first)?.actor ?? null;
    const kind = index.actors.get(speaker ?? '')?.kind;
    return kind && BEARING_ARMS.includes(kind) ? { ...mention, id: speaker } : mention;
  });
}

const BEARING_ARMS: ActorKind[] = ['state', 'rebel', 'jihadist', 'militia'];

/** The same for a group: "its fighters", "our forces" are its own, "the enemy" is the state that it names. */
function nameSidesOfGroup(
  document: Document,
  actors: ActorMention[],
  own: string,
  index: ActorIndex,
): ActorMention[] {
  const { tokens, language } = document;
  const kindOf = (id: string | null) => index.actors.get(id ?? '')?.kind;
  const jihad = kindOf(own) === 'jihadist';
  const governments = new Set(index.roles.get('government')?.values());
  const foe = actors.find(({ id }) => kindOf(id) === 'state' && !governments.has(id!))?.id ?? null;
  const isOwn = (at: number) => language.possessives.includes(tokens[at - 1]?.fold ?? '');
  const isEnemy = ({ first, end }: ActorMention) =>
    tokens.slice(first, end).some(({ fold }) => language.enemyWords.includes(fold));
  const named = actors.map((mention) => {
    if (mention.id === 'unidentified' && isEnemy(mention)) return { ...mention, id: foe ?? mention.id };
    // "The mujahideen" of a group of jihad are its own, "the soldiers" are those whom it fights.
    const ours =
      (mention.id === 'unidentified' && isOwn(mention.first)) ||
      (jihad && mention.id === 'unidentified-jihadists');
    return ours ? { ...mention, id: own } : mention;
  });
  const units = tokens.flatMap(({ fold }, at): ActorMention[] =>
    language.forceWords.includes(fold) && isOwn(at) && !covering(named, at)
      ? [{ first: at, end: at + 1, meaning: { kind: 'actor', id: own, loose: true }, country: null, id: own }]
      : [],
  );
  return [...named, ...units].sort((a, b) => a.first - b.first);
}

/** "a patrol", "a team of sappers"; not "a column of terrorists", whose it is stands behind it. */
function isOwnUnit(document: Document, actors: ActorMention[], at: number): boolean {
  const { tokens, language } = document;
  if (!language.ownUnits.includes(tokens[at]!.fold) || covering(actors, at) || !isAnnounced(document, at))
    return false;
  const { origin, links } = language.roles;
  let next = at + 1;
  while (next < at + 4 && [...origin, ...links].includes(tokens[next]?.fold ?? '')) next++;
  return next === at + 1 || !covering(actors, next);
}

/** "a patrol", "a combined unit", "our drones", or the first word of its sentence: not "congratulates all units". */
function isAnnounced({ tokens, language, sentences, sentenceOf }: Document, at: number): boolean {
  const { numbers, definite, possessives } = language;
  const word = (back: number) => tokens[at - back]?.fold ?? '';
  return (
    [...numbers.indefinite, ...definite, ...possessives].includes(word(1)) ||
    numbers.indefinite.includes(word(2)) ||
    at <= sentences[sentenceOf[at]!]!.first + 1
  );
}
