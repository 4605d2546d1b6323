/** `npm run -s incidents`: what is known of a region or an actor, newest first (docs/reading.md). */
import { parseArgs } from 'node:util';
import { loadLanguages } from '../alerts/languages/index.ts';
import { renderOrigins, renderRating } from '../alerts/origins.ts';
import type { Words } from '../alerts/words.ts';
import { loadConfig } from '../config.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import type { Incident } from '../model.ts';
import { openStore } from '../store/open.ts';
import type { IncidentHit, IncidentQuery, Store } from '../store/store.ts';
import { parseQuery, QUERY_OPTIONS } from './incident-options.ts';
import { print, runCli, UsageError } from './run.ts';

const USAGE = `usage: npm run -s incidents -- [REGION] [--actor A] [--type T] [--since D] [--until D] [--min-killed N] [--json]
       [--near PLACE|LAT,LON [--radius KM]] [--text WORDS] [--sub-type T] [--precision P,P]`;
const PAGE = 200;

runCli(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...QUERY_OPTIONS, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) throw new UsageError(USAGE);
  const config = loadConfig();
  const knowledge = await loadKnowledge({ gazetteer: config.gazetteer });
  const query = parseQuery(positionals.join(' '), values, knowledge);
  const [store, { en: words }] = await Promise.all([openStore(config.store), loadLanguages()]);
  try {
    let found = 0;
    for await (const hit of everyHit(store, query)) {
      found++;
      await print(values.json ? `${JSON.stringify(toLine(hit))}\n` : renderHit(hit, words));
    }
    if (found === 0 && !values.json) process.stderr.write('no incidents\n');
  } finally {
    await store.close();
  }
  return 0;
});

async function* everyHit(store: Store, query: IncidentQuery): AsyncIterable<IncidentHit> {
  let after: IncidentQuery['after'];
  for (;;) {
    const hits = await store.incidents.query({ ...query, limit: PAGE, ...(after && { after }) });
    yield* hits;
    const last = hits.at(-1)?.incident;
    if (!last || hits.length < PAGE) return;
    after = { start: last.start, id: last.id };
  }
}

/** The fields of the contract, in its order. */
function toLine({ incident, match }: IncidentHit): object {
  const {
    id,
    start,
    end,
    eventType,
    subEventType,
    place,
    otherPlaces,
    actors,
    claims,
    killed,
    severity,
    summary,
    sources,
    origins,
    revision,
    disputed,
  }: Incident = incident;
  return {
    id,
    start,
    end,
    eventType,
    subEventType,
    place,
    otherPlaces,
    actors,
    claims,
    killed,
    severity,
    summary,
    sources: sources.map(({ article, source, url, publishedAt }) => ({ article, source, url, publishedAt })),
    origins,
    revision,
    ...(disputed && { disputed }),
    ...(match && { match }),
  };
}

function renderHit({ incident, match }: IncidentHit, words: Words): string {
  const mark = match === 'overlaps' ? ' (area overlaps)' : '';
  const details = [incident.severity, renderOrigins(incident, words), renderRating(incident)];
  return `${incident.id}  ${incident.summary.en}${mark} [${details.filter((part) => part !== null).join(', ')}]\n`;
}
