/** What the gazetteer and the actors tell matching and look-ups. */
import type { Geography } from '../../incidents/geography.ts';
import type { Place } from '../../model.ts';
import { actorWithParents } from '../actors/actor-index.ts';
import { everyAncestor } from './gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import { foldText } from '../text/tokens.ts';

export function createGeography({ gazetteer, actors }: Knowledge): Geography {
  const admin = [...gazetteer.places.values()].filter(
    (place) => place.kind === 'admin1' || place.kind === 'admin2',
  );
  const byName = new Map(
    admin.map((place) => [`${place.country}/${place.kind}/${foldText(place.name)}`, place.id]),
  );
  const children = new Map<string, string[]>();
  for (const place of admin) {
    for (const parent of place.parents)
      children.set(parent.id, [...(children.get(parent.id) ?? []), place.id]);
  }
  const zonesOver = new Map<string, string[]>();
  for (const zone of gazetteer.places.values()) {
    for (const id of zone.overlaps) zonesOver.set(id, [...(zonesOver.get(id) ?? []), zone.id]);
  }
  const below = (id: string): string[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...below(child)]);

  const belonging = new Map<string, string[]>();
  for (const id of actors.actors.keys()) {
    for (const parent of actorWithParents(actors, id).slice(1))
      belonging.set(parent, [...(belonging.get(parent) ?? []), id]);
  }

  function areasOf(place: Place): string[] {
    if (place.id !== null && gazetteer.places.has(place.id)) {
      const known = gazetteer.places.get(place.id)!;
      // A zone lies inside its country as a whole only where it lies in one.
      return [
        ...new Set([
          ...everyAncestor(gazetteer, place.id),
          ...(known.kind === 'zone' ? [place.country.toLowerCase()] : []),
        ]),
      ];
    }
    const parent =
      (place.admin2 && byName.get(`${place.country}/admin2/${foldText(place.admin2)}`)) ||
      (place.admin1 && byName.get(`${place.country}/admin1/${foldText(place.admin1)}`)) ||
      place.country.toLowerCase();
    return everyAncestor(gazetteer, parent);
  }

  return {
    areasOf,
    overlapsOf(place) {
      const known = place.id === null ? undefined : gazetteer.places.get(place.id);
      // Asking for a zone finds what lies in the areas that it overlaps.
      const over = new Set(areasOf(place).flatMap((id) => zonesOver.get(id) ?? []));
      if (!known) return [...over];
      if (known.kind === 'zone') {
        return [...new Set(known.overlaps.flatMap((id) => [...everyAncestor(gazetteer, id), ...below(id)]))];
      }
      return [...over, ...(known.kind === 'country' || known.kind === 'admin1' ? below(known.id) : [])];
    },
    withParents: (actorId) => actorWithParents(actors, actorId),
    kinOf: (actorId) => [...actorWithParents(actors, actorId), ...(belonging.get(actorId) ?? [])],
  };
}
