/** The place a whole text is about, for events that name none themselves. */
import type { ActorMention } from '../actors/actors.ts';
import type { ChosenPlace } from './choose-places.ts';
import type { Document } from '../text/document.ts';
import type { Knowledge } from '../knowledge.ts';

/** The covered place that headline, lead and body name most, for events that name none themselves. */
export function mainPlace(document: Document, places: ChosenPlace[]): ChosenPlace | null {
  const weights = new Map<string, { place: ChosenPlace; weight: number }>();
  for (const place of places) {
    if (!place.place || place.aside) continue;
    const role = document.sentences[document.sentenceOf[place.first]!]!.role;
    const known = weights.get(place.place.id) ?? { place, weight: 0 };
    known.weight +=
      (role === 'body' ? 1 : 3) *
      (place.forms.has('origin') || place.forms.has('way') ? 0.3 : 1) *
      (place.precision === 'country' ? 0.2 : place.precision === 'zone' ? 0.6 : 1);
    weights.set(place.place.id, known);
  }
  return (
    [...weights.values()].sort((a, b) => b.weight - a.weight || a.place.first - b.place.first)[0]?.place ??
    null
  );
}

/**
 * The country whose forces a text tells of, where it names no place that is known: "Malian army drone strikes killed
 * 12 civilians in Amasrakad". Null where it names forces of several, or any place of elsewhere.
 */
export function homeOfForces(
  actors: ActorMention[],
  places: ChosenPlace[],
  { actors: index, gazetteer }: Pick<Knowledge, 'actors' | 'gazetteer'>,
): ChosenPlace | null {
  if (places.some((place) => place.place !== null && !place.aside)) return null;
  const homes = new Map<string, ActorMention>();
  for (const mention of actors) {
    for (const [role, holders] of index.roles) {
      if (role === 'government') continue;
      for (const [country, id] of holders)
        if (id === mention.id && !homes.has(country)) homes.set(country, mention);
    }
  }
  const [home, ...others] = homes;
  if (!home || others.length > 0 || !gazetteer.countries.has(home[0])) return null;
  const place = gazetteer.places.get(home[0].toLowerCase());
  if (!place) return null;
  const { first, end } = home[1];
  return {
    first,
    end,
    name: place.name,
    candidates: [place],
    forms: new Set(),
    place,
    precision: 'country',
    aside: false,
  };
}
