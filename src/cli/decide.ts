/** `npm run -s decide`: a person merges, splits, corrects or dismisses incidents, or takes that back. */
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { decide, DecisionError, undo, type Decided, type Request } from '../filing/decide.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { makeCorrection } from '../make-correction.ts';
import { createLookup } from '../nlp/places/lookup.ts';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { openStore } from '../store/open.ts';
import { print, runCli, UsageError } from './run.ts';

const USAGE = `usage: npm run -s decide -- ACTION ... [--by NAME] [--note TEXT]
  merge ID ID ...          these incidents are one
  split ID ARTICLE ...     what these articles tell is another event
  correct ID [--place PLACE] [--start DAY [--end DAY]] [--type SUB-EVENT-TYPE] [--killed N|LOW-BEST-HIGH]
             [--side-a ACTOR ...] [--side-b ACTOR ...]
                           the record is to say this, whatever is read later
  dismiss ID               it is no incident
  undo DECISION            as if it had never been decided
  --by NAME                who decides (default: who is logged in)`;

runCli(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      note: { type: 'string' },
      place: { type: 'string' },
      start: { type: 'string' },
      end: { type: 'string' },
      type: { type: 'string' },
      killed: { type: 'string' },
      'side-a': { type: 'string', multiple: true },
      'side-b': { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [action, id, ...rest] = positionals;
  if (values.help || action === undefined || id === undefined) throw new UsageError(USAGE);
  const { 'side-a': sideA, 'side-b': sideB, by: _by, note: _note, help: _help, ...typed } = values;
  const [field] = Object.keys({ ...typed, ...(sideA && { 'side-a': 0 }), ...(sideB && { 'side-b': 0 }) });
  if (action !== 'correct' && field !== undefined)
    throw new UsageError(`--${field}: only correct takes it\n${USAGE}`);
  const config = loadConfig();
  const [store, knowledge] = await Promise.all([
    openStore(config.store),
    loadKnowledge({ gazetteer: config.gazetteer }),
  ]);
  const pipeline = createPipeline(store, knowledge, config.confidenceFloor);
  const who = {
    by: values.by ?? userInfo().username,
    now: new Date(),
    ...(values.note !== undefined && { note: values.note }),
  };
  const correction = async () =>
    makeCorrection(
      { ...typed, ...(sideA && { sideA }), ...(sideB && { sideB }) },
      { knowledge, lookup: createLookup(knowledge), day: (await store.incidents.find(id))?.end ?? null },
    );
  try {
    const request = await parseRequest(action, id, rest, correction);
    const decided = request ? await decide(pipeline, request, who) : await undo(pipeline, id, who);
    await print(await render(pipeline, decided));
  } catch (error) {
    if (error instanceof DecisionError) throw new UsageError(error.message);
    throw error;
  } finally {
    await store.close();
  }
  return 0;
});

/** null: a decision is to be undone. */
async function parseRequest(
  action: string,
  id: string,
  rest: string[],
  correction: () => Promise<Extract<Request, { kind: 'correct' }>['correction']>,
): Promise<Request | null> {
  if (action === 'merge') return { kind: 'merge', incidents: [id, ...rest] };
  if (action === 'split') return { kind: 'split', incident: id, articles: rest };
  if (rest.length > 0) throw new UsageError(`${rest.join(' ')}: one too many\n${USAGE}`);
  if (action === 'correct') return { kind: 'correct', incident: id, correction: await correction() };
  if (action === 'dismiss') return { kind: 'dismiss', incident: id };
  if (action === 'undo') return null;
  throw new UsageError(`${action}: not an action\n${USAGE}`);
}

async function render({ store }: Pipeline, { decision, settled }: Decided): Promise<string> {
  const lines = settled
    .filter(({ before, after }) => before?.revision !== after.revision || before.id !== after.id)
    .map(
      ({ after }) =>
        `${after.id}  v${after.revision}  ${after.retracted ? '(no incident) ' : ''}${after.summary.en}`,
    );
  const undoing = decision.undone ? 'undone' : `to take it back: npm run -s decide -- undo ${decision.id}`;
  const count = await store.incidents.count();
  return `${[...lines, `decision ${decision.id}, ${undoing}; ${count} incidents in the store`].join('\n')}\n`;
}
