/**
 * What the reader scores on the corpus does not fall: a change that costs shows here. Each floor is the F reached
 * when it was last raised, less 0.02 (`npm run score`).
 */
import { describe, expect, it } from 'vitest';
import { emptyScores, FIELDS, scoreText, type Scores, type Tally } from '../../bench/score/compare.ts';
import { loadCorpus, loadNegatives } from '../corpus/load.ts';
import { briefOf, readText, reportsInside } from './read-text.ts';

type Floors = Record<keyof Scores, number>;
const FLOORS: Record<'en' | 'fr', Floors> = {
  en: {
    reports: 0.93,
    type: 0.92,
    kind: 0.98,
    admin1: 0.97,
    place: 0.95,
    precision: 0.95,
    dates: 0.96,
    dateFrom: 0.97,
    main: 0.96,
    otherPlaces: 0.64,
    deaths: 0.9,
    severity: 0.92,
    actors: 0.89,
    attribution: 0.84,
    claims: 0.87,
    claimants: 0.94,
  },
  fr: {
    reports: 0.93,
    type: 0.95,
    kind: 0.98,
    admin1: 0.97,
    place: 0.93,
    precision: 0.92,
    dates: 0.97,
    dateFrom: 0.95,
    main: 0.96,
    otherPlaces: 0.64,
    deaths: 0.92,
    severity: 0.91,
    actors: 0.89,
    attribution: 0.82,
    claims: 0.87,
    claimants: 0.92,
  },
};
/** Of the short negatives, how many may raise a report. */
const ALARMS = 0;

const corpus = await loadCorpus();

function scoreOf(lang: 'en' | 'fr'): Scores {
  const scores = emptyScores();
  for (const { text, title, published, reports } of corpus.filter((one) => one.lang === lang))
    scoreText(reports, readText(text, { title, published }).reports, scores);
  return scores;
}

/** The harmonic mean of precision and recall. */
function fOf({ right, surplus, missing }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + surplus + missing);
}

describe.each(['en', 'fr'] as const)('the corpus in %s', (lang) => {
  const scores = scoreOf(lang);

  it.each(['reports', ...FIELDS] as const)('scores no less than before: %s', (field) => {
    expect(fOf(scores[field])).toBeGreaterThanOrEqual(FLOORS[lang][field]);
  });
});

it('the short negatives raise no more reports than before', async () => {
  const negatives = await loadNegatives();
  const raised = negatives.flatMap(({ text }) =>
    reportsInside(text, { published: '2024-06-15' }).map((report) => `${text} => ${briefOf(report)}`),
  );
  expect(raised.length, raised.join('\n')).toBeLessThanOrEqual(ALARMS);
});
