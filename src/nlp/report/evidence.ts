/** Which words decided each field of a report, by which rule, and whether they state it, imply it or leave it open. */
import type { Actor, Evidence } from '../../model.ts';
import type { ChosenPlace } from '../places/choose-places.ts';
import type { FoundClaim } from '../figures/found-claim.ts';
import type { EventKind } from '../events/classify.ts';
import { spanOfTokens, type Document } from '../text/document.ts';
import type { EventDraft } from '../events/events.ts';
import type { Role } from '../actors/roles.ts';
import type { Where } from '../places/where.ts';

/**
 * How a field was come by; a rule's name begins with it. `stated`: the words say it ("in Tessit", "on 3 May").
 * `implied`: they say it with the help of what else is known ("the army" of the country, "on Friday"). `default`: no
 * word says it, and the codebook has what then holds (the day of publication).
 */
type Basis = 'stated' | 'implied' | 'default';

/** The rule of a place that the event's own sentences do not name: the one that the whole text is about. */
export const TOPIC = 'implied:topic';

export type Decided = Where & {
  event: EventDraft;
  kind: EventKind;
  actors: Actor[];
  sides: Role[];
  claims: FoundClaim[];
};

type Words = { first: number; end: number };

/** Most acts of a long report say the same once more. */
const MOST_ACTS = 6;

export function gatherEvidence(decided: Decided, document: Document): Evidence[] {
  const { event, kind, claims } = decided;
  const evidence: Evidence[] = [];
  const add = (field: string, { first, end }: Words, basis: Basis, rule: string) =>
    evidence.push({ field, span: spanOfTokens(document, first, end), rule: `${basis}:${rule}` });
  const acts = event.scenes.flatMap((scene) => scene.acts);
  const [opening] = acts;
  // What no word says rests on the first words that tell of the event.
  const told = opening ?? event.scenes[0]!;
  add('main', told, 'implied', event.main ? 'told-first' : 'told-after-another');
  add('eventType', told, 'stated', kind.rule);
  for (const act of acts.slice(0, MOST_ACTS)) add('subEventType', act, 'stated', `${kind.rule}/${act.rule}`);
  const day = dayOf(event, document);
  const open = document.publishedOn ? 'day-of-publication' : 'no-day-known';
  for (const field of ['start', 'end', 'datePrecision'])
    add(field, day?.words ?? told, day?.basis ?? 'default', day?.rule ?? open);
  add('kind', day?.words ?? told, day ? 'implied' : 'default', 'days-before-publication');
  addPlaces(decided, add);
  addActors(decided, told, add);
  for (const claim of claims) add(`claims.${claim.measure}`, claim, 'stated', claim.rule);
  const dead = claims.find(({ measure, part }) => measure === 'killed' && !part);
  add('killed', dead ?? told, dead ? 'implied' : 'default', dead ? 'sum-of-claims' : 'nobody-told-of');
  add('severity', dead ?? told, 'implied', 'killed-and-kind');
  return evidence;
}

type Add = (field: string, words: Words, basis: Basis, rule: string) => void;

function dayOf({ date, scenes }: EventDraft, { publishedOn }: Document) {
  if (!date || date.from === 'default') return null;
  const same = scenes.find((scene) => scene.date?.start === date.start && scene.date.end === date.end);
  const scene = same ?? scenes.find((one) => one.date ?? one.relative);
  const words = scene?.date?.mention ?? scene?.relative ?? scenes[0]!;
  const rule = date.from === 'stated' ? 'calendar' : publishedOn ? 'before-publication' : 'day-told-before';
  return { words, basis: date.from, rule };
}

function addPlaces({ main, others, stated }: Where, add: Add): void {
  const ruleOf = ({ forms }: ChosenPlace) => [...forms].join('+') || 'name';
  if (stated) add('place', main, 'stated', ruleOf(main));
  else add('place', main, 'implied', 'topic');
  // Its cercle or province is that of the nearest known place.
  if (main.place?.inferred) add('place.admin2', main, 'implied', 'inferred');
  for (const other of others)
    add(`otherPlaces.${other.place?.id ?? other.name}`, other, 'stated', ruleOf(other));
}

/** Each actor of the record, those with no words of their own by what was told of. */
function addActors({ actors, sides, kind }: Decided, told: Words, add: Add): void {
  for (const { id } of actors) {
    const own = sides.filter((role) => role.id === id);
    for (const { mention, rule } of own) add(`actors.${id}`, mention, basisOf(mention.meaning), rule);
    if (own.length === 0) add(`actors.${id}`, told, 'default', `whom-it-takes/${kind.rule}`);
  }
}

/** "JNIM", "gunmen" say who; whose "the army" is, the country beside it or the text decide. */
function basisOf(meaning: Role['mention']['meaning']): Basis {
  return meaning.kind === 'actor' ? 'stated' : 'implied';
}
