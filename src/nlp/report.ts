/** An event draft to a report: type, place, days, sides, claims, totals, with the evidence for each. */
import type { Actor, Claim, Evidence, Place, Report, Summary } from '../model.ts';
import { actorRecord, type ActorIndex, type ActorMention } from './actors.ts';
import type { FoundClaim } from './claims.ts';
import { classify, type EventKind } from './classify.ts';
import { rateConfidence } from './confidence.ts';
import { ageOf, type DateSpan } from './dates.ts';
import { spanOfTokens, type Document } from './document.ts';
import { placesOf, type EventDraft } from './events.ts';
import { everyAncestor, placeRecord, type Gazetteer } from './gazetteer.ts';
import { isGrounded } from './grounding.ts';
import type { Sense } from './language.ts';
import type { ChosenPlace } from './places.ts';
import { findAnswerable, findRoles, type Role, type RoleReader } from './roles.ts';
import type { Speaker } from './speakers.ts';
import type { Summarised } from './summarize.ts';
import { splitName } from './tokens.ts';
import { isPassive } from './voice.ts';
import { parseSeverity, sumKilled } from '../totals.ts';

export type ReportInput = {
  document: Document;
  roles: RoleReader;
  speakers: Speaker[];
  places: ChosenPlace[];
  actors: ActorMention[];
  /** Headline or lead tells of an accident. */
  accident: boolean;
  /** Sentences that events are told in. */
  told: Set<number>;
  index: ActorIndex;
  gazetteer: Gazetteer;
  summarise: (record: Summarised) => Summary;
  /** The place the whole text is about, for events that name none. */
  fallback: ChosenPlace | null;
  country: string | null;
};

/** null where the event turns out to be none: no type, no place, or too old and vague to be recalled. */
export function makeReport(event: EventDraft, input: ReportInput): Report | null {
  const { document, gazetteer } = input;
  const when = decideDate(event, document);
  if (when === 'background') return null;
  const day = when?.end ?? document.publishedOn;
  const roles = event.scenes.flatMap((scene) =>
    findRoles(document, input.roles, scene, input.speakers, input.index),
  );
  if (event.main) roles.push(...findAnswerable(document, input.roles, input.actors, input.told));
  const senses = weighSenses(event);
  const sides = decideSides(roles, senses, input);
  const claims = settleClaims(event, sides, input);
  const kindsOf = (side: 'A' | 'B') =>
    sides.filter((role) => role.side === side).map((role) => input.index.actors.get(role.id)!.kind);
  const harmed = claims.some((claim) => claim.measure === 'killed' || claim.measure === 'wounded');
  const kind = classify({
    senses,
    sideA: kindsOf('A'),
    sideB: kindsOf('B'),
    harmed,
    deadly: claims.some((claim) => claim.measure === 'killed'),
  });
  if (
    !kind ||
    !isGrounded({
      event,
      kind,
      senses,
      sides,
      claims,
      document,
      index: input.index,
      accident: input.accident,
    })
  )
    return null;
  const where = decidePlace(event, input);
  if (!where) return null;
  const actors = completeActors(sides, kind, claims, input, day);
  const place = toPlace(where.main, gazetteer, day, input);
  if (!place) return null;
  const otherPlaces = where.others.flatMap((other) => toPlace(other, gazetteer, day, input, place) ?? []);
  const killed = sumKilled(claims);
  const facts = {
    kind: when ? ageOf(when, document.publishedOn) : ('current' as const),
    main: event.main,
    eventType: kind.eventType,
    subEventType: kind.subEventType,
    start: when?.start ?? null,
    end: when?.end ?? null,
    datePrecision: when?.precision ?? null,
    dateFrom: when?.from ?? null,
    place,
    otherPlaces,
    actors,
    claims: claims.map(toClaim),
    killed,
    severity: parseSeverity(killed, claims, kind.subEventType),
  };
  return {
    ...facts,
    summary: input.summarise(facts),
    confidence: rateConfidence({
      ...facts,
      acts: event.scenes.flatMap((scene) => scene.acts).length,
      stated: where.stated,
    }),
    evidence: gatherEvidence(event, kind, where.main, claims, sides, document),
  };
}

type When = DateSpan & { from: 'stated' | 'implied' | 'default' };

function decideDate(event: EventDraft, document: Document): When | null | 'background' {
  const { publishedOn } = document;
  if (event.date) {
    const { start, end, precision, from } = event.date;
    // An event that is not dated to a month or better is history.
    return { start, end, precision, from };
  }
  return publishedOn ? { start: publishedOn, end: publishedOn, precision: 'day', from: 'default' } : null;
}

function weighSenses(event: EventDraft): Map<Sense, number> {
  const weights = new Map<Sense, number>();
  for (const scene of event.scenes) {
    const weight = scene.sentence.role === 'body' ? 1 : 2;
    for (const act of scene.acts)
      weights.set(act.sense, (weights.get(act.sense) ?? 0) + (act.backdrop ? 0.3 : 1) * weight);
  }
  return weights;
}

const BEGINNINGS: Sense[] = [
  'attack',
  'ambush',
  'clash',
  'strike',
  'shelling',
  'suicide',
  'explosive',
  'abduct',
  'overtake',
];

/** For each actor the side with more weight; the attribution of its strongest evidence on that side. */
function decideSides(roles: Role[], senses: Map<Sense, number>, input: ReportInput): Role[] {
  const byActor = new Map<string, Role[]>();
  for (const role of mergeIdentities(roles, input.index))
    byActor.set(role.id, [...(byActor.get(role.id) ?? []), role]);
  const order = { claimed: 0, denied: 1, stated: 2, alleged: 3 };
  const decided: Role[] = [];
  // Who was killed does not tell who began, where the text says so otherwise; nor does what came before.
  const begun = BEGINNINGS.some((sense) => senses.has(sense));
  const worth = (role: Role) =>
    role.act?.backdrop
      ? 0.2
      : begun && (role.act?.sense === 'kill' || role.act?.sense === 'murder')
        ? 0.3
        : 1;
  for (const list of byActor.values()) {
    const weight = (side: 'A' | 'B') =>
      list.filter((role) => role.side === side).reduce((sum, role) => sum + role.weight * worth(role), 0);
    const kind = input.index.actors.get(list[0]!.id)!.kind;
    const side =
      kind === 'civilians' ? 'B' : kind === 'protesters' ? 'A' : weight('A') >= weight('B') ? 'A' : 'B';
    const own = list
      .filter((role) => role.side === side)
      .sort((a, b) => order[a.attribution] - order[b.attribution] || b.weight - a.weight);
    // Named only in what stands behind the event ("after clashes between …"): no part in it.
    if (list.every((role) => role.act?.backdrop)) continue;
    decided.push({ ...(own[0] ?? { ...list[0]!, side }), weight: weight(side) });
  }
  return splitCamps(decided, senses, input.index).sort((a, b) => a.mention.first - b.mention.first);
}

/** Forces of the state and a group that fight are never on one side: the group is taken to have begun. */
function splitCamps(roles: Role[], senses: Map<Sense, number>, index: ActorIndex): Role[] {
  if (!senses.has('clash') && !senses.has('ambush') && !senses.has('attack')) return roles;
  const kindOf = (role: Role) => index.actors.get(role.id)!.kind;
  const state = (role: Role) => kindOf(role) === 'state' || kindOf(role) === 'peacekeepers';
  const group = (role: Role) => ['jihadist', 'rebel', 'unidentified'].includes(kindOf(role));
  const fighting = roles.filter((role) => state(role) || group(role));
  if (new Set(fighting.map((role) => role.side)).size !== 1 || !fighting.some(state) || !fighting.some(group))
    return roles;
  return roles.map((role) =>
    state(role)
      ? { ...role, side: 'B' as const, attribution: 'stated' as const }
      : group(role)
        ? { ...role, side: 'A' as const }
        : role,
  );
}

/**
 * "Militants" where the event has one known enemy are that enemy, "jihadists" where it has one such group; a part
 * of a force (its air force) beside the force itself is the force.
 */
function mergeIdentities(roles: Role[], index: ActorIndex): Role[] {
  const ids = [...new Set(roles.map((role) => role.id))];
  const kindOf = (id: string) => index.actors.get(id)!.kind;
  const groups = ids.filter(
    (id) => ['jihadist', 'rebel'].includes(kindOf(id)) && !id.startsWith('unidentified'),
  );
  const jihadists = groups.filter((id) => kindOf(id) === 'jihadist');
  const merged = new Map<string, string>();
  const armies = new Set(index.roles.get('army')?.values());
  if (jihadists.length === 1) merged.set('unidentified-jihadists', jihadists[0]!);
  else if (groups.length === 1) merged.set('unidentified-jihadists', groups[0]!);
  if (groups.length === 1) merged.set('unidentified', groups[0]!);
  else if (groups.length === 0 && ids.includes('unidentified-jihadists'))
    merged.set('unidentified', 'unidentified-jihadists');
  for (const id of ids) {
    const parent = index.actors.get(id)!.parent;
    // The air force beside the army, and alone: records name the armed forces.
    if (parent && (ids.includes(parent) || armies.has(parent))) merged.set(id, parent);
  }
  return roles.map((role) => ({ ...role, id: merged.get(role.id) ?? role.id }));
}

/** Fills in whom "people", "bodies" and peoples' names mean, and leaves out what the text says twice. */
function settleClaims(event: EventDraft, sides: Role[], input: ReportInput): FoundClaim[] {
  const on = (side: 'A' | 'B') => sides.filter((role) => role.side === side);
  const known = event.claims.map((claim) =>
    claim.people
      ? { ...claim, of: ofPeople(claim.people, sides, input) }
      : { ...claim, of: claim.of && sameForce(claim.of, sides, input.index) },
  );
  const losers = [
    ...new Set(known.flatMap((claim) => (claim.of !== null && claim.measure === 'killed' ? [claim.of] : []))),
  ];
  /** The only side that can be meant: the one with losses told, else the one that was attacked. */
  const only =
    losers.length === 1 ? losers[0]! : losers.length === 0 && on('B').length === 1 ? on('B')[0]!.id : null;
  const settled = known.map((claim) => {
    if (claim.of !== null || (!claim.neutral && !claim.people && !claim.unit)) return claim;
    // "The army acknowledged heavy losses": its own.
    if (claim.vague && claim.actor && claim.rule.endsWith('vague toll'))
      return { ...claim, of: sameForce(claim.actor, sides, input.index) };
    if (claim.measure === 'displaced') return { ...claim, of: 'civilians' };
    if (claim.unit) return { ...claim, of: ownerOf(claim, sides, input) };
    return { ...claim, of: enemyOf(claim, event, sides, input) ?? only };
  });
  // "Soldiers were killed" says nothing more where a number of them stands.
  const counted = new Set(settled.flatMap((claim) => (claim.vague ? [] : [`${claim.measure}/${claim.of}`])));
  const telling = settled.filter(
    (claim) =>
      !claim.rule.endsWith('vague toll') ||
      (!counted.has(`${claim.measure}/${claim.of}`) && (claim.of !== null || counted.size === 0)),
  );
  return dropRepeats(markParts(telling), input.document);
}

/** "killed 57 of them": whom the subject of the deed fights, where that is one. */
function enemyOf(
  claim: FoundClaim,
  event: EventDraft,
  sides: Role[],
  { document, index }: ReportInput,
): string | null {
  const scene = event.scenes.find((one) => one.acts.some((act) => act.first === claim.first));
  const act = scene?.acts.find((one) => one.first === claim.first);
  if (!scene || !act || act.part === 'noun' || claim.number <= claim.first || isPassive(document, act))
    return null;
  const agent = scene.actors.findLast((mention) => mention.end <= act.first);
  const id = agent?.id && sameForce(agent.id, sides, index);
  const side = sides.find((role) => role.id === id)?.side;
  const others = side ? sides.filter((role) => role.side !== side) : [];
  return others.length === 1 ? others[0]!.id : null;
}

/** Vehicles and houses are of whom the speaker fights, else of civilians where only they were hit. */
function ownerOf(claim: FoundClaim, sides: Role[], input: ReportInput): string | null {
  const speaker = sides.find((role) => role.id === claim.actor);
  const others = sides.filter((role) => (speaker ? role.side !== speaker.side : role.side === 'B'));
  if (others.length === 1) return others[0]!.id;
  return others.find((role) => input.index.actors.get(role.id)!.kind === 'state')?.id ?? null;
}

/** A smaller figure of the same speaker that names nobody after a larger one is part of it: "bodies left behind". */
function markParts(claims: FoundClaim[]): FoundClaim[] {
  return claims.map((claim, at) => {
    if (claim.part || claim.unit || claim.by === null) return claim;
    const whole = claims
      .slice(0, at)
      .find(
        (other) =>
          other.measure === claim.measure &&
          !other.part &&
          other.by !== null &&
          sharesName(other, claim) &&
          other.min > claim.min,
      );
    if (!whole || !claim.neutral) return claim;
    if (claim.of !== null && whole.of !== null && claim.of !== whole.of) return claim;
    return { ...claim, of: whole.of, part: true as const };
  });
}

/** A loose word in a figure ("fighters", "terrorists") means the one group of that kind that the event has. */
function sameForce(id: string, sides: Role[], index: ActorIndex): string {
  const loose = id.startsWith('unidentified');
  const groups = sides.filter(
    (role) =>
      ['jihadist', 'rebel', 'militia'].includes(index.actors.get(role.id)!.kind) ||
      role.id.startsWith('unidentified'),
  );
  const parent = sides.find((role) => role.id === index.actors.get(id)?.parent);
  return parent?.id ?? (loose && groups.length === 1 ? groups[0]!.id : id);
}

/** "50 Russians" among fighters are the mercenaries of that country, "10 Malians" its army. */
function ofPeople(country: string, sides: Role[], input: ReportInput): string | null {
  const home = (id: string) => input.index.actors.get(id)!;
  const army = input.index.roles.get('army')?.get(country);
  if (army && sides.some((role) => role.id === army)) return army;
  return sides.find((role) => home(role.id).kind === 'mercenary')?.id ?? null;
}

/** Headline, lead and body repeat a figure: the account that names its speaker, and names them best, stays. */
function dropRepeats(claims: FoundClaim[], document: Document): FoundClaim[] {
  const role = (claim: FoundClaim) => document.sentences[claim.sentence]!.role;
  const worth = (claim: FoundClaim) =>
    (claim.by ? 4 : 0) + (role(claim) === 'body' ? 2 : 0) + (claim.of ? 1 : 0) + (claim.vague ? 0 : 0.5);
  return claims.filter((claim, at) =>
    claims.every((other, index) => {
      if (
        other === claim ||
        other.measure !== claim.measure ||
        other.unit !== claim.unit ||
        other.min !== claim.min
      )
        return true;
      if (other.of !== claim.of && other.of !== null && claim.of !== null) return true;
      const repeats =
        sameSpeaker(other, claim) || role(claim) !== 'body' || claim.by === null || role(other) !== 'body';
      if (!repeats) return true;
      return worth(claim) > worth(other) || (worth(claim) === worth(other) && at < index);
    }),
  );
}

/** "a civilian official in the area" and "the official in the Tessit area": enough to take a smaller figure as a part. */
function sharesName(a: FoundClaim, b: FoundClaim): boolean {
  const words = (claim: FoundClaim) => splitName(claim.by ?? '').filter((word) => word.length > 3);
  if (a.actor !== null && a.actor === b.actor) return true;
  return a.byKind === b.byKind && words(a).some((word) => words(b).includes(word));
}

/** "a local official" and "the official" of one text are one; "a local politician" and "a retired official" are two. */
function sameSpeaker(a: FoundClaim, b: FoundClaim): boolean {
  if (a.byKind !== b.byKind) return false;
  const words = (claim: FoundClaim) => splitName(claim.by ?? '').filter((word) => word.length > 3);
  const [one, other] = [words(a), words(b)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

function toClaim(claim: FoundClaim): Claim {
  const {
    first: _first,
    end: _end,
    number: _number,
    sentence: _sentence,
    people: _people,
    actor: _actor,
    neutral: _neutral,
    rule: _rule,
    ...plain
  } = claim;
  return plain;
}

type Where = { main: ChosenPlace; others: ChosenPlace[]; stated: boolean };

/** The finest place the event's scenes name, those of headline and lead first; further settlements beside it. */
function decidePlace(event: EventDraft, input: ReportInput): Where | null {
  const named = placesOf(event).filter((place) => place.place !== null || place.name !== '');
  const finest = { place: 0, near: 0, admin2: 1, admin1: 2, zone: 3, country: 4 };
  // A commune named beside a village of it holds the village: "village de X, commune de Y".
  const step = (place: ChosenPlace) => finest[place.precision] + (place.forms.has('commune') ? 0.5 : 0);
  const weight = (place: ChosenPlace) => {
    const sentence = input.document.sentences[input.document.sentenceOf[place.first]!]!;
    return sentence.role === 'body' ? 1 : sentence.role === 'lead' ? 3 : 2;
  };
  const score = new Map<string, number>();
  const keyOf = (place: ChosenPlace) => place.place?.id ?? place.name;
  for (const place of named) score.set(keyOf(place), (score.get(keyOf(place)) ?? 0) + weight(place));
  const ranked = [...named].sort(
    (a, b) =>
      step(a) - step(b) ||
      Number(a.place === null) - Number(b.place === null) ||
      score.get(keyOf(b))! - score.get(keyOf(a))! ||
      a.first - b.first,
  );
  const main = refined(ranked[0] ?? input.fallback, event, input);
  if (!main) return null;
  const others: ChosenPlace[] = [];
  const fine = (place: ChosenPlace) => place.precision === 'place' || place.precision === 'near';
  for (const place of named) {
    if (
      !fine(place) ||
      !fine(main) ||
      keyOf(place) === keyOf(main) ||
      others.some((other) => keyOf(other) === keyOf(place))
    )
      continue;
    others.push(place);
  }
  return { main: asRegion(bestMention(named, main), named), others, stated: ranked.length > 0 };
}

/** "in the Kidal region … in terrains like Kidal": a bare name beside the region of that name means the region. */
function asRegion(main: ChosenPlace, named: ChosenPlace[]): ChosenPlace {
  const bare = named.filter((place) => place.place === main.place).every((place) => place.forms.size === 0);
  const region = named.find(
    (place) =>
      place.forms.has('admin1') && place.place?.kind === 'admin1' && place.place.name === main.place?.name,
  );
  return bare && region ? region : main;
}

/** An event told of an area, with a settlement of that area named in the sentences beside it: there it was. */
function refined(
  main: ChosenPlace | null | undefined,
  event: EventDraft,
  { places, document, gazetteer }: ReportInput,
): ChosenPlace | null {
  if (!main?.place || !event.main || main.precision === 'place' || main.precision === 'near')
    return main ?? null;
  const told = event.scenes.map((scene) => scene.sentence.index);
  const areas = new Set([main.place.id, ...main.place.overlaps]);
  const beside = places.find((place) => {
    if (place.aside || !place.place || (place.precision !== 'place' && place.precision !== 'near'))
      return false;
    const at = document.sentenceOf[place.first]!;
    return (
      told.some((index) => Math.abs(at - index) <= 2) &&
      everyAncestor(gazetteer, place.place.id).some((id) => areas.has(id))
    );
  });
  return beside ?? main;
}

/** "in Tessit" and "near Tessit" of one event: the more careful wording holds. */
function bestMention(named: ChosenPlace[], main: ChosenPlace): ChosenPlace {
  const same = named.filter((place) => place.place !== null && place.place === main.place);
  const exact = same.filter((place) => place.precision === 'place').length;
  const near = same.find((place) => place.precision === 'near');
  const about = same.filter((place) => place.precision === 'near').length;
  return near && about >= exact ? near : main;
}

/** A place unknown to the gazetteer keeps its name and takes precision and position from what it lies in or near. */
function toPlace(
  chosen: ChosenPlace,
  gazetteer: Gazetteer,
  day: string | null,
  input: ReportInput,
  beside?: Place,
): Place | null {
  if (chosen.place) {
    if (!chosen.place.covered) return null;
    return placeRecord(gazetteer, chosen.place, chosen.precision, day, input.country);
  }
  const parent =
    beside ??
    (input.fallback?.place
      ? placeRecord(gazetteer, input.fallback.place, input.fallback.precision, day)
      : null);
  if (!parent) return null;
  return {
    ...parent,
    id: null,
    name: chosen.name,
    precision: parent.precision === 'place' ? 'near' : parent.precision,
  };
}

/** What the words leave open: civilians are whom an attack on nobody named hits; the state meets who attacks it. */
function completeActors(
  sides: Role[],
  kind: EventKind,
  claims: FoundClaim[],
  input: ReportInput,
  day: string | null,
): Actor[] {
  const actors = sides.map((role) =>
    actorRecord(input.index, role.id, day, { side: role.side, attribution: role.attribution }),
  );
  if (kind.eventType === 'Protests' || kind.eventType === 'Riots')
    return crowdActors(actors, kind, input, day);
  const lone = (side: 'A' | 'B') => !actors.some((actor) => actor.side === side);
  for (const claim of claims) {
    if (
      claim.of === null ||
      !input.index.actors.has(claim.of) ||
      actors.some((actor) => actor.id === claim.of)
    )
      continue;
    if (claim.measure !== 'killed' && claim.measure !== 'wounded' && claim.measure !== 'abducted') continue;
    const side = sideOfLosses(claim.of, actors, input.index);
    actors.push(actorRecord(input.index, claim.of, day, { side, attribution: 'stated' }));
  }
  dropBystanders(actors, kind, claims, input);
  if (kind.eventType === 'Violence against civilians' && lone('B') && input.index.actors.has('civilians')) {
    actors.push(actorRecord(input.index, 'civilians', day, { side: 'B', attribution: 'stated' }));
  }
  return actors;
}

/** Governments only speak of violence; civilians take part in a battle where they have losses. */
function dropBystanders(
  actors: Actor[],
  kind: EventKind,
  claims: FoundClaim[],
  { index }: ReportInput,
): void {
  const governments = new Set(index.roles.get('government')?.values());
  const violent = kind.eventType !== 'Strategic developments';
  const hit = claims.some((claim) => claim.of === 'civilians');
  for (let at = actors.length - 1; at >= 0; at--) {
    const actor = actors[at]!;
    const idle =
      (violent && governments.has(actor.id)) ||
      (kind.eventType === 'Battles' && actor.kind === 'civilians' && !hit);
    if (idle) actors.splice(at, 1);
  }
}

/** Who is named among the losses alone stands with its own camp, else against the other, else where it was hit. */
function sideOfLosses(id: string, actors: Actor[], index: ActorIndex): 'A' | 'B' {
  const camp = (kind: string) =>
    kind === 'state' || kind === 'peacekeepers' || kind === 'mercenary' || kind === 'civilians'
      ? 'state'
      : kind === 'militia'
        ? 'state'
        : 'group';
  const own = camp(index.actors.get(id)!.kind);
  if (own === 'state' && index.actors.get(id)!.kind === 'civilians') return 'B';
  const ally = actors.find((actor) => camp(actor.kind) === own && actor.kind !== 'civilians');
  if (ally) return ally.side;
  const other = actors.find((actor) => camp(actor.kind) !== own);
  return other ? (other.side === 'A' ? 'B' : 'A') : 'B';
}

/** Who demonstrates is a protester; the state takes part only where it steps in. */
function crowdActors(actors: Actor[], kind: EventKind, input: ReportInput, day: string | null): Actor[] {
  const acting =
    kind.subEventType === 'Protest with intervention' ||
    kind.subEventType === 'Excessive force against protesters';
  const crowd = kind.subEventType === 'Mob violence' ? 'rioters' : 'protesters';
  const known = actors.filter((actor) => actor.kind !== 'civilians' && actor.kind !== 'protesters');
  const kept = known.filter((actor) => acting || actor.kind !== 'state');
  const id = actors.find((actor) => actor.kind === 'protesters')?.id ?? crowd;
  const people = input.index.actors.has(id)
    ? [actorRecord(input.index, id, day, { side: 'A', attribution: 'stated' })]
    : [];
  return [...people, ...kept.map((actor) => ({ ...actor, side: 'B' as const }))];
}

function gatherEvidence(
  event: EventDraft,
  kind: EventKind,
  place: ChosenPlace,
  claims: FoundClaim[],
  sides: Role[],
  document: Document,
): Evidence[] {
  const evidence: Evidence[] = [];
  const at = (field: string, first: number, end: number, rule: string) =>
    evidence.push({ field, span: spanOfTokens(document, first, end), rule });
  for (const act of event.scenes.flatMap((scene) => scene.acts).slice(0, 6))
    at('subEventType', act.first, act.end, `${kind.rule}/${act.rule}`);
  const dated = event.scenes.find((scene) => scene.date)?.date;
  if (dated) at('start', dated.mention.first, dated.mention.end, dated.from);
  at('place', place.first, place.end, [...place.forms].join('+') || 'name');
  for (const role of sides) at(`actors.${role.id}`, role.mention.first, role.mention.end, role.rule);
  for (const claim of claims) at(`claims.${claim.measure}`, claim.first, claim.end, claim.rule);
  return evidence;
}
