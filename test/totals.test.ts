/** The codebook's totals and severity. A claim: `[measure] min-max [vague] [part] of side by kind name [at day]`. */
import { describe, expect, it } from 'vitest';
import type { Claim, Severity, SpeakerKind, SubEventType } from '../src/model.ts';
import { parseSeverity, standing, sumKilled, type TollClaim } from '../src/totals.ts';
import { tollOf } from './nlp/read-text.ts';
import { parseTable } from './nlp/table.ts';

const CLAIM =
  /^(?:(?<measure>wounded|missing|abducted|displaced|captured|destroyed|released) )?(?<min>\d+)-(?<max>\d*)(?<vague> vague)?(?<part> part)?(?: of (?<of>[\w-]+))? by (?<kind>un|ngo|medical|official|resident|media|unattributed|army|armed group)(?: (?!at )(?<by>[^@]+?))?(?: at (?<at>\d{4}-\d{2}-\d{2}))?(?<neutralised> neutralised)?$/;

function parseClaim(text: string): TollClaim {
  const parts = CLAIM.exec(text.trim())?.groups;
  if (!parts) throw new Error(`"${text}" is no claim of the table`);
  return {
    measure: (parts['measure'] ?? 'killed') as Claim['measure'],
    min: Number(parts['min']),
    max: parts['max'] ? Number(parts['max']) : null,
    ...(parts['vague'] ? { vague: true as const } : {}),
    ...(parts['part'] ? { part: true as const } : {}),
    of: parts['of'] ?? null,
    by: parts['by'] ?? null,
    byKind: parts['kind'] as SpeakerKind,
    wording: parts['neutralised'] ? 'neutralised' : 'killed',
    ...(parts['at'] ? { at: parts['at'] } : {}),
  };
}

const parseClaims = (text: string) => (text === 'nothing' ? [] : text.split(';').map(parseClaim));

describe('the total of killed', () => {
  for (const { given, expected } of parseTable(`
# none, one, open, a range
nothing => 0
10-10 of civilians by official mayor => 10
10- of civilians by official mayor => 10
10-20 of civilians by official mayor => 10/10/20
1-9 of civilians by armed group FLA => 1/1/9
40-40 vague of civilians by official mayor => 40
wounded 10-10 of civilians by official mayor => 0
missing 4-4 of mali-army by army army; 8-8 of mali-army by army army => 8
# a part never counts
40-40 of civilians by official mayor; 11-11 part of civilians by official mayor => 40
11-11 part of civilians by official mayor => 0
# several speakers: low the smallest, high the largest, best of the highest standing
10-10 of civilians by official mayor; 14-14 of civilians by resident residents => 10/10/14
14-14 of civilians by official mayor; 10-10 of civilians by resident residents => 10/14/14
14-14 of civilians by army army; 10-10 of civilians by armed group JNIM => 10/10/14
10-10 of civilians by army army; 14-14 of civilians by armed group JNIM => 10/10/14
10-10 of civilians by un UN; 14-14 of civilians by ngo HRW => 10/10/14
10-10 of civilians by ngo HRW; 14-14 of civilians by medical doctor => 10/10/14
10-10 of civilians by medical doctor; 14-14 of civilians by official mayor => 10/10/14
10-10 of civilians by resident witness; 14-14 of civilians by media radio => 10/10/14
10-10 of civilians by media radio; 14-14 of civilians by unattributed => 10/10/14
10-10 of civilians by unattributed; 14-14 of civilians by army army => 10/10/14
14-14 of civilians by unattributed; 10-10 of civilians by army army => 10/14/14
# of equals the lower
10-10 of civilians by official mayor; 14-14 of civilians by official governor => 10/10/14
14-14 of civilians by official governor; 10-10 of civilians by official mayor => 10/10/14
3-3 of fla by armed group FLA; 10-10 of fla by army army => 3/3/10
# high is min where open
6- of civilians by official mayor; 10-10 of civilians by official prefect => 6/6/10
40- of civilians by armed group JNIM; 14-14 of civilians by medical doctor => 14/14/40
# vague only where no other exists; it still widens high
12- vague of civilians by official mayor; 8-8 of civilians by army army => 8/8/12
12- vague of civilians by un UN; 8-8 of civilians by resident residents => 8/8/12
3- vague of civilians by un UN; 8-8 of civilians by resident residents => 8
24- vague of civilians by official mayor; 12- vague of civilians by resident residents => 12/24/24
6- of civilians by official mayor; 10-10 of civilians by official prefect; 12- vague of civilians by armed group CSP => 6/6/12
# one figure per speaker: the later article, else the one that says killed outright
10-10 of civilians by official mayor at 2024-06-01; 14-14 of civilians by official mayor at 2024-06-02 => 14
14-14 of civilians by official mayor at 2024-06-01; 10-10 of civilians by official mayor at 2024-06-02 => 10
14-14 of civilians by official mayor at 2024-06-02; 10-10 of civilians by official mayor at 2024-06-01 => 14
60-60 of unidentified-jihadists by army army neutralised; 57-57 of unidentified-jihadists by army army => 57
57-57 of unidentified-jihadists by army army; 60-60 of unidentified-jihadists by army army neutralised => 57
57-57 of unidentified-jihadists by army army at 2024-06-01; 60-60 of unidentified-jihadists by army army at 2024-06-02 neutralised => 60
# one speaker under two wordings of the same name
10-10 of civilians by official the mayor at 2024-06-01; 14-14 of civilians by official Mayor at 2024-06-02 => 14
# two unnamed speakers are two
10-10 of civilians by unattributed; 14-14 of civilians by unattributed => 10/10/14
# the sides are added up
10-10 of mali-army by army army; 4-4 of civilians by official mayor => 14
10-10 of mali-army by army army; 40- of mali-army by armed group JNIM; 50-50 vague of jnim by army army => 60/60/90
57-57 of unidentified-jihadists by army army; 8-8 of mali-army by army army => 65
24- vague of africa-corps by armed group FLA; 3-3 of fla by armed group FLA; 10-10 of fla by army army => 27/27/34
# of nobody in particular: the only side with losses, else a side of its own
10-10 of civilians by official mayor; 14-14 by resident residents => 10/10/14
10-10 of civilians by official mayor; 4-4 of mali-army by army army; 3-3 by resident residents => 17
10-10 by official mayor => 10
10-10 by official mayor; 14-14 by resident residents => 10/10/14
15-15 part by armed group FLA; 24- vague of africa-corps by armed group FLA => 24
`)) {
    it(`follows the codebook: ${given}`, () => {
      expect(tollOf(sumKilled(parseClaims(given)))).toBe(expected);
    });
  }

  it('does not depend on the order of the claims', () => {
    const claims = parseClaims(
      '14-14 of civilians by official mayor; 10-10 of civilians by resident residents; 40- vague of mali-army by armed group JNIM; 8-8 of mali-army by army army; 3-3 by media radio',
    );
    const total = sumKilled(claims);
    for (let turn = 0; turn < claims.length; turn++) {
      claims.push(claims.shift()!);
      expect(sumKilled(claims)).toEqual(total);
      expect(sumKilled([...claims].reverse())).toEqual(total);
    }
  });

  it('ranks speakers as the codebook does, army and armed group as equals', () => {
    const order: SpeakerKind[] = [
      'un',
      'ngo',
      'medical',
      'official',
      'resident',
      'media',
      'unattributed',
      'army',
    ];
    expect([...order].sort((a, b) => standing(a) - standing(b))).toEqual(order);
    expect(new Set(order.map(standing)).size).toBe(order.length);
    expect(standing('armed group')).toBe(standing('army'));
  });
});

describe('severity', () => {
  for (const { given, expected } of parseTable(`
# by best killed
nothing => low
1-1 of mali-army by army army => medium
9-9 of mali-army by army army => medium
10-10 of mali-army by army army => high
29-29 of mali-army by army army => high
30-30 of mali-army by army army => critical
# it is best that counts, not high
9-9 of mali-army by official mayor; 40-40 of mali-army by armed group JNIM => medium
# five civilians: one step up
4-4 of civilians by official mayor => medium
5-5 of civilians by official mayor => high
10-10 of civilians by official mayor => critical
40-40 of civilians by official mayor => critical
5-5 of civilians by resident residents; 4-4 of civilians by official mayor => medium
8-8 of mali-army by army army; 5-5 of civilians by official mayor => critical
5-5 of mali-army by army army => medium
# wounded and abducted: at least medium
wounded 1-1 of civilians by official mayor => medium
wounded 3- vague of civilians by official mayor => medium
abducted 1-1 of civilians by official mayor => medium
abducted 9-9 of civilians by official mayor => medium
abducted 10-10 of civilians by official mayor => high
abducted 99-99 of civilians by official mayor => high
abducted 100-100 of civilians by official mayor => critical
displaced 999-999 of civilians by official mayor => low
displaced 1000-1000 of civilians by official mayor => critical
missing 20-20 of mali-army by army army => low
destroyed 40-40 of civilians by official mayor => low
`)) {
    it(`follows the codebook: ${given}`, () => {
      const claims = parseClaims(given);
      expect(parseSeverity(sumKilled(claims), claims, 'Attack')).toBe(expected);
    });
  }

  it.each([
    ['Non-state actor overtakes territory', 'nothing', 'medium'],
    ['Government regains territory', 'nothing', 'medium'],
    ['Non-state actor overtakes territory', '9-9 of mali-army by army army', 'high'],
    ['Non-state actor overtakes territory', '10-10 of mali-army by army army', 'critical'],
    ['Non-state actor overtakes territory', '40-40 of mali-army by army army', 'critical'],
    ['Non-state actor overtakes territory', '5-5 of civilians by official mayor', 'high'],
    ['Armed clash', 'nothing', 'low'],
  ] as [SubEventType, string, Severity][])(
    'is one step up where a town changed hands: %s, %s',
    (type, given, expected) => {
      const claims = parseClaims(given);
      expect(parseSeverity(sumKilled(claims), claims, type)).toBe(expected);
    },
  );
});
