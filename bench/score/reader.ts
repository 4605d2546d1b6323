/**
 * `npm run score`: precision, recall and F of the reader, per field and language, over the corpus, and over the seeds
 * where they lie beside the project. `-- --misses` lists every mistake; `-- --json` prints the figures;
 * `-- --gazetteer DIR` reads with the place names compiled there; `-- --corpus DIR` scores other cases of the same form.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import type { Report, SourceArticle } from '../../src/model.ts';
import type { Knowledge } from '../../src/nlp/knowledge.ts';
import { readArticle } from '../../src/nlp/read.ts';
import { loadSamples } from '../../src/samples/load.ts';
import { loadFile, parseDocument } from '../../src/sources/files.ts';
import type { ExpectedReport } from '../../test/corpus/case.ts';
import { loadCorpus, loadNegatives } from '../../test/corpus/load.ts';
import { dayAt, fileOf, loadExpected, SAMPLES, STARTS } from '../../test/samples/expected.ts';
import { printBands, type Rated } from './bands.ts';
import { emptyScores, FIELDS, scoreText, type Scores, type Tally } from './compare.ts';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');
const { values } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
    only: { type: 'string' },
    gazetteer: { type: 'string' },
    corpus: { type: 'string' },
  },
});

type Text = {
  id: string;
  group: string;
  expected: ExpectedReport[];
  found: Report[];
  relevance: number;
};

const knowledge = await loadKnowledge(
  values.gazetteer === undefined ? {} : { gazetteer: { dir: values.gazetteer, required: true } },
);
const texts = [
  ...(await readCorpus(knowledge)),
  ...(values.corpus === undefined
    ? [...(await readSamples(knowledge)), ...(await readSeeds(knowledge))]
    : []),
].filter((text) => !values.only || text.id.includes(values.only));
const groups = new Map<string, Scores>();
const confidence: Rated[] = [];
const relevance: Rated[] = [];
for (const text of texts) {
  const scores = groups.get(text.group) ?? emptyScores();
  groups.set(text.group, scores);
  const { misses, allRight } = scoreText(text.expected, text.found, scores);
  for (const [report, right] of allRight) confidence.push({ rated: report.confidence, right });
  relevance.push({ rated: text.relevance, right: text.expected.length > 0 });
  if (values.misses && misses.length > 0) {
    process.stdout.write(
      `\n${text.id}\n${misses.map((miss) => `  ${miss.field.padEnd(11)} want ${miss.expected}; got ${miss.found}`).join('\n')}\n`,
    );
  }
}
const alarms = await countAlarms(knowledge);
if (values.json) process.stdout.write(`${JSON.stringify({ scores: Object.fromEntries(groups), alarms })}\n`);
else {
  printScores();
  process.stdout.write(`\nshort negatives that raise a report: ${alarms.raised} of ${alarms.all}\n`);
  if (values.misses) for (const line of alarms.lines) process.stdout.write(`  ${line}\n`);
  printBands('\nconfidence', confidence);
  printBands('\nrelevance', [...relevance, ...alarms.relevance]);
}

function read(article: SourceArticle, known: Knowledge): Pick<Text, 'found' | 'relevance'> {
  const { reports: found, relevance } = readArticle(article, known);
  return { found, relevance };
}

async function readCorpus(known: Knowledge): Promise<Text[]> {
  return (await loadCorpus(values.corpus)).map((one) => {
    const article = { id: one.id, title: one.title, body: one.text, url: null, source: null, lang: null };
    const published = one.published ? { at: one.published, from: 'option' as const } : null;
    return {
      id: one.id,
      group: `corpus ${one.lang}`,
      expected: one.reports,
      ...read({ ...article, published }, known),
    };
  });
}

/** The demo's samples as they read on one day; what they tell of elsewhere may be let go. */
async function readSamples(known: Knowledge): Promise<Text[]> {
  const start = new Date(STARTS[0]);
  const [samples, expected] = await Promise.all([loadSamples(SAMPLES, start), loadExpected()]);
  return samples.map((sample) => {
    const article = parseDocument(new TextEncoder().encode(sample.content), { name: sample.name });
    const published = { at: sample.publishedAt, from: 'feed' as const };
    const reports = (expected[fileOf(sample)] ?? []).map(
      ({ sameAs: _key, elsewhere, start: from, end, ...rest }) => ({
        ...rest,
        start: dayAt(start, from),
        end: dayAt(start, end),
        ...(elsewhere && { optional: true as const }),
      }),
    );
    return {
      id: `samples/${sample.name}`,
      group: 'samples',
      expected: reports,
      ...read({ ...article, published }, known),
    };
  });
}

async function readSeeds(known: Knowledge): Promise<Text[]> {
  const gold = join(SHARED, 'gold', 'seeds.json');
  if (!existsSync(gold)) return [];
  const { articles } = JSON.parse(readFileSync(gold, 'utf8')) as {
    articles: { file: string; reports: ExpectedReport[] }[];
  };
  return Promise.all(
    articles.map(async ({ file, reports }) => ({
      id: `seeds/${file}`,
      group: 'seeds',
      expected: reports,
      ...read(await loadFile(join(SHARED, 'seeds', file)), known),
    })),
  );
}

/** Reports in the packs' countries that the short negatives raise: there must be none. */
async function countAlarms(
  known: Knowledge,
): Promise<{ raised: number; all: number; lines: string[]; relevance: Rated[] }> {
  const lines: string[] = [];
  const rated: Rated[] = [];
  const negatives = await loadNegatives(values.corpus);
  for (const { lang, text } of negatives) {
    const article = {
      id: 'negative',
      title: null,
      body: text,
      url: null,
      source: null,
      lang: null,
      published: { at: '2024-06-15', from: 'option' as const },
    };
    const reading = readArticle(article, known);
    rated.push({ rated: reading.relevance, right: false });
    const reports = reading.reports.filter((report) => known.gazetteer.countries.has(report.place.country));
    if (reports.length > 0)
      lines.push(
        `${lang}: ${text} => ${reports.map((report) => `${report.subEventType} in ${report.place.name} (${report.confidence})`).join('; ')}`,
      );
  }
  return { raised: lines.length, all: negatives.length, lines, relevance: rated };
}

function ratios({ right, surplus, missing }: Tally): string {
  const precision = right + surplus === 0 ? 1 : right / (right + surplus);
  const recall = right + missing === 0 ? 1 : right / (right + missing);
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${f.toFixed(2)} (${precision.toFixed(2)} ${recall.toFixed(2)})`;
}

function printScores(): void {
  const names = [...groups.keys()];
  process.stdout.write(`${'F (P R)'.padEnd(12)}${names.map((name) => name.padEnd(19)).join('')}\n`);
  for (const field of ['reports', ...FIELDS] as const) {
    process.stdout.write(
      `${field.padEnd(12)}${names.map((name) => ratios(groups.get(name)![field]).padEnd(19)).join('')}\n`,
    );
  }
}
