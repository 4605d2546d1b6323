/** Reports expected and found, paired and compared field by field. */
import type { Report } from '../../src/model.ts';
import type { ExpectedReport } from '../../test/corpus/case.ts';

export const FIELDS = [
  'type',
  'kind',
  'admin1',
  'place',
  'precision',
  'dates',
  'dateFrom',
  'main',
  'otherPlaces',
  'deaths',
  'severity',
  'actors',
  'attribution',
  'claims',
  'claimants',
] as const;
type Field = (typeof FIELDS)[number];
/** For one field: right, found but wrong or surplus, expected but wrong or missing. */
export type Tally = { right: number; surplus: number; missing: number };
export type Scores = Record<'reports' | Field, Tally>;
export type Miss = { field: 'reports' | Field; expected: string; found: string };

export function emptyScores(): Scores {
  return Object.fromEntries(
    ['reports', ...FIELDS].map((field) => [field, { right: 0, surplus: 0, missing: 0 }]),
  ) as Scores;
}

/** Adds one text to the scores; the mistakes it holds, for people to read. */
export function scoreText(
  expected: ExpectedReport[],
  found: Report[],
  scores: Scores,
): { misses: Miss[]; allRight: Map<Report, boolean> } {
  const misses: Miss[] = [];
  const allRight = new Map(found.map((report) => [report, false]));
  const pairs = pairReports(expected, found);
  const note = (field: Field, want: string, got: string, right: boolean) => {
    if (right) scores[field].right++;
    else {
      scores[field].surplus++;
      scores[field].missing++;
      misses.push({ field, expected: want, found: got });
    }
    return right;
  };
  for (const want of expected) {
    const got = pairs.get(want);
    if (!got) {
      if (!want.optional) {
        scores.reports.missing++;
        misses.push({
          field: 'reports',
          expected: `${want.subEventType} ${want.start ?? '?'} ${want.place.name ?? want.place.country}`,
          found: 'nothing',
        });
      }
      continue;
    }
    if (!want.optional) scores.reports.right++;
    const checks = [
      note(
        'type',
        `${want.subEventType}`,
        got.subEventType,
        want.eventType === got.eventType && want.subEventType === got.subEventType,
      ),
      want.place.admin1 === undefined ||
        note(
          'admin1',
          String(want.place.admin1),
          String(got.place.admin1),
          want.place.admin1 === got.place.admin1,
        ),
      want.place.name === undefined ||
        note(
          'place',
          want.place.name,
          got.place.name,
          sameName(want.place.name, got.place.name) && want.place.country === got.place.country,
        ),
      want.killed === undefined ||
        note(
          'deaths',
          tollText(want.killed),
          tollText(got.killed),
          tollText(want.killed) === tollText(got.killed),
        ),
    ];
    allRight.set(got, checks.every(Boolean));
    if (want.kind) note('kind', want.kind, got.kind, want.kind === got.kind);
    if (want.place.precision)
      note(
        'precision',
        want.place.precision,
        got.place.precision,
        want.place.precision === got.place.precision,
      );
    if (want.start)
      note(
        'dates',
        `${want.start}..${want.end}`,
        `${got.start}..${got.end}`,
        want.start === got.start && want.end === got.end,
      );
    if (want.dateFrom) note('dateFrom', want.dateFrom, String(got.dateFrom), want.dateFrom === got.dateFrom);
    if (want.main !== undefined) note('main', String(want.main), String(got.main), want.main === got.main);
    if (want.severity) note('severity', want.severity, got.severity, want.severity === got.severity);
    if (want.otherPlaces)
      scoreSets(
        'otherPlaces',
        want.otherPlaces.map((name): { name: string; optional?: true } => ({ name })),
        got.otherPlaces,
        (one, place) => sameName(one.name, place.name),
        ({ name }) => name,
        scores,
        misses,
      );
    for (const actor of want.actors ?? []) {
      const other = got.actors.find(({ id, side }) => id === actor.id && side === actor.side);
      if (actor.attribution && other)
        note(
          'attribution',
          `${actor.id} ${actor.attribution}`,
          other.attribution,
          actor.attribution === other.attribution,
        );
    }
    if (want.actors)
      scoreSets(
        'actors',
        want.actors,
        got.actors,
        (a, b) => a.id === b.id && a.side === b.side,
        (one) => `${one.id}:${one.side}`,
        scores,
        misses,
      );
    if (want.claims) {
      scoreSets('claims', want.claims, got.claims, sameFigure, claimText, scores, misses);
      const speaking = want.claims.filter(
        (claim) => claim.byKind !== undefined && got.claims.some((other) => sameFigure(claim, other)),
      );
      for (const claim of speaking) {
        const others = got.claims.filter((other) => sameFigure(claim, other));
        note(
          'claimants',
          `${claim.min} ${claim.byKind} ${claim.by ?? ''}`,
          others.map((other) => `${other.byKind} ${other.by ?? ''}`).join(' | '),
          others.some((other) => other.byKind === claim.byKind),
        );
      }
    }
  }
  const paired = new Set(pairs.values());
  for (const report of found) {
    if (paired.has(report)) continue;
    scores.reports.surplus++;
    misses.push({
      field: 'reports',
      expected: 'nothing',
      found: `${report.kind} ${report.subEventType} ${report.start} ${report.place.name} ${report.place.country} (${report.confidence})`,
    });
  }
  return { misses, allRight };
}

type ExpectedClaim = NonNullable<ExpectedReport['claims']>[number];
type FoundClaim = Report['claims'][number];

function sameFigure(want: ExpectedClaim, got: FoundClaim): boolean {
  return (
    want.measure === got.measure &&
    want.min === got.min &&
    want.max === got.max &&
    (want.of === undefined || want.of === got.of) &&
    Boolean(want.part) === Boolean(got.part)
  );
}

function claimText(claim: ExpectedClaim | FoundClaim): string {
  return `${claim.measure} ${claim.min}-${claim.max ?? ''}${claim.part ? ' part' : ''} of ${claim.of}`;
}

function scoreSets<W extends { optional?: true | undefined }, G>(
  field: 'actors' | 'claims' | 'otherPlaces',
  want: W[],
  got: G[],
  same: (want: W, got: G) => boolean,
  text: (one: W | G) => string,
  scores: Scores,
  misses: Miss[],
): void {
  const free = new Set(got);
  for (const one of [...want].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const hit = [...free].find((other) => same(one, other));
    if (hit) {
      free.delete(hit);
      if (!one.optional) scores[field].right++;
    } else if (!one.optional) {
      scores[field].missing++;
      misses.push({ field, expected: text(one), found: 'missing' });
    }
  }
  for (const other of free) {
    scores[field].surplus++;
    misses.push({ field, expected: 'nothing', found: text(other) });
  }
}

/** Each expected report with the found one that is most like it, the surest pairs first. */
function pairReports(expected: ExpectedReport[], found: Report[]): Map<ExpectedReport, Report> {
  const pairs = expected
    .flatMap((want) => found.map((got) => ({ want, got, likeness: likenessOf(want, got) })))
    .filter((pair) => pair.likeness >= 3)
    .sort(
      (a, b) =>
        b.likeness - a.likeness || Number(a.want.optional ?? false) - Number(b.want.optional ?? false),
    );
  const taken = new Set<unknown>();
  const chosen = new Map<ExpectedReport, Report>();
  for (const { want, got } of pairs) {
    if (taken.has(want) || taken.has(got)) continue;
    taken.add(want).add(got);
    chosen.set(want, got);
  }
  return chosen;
}

function likenessOf(want: ExpectedReport, got: Report): number {
  let likeness = want.place.country === got.place.country ? 1 : -2;
  if (want.eventType === got.eventType) likeness += 1;
  if (want.subEventType === got.subEventType) likeness += 1;
  if (want.start && got.start && got.end && want.end)
    likeness += want.start <= got.end && got.start <= want.end ? 2 : -0.5;
  if (
    want.place.name &&
    [got.place, ...got.otherPlaces].some((place) => sameName(want.place.name!, place.name))
  )
    likeness += 1.5;
  if (want.killed && want.killed.best === got.killed.best) likeness += 0.5;
  if (want.actors?.some((actor) => got.actors.some((other) => other.id === actor.id))) likeness += 0.5;
  return likeness;
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return plain(a) === plain(b);
}

function tollText({ low, best, high }: Report['killed']): string {
  return `${low}/${best}/${high}`;
}
