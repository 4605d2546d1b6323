/** What makes a pack wrong as a whole: names that lead nowhere, circles, doubles, two parents on one day. */
import type { Pack, PackActor, PackPlace, PlaceKind } from './schema.ts';

const RANK: Record<PlaceKind, number> = {
  country: 0,
  admin1: 1,
  admin2: 2,
  commune: 3,
  town: 3,
  village: 3,
  site: 3,
};

/**
 * Lines that name file, entry and field; empty where all is well. `broken` are ids of entries left out because they
 * could not be read: that is told already, and who names them is not told off for it. `nameless` are the actors that
 * every pack may name.
 */
export function findPackMistakes(
  pack: Pack,
  broken: Set<string> = new Set(),
  nameless: Set<string> = new Set(),
): string[] {
  const places = new Map(pack.places.map((place) => [place.id, place]));
  const actors = new Map(pack.actors.map((actor) => [actor.id, actor]));
  const isPlace = (id: string) => places.has(id) || broken.has(id);
  const isActor = (id: string) => actors.has(id) || broken.has(id) || nameless.has(id);
  return [
    ...findDoubles(
      'places.csv',
      pack.places.map(({ id }) => id),
    ),
    ...findDoubles(
      'zones.csv',
      pack.zones.map(({ id }) => id),
    ),
    ...findDoubles(
      'actors.json',
      pack.actors.map(({ id }) => id),
    ),
    ...pack.places.flatMap((place) => findPlaceMistakes(place, places, broken)),
    ...pack.zones.flatMap((zone) => [
      ...(places.has(zone.id) ? [`zones.csv (${zone.id}), field id: is the id of a place too`] : []),
      ...zone.overlaps
        .filter((id) => !isPlace(id))
        .map((id) => `zones.csv (${zone.id}), field overlaps: unknown place "${id}"`),
    ]),
    ...pack.actors.flatMap((actor) => findActorMistakes(actor, actors, isActor)),
    ...Object.values(pack.capitals)
      .filter((id) => !isPlace(id))
      .map((id) => `pack.json, field capitals: unknown place "${id}"`),
    ...Object.entries(pack.roles).flatMap(([role, holders]) =>
      Object.values(holders)
        .filter((id) => !isActor(id))
        .map((id) => `pack.json, field roles.${role}: unknown actor "${id}"`),
    ),
    ...findWordMistakes(pack, isActor),
  ];
}

function findDoubles(file: string, ids: string[]): string[] {
  const seen = new Set<string>();
  const doubles = new Set<string>();
  for (const id of ids) (seen.has(id) ? doubles : seen).add(id);
  return [...doubles].map((id) => `${file} (${id}), field id: stands more than once`);
}

function findPlaceMistakes(place: PackPlace, places: Map<string, PackPlace>, broken: Set<string>): string[] {
  const where = `places.csv (${place.id})`;
  const mistakes: string[] = [];
  if (place.since !== undefined && place.until !== undefined && place.since > place.until) {
    mistakes.push(`${where}, field until: lies before since`);
  }
  if (place.kind === 'country') {
    if (!/^[a-z]{2}$/.test(place.id))
      mistakes.push(`${where}, field id: a country's is its ISO code in lower case`);
    if (place.parents.length > 0) mistakes.push(`${where}, field parent: a country has none`);
    return mistakes;
  }
  if (place.parents.length === 0) mistakes.push(`${where}, field parent: is empty`);
  for (const [index, dated] of place.parents.entries()) {
    const parent = places.get(dated.id);
    if (!parent) {
      if (!broken.has(dated.id)) mistakes.push(`${where}, field parent: unknown place "${dated.id}"`);
    } else if (RANK[parent.kind] >= RANK[place.kind]) {
      mistakes.push(
        `${where}, field parent: "${dated.id}" is a ${parent.kind}, no parent for a ${place.kind}`,
      );
    }
    const rival = place.parents
      .slice(index + 1)
      .find(
        (other) =>
          (other.from ?? '') <= (dated.until ?? '9999-12-31') &&
          (dated.from ?? '') <= (other.until ?? '9999-12-31'),
      );
    if (rival) mistakes.push(`${where}, field parent: "${dated.id}" and "${rival.id}" hold on the same days`);
  }
  return mistakes;
}

function findActorMistakes(
  actor: PackActor,
  actors: Map<string, PackActor>,
  isActor: (id: string) => boolean,
): string[] {
  const where = `actors.json (${actor.id})`;
  const mistakes = [actor, ...actor.names]
    .filter(({ from, until }) => from !== undefined && until !== undefined && from > until)
    .map(({ until }) => `${where}, field until: ${until} lies before from`);
  if (actor.successor !== undefined && !isActor(actor.successor)) {
    mistakes.push(`${where}, field successor: unknown actor "${actor.successor}"`);
  }
  const line = new Set([actor.id]);
  for (let parent = actor.parent; parent !== null; parent = actors.get(parent)?.parent ?? null) {
    if (!isActor(parent)) mistakes.push(`${where}, field parent: unknown actor "${parent}"`);
    if (line.has(parent)) {
      mistakes.push(`${where}, field parent: goes in a circle`);
      break;
    }
    line.add(parent);
  }
  return mistakes;
}

function findWordMistakes(pack: Pack, isActor: (id: string) => boolean): string[] {
  return Object.entries(pack.words).flatMap(([language, loose]) =>
    loose.flatMap((entry, index) => {
      const where = `words.${language}.json entry ${index + 1} ("${entry.words[0]}")`;
      if ('role' in entry) {
        return entry.role in pack.roles
          ? []
          : [`${where}, field role: "${entry.role}" is no role of pack.json`];
      }
      const named = 'actor' in entry ? [entry.actor] : entry.anyOf;
      return named
        .filter((id) => !isActor(id))
        .map((id) => `${where}, field ${'actor' in entry ? 'actor' : 'anyOf'}: unknown actor "${id}"`);
    }),
  );
}
