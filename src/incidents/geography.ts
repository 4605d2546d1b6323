/** What matching and look-ups need to know of places; made from the gazetteer and handed in. */
import type { Place } from '../model.ts';
import type { IncidentKeys, PlaceKey } from '../store/store.ts';

export type Geography = {
  /** Ids of everything a place lies in under any map, itself first; for an unknown place those of its parent. */
  areasOf(place: Place): string[];
  /** Areas that a zone or larger area may mean, and that do not hold it: look-ups there offer it, marked. */
  overlapsOf(place: Place): string[];
  /** An actor and those it belongs to. */
  withParents(actorId: string): string[];
  /** An actor, those it belongs to and those that belong to it: whom matching takes for the same. */
  kinOf(actorId: string): string[];
};

/** Where and by whom an incident is found. */
export function findKeys(
  incident: { place: Place; otherPlaces: Place[]; actors: { id: string }[] },
  geography: Geography,
): IncidentKeys {
  const inside = new Set<string>();
  const overlaps = new Set<string>();
  for (const place of [incident.place, ...incident.otherPlaces]) {
    for (const id of geography.areasOf(place)) inside.add(id);
    for (const id of geography.overlapsOf(place)) overlaps.add(id);
  }
  const places: PlaceKey[] = [...inside].map((place) => ({ place, match: 'inside' }));
  for (const place of overlaps) if (!inside.has(place)) places.push({ place, match: 'overlaps' });
  return {
    places,
    actors: [...new Set(incident.actors.flatMap((actor) => geography.withParents(actor.id)))],
  };
}
