/** What an incident is found by, as one kind of text: a place, an actor, or being there at all. */
export const placeKey = (place: string): string => `place:${place}`;
export const actorKey = (actor: string): string => `actor:${actor}`;
export const EVERY_INCIDENT = 'all';
