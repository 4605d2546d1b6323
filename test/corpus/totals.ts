/**
 * The codebook's totals and severity, worked out once more from the claims of an expected record.
 * Kept apart from the product's own code, so that the records do not inherit its mistakes.
 */
import type { ExpectedReport } from './case.ts';

type Claim = NonNullable<ExpectedReport['claims']>[number];
type Toll = NonNullable<ExpectedReport['killed']>;

/** Highest first; army and armed group are equals, and last. A speaker of no named kind stands with the unattributed. */
const RANKS: Record<string, number> = {
  un: 0,
  ngo: 1,
  medical: 2,
  official: 3,
  resident: 4,
  media: 5,
  unattributed: 6,
  army: 7,
  'armed group': 7,
};
const rank = ({ byKind = 'unattributed' }: Claim): number => RANKS[byKind] ?? 7;

/** One side's toll: vague figures count for `low` and `best` only where no other exists, and widen `high`. */
const sideToll = (claims: Claim[]): Toll => {
  const exact = claims.filter(({ vague }) => !vague);
  const counted = exact.length > 0 ? exact : claims;
  const top = Math.min(...counted.map(rank));
  return {
    low: Math.min(...counted.map(({ min }) => min)),
    best: Math.min(...counted.filter((claim) => rank(claim) === top).map(({ min }) => min)),
    high: Math.max(...claims.map(({ min, max }) => max ?? min)),
  };
};

/** Killed claims by whose losses they are; those of nobody in particular join the only side there is. */
const sides = (claims: Claim[]): Map<string, Claim[]> => {
  const deaths = claims.filter(({ measure, part }) => measure === 'killed' && !part);
  const found = Map.groupBy(deaths, ({ of }) => of ?? '');
  const nobody = found.get('');
  if (nobody && found.size === 2) {
    found.delete('');
    for (const [side, own] of found) found.set(side, [...own, ...nobody]);
  }
  return found;
};

export const totalKilled = (claims: Claim[]): Toll =>
  [...sides(claims).values()]
    .map(sideToll)
    .reduce((a, b) => ({ low: a.low + b.low, best: a.best + b.best, high: a.high + b.high }), {
      low: 0,
      best: 0,
      high: 0,
    });

const LEVELS = ['low', 'medium', 'high', 'critical'] as const;

export const severityOf = ({
  subEventType,
  townChangedHands,
  claims = [],
}: ExpectedReport): (typeof LEVELS)[number] => {
  const { best } = totalKilled(claims);
  const civilians = sides(claims).get('civilians');
  const changedHands =
    townChangedHands === true ||
    subEventType === 'Government regains territory' ||
    subEventType === 'Non-state actor overtakes territory';
  const most = (measure: Claim['measure']): number =>
    Math.max(
      0,
      ...claims
        .filter((claim) => claim.measure === measure && claim.unit === undefined)
        .map(({ min }) => min),
    );
  let level = best >= 30 ? 3 : best >= 10 ? 2 : best >= 1 ? 1 : 0;
  if (changedHands || (civilians && sideToll(civilians).best >= 5)) level += 1;
  if (most('wounded') > 0 || most('abducted') > 0) level = Math.max(level, 1);
  if (most('abducted') >= 10) level = Math.max(level, 2);
  if (most('abducted') >= 100 || most('displaced') >= 1000) level = 3;
  return LEVELS[Math.min(level, 3)] ?? 'critical';
};
