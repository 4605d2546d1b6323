/** Deaths and severity of a report or an incident, by the codebook's rules; pure arithmetic over claims. */
import type { Claim, Severity, SpeakerKind, SubEventType, Toll } from './model.ts';

/** A claim as the totals need it; `at` orders two figures of one speaker (a later one replaces an earlier). */
export type TollClaim = Pick<
  Claim,
  'measure' | 'min' | 'max' | 'vague' | 'part' | 'of' | 'by' | 'byKind' | 'wording'
> & {
  at?: string;
  /** The force or group that the speaker's name is, where it is one. */
  voice?: string | null;
};

/** Highest standing first; army and armed group are equals. */
const STANDING: SpeakerKind[] = [
  'un',
  'ngo',
  'medical',
  'official',
  'resident',
  'media',
  'unattributed',
  'army',
  'armed group',
];

export function standing(kind: SpeakerKind): number {
  return kind === 'armed group' ? STANDING.indexOf('army') : STANDING.indexOf(kind);
}

/** Low, best and high number of killed, added up over the sides. */
export function sumKilled(claims: TollClaim[]): Toll {
  return sumMeasure(claims, 'killed');
}

/** The same arithmetic for any measure of persons. */
export function sumMeasure(claims: TollClaim[], measure: Claim['measure']): Toll {
  const counted = claims.filter((claim) => claim.measure === measure && !claim.part);
  const named = new Set(counted.flatMap((claim) => (claim.of === null ? [] : [claim.of])));
  // A figure of nobody's joins the only side with losses, else counts for itself.
  const only = named.size === 1 ? [...named][0]! : '';
  const sides = Map.groupBy(counted, (claim) => claim.of ?? only);
  const total: Toll = { low: 0, best: 0, high: 0 };
  for (const side of sides.values()) {
    const toll = sumSide(side);
    total.low += toll.low;
    total.best += toll.best;
    total.high += toll.high;
  }
  return total;
}

function sumSide(claims: TollClaim[]): Toll {
  const speakers = onePerSpeaker(claims);
  const exact = speakers.filter((claim) => !claim.vague);
  const lows = exact.length > 0 ? exact : speakers;
  const best = [...lows].sort((a, b) => standing(a.byKind) - standing(b.byKind) || a.min - b.min)[0]!;
  return {
    low: lows.reduce((least, claim) => Math.min(least, claim.min), Infinity),
    best: best.min,
    high: speakers.reduce((most, claim) => Math.max(most, claim.max ?? claim.min), 0),
  };
}

/** One figure a speaker: the later article's; within an article the one that says killed outright. */
function onePerSpeaker(claims: TollClaim[]): TollClaim[] {
  const bySpeaker = new Map<string, TollClaim>();
  for (const [at, claim] of claims.entries()) {
    const key = claim.voice ?? `${claim.byKind}/${speakerKey(claim.by) ?? at}`;
    const known = bySpeaker.get(key);
    if (!known || replaces(claim, known)) bySpeaker.set(key, claim);
  }
  return [...bySpeaker.values()];
}

/** Killed and not only "neutralised". */
export function saysOutright({ wording }: Pick<Claim, 'wording'>): boolean {
  return !/neutrali/i.test(wording);
}

function replaces(claim: TollClaim, known: TollClaim): boolean {
  if (claim.at && known.at && claim.at !== known.at) return claim.at > known.at;
  if (Boolean(claim.vague) !== Boolean(known.vague)) return !claim.vague;
  if (saysOutright(claim) !== saysOutright(known)) return saysOutright(claim);
  return claim.min > known.min;
}

/** "The Malian army" and "the army" of one text are one speaker; two unnamed ones never are. */
function speakerKey(by: string | null): string | null {
  return by === null
    ? null
    : by
        .toLowerCase()
        .replace(/^(?:the|a|an|le|la|les|l['’]|un|une)\s*/, '')
        .trim();
}

const STEPS: Severity[] = ['low', 'medium', 'high', 'critical'];
const TOWN_CHANGED_HANDS: SubEventType[] = [
  'Government regains territory',
  'Non-state actor overtakes territory',
];

/** The codebook's severity: by best killed, one step up for civilians or a town, floors for other measures. */
export function parseSeverity(killed: Toll, claims: TollClaim[], subEventType: SubEventType): Severity {
  let step = killed.best >= 30 ? 3 : killed.best >= 10 ? 2 : killed.best >= 1 ? 1 : 0;
  // A toll that a person has corrected holds for its part as well.
  const civilians = Math.min(killed.best, sumKilled(claims.filter((claim) => claim.of === 'civilians')).best);
  if (civilians >= 5 || TOWN_CHANGED_HANDS.includes(subEventType)) step++;
  const most = (measure: Claim['measure']) =>
    claims.reduce((most, claim) => (claim.measure === measure ? Math.max(most, claim.min) : most), 0);
  if (most('abducted') > 0 || most('wounded') > 0) step = Math.max(step, 1);
  if (most('abducted') >= 10) step = Math.max(step, 2);
  if (most('abducted') >= 100 || most('displaced') >= 1000) step = 3;
  return STEPS[Math.min(step, 3)]!;
}
