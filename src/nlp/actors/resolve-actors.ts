/** Decides who the actors that a text names are, by country, by day and by what else it names. */
import { GENERIC, type ActorIndex } from './actor-index.ts';
import type { ActorMention } from './actors.ts';
import { holdsBetween } from '../dates/days.ts';
import type { Document } from '../text/document.ts';
import { joinNames } from './join-names.ts';

/**
 * Decides who each mention is: roles follow the country beside them, else the article's; of several names the first
 * that holds on the day. What stands in one noun phrase is one mention (`join-names.ts`).
 */
export function resolveActors(
  document: Document,
  mentions: ActorMention[],
  index: ActorIndex,
  countryOf: (sentence: number) => string | null,
  day: string | null,
): ActorMention[] {
  const identified = mentions.map((mention) => ({
    ...mention,
    id: idOf(mention, index, countryOf(document.sentenceOf[mention.first]!), day),
  }));
  const resolved = nameGuards(document, identified, index).filter((mention) => mention.id !== null);
  const joined = nameGroup(document, joinNames(document, resolved, index), index);
  const lifted = liftMilitants(document, joined, resolved, index);
  return nameMilitia(document, lifted, index);
}

/** "JNIM attacked a camp … The jihadist group claimed 25 dead": the one that was named last. */
function nameGroup(document: Document, mentions: ActorMention[], index: ActorIndex): ActorMention[] {
  const { tokens, language } = document;
  let last: string | null = null;
  return mentions.map((mention) => {
    const { id, first, end } = mention;
    if (!GENERIC.has(id!) && index.actors.get(id!)?.kind === 'jihadist') last = id;
    const words = tokens.slice(first, end).map(({ fold }) => fold);
    const known = language.definite.includes(tokens[first - 1]?.fold ?? '');
    return last !== null &&
      known &&
      id === 'unidentified-jihadists' &&
      words.some((word) => language.groupWords.includes(word))
      ? { ...mention, id: last }
      : mention;
  });
}

/** "Militants" are jihadists in a text that speaks of jihadists; "gunmen" say no more than arms anywhere. */
function liftMilitants(
  document: Document,
  mentions: ActorMention[],
  named: ActorMention[],
  index: ActorIndex,
): ActorMention[] {
  const jihad = named.some(({ id }) => index.actors.get(id!)?.kind === 'jihadist');
  if (!jihad || !index.actors.has('unidentified-jihadists')) return mentions;
  const { militants } = document.language;
  return mentions.map((mention) => {
    const says = document.tokens
      .slice(mention.first, mention.end)
      .some((token) => militants.includes(token.fold));
    return mention.id === 'unidentified' && says ? { ...mention, id: 'unidentified-jihadists' } : mention;
  });
}

/** "Soldiers and allied militiamen" in a text that names the VDP and no other militia: these. */
function nameMilitia(document: Document, mentions: ActorMention[], index: ActorIndex): ActorMention[] {
  const { militias } = document.language;
  const isLoose = ({ meaning }: ActorMention) => meaning.kind === 'role' && meaning.role === 'self-defence';
  const named = new Set(
    mentions.flatMap((mention) =>
      index.actors.get(mention.id!)?.kind === 'militia' && !isLoose(mention) ? [mention.id!] : [],
    ),
  );
  const [only] = named;
  if (named.size !== 1 || only === undefined) return mentions;
  return mentions.map((mention) =>
    isLoose(mention) && militias.includes(document.tokens[mention.end - 1]!.fold)
      ? { ...mention, id: only }
      : mention,
  );
}

const GUARDS = ['national-guard', 'presidential-guard', 'prison-guards', 'forest-rangers'];

/** "National guards were attacked … Seven guards were wounded": those that the text names, and no "security guards". */
function nameGuards(
  { tokens, language }: Document,
  mentions: ActorMention[],
  index: ActorIndex,
): ActorMention[] {
  const forces = new Set(GUARDS.flatMap((role) => [...(index.roles.get(role)?.values() ?? [])]));
  let last = mentions.find(({ id }) => id !== null && forces.has(id))?.id ?? null;
  if (last === null) return mentions;
  return mentions.map((mention) => {
    const { id, meaning, first } = mention;
    if (id !== null && forces.has(id)) last = id;
    if (id !== null || meaning.kind !== 'role' || meaning.role !== 'guards') return mention;
    const { kind, fold = '' } = tokens[first - 1] ?? {};
    const small = [
      language.definite,
      language.possessives,
      language.figureLinks,
      language.roles.against,
      language.roles.by,
    ];
    const opens =
      kind !== 'word' ||
      Object.hasOwn(language.numbers.values, fold) ||
      small.some((words) => words.includes(fold));
    return opens ? { ...mention, id: last } : mention;
  });
}

function idOf(
  mention: ActorMention,
  index: ActorIndex,
  country: string | null,
  day: string | null,
): string | null {
  const { meaning } = mention;
  if (meaning.kind === 'actor') return followSuccessor(meaning.id, index, day);
  const home = mention.country ?? country;
  if (meaning.kind === 'role') return (home && index.roles.get(meaning.role)?.get(home)) || null;
  const holding = meaning.ids.filter((id) => {
    const actor = index.actors.get(id);
    return actor && (!day || holdsBetween(day, actor.from, actor.until));
  });
  return (
    holding.find((id) => home && index.actors.get(id)?.countries.includes(home)) ??
    holding[0] ??
    meaning.ids[0] ??
    null
  );
}

/** A name that outlived its actor means what the actor became: CSP-DPA after November 2024 is the FLA. */
function followSuccessor(id: string, index: ActorIndex, day: string | null): string {
  const actor = index.actors.get(id);
  if (!actor?.successor || !actor.until || !day || day <= actor.until) return id;
  return actor.successor;
}
