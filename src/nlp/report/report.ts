/** An event draft to a report: type, place, days, sides, claims, totals, with the evidence for each. */
import type { Actor, Claim, Measure, Report, SubEventType, Summary } from '../../model.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { ChosenPlace } from '../places/choose-places.ts';
import type { FoundClaim } from '../figures/found-claim.ts';
import { classify, type EventKind } from '../events/classify.ts';
import { rateConfidence } from './confidence.ts';
import { ageOf, type DateSpan } from '../dates/dates.ts';
import type { Document } from '../text/document.ts';
import { completeActors } from '../actors/complete-actors.ts';
import { gatherEvidence } from './evidence.ts';
import type { EventDraft } from '../events/events.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { dropRepeats } from '../figures/drop-repeats.ts';
import { addPeopleOfSite } from '../actors/hit-sites.ts';
import { isGrounded } from '../events/grounding.ts';
import type { Issuer } from '../speech/issuer.ts';
import type { Sense } from '../language/trigger-words.ts';
import { findPatterns } from '../text/patterns.ts';
import { meanForce } from '../actors/mean-force.ts';
import { findRoles } from '../actors/find-roles.ts';
import type { Role, RoleReader } from '../actors/roles.ts';
import type { Speaker } from '../speech/speakers.ts';
import type { Summarised } from '../language/summary-words.ts';
import { settleClaims } from '../figures/settle-claims.ts';
import { addLosers, decideSides } from '../actors/sides.ts';
import type { VoiceOf } from '../speech/voices.ts';
import { decidePlace, toMainPlace, toPlace } from '../places/where.ts';
import { parseSeverity, sumKilled } from '../../totals.ts';

export type ReportInput = {
  document: Document;
  roles: RoleReader;
  speakers: Speaker[];
  /** Whose communiqué the text is. */
  issuer: Issuer | null;
  places: ChosenPlace[];
  actors: ActorMention[];
  /** Headline or lead tells of an accident. */
  accident: boolean;
  /** Who did what is told, by sentences that tell of no event. */
  answerable: Role[];
  /** Sentences that tell of an event on a day of their own. */
  dated: Set<number>;
  index: ActorIndex;
  gazetteer: Gazetteer;
  summarise: (record: Summarised) => Summary;
  voiceOf: VoiceOf;
  /** The place the whole text is about, for events that name none. */
  fallback: ChosenPlace | null;
  country: string | null;
};

/** "The army denied that it had left the area": where others did it and nobody accuses the army, it is another matter. */
function isOther({ id, attribution }: Role, roles: Role[]): boolean {
  return (
    attribution === 'denied' && roles.some(({ side }) => side === 'A') && roles.every((one) => one.id !== id)
  );
}

const MARCH: Sense[] = ['protest', 'riot', 'lynch', 'disperse'];

/** "Gunmen fired into the crowd at the market": people, where nobody marches and an armed group acts. */
function nameCrowd(roles: Role[], { told }: EventDraft, index: ActorIndex): Role[] {
  const kindOf = ({ id }: Role) => index.actors.get(id)?.kind ?? '';
  const raid = roles.some(
    (role) => !['state', 'peacekeepers', 'protesters', 'civilians'].includes(kindOf(role)),
  );
  if (!raid || MARCH.some((sense) => told.senses.has(sense))) return roles;
  return roles.map((role) =>
    kindOf(role) === 'protesters' ? { ...role, id: 'civilians', side: 'B' } : role,
  );
}

/** The army of the country, for a garrison that is attacked: null where it attacks itself, or the country is not known. */
function findForce(event: EventDraft, roles: Role[], { index, country }: ReportInput): string | null {
  if (roles.some(({ side, id }) => side === 'A' && index.actors.get(id)?.kind === 'state')) return null;
  const countries = new Set(event.told.countries);
  const [home] = countries.size === 1 ? countries : [country];
  return index.roles.get('army')?.get(home ?? '') ?? null;
}

/** null where the event turns out to be none: no type, no place, or too old and vague to be recalled. */
export function makeReport(draft: EventDraft, input: ReportInput): Report | null {
  const { document, gazetteer } = input;
  const when = decideDate(draft, document);
  const day = when?.end ?? document.publishedOn;
  const found = draft.scenes.flatMap((scene) => findRoles(document, input.roles, scene, input));
  const meant = meanForce(found, draft.claims, input.index);
  const event = { ...draft, claims: meant.claims };
  const roles = nameCrowd(meant.roles, event, input.index);
  if (event.main) for (const role of input.answerable) if (!isOther(role, roles)) roles.push(role);
  const senses = weighSenses(event, wasBrief(event, input));
  const named = addPeopleOfSite(
    decideSides(roles, senses, input.index),
    event,
    document,
    findForce(event, roles, input),
  );
  const settled = settleClaims(event, named, input);
  const sides = addLosers(named, settled, event.claims, input.index);
  const kindsOf = (side: 'A' | 'B') =>
    sides
      .filter((role) => role.side === side && !(role.responds && attacked))
      .map((role) => input.index.actors.get(role.id)!.kind);
  /** Somebody else was: who comes to their help makes no battle of it. */
  const attacked = sides.some((role) => role.side === 'B' && !role.responds);
  const harmed = settled.some((claim) => claim.measure === 'killed' || claim.measure === 'wounded');
  const kind = classify({
    senses,
    sideA: kindsOf('A'),
    sideB: kindsOf('B'),
    harmed,
    deadly: settled.some((claim) => claim.measure === 'killed'),
  });
  if (
    !kind ||
    !isGrounded({
      event,
      kind,
      senses,
      sides,
      claims: settled,
      document,
      index: input.index,
      accident: input.accident,
    })
  )
    return null;
  const located = { ...input, fallback: event.told.heading ?? input.fallback };
  const where = decidePlace(event, located);
  if (!where) return null;
  const actors = completeActors(sides, kind, settled, input.index, day, input.issuer?.actor ?? null);
  const claims = dropRepeats(
    settled.filter(({ measure }) => isOfKind(measure, kind)).map((claim) => ofVictims(claim, kind, actors)),
    document,
  );
  const place = toMainPlace(where, gazetteer, day, located);
  if (!place) return null;
  const others = where.others.flatMap((chosen) => {
    const other = toPlace(chosen, gazetteer, day, located, place);
    return other ? [{ chosen, other }] : [];
  });
  const otherPlaces = others.map(({ other }) => other);
  const voiceOf = (by: string | null) => (by === null ? null : input.voiceOf(by, place.country, day));
  const deadly = claims.filter(({ measure }) => measure === 'killed');
  const killed = sumKilled(deadly.map((claim) => ({ ...claim, voice: voiceOf(claim.by) })));
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
  const evidence = gatherEvidence(
    {
      event,
      kind,
      actors,
      sides,
      claims,
      main: where.main,
      others: others.map(({ chosen }) => chosen),
      parent: where.parent,
      stated: where.stated,
    },
    document,
  );
  const confidence = rateConfidence({ ...facts, evidence });
  return { ...facts, summary: input.summarise(facts), confidence, evidence };
}

/** What nobody dies of: "We have buried too many," says a chief who signs a truce. */
const BLOODLESS: SubEventType[] = [
  'Agreement',
  'Arrests',
  'Change to group/activity',
  'Headquarters or base established',
  'Non-violent transfer of territory',
];

function isOfKind(measure: Measure, { subEventType }: EventKind): boolean {
  return !BLOODLESS.includes(subEventType) || (measure !== 'killed' && measure !== 'wounded');
}

/** "Ten bodies were found" after an attack on people: theirs, where nobody else was hit. */
function ofVictims(told: FoundClaim, { eventType, subEventType }: EventKind, actors: Actor[]): FoundClaim {
  // "Gunmen took passengers off a coach; 17 are missing": they were taken.
  const taken = told.measure === 'missing' && subEventType === 'Abduction/forced disappearance';
  const claim = taken ? { ...told, measure: 'abducted' as const } : told;
  const hit = actors.filter(({ side }) => side === 'B');
  const onPeople = eventType === 'Violence against civilians' || subEventType === 'Mob violence';
  const only = onPeople && hit.length === 1 ? hit[0]!.id : null;
  const open = claim.of === null && claim.neutral && !claim.unit;
  // "Two youths were shot dead" at a march: of those who marched.
  if (eventType === 'Protests' && (open || claim.of === 'civilians') && claim.measure !== 'displaced')
    return { ...claim, of: 'protesters' };
  // "Gunmen seized three teachers": taken by force, and not captured in a fight.
  const seized = claim.measure === 'captured' && claim.of === 'civilians' && !claim.unit;
  if (seized && eventType === 'Violence against civilians') return { ...claim, measure: 'abducted' };
  return open && only ? { ...claim, of: only } : claim;
}

type When = DateSpan & { from: 'stated' | 'implied' | 'default' };

function decideDate(event: EventDraft, { publishedOn }: Document): When | null {
  if (event.date) {
    const { start, end, precision, from } = event.date;
    return { start, end, precision, from };
  }
  return publishedOn ? { start: publishedOn, end: publishedOn, precision: 'day', from: 'default' } : null;
}

/** "took the camp before withdrawing", "They left two hours later.": it has not changed hands. */
function wasBrief({ scenes }: EventDraft, { document, roles }: ReportInput): boolean {
  const taken = scenes.findIndex(({ acts }) => acts.some(({ sense }) => TAKEN.includes(sense)));
  if (taken < 0) return false;
  return scenes.slice(taken).some(({ sentence }) => {
    const end = document.sentences[sentence.index + 1]?.end ?? sentence.end;
    return findPatterns(roles.brief, document.tokens, sentence.first, end).length > 0;
  });
}

const TAKEN: Sense[] = ['storm', 'overtake'];

function weighSenses(event: EventDraft, brief: boolean): Map<Sense, number> {
  const weights = new Map<Sense, number>();
  for (const scene of event.scenes) {
    const weight = scene.sentence.role === 'body' ? 1 : 2;
    for (const act of scene.acts) {
      const sense = brief && TAKEN.includes(act.sense) ? 'attack' : act.sense;
      weights.set(sense, (weights.get(sense) ?? 0) + (act.backdrop ? 0.3 : 1) * weight);
    }
  }
  return weights;
}

function toClaim(claim: FoundClaim): Claim {
  const {
    first: _first,
    end: _end,
    number: _number,
    fate: _fate,
    sentence: _sentence,
    people: _people,
    actor: _actor,
    neutral: _neutral,
    label: _label,
    single: _single,
    rule: _rule,
    ...plain
  } = claim;
  return plain;
}
