/**
 * `npm run calibrate`: fits the weights of `nlp/confidence.ts` to the corpus (logistic regression with a ridge), and
 * tells how well they hold on texts that were left out of the fit. Paste the weights that it prints.
 */
import { loadKnowledge } from '../../src/load-knowledge.ts';
import { SIGNS } from '../../src/nlp/confidence.ts';
import { readArticle } from '../../src/nlp/read.ts';
import { loadCorpus } from '../../test/corpus/load.ts';
import { emptyScores, scoreText } from './compare.ts';

type Case = { text: number; signs: number[]; right: boolean };

const RIDGE = 2;
const STEPS = 6000;
const STEP = 0.4;
const FOLDS = 10;
const names = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

const cases = await collectCases();
const held = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fit(cases.filter(({ text }) => text % FOLDS !== fold));
  return cases
    .filter(({ text }) => text % FOLDS === fold)
    .map(({ signs, right }) => ({ rated: rate(signs, weights), right }));
}).flat();
printBands(held);
const weights = fit(cases);
process.stdout.write(`\n${names.map((name, at) => `  ${name}: ${weights[at]!.toFixed(2)},`).join('\n')}\n`);

/** Every report that the reader makes of the corpus, with its signs. */
async function collectCases(): Promise<Case[]> {
  const knowledge = await loadKnowledge();
  const found: Case[] = [];
  for (const [text, one] of (await loadCorpus()).entries()) {
    const published = one.published ? { at: one.published, from: 'option' as const } : null;
    const article = { id: one.id, title: one.title, body: one.text, url: null, source: null, lang: null };
    const { reports } = readArticle({ ...article, published }, knowledge);
    const { allRight } = scoreText(one.reports, reports, emptyScores());
    for (const [report, right] of allRight)
      found.push({ text, signs: names.map((name) => SIGNS[name](report)), right });
  }
  return found;
}

function rate(signs: number[], weights: number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * weights[at]!, 0)));
}

/** Gradient descent; the constant alone bears no ridge. */
function fit(known: Case[]): number[] {
  const weights = names.map(() => 0);
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

function printBands(rated: { rated: number; right: boolean }[]): void {
  const share = (list: { right: boolean }[]) => list.filter(({ right }) => right).length / list.length;
  process.stdout.write(
    `${rated.length} reports, ${share(rated).toFixed(2)} of them right\nconfidence    reports  right\n`,
  );
  for (let band = 0; band < 10; band++) {
    const inside = rated.filter((one) => Math.min(9, Math.floor(one.rated * 10)) === band);
    if (inside.length > 0)
      process.stdout.write(
        `0.${band} to ${((band + 1) / 10).toFixed(1)} ${String(inside.length).padStart(10)}   ${share(inside).toFixed(2)}\n`,
      );
  }
  const brier = rated.reduce((sum, one) => sum + (one.rated - (one.right ? 1 : 0)) ** 2, 0) / rated.length;
  process.stdout.write(`mean square error ${brier.toFixed(3)}\n`);
}
