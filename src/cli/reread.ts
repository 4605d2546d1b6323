/** `npm run reread`: reads the stored texts again with the present rules; says what would change, or changes it. */
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { createPipeline } from '../pipeline.ts';
import { reread, type Outcome, type Reread } from '../reread.ts';
import { openStore } from '../store/open.ts';
import { createProgress } from './progress.ts';
import { renderChange } from './render-change.ts';
import { print, runCli, UsageError } from './run.ts';

const USAGE = `usage: npm run reread -- [--apply] [--json]
  --apply   changes the store; without it nothing is changed
  --json    a line for each incident that changes`;

runCli(async () => {
  const { values } = parseArgs({
    options: { apply: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) throw new UsageError(USAGE);
  const config = loadConfig();
  const [store, knowledge] = await Promise.all([
    openStore(config.store),
    loadKnowledge({ gazetteer: config.gazetteer }),
  ]);
  const progress = createProgress('reading again', await store.articles.count());
  try {
    const result = await reread(createPipeline(store, knowledge, config.confidenceFloor), {
      apply: values.apply ?? false,
      now: new Date(),
      onArticle: progress.step,
    });
    progress.end();
    for (const outcome of result.outcomes)
      await print(values.json ? `${JSON.stringify(outcome)}\n` : renderOutcome(outcome));
    process.stderr.write(`${renderTotals(result, values.apply ?? false)}\n`);
  } finally {
    progress.end();
    await store.close();
  }
  return 0;
});

function renderOutcome(outcome: Outcome): string {
  const { id, summary } = outcome.incident;
  const what = outcome.kind === 'merged' ? `merged into ${outcome.into}` : outcome.kind;
  const changes =
    outcome.kind === 'changed' ? outcome.changes.filter(({ field }) => field !== 'summary') : [];
  return [
    `${id}  ${what}  ${summary.en}`,
    ...changes.map((change) => `      ${renderChange(change)}`),
    '',
  ].join('\n');
}

function renderTotals({ articles, changed, outcomes }: Reread, apply: boolean): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const totals = `${articles} read again, ${changed.length} of them otherwise than before; incidents: ${count('changed')} changed, ${count('new')} new, ${count('merged')} merged, ${count('gone')} gone`;
  return apply ? `${totals}.` : `${totals}. Nothing was changed; npm run reread -- --apply changes it.`;
}
