/**
 * `npm run calibrate`: fits the weights of `nlp/report/confidence.ts` and `nlp/report/relevance.ts` to the corpus (logistic
 * regression with a ridge), and tells how well they hold on texts that were left out of the fit. Paste the weights
 * that it prints.
 */
import { loadKnowledge } from '../../src/load-knowledge.ts';
import { SIGNS } from '../../src/nlp/report/confidence.ts';
import { readArticle } from '../../src/nlp/read.ts';
import { RELEVANCE_SIGNS } from '../../src/nlp/report/relevance.ts';
import { loadCorpus, loadNegatives } from '../../test/corpus/load.ts';
import { emptyScores, scoreText } from './compare.ts';
import { printBands } from './bands.ts';

type Case = { text: number; signs: number[]; right: boolean };

const RIDGE = 2;
const STEPS = 6000;
const STEP = 0.4;
const FOLDS = 10;

const { reports, articles } = await collectCases();
fitAndTell('confidence', Object.keys(SIGNS), reports);
fitAndTell('relevance', Object.keys(RELEVANCE_SIGNS), articles);

/** Every report that the reader makes of corpus and negatives, and every article of which it makes one. */
async function collectCases(): Promise<{ reports: Case[]; articles: Case[] }> {
  const knowledge = await loadKnowledge();
  const negatives = (await loadNegatives()).map(({ text }) => ({ title: null, text, reports: [] }));
  const found = { reports: [] as Case[], articles: [] as Case[] };
  for (const [text, one] of [...(await loadCorpus()), ...negatives].entries()) {
    const at = 'published' in one ? one.published : '2024-06-15';
    const published = at ? { at, from: 'option' as const } : null;
    const article = { id: `${text}`, title: one.title, body: one.text, url: null, source: null, lang: null };
    const { reports } = readArticle({ ...article, published }, knowledge);
    const { allRight } = scoreText(one.reports, reports, emptyScores());
    for (const [report, right] of allRight)
      found.reports.push({ text, signs: Object.values(SIGNS).map((sign) => sign(report)), right });
    if (reports.length > 0)
      found.articles.push({
        text,
        signs: Object.values(RELEVANCE_SIGNS).map((sign) => sign(reports)),
        right: one.reports.length > 0,
      });
  }
  return found;
}

function fitAndTell(what: string, names: string[], cases: Case[]): void {
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(cases.filter(({ text }) => text % FOLDS !== fold));
    return cases
      .filter(({ text }) => text % FOLDS === fold)
      .map(({ signs, right }) => ({ rated: rate(signs, weights), right }));
  }).flat();
  printBands(what, held);
  const weights = fit(cases);
  process.stdout.write(
    `\n${names.map((name, at) => `  ${name}: ${weights[at]!.toFixed(2)},`).join('\n')}\n\n`,
  );
}

function rate(signs: number[], weights: number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * weights[at]!, 0)));
}

/** Gradient descent; the constant, the first sign, alone bears no ridge. */
function fit(known: Case[]): number[] {
  const weights = known[0]!.signs.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    for (const { signs, right } of known) {
      const error = rate(signs, weights) - (right ? 1 : 0);
      signs.forEach((sign, at) => (slope[at]! += error * sign));
    }
    slope.forEach((value, at) => (weights[at]! -= (STEP * value) / known.length));
  }
  return weights;
}
