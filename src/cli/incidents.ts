/** `npm run -s incidents`: what is known of a region or an actor, newest first (docs/reading.md). */
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { EVENT_TYPES, type Incident } from '../model.ts';
import { parseDay } from '../nlp/dates/days.ts';
import { createLookup, type Resolved } from '../nlp/places/lookup.ts';
import { openStore } from '../store/open.ts';
import type { IncidentHit, IncidentQuery, Store } from '../store/store.ts';
import { print, runCli, UsageError } from './run.ts';

const USAGE = `usage: npm run -s incidents -- [REGION] [--actor A] [--type T] [--since D] [--until D] [--min-killed N] [--json]`;
const PAGE = 200;

runCli(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      actor: { type: 'string' },
      type: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string' },
      'min-killed': { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) throw new UsageError(USAGE);
  const config = loadConfig();
  const lookup = createLookup(await loadKnowledge({ gazetteer: config.gazetteer }));
  const region = positionals.join(' ');
  const query: IncidentQuery = {
    ...(region !== '' && { region: wanted(lookup.resolveRegion(region, 'en'), 'region', region) }),
    ...(values.actor !== undefined && {
      actor: wanted(lookup.resolveActor(values.actor, 'en'), 'actor', values.actor),
    }),
    ...(values.type !== undefined && { eventType: wantedType(values.type) }),
    ...(values.since !== undefined && { since: wantedDay('--since', values.since) }),
    ...(values.until !== undefined && { until: wantedDay('--until', values.until) }),
    ...(values['min-killed'] !== undefined && { minKilled: wantedNumber(values['min-killed']) }),
  };
  const store = await openStore(config.store);
  try {
    let found = 0;
    for await (const hit of everyHit(store, query)) {
      found++;
      await print(values.json ? `${JSON.stringify(toLine(hit))}\n` : renderHit(hit));
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

function renderHit({ incident, match }: IncidentHit): string {
  const mark = match === 'overlaps' ? ' (area overlaps)' : '';
  return `${incident.id}  ${incident.summary.en}${mark} [${incident.severity}, ${incident.sources.length} report${incident.sources.length === 1 ? '' : 's'}]\n`;
}

function wanted(resolved: Resolved, what: string, text: string): string {
  if (resolved.found) return resolved.found.id;
  const nearest = resolved.nearest.map((choice) => choice.label).join('; ');
  throw new UsageError(`there is no ${what} "${text}"${nearest ? `; did you mean: ${nearest}` : ''}`);
}

function wantedType(text: string): string {
  const found = Object.entries(EVENT_TYPES).find(([type, subs]) =>
    [type, ...subs].some((name) => name.toLowerCase() === text.toLowerCase()),
  );
  if (!found) throw new UsageError(`--type ${text}: not one of ${Object.keys(EVENT_TYPES).join(', ')}`);
  return found[0];
}

function wantedDay(option: string, text: string): string {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).slice(1).map(Number);
  const found =
    year !== undefined && month !== undefined && day !== undefined ? parseDay(year, month, day) : null;
  if (!found) throw new UsageError(`${option} ${text}: not a day such as 2024-08-25`);
  return found;
}

function wantedNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`--min-killed ${text}: not a whole number`);
  return Number(text);
}
