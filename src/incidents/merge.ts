/** The reports of one event to one record: every claim kept, the better evidence for place and date. */
import { parseSeverity, standing, sumKilled } from '../totals.ts';
import { choosePlace } from './choose-place.ts';
import type {
  Actor,
  CorrectedField,
  EventType,
  Incident,
  LedgerClaim,
  Place,
  StoredReport,
  Summary,
} from '../model.ts';
import { bestReliability, rateCredibility } from './credibility.ts';
import { keepOwnPins } from './decisions.ts';
import { groupOrigins } from './origins.ts';
import { dropReplaced } from './versions.ts';

/** What a merged record says, before it has an id and a revision. */
export type MergedRecord = Omit<Incident, 'id' | 'revision'>;
/** What merging asks of the reader: how a record is told, and which force or group a speaker's name is. */
export type MergeWords = {
  summarise: (record: Omit<MergedRecord, 'summary'>) => Summary;
  voiceOf: (by: string, country: string | null, day: string | null) => string | null;
};

/** The same for every order of `reports`. */
export function mergeReports(given: StoredReport[], { summarise, voiceOf }: MergeWords): MergedRecord {
  // What people have said of an earlier version of a document holds for it still.
  const all = keepOwnPins(given);
  const reports = dropReplaced(all);
  const ranked = [...reports].sort(
    (a, b) => rank(a) - rank(b) || b.confidence - a.confidence || compare(a.id, b.id),
  );
  const first = findPinned(all, 'type') ?? chooseType(ranked);
  const place = findPinned(all, 'place')?.place ?? choosePlace(ranked);
  const dated =
    findPinned(all, 'dates') ?? ranked.reduce((best, next) => (sharper(next, best) ? next : best));
  const actors = findPinned(all, 'actors')?.actors ?? mergeActors(ranked);
  const claims = mergeClaims(reports, actors);
  const voice = listenTo(claims, (by) => voiceOf(by, place.country, dated.end));
  const killed =
    findPinned(all, 'killed')?.killed ??
    sumKilled(
      claims.map(({ at, claim }) => ({ ...claim, at, voice: claim.by === null ? null : voice(claim.by) })),
    );
  const origins = groupOrigins(reports, voice);
  const sources = mergeSources(origins);
  const disputed = [...new Set(ranked.map((report) => report.eventType))].filter(
    (type): type is EventType => type !== first.eventType,
  );
  const record: Omit<MergedRecord, 'summary'> = {
    kind: reports.some((report) => report.kind === 'current') ? 'current' : 'recalled',
    eventType: first.eventType,
    subEventType: first.subEventType,
    start: dated.start,
    end: dated.end,
    datePrecision: dated.datePrecision,
    dateFrom: dated.dateFrom,
    place,
    otherPlaces: mergeOtherPlaces(ranked, place).filter((other) => !wasWrong(other, all)),
    actors,
    namedBy: findNamers(reports, actors),
    claims: claims.map(({ claim }) => claim),
    killed,
    severity: parseSeverity(
      killed,
      claims.map(({ claim }) => claim),
      first.subEventType,
    ),
    confidence: Math.max(...reports.map((report) => report.confidence)),
    sources,
    origins: origins.length,
    reliability: bestReliability(sources.map(({ reliability }) => reliability ?? 'F')),
    credibility: rateCredibility(origins, first.eventType),
    ...(disputed.length > 0 && { disputed }),
    ...(all.some((report) => report.dismissed) && { retracted: 'decision' as const }),
  };
  return { ...record, summary: summarise(record) };
}

/**
 * Whose voice each speaker of the claims is. Where but one mayor is named by the place ("the mayor of Tessit"), "the
 * mayor" is that one.
 */
function listenTo(
  claims: { claim: LedgerClaim }[],
  find: (by: string) => string | null,
): (by: string) => string | null {
  const speakers = new Set(claims.flatMap(({ claim }) => claim.by ?? []));
  const voices = new Map([...speakers].map((by) => [by, find(by)]));
  const placed = Map.groupBy(
    new Set([...voices.values()].filter((voice) => voice?.includes('/'))),
    (voice) => voice!.split('/')[0]!,
  );
  return (by) => {
    const voice = voices.get(by) ?? null;
    const alike = voice === null ? [] : (placed.get(voice) ?? []);
    return alike.length === 1 ? alike[0]! : voice;
  };
}

/** The report in which a person has corrected the field last: that holds, whatever the accounts say. */
function findPinned(reports: StoredReport[], field: CorrectedField): StoredReport | null {
  const pinned = reports.filter((report) => report.pinned?.[field] !== undefined);
  return (
    pinned.sort((a, b) => compare(b.pinned![field]!.at, a.pinned![field]!.at) || compare(a.id, b.id))[0] ??
    null
  );
}

/** A place that a person has put right is not named beside the right one because others got it wrong too. */
function wasWrong(place: Place, reports: StoredReport[]): boolean {
  return reports.some(
    ({ pinned, asRead }) =>
      pinned?.place !== undefined && place.id !== null && asRead?.place?.id === place.id,
  );
}

/** Of the accounts that stand highest, one that gives the type which most of all accounts give. */
function chooseType(ranked: StoredReport[]): StoredReport {
  const votes = ({ eventType, subEventType }: StoredReport) => [
    ranked.filter((other) => other.eventType === eventType).length,
    ranked.filter((other) => other.subEventType === subEventType).length,
  ];
  return ranked
    .filter((report) => rank(report) === rank(ranked[0]!))
    .map((report) => ({ report, votes: votes(report) }))
    .reduce((best, next) => {
      const [type, subType] = [next.votes[0]! - best.votes[0]!, next.votes[1]! - best.votes[1]!];
      return type > 0 || (type === 0 && subType > 0) ? next : best;
    }).report;
}

/** How high the account stands that a report rests on: its best speaker on the killed, else on anything. */
function rank(report: StoredReport): number {
  const kinds = report.claims
    .filter((claim) => claim.measure === 'killed')
    .map((claim) => standing(claim.byKind));
  return kinds.length > 0 ? Math.min(...kinds) : standing('unattributed') + 1;
}

/** Day before week before month; then stated before implied before default; then the narrower span. */
function sharper(a: StoredReport, b: StoredReport): boolean {
  const key = (report: StoredReport) => [
    report.start ? 0 : 1,
    ['day', 'week', 'month'].indexOf(report.datePrecision ?? 'month'),
    ['stated', 'implied', 'default'].indexOf(report.dateFrom ?? 'default'),
    report.start && report.end ? Date.parse(report.end) - Date.parse(report.start) : 0,
  ];
  const [one, other] = [key(a), key(b)];
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}

function mergeOtherPlaces(ranked: StoredReport[], main: Place): Place[] {
  const keyOf = (place: Place) => place.id ?? place.name.toLowerCase();
  const others = new Map<string, Place>();
  for (const report of ranked) {
    for (const place of [report.place, ...report.otherPlaces]) {
      const settled = place.precision === 'place' || place.precision === 'near';
      if (settled && keyOf(place) !== keyOf(main) && !others.has(keyOf(place)))
        others.set(keyOf(place), place);
    }
  }
  return [...others.values()].sort((a, b) => compare(a.name, b.name));
}

/** Every actor anybody names; side by the accounts in order of standing, the strongest attribution kept. */
function mergeActors(ranked: StoredReport[]): Actor[] {
  const order: Actor['attribution'][] = ['claimed', 'denied', 'stated', 'alleged'];
  const actors = new Map<string, Actor>();
  for (const actor of ranked.flatMap((report) => report.actors)) {
    const known = actors.get(actor.id);
    if (!known) actors.set(actor.id, { ...actor });
    else if (known.side === actor.side && order.indexOf(actor.attribution) < order.indexOf(known.attribution))
      known.attribution = actor.attribution;
  }
  const all = [...actors.values()];
  // "Gunmen" of one account are the group that another names.
  return all.filter((actor) => !isLoose(actor.id) || groupsOn(all, actor.side).length === 0);
}

/** Which articles name each of the actors. */
function findNamers(reports: StoredReport[], actors: Actor[]): Record<string, string[]> {
  return Object.fromEntries(
    actors.map(({ id }) => {
      const naming = reports.filter((report) => report.actors.some((actor) => actor.id === id));
      return [id, [...new Set(naming.map(({ article }) => article.id))].sort(compare)];
    }),
  );
}

function isLoose(id: string): boolean {
  return id.startsWith('unidentified');
}

/** The armed groups on a side that have a name. */
function groupsOn(actors: Actor[], side: Actor['side']): Actor[] {
  const groups = ['jihadist', 'rebel', 'militia'];
  return actors.filter((actor) => actor.side === side && groups.includes(actor.kind) && !isLoose(actor.id));
}

/** Losses of "terrorists" in one account are those of the one group that the others name on their side. */
function settleOf(of: string | null, report: StoredReport, actors: Actor[]): string | null {
  if (of === null || !isLoose(of)) return of;
  const side = report.actors.find((actor) => actor.id === of)?.side;
  const groups = (['A', 'B'] as const).flatMap((one) =>
    side === undefined || side === one ? groupsOn(actors, one) : [],
  );
  return groups.length === 1 ? groups[0]!.id : of;
}

function mergeClaims(reports: StoredReport[], actors: Actor[]): { at: string; claim: LedgerClaim }[] {
  return [...reports]
    .sort((a, b) => compare(a.article.publishedAt ?? '', b.article.publishedAt ?? '') || compare(a.id, b.id))
    .flatMap((report) =>
      report.claims.map((claim) => ({
        at: report.article.publishedAt ?? '',
        claim: {
          ...claim,
          of: settleOf(claim.of, report, actors),
          span: { article: report.article.id, span: claim.span },
        },
      })),
    );
}

function mergeSources(origins: StoredReport[][]): Incident['sources'] {
  const sources = new Map<string, Incident['sources'][number]>();
  for (const [origin, reports] of origins.entries()) {
    for (const { article } of reports) {
      sources.set(article.id, {
        article: article.id,
        source: article.source,
        url: article.url,
        publishedAt: article.publishedAt,
        ...(article.exercise && { exercise: true as const }),
        origin,
        reliability: article.reliability ?? 'F',
      });
    }
  }
  return [...sources.values()].sort(
    (a, b) => compare(a.publishedAt ?? '', b.publishedAt ?? '') || compare(a.article, b.article),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
