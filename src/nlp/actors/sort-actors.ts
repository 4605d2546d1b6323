/** Actors by what a pattern may ask them to be: `<armed>`, `<group>`, `<people>`, `<crowd>`. */
import type { ActorKind } from '../../model.ts';
import type { ActorIndex } from './actor-index.ts';
import type { ActorMention } from './actors.ts';

const CLASS_OF_KIND: Record<ActorKind, 'armed' | 'people' | 'crowd'> = {
  state: 'armed',
  rebel: 'armed',
  jihadist: 'armed',
  militia: 'armed',
  mercenary: 'armed',
  peacekeepers: 'armed',
  unidentified: 'armed',
  civilians: 'people',
  protesters: 'crowd',
};

/** Armed, and no `<group>` of a pattern: "stopped by soldiers" is no attack. */
const OF_STATES: ActorKind[] = ['state', 'peacekeepers', 'mercenary'];

export function sortActors(actors: ActorMention[], index: ActorIndex): Record<string, ActorMention[]> {
  const kindOf = ({ id }: ActorMention) => index.actors.get(id ?? '')?.kind ?? 'civilians';
  const {
    armed = [],
    people = [],
    crowd = [],
  } = Object.groupBy(actors, (actor) => CLASS_OF_KIND[kindOf(actor)]);
  const group = armed.filter((actor) => !OF_STATES.includes(kindOf(actor)));
  return { actor: actors, armed, group, people, crowd };
}
