/**
 * `npm run bench`: how the time of a reading grows with the length of a text, over the shapes that have kept readers
 * busy. `-- --only NAME` takes the shapes whose name holds it; `-- --characters N` another longest text (200,000).
 */
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import { readArticle } from '../../src/nlp/read.ts';
import { SHAPES, writeLong } from '../../test/nlp/long-texts.ts';

// The figures may be piped into a pager that ends early.
process.stdout.on('error', () => process.exit());

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    characters: { type: 'string', default: '200000' },
    gazetteer: { type: 'string' },
  },
});
const longest = Number(values.characters);
const knowledge = await loadKnowledge(
  values.gazetteer === undefined ? {} : { gazetteer: { dir: values.gazetteer, required: true } },
);

function readIn(body: string, lang: string): { seconds: number; reports: number } {
  const article = { id: 'long', title: null, body, url: null, source: null, lang };
  const published = { at: '2024-06-05', from: 'option' as const };
  const begun = performance.now();
  const { reports } = readArticle({ ...article, published }, knowledge);
  return { seconds: (performance.now() - begun) / 1000, reports: reports.length };
}

// What a first reading compiles is no part of the growth.
for (const shape of SHAPES) readIn(writeLong(shape, 2_000), shape.lang);

/** The growth is linear where it is 2: half the text, half the time. */
process.stdout.write(`${longest / 2} characters, ${longest} characters, growth, reports\n`);
for (const shape of SHAPES.filter(({ name }) => name.includes(values.only ?? ''))) {
  const half = readIn(writeLong(shape, longest / 2), shape.lang);
  const whole = readIn(writeLong(shape, longest), shape.lang);
  process.stdout.write(
    `${half.seconds.toFixed(2).padStart(7)} s ${whole.seconds.toFixed(2).padStart(7)} s ` +
      `${(whole.seconds / half.seconds).toFixed(1).padStart(5)} ${String(whole.reports).padStart(6)}  ${shape.name}\n`,
  );
}
