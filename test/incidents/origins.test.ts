/** Five outlets may be two origins: copies, agencies and one speaker's word make no further account. EXERCISE only. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOrigins } from '../../src/incidents/origins.ts';
import { sketchText } from '../../src/incidents/sketch.ts';
import type { Claim, StoredReport } from '../../src/model.ts';
import { claim, knowledge, report } from './reports.ts';

const voiceOf = (by: string) => knowledge.voiceOf(by, 'ML', '2024-05-03');
/** Ids of the articles, a list a group. */
const group = (...reports: StoredReport[]) =>
  groupOrigins(reports, voiceOf).map((origin) => origin.map(({ article }) => article.id));

type Told = { source?: string | null; credits?: string[]; words?: string; publishedAt?: string; of?: string };
/** An account by somebody of its own; `words` are those of its text. */
function told(
  article: string,
  { source = article, credits, words, publishedAt, of }: Told = {},
  claims: Claim[] = [],
) {
  const made = report({ article, source, claims, ...(publishedAt && { publishedAt }) });
  return {
    ...made,
    article: {
      ...made.article,
      ...(credits && { credits }),
      ...(words && { sketch: sketchText(words) }),
      ...(of && { version: { of, readAt: '2024-05-04' } }),
    },
  };
}
const text = (of: string, count = 90) => Array.from({ length: count }, (_, at) => `${of}${at}`).join(' ');
const says = (by: string | null, min: number, changes: Partial<Claim> = {}) => claim(min, { by, ...changes });
const army = (by: string, min: number) => says(by, min, { byKind: 'army', of: 'mali-army' });

describe('one origin are', () => {
  it('a text and what is copied of it, also through a third', () => {
    const wire = told('a', { words: text('x', 90) });
    const cut = told('b', { words: text('x', 30) });
    const both = told('c', { words: `${text('x', 60)} ${text('y', 60)}` });
    expect(group(wire, cut, both, told('d', { words: text('z') }))).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('those who credit one agency, and the agency', () => {
    const reports = [
      told('a', { credits: ['afp'] }),
      told('b', { credits: ['afp'] }),
      told('c', { credits: ['reuters'] }),
    ];
    expect(group(...reports)).toEqual([['a', 'b'], ['c']]);
  });

  it('two articles of one outlet, however it is written, and the versions of one document', () => {
    expect(group(told('a', { source: 'Aïr-Info' }), told('b', { source: 'AIR INFO' }))).toEqual([['a', 'b']]);
    const version = { source: null, of: 'inbox/a.txt' };
    expect(group(told('a', version), told('b', version))).toEqual([['a', 'b']]);
  });

  it.each<[string, Claim[], Claim[]]>([
    [
      'the army, by whatever name, first and last figure',
      [army('The Malian army', 27)],
      [army("L'état-major général des armées", 30)],
    ],
    [
      'somebody with a name, with a title or without',
      [says('Mayor Moussa Exercise', 12)],
      [says('Moussa Exercise', 14)],
    ],
    [
      'an organisation',
      [says('Human Rights Exercise', 12, { byKind: 'ngo' })],
      [says('Human Rights Exercise', 12, { byKind: 'ngo' })],
    ],
    [
      'an office that gives one figure',
      [says('the mayor', 12)],
      [says('The mayor', 12), says('The mayor', 5, { measure: 'wounded' })],
    ],
    ['an office in French', [says('le préfet', 12)], [says('le préfet', 12)]],
    [
      'a speaker whose figure the headline repeats',
      [says(null, 12, { byKind: 'unattributed' }), says('the mayor', 12)],
      [says('the mayor', 12)],
    ],
  ])('what rests on one speaker alone: %s', (_who, one, other) => {
    expect(group(told('a', {}, one), told('b', {}, other))).toEqual([['a', 'b']]);
  });
});

describe('origins of their own are', () => {
  it('outlets of which nothing is known', () => {
    expect(
      group(told('a'), told('b'), told('c', { source: null }), told('d', { source: null })),
    ).toHaveLength(4);
  });

  it.each<[string, Claim[], Claim[]]>([
    [
      'a witness of its own beside the speaker',
      [says('the mayor', 12)],
      [says('the mayor', 12), says('a trader', 12, { byKind: 'resident' })],
    ],
    [
      'what it says in its own voice beside the speaker',
      [says('the mayor', 12)],
      [says('the mayor', 12), says(null, 5, { measure: 'wounded' })],
    ],
    ['somebody who may be anybody', [says('a local official', 12)], [says('a local official', 12)]],
    [
      'somebody who may be anybody, in French',
      [says('un élu de la commune', 12)],
      [says('un élu de la commune', 12)],
    ],
    [
      'residents',
      [says('the residents', 12, { byKind: 'resident' })],
      [says('the residents', 12, { byKind: 'resident' })],
    ],
    [
      'sources in a place with a name',
      [says('sources in Burkina Faso', 12)],
      [says('sources in Burkina Faso', 12)],
    ],
    ['an office with another figure', [says('the mayor', 12)], [says('the mayor', 15)]],
    ['another speaker with the same figure', [says('the mayor', 12)], [says('the prefect', 12)]],
    [
      'what no speaker is named for',
      [says(null, 12, { byKind: 'unattributed' })],
      [says(null, 12, { byKind: 'unattributed' })],
    ],
    [
      'the two sides of a clash',
      [army('The Malian army', 27)],
      [says('JNIM', 40, { byKind: 'armed group' })],
    ],
  ])('accounts with %s', (_what, one, other) => {
    expect(group(told('a', {}, one), told('b', {}, other))).toEqual([['a'], ['b']]);
  });

  it('two agencies, though a third text was made with both', () => {
    const [afp, reuters] = [told('a', { credits: ['afp'] }), told('b', { credits: ['reuters'] })];
    const both = told('c', { credits: ['afp', 'reuters'] });
    expect(group(afp, reuters, both)).toEqual([['a', 'c'], ['b']]);
    expect(group(reuters, both)).toEqual([['b', 'c']]);
  });

  it('an agency with witnesses and the army, though another text of the agency has the army alone', () => {
    const agency = told('a', { credits: ['afp'] }, [says('a trader', 12, { byKind: 'resident' })]);
    const both = told('b', { credits: ['afp'] }, [army('The Malian army', 27)]);
    const communique = told('c', {}, [army('The Malian army', 27)]);
    expect(group(agency, both, communique)).toEqual([['a', 'b'], ['c']]);
    expect(group(both, communique)).toEqual([['b', 'c']]);
  });
});

it('five outlets are two origins', () => {
  const reports = [
    told('wire', { source: 'AFP', credits: ['afp'], words: text('x'), publishedAt: '2024-05-04T08:00:00Z' }),
    told('site', { source: 'Site', words: text('x', 40), publishedAt: '2024-05-04T09:00:00Z' }),
    told('daily', {
      source: 'Daily',
      credits: ['afp'],
      words: text('r'),
      publishedAt: '2024-05-04T10:00:00Z',
    }),
    told('radio', { source: 'Radio', words: text('w'), publishedAt: '2024-05-04T07:00:00Z' }),
    told('blog', { source: 'Blog', words: text('w', 50), publishedAt: '2024-05-05' }),
  ];
  expect(group(...reports)).toEqual([
    ['radio', 'blog'],
    ['wire', 'site', 'daily'],
  ]);
});

describe('whatever the reports', () => {
  const anyTold = fc.record({
    source: fc.constantFrom(null, 'Wire', 'Radio', 'Daily', 'Site'),
    credits: fc.subarray(['afp', 'ap', 'reuters', 'xinhua']),
    words: fc.constantFrom<string | undefined>(undefined, 'x', 'y', 'z'),
    day: fc.integer({ min: 1, max: 5 }),
    of: fc.constantFrom(undefined, undefined, 'inbox/a'),
    claims: fc.array(
      fc.record({
        by: fc.constantFrom('the mayor', 'The Malian army', 'the army', 'a trader', null, 'Moussa Exercise'),
        min: fc.constantFrom(3, 12),
      }),
      { maxLength: 3 },
    ),
  });
  type AnyTold = typeof anyTold extends fc.Arbitrary<infer T> ? T : never;
  const make = (draft: AnyTold, article: string, changes: Partial<Told> = {}) =>
    told(
      article,
      {
        source: draft.source,
        credits: draft.credits,
        publishedAt: `2024-05-0${draft.day}`,
        ...(draft.words && { words: text(draft.words) }),
        ...(draft.of && { of: draft.of }),
        ...changes,
      },
      draft.claims.map(({ by, min }) => says(by, min, { byKind: by === null ? 'unattributed' : 'official' })),
    );
  const drafts = fc.array(anyTold, { minLength: 1, maxLength: 8 });

  it('their order changes nothing, and each is in one group', () => {
    fc.assert(
      fc.property(
        drafts.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
        ),
        ([all, order]) => {
          const reports = all.map((draft, index) => make(draft, `a${index}`));
          const groups = group(...reports);
          expect(group(...order.map((index) => reports[index]!))).toEqual(groups);
          expect(groups.flat().toSorted()).toEqual(reports.map(({ article }) => article.id).toSorted());
        },
      ),
    );
  });

  it('a copy of one of them adds no origin, cut or whole, early or late, with its credits or without', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.nat(7),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (all, which, day, bare) => {
          const reports = all.map((draft, index) => make(draft, `a${index}`));
          const original: AnyTold = { ...all[which % all.length]!, words: 'w' };
          reports[which % all.length] = make(original, `a${which % all.length}`);
          const copy = make(original, 'copy', {
            source: 'Copyist',
            words: text('w', 40),
            publishedAt: `2024-05-0${day}`,
            ...(bare && { credits: [] }),
          });
          expect(group(...reports, copy).length).toBeLessThanOrEqual(group(...reports).length);
        },
      ),
    );
  });

  it('an outlet more adds one origin at most', () => {
    fc.assert(
      fc.property(drafts, anyTold, (all, added) => {
        const reports = all.map((draft, index) => make(draft, `a${index}`));
        const more = make({ ...added, words: undefined, of: undefined }, 'more', { source: 'One more' });
        expect(group(...reports, more).length).toBeLessThanOrEqual(group(...reports).length + 1);
      }),
    );
  });
});
