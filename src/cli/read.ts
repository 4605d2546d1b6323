/** `npm run -s read`: articles in, one JSON object an article and line out (docs/reading.md). */
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../load-knowledge.ts';
import type { Reading } from '../model.ts';
import { readArticle } from '../nlp/read.ts';
import { checkInputValues, INPUT_OPTIONS, INPUT_USAGE, loadInput, readLines, type Input } from './inputs.ts';
import { renderReading } from './render-reading.ts';
import { print, runCli, UsageError } from './run.ts';

const USAGE = `usage: npm run -s read -- [options] [FILE ...]
${INPUT_USAGE}
  --gazetteer DIR   besides the packs, place names compiled by npm run gazetteer
  --text            adds the cleaned text that the spans point into
  --pretty          a readable account instead of JSON`;

runCli(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...INPUT_OPTIONS,
      gazetteer: { type: 'string' },
      text: { type: 'boolean' },
      pretty: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || (positionals.length === 0 && values.jsonl === undefined)) throw new UsageError(USAGE);
  checkInputValues(values);
  const knowledge = await loadKnowledge(
    values.gazetteer === undefined ? {} : { gazetteer: { dir: values.gazetteer, required: true } },
  );
  const show = (reading: Reading) =>
    values.pretty ? renderReading(reading) : `${JSON.stringify(reading)}\n`;
  let failed = false;
  const write = async (input: Input) => {
    if ('failure' in input) failed = true;
    const line =
      'failure' in input
        ? `${JSON.stringify(input.failure)}\n`
        : show(readArticle(input.article, knowledge, { text: values.text ?? values.pretty ?? false }));
    await print(line);
  };
  for (const file of positionals) await write(await loadInput(file, values.published));
  if (values.jsonl !== undefined) for await (const input of readLines(values.jsonl)) await write(input);
  return failed ? 1 : 0;
});
