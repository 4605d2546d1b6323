/** The actors a reader knows and where a text names them, by name or by loose words ("the army", "gunmen"). */
import type { Actor } from '../../model.ts';
import type { LooseWords, Pack, PackActor } from '../../packs/schema.ts';
import { holdsBetween } from '../dates/days.ts';
import type { Document } from '../text/document.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { spellName } from '../places/gazetteer.ts';
import { joinNames } from './join-names.ts';
import { splitName, type Token } from '../text/tokens.ts';
import { addPhrase, createTrie, findLongest, type Trie } from '../text/trie.ts';

/** What a name or loose word can mean, before country and day decide. */
type ActorMeaning =
  | { kind: 'actor'; id: string; loose: boolean }
  | { kind: 'role'; role: string }
  | { kind: 'anyOf'; ids: string[] };

/**
 * `capitals`: written in capitals only (GAT), or at least with one ("Jnim"). `accents`: the loose word as it
 * is written where it has any: "élevé" is no "élève".
 */
type ActorName = { meaning: ActorMeaning; capitals: 'upper' | 'title' | null; accents: string | null };
export type ActorIndex = {
  actors: Map<string, PackActor>;
  /** Role to country to actor id. */
  roles: Map<string, Map<string, string>>;
  names: Map<string, Trie<ActorName>>;
};

export type ActorMention = {
  first: number;
  end: number;
  meaning: ActorMeaning;
  /** ISO code of an adjective beside it: "Malian soldiers". */
  country: string | null;
  /** Filled by `resolveActors`. */
  id: string | null;
};

export function createActorIndex(packs: Pack[], languages: string[]): ActorIndex {
  const index: ActorIndex = { actors: new Map(), roles: new Map(), names: new Map() };
  for (const language of languages) index.names.set(language, createTrie());
  for (const pack of packs) {
    for (const [role, holders] of Object.entries(pack.roles)) {
      const known = index.roles.get(role) ?? new Map<string, string>();
      for (const [country, id] of Object.entries(holders)) known.set(country, id);
      index.roles.set(role, known);
    }
    for (const actor of pack.actors) {
      index.actors.set(actor.id, actor);
      // "Civilians" as a record shows it is no name that a text gives.
      const generic = GENERIC.has(actor.id);
      const own = generic
        ? []
        : actor.names.flatMap((name) => [name.name, name.fr, name.short ?? '', name.frShort ?? '']);
      for (const language of languages) {
        const lists = [own, actor.aliases.any, actor.aliases[language as 'en' | 'fr'] ?? []];
        for (const name of new Set(lists.flat()))
          addName(index, language, name, { kind: 'actor', id: actor.id, loose: false });
      }
    }
    for (const language of languages) {
      for (const loose of pack.words[language] ?? []) {
        for (const word of loose.words) addName(index, language, word, meaningOf(loose));
      }
    }
  }
  return index;
}

/** Actors that are no one group: what records call those whom no name is given. */
export const GENERIC = new Set(['civilians', 'protesters', 'unidentified', 'unidentified-jihadists']);

function meaningOf(loose: LooseWords): ActorMeaning {
  if ('role' in loose) return { kind: 'role', role: loose.role };
  if ('anyOf' in loose) return { kind: 'anyOf', ids: loose.anyOf };
  return { kind: 'actor', id: loose.actor, loose: true };
}

const ACCENTED = /[^\u0000-\u007f]/;

/** Short names in capitals (EI, MAA, GAT) are found in capitals only. */
function addName(index: ActorIndex, language: string, name: string, meaning: ActorMeaning): void {
  const capitals = /^[\p{Lu}\d-]{2,3}$/u.test(name)
    ? 'upper'
    : /^[\p{Lu}\d-]{4,5}$/u.test(name)
      ? 'title'
      : null;
  const loose = meaning.kind !== 'actor' || meaning.loose;
  const accents = loose && ACCENTED.test(name) && !/[\s'’-]/.test(name) ? name.toLowerCase() : null;
  for (const words of spellName(splitName(name)))
    addPhrase(index.names.get(language)!, words, { meaning, capitals, accents });
}

export function findActors(document: Document, index: ActorIndex, gazetteer: Gazetteer): ActorMention[] {
  const { tokens } = document;
  const trie = index.names.get(document.language.code);
  const mentions: ActorMention[] = [];
  if (!trie) return mentions;
  const wordAt = (at: number) => tokens[at]?.fold;
  for (let at = 0; at < tokens.length;) {
    const hit = tokens[at]!.kind === 'mark' ? null : findLongest(trie, wordAt, at);
    if (!hit) {
      at++;
      continue;
    }
    const fits = hit.values.filter((name) => isSpelled(document, tokens[at]!, name));
    // A name outranks a loose word that is spelled the same.
    const name = fits.find((value) => value.meaning.kind === 'actor' && !value.meaning.loose) ?? fits[0];
    if (name && !isPlainWord(document, at, hit.end) && !isStance(document, at)) {
      mentions.push({
        first: at,
        // "les islamistes nigérians de Boko Haram": the adjective belongs to the noun.
        end: gazetteer.demonyms.has(tokens[hit.end]?.fold ?? '') ? hit.end + 1 : hit.end,
        meaning: name.meaning,
        country: countryBeside(tokens, at, hit.end, gazetteer) ?? countryBehind(document, hit.end, gazetteer),
        id: null,
      });
      at = mentions.at(-1)!.end;
    } else at++;
  }
  return mentions;
}

/** "a pro-government militia", "anti-army feeling": an attitude to the actor, and not the actor. */
function isStance({ tokens, language }: Document, at: number): boolean {
  return tokens[at]!.glued && language.stances.includes(tokens[at - 1]?.fold ?? '');
}

/** "le bilan fait état de dix morts" names no state, "le bilan s'élève à dix morts" no pupil. */
function isPlainWord({ tokens, language }: Document, at: number, end: number): boolean {
  const small = end === at + 1 && tokens[at]!.shape === 'lower';
  return (
    (small && language.properWords.includes(tokens[at]!.fold)) ||
    language.reflexives.includes(tokens[at - 1]?.fold ?? '')
  );
}

/** Whether the capitals and accents of a word are those of a name. */
function isSpelled(
  { text }: Document,
  { start, end, shape }: Token,
  { capitals, accents }: ActorName,
): boolean {
  if (shape === 'upper') return true;
  if (capitals === 'upper' || (capitals === 'title' && shape !== 'title')) return false;
  const word = text.slice(start, end);
  return accents === null || !ACCENTED.test(word) || word.toLowerCase().normalize('NFC') === accents;
}

/** "Malian soldiers", "l'armée malienne", "Mali's army": the country that an adjective or genitive gives. */
function countryBeside(tokens: Token[], first: number, end: number, gazetteer: Gazetteer): string | null {
  const word = (at: number) => tokens[at]?.fold ?? '';
  const before = gazetteer.demonyms.get(word(first - 1)) ?? gazetteer.demonyms.get(word(end));
  if (before) return before;
  for (let at = first; at < end; at++) {
    const inside = gazetteer.demonyms.get(word(at));
    if (inside) return inside;
  }
  if (word(first - 1) !== 's') return null;
  for (const from of [first - 3, first - 2]) {
    const owner = findLongest(gazetteer.exact, (i) => (i < first - 1 ? tokens[i]?.fold : undefined), from);
    const country =
      owner?.end === first - 1 ? owner.values.find((place) => place.kind === 'country') : undefined;
    if (country) return country.country;
  }
  return null;
}

/** "troops of Niger", "les soldats du Burkina Faso": never "soldiers from Mopti". */
function countryBehind({ tokens, language }: Document, end: number, gazetteer: Gazetteer): string | null {
  const { origin, links } = language.roles;
  if (!origin.includes(tokens[end]?.fold ?? '')) return null;
  const from = links.includes(tokens[end + 1]?.fold ?? '') ? end + 2 : end + 1;
  const owner = findLongest(gazetteer.exact, (at) => tokens[at]?.fold, from);
  // The capital letter tells "le Niger" from a word of the language.
  if (!owner || tokens[from]!.shape === 'lower') return null;
  return owner.values.find((place) => place.kind === 'country')?.country ?? null;
}

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
  const resolved = mentions
    .map((mention) => ({
      ...mention,
      id: idOf(mention, index, countryOf(document.sentenceOf[mention.first]!), day),
    }))
    .filter((mention) => mention.id !== null);
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

/** The name that held on the day, as records show it. */
export function actorName(actor: PackActor, day: string | null, language = 'en'): string {
  const name =
    actor.names.findLast((one) => !day || holdsBetween(day, one.from, one.until)) ?? actor.names.at(-1)!;
  return language === 'fr' ? name.fr : name.name;
}

export function actorRecord(
  index: ActorIndex,
  id: string,
  day: string | null,
  part: Pick<Actor, 'side' | 'attribution'>,
): Actor {
  const actor = index.actors.get(id)!;
  return { id, name: actorName(actor, day), kind: actor.kind, ...part };
}

/** An actor and those it belongs to: what an incident is found by. */
export function actorWithParents(index: ActorIndex, id: string): string[] {
  const ids: string[] = [];
  for (
    let at = index.actors.get(id);
    at && !ids.includes(at.id);
    at = at.parent ? index.actors.get(at.parent) : undefined
  )
    ids.push(at.id);
  return ids;
}
