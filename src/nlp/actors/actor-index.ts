/** The actors a reader knows, by id and by every name and loose word ("the army", "gunmen") that can mean them. */
import type { Actor } from '../../model.ts';
import type { LooseWords, Pack, PackActor } from '../../packs/schema.ts';
import { holdsBetween } from '../dates/days.ts';
import { spellName } from '../places/gazetteer.ts';
import { splitName } from '../text/tokens.ts';
import { addPhrase, createTrie, type Trie } from '../text/trie.ts';

/** What a name or loose word can mean, before country and day decide. */
export type ActorMeaning =
  | { kind: 'actor'; id: string; loose: boolean }
  | { kind: 'role'; role: string }
  | { kind: 'anyOf'; ids: string[] };

/**
 * `capitals`: written in capitals only (GAT), or at least with one ("Jnim"). `accents`: the loose word as it
 * is written where it has any: "élevé" is no "élève".
 */
export type ActorName = { meaning: ActorMeaning; capitals: 'upper' | 'title' | null; accents: string | null };

export type ActorIndex = {
  actors: Map<string, PackActor>;
  /** Role to country to actor id. */
  roles: Map<string, Map<string, string>>;
  names: Map<string, Trie<ActorName>>;
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

/** Has a letter with an accent. */
export const ACCENTED = /[^\u0000-\u007f]/;

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
