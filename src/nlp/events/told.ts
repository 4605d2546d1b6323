/** What an event has told so far, and a scene that looks for its event, as they are held against each other. */
import type { ChosenPlace } from '../places/choose-places.ts';
import type { FoundClaim } from '../figures/found-claim.ts';
import type { DateSpan } from '../dates/dates.ts';
import { addDays } from '../dates/days.ts';
import { countSenses, familyOf } from './families.ts';
import { everyAncestor, type Gazetteer, type KnownPlace } from '../places/gazetteer.ts';
import type { Sense } from '../language/trigger-words.ts';
import type { Scene } from './scenes.ts';

/** What an event has told so far, kept as scenes join it: to hold a scene against it takes no look at them all. */
export type Told = {
  /** The first day that a sentence of the head has from one behind it. */
  ahead: Scene['ahead'];
  senses: Set<Sense>;
  /** How often each sense was told. */
  counts: Map<Sense, number>;
  family: string;
  /** Index and paragraph of the last sentence that tells of it. */
  sentence: number;
  paragraph: number;
  /** The last item of its own that tells of it, by its paragraph; null for none. */
  item: number | null;
  /** The heading that this item stands under. */
  heading: ChosenPlace | null;
  /** Whom its figures and sentences speak of. */
  people: Set<string | null>;
  /** Nothing but words such as "bodies" and "deaths". */
  deaths: boolean;
  /** Places as they are named; how often, those taken over from other sentences included. */
  places: Set<ChosenPlace>;
  named: number;
  settlements: Set<KnownPlace>;
  /** Ids of regions and the like. */
  areas: Set<string>;
  /** Ids of all that the settlements lie in. */
  holders: Set<string>;
  countries: Set<string>;
  /** Bare names of places in the headline: "Mopti operation" may mean the region. */
  headNames: Set<string>;
};

export function createTold(): Told {
  return {
    ahead: null,
    senses: new Set(),
    counts: new Map(),
    family: 'violence',
    sentence: -1,
    paragraph: -1,
    item: null,
    heading: null,
    people: new Set(),
    deaths: true,
    places: new Set(),
    named: 0,
    settlements: new Set(),
    areas: new Set(),
    holders: new Set(),
    countries: new Set(),
    headNames: new Set(),
  };
}

/** `holders`: all that the settlements of the scene lie in. */
export function addToTold(told: Told, scene: Scene, claims: FoundClaim[], holders: Set<string>): void {
  for (const id of holders) told.holders.add(id);
  told.ahead ??= scene.ahead;
  told.deaths &&= saysDeaths(scene);
  for (const act of scene.acts) told.senses.add(act.sense);
  countSenses(scene.acts, told.counts);
  told.family = familyOf(told.counts);
  told.sentence = scene.sentence.index;
  told.paragraph = scene.sentence.paragraph;
  if (scene.item !== null) told.item = scene.item;
  if (scene.heading) told.heading = scene.heading;
  for (const actor of scene.actors) told.people.add(actor.id);
  for (const claim of claims) told.people.add(claim.of);
  told.named += scene.places.length;
  for (const place of scene.places) {
    told.places.add(place);
    if (place.place) told.countries.add(place.place.country);
    if (scene.sentence.role === 'title' && isFine(place) && place.forms.size === 0)
      told.headNames.add(place.place!.name);
    if (isFine(place)) told.settlements.add(place.place!);
    else if (isRegion(place)) told.areas.add(place.place!.id);
  }
}

/** A scene that looks for its event, with what every comparison asks of it. */
export type Newcomer = {
  scene: Scene;
  date: DateSpan | null;
  /** Seven days before the date. */
  weekBefore: string | null;
  claims: FoundClaim[];
  family: string;
  senses: Set<Sense>;
  /** Senses that tell one kind of event from another. */
  telling: Set<Sense>;
  /** Nothing but words such as "bodies" and "deaths". */
  deaths: boolean;
  /** Nothing but that somebody was let go. */
  released: boolean;
  newFigure: boolean;
  settlements: Set<KnownPlace>;
  /** Regions and districts that it names instead of a settlement. */
  regions: Set<string>;
  /** Ids of all that the settlements lie in, and their names. */
  areas: Set<string>;
  areaNames: Set<string>;
};

export function createNewcomer(
  scene: Scene,
  date: DateSpan | null,
  claims: FoundClaim[],
  gazetteer: Gazetteer,
): Newcomer {
  const senses = new Set(scene.acts.map((act) => act.sense));
  const settlements = new Set(scene.places.filter(isFine).map((one) => one.place!));
  const areas = new Set([...settlements].flatMap((place) => everyAncestor(gazetteer, place.id)));
  return {
    scene,
    date,
    weekBefore: date && addDays(date.start, -7),
    claims,
    family: familyOf(countSenses(scene.acts)),
    senses,
    telling: new Set([...senses].filter((sense) => !VAGUE.has(sense))),
    released: scene.acts.every((act) => act.sense === 'free'),
    deaths: saysDeaths(scene),
    newFigure: claims.some((claim) => claim.measure === 'killed' && !claim.part),
    settlements,
    regions: new Set(scene.places.filter(isRegion).map((one) => one.place!.id)),
    areas,
    areaNames: new Set([...areas].flatMap((id) => gazetteer.places.get(id)?.name ?? [])),
  };
}

/** Senses that any violence may have: people die and are hurt in all of it. */
const VAGUE = new Set<Sense>(['kill', 'murder', 'attack', 'beat']);

function saysDeaths({ acts }: Scene): boolean {
  return acts.every(({ sense, part }) => sense === 'kill' && part === 'noun');
}

function isRegion({ place, precision }: ChosenPlace): boolean {
  return place !== null && (precision === 'admin1' || precision === 'admin2');
}

function isFine({ place, precision }: ChosenPlace): boolean {
  return place !== null && (precision === 'place' || precision === 'near');
}
