/** "Our troops", "the soldiers", "a patrol" of a force's own communiqué are that force, "its fighters" a group's. */
import type { ActorIndex, ActorMention } from './actors.ts';
import type { Document } from './document.ts';
import type { Issuer } from './issuer.ts';
import { covering } from './sorted.ts';

/** The mentions as the communiqué of a force means them, its units among them; as they are in any other text. */
export function nameOwnForces(
  document: Document,
  actors: ActorMention[],
  issuer: Issuer | null,
  index: ActorIndex,
): ActorMention[] {
  const own = issuer?.actor ?? null;
  if (own === null) return actors;
  const { possessives } = document.language;
  if (issuer!.kind !== 'army') {
    // "The mujahideen" of a group of jihad are its own, "the soldiers" are those whom it fights.
    const jihad = index.actors.get(own)?.kind === 'jihadist';
    return actors.map((mention) =>
      (mention.id === 'unidentified' &&
        possessives.includes(document.tokens[mention.first - 1]?.fold ?? '')) ||
      (jihad && mention.id === 'unidentified-jihadists')
        ? { ...mention, id: own }
        : mention,
    );
  }
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
