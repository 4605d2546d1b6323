/**
 * What filing and asking cost as the store grows: stores with a hundredth, a tenth and all of the incidents, invented,
 * over the places of the packs. Stores grow with time: each has thirty incidents a day, about those of the Sahel, and
 * the smallest those of eleven months. Milliseconds of the processor, so that what else runs on the
 * machine counts for little; filing is given as it passes on the clock too, disk and all.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settle } from '../../src/filing/settle.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import type { StoredReport } from '../../src/model.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline.ts';
import { openStore } from '../../src/store/open.ts';
import type { IncidentQuery, Store } from '../../src/store/store.ts';
import { sampleArticle } from '../../test/store/samples.ts';
import type { Bench, Figure, Options } from '../bench.ts';
import { createEvents, type Events } from './events.ts';
import { fillStore } from './fill.ts';

export const bench: Bench = {
  about: 'incidents',
  cases: {
    grow: { about: 'filing and asking in a store that grows (--incidents N)', run: measureGrowth },
  },
};

/** How many happen in a day. */
const A_DAY = 30;
const FILED = 300;
const WARM_UP = 150;
const ASKED = 200;
/** As many as `/incidents` counts. */
const PAGE = 200;
const PAGES = 4;
/** What a step of ten times more incidents may cost. */
const MOST = 1.3;
const MOST_MS = 10;

async function measureGrowth({ incidents }: Options): Promise<Figure[]> {
  const knowledge = await loadKnowledge();
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const grown: Grown[] = [];
  try {
    for (const size of [incidents / 100, incidents / 10, incidents].map(Math.round)) {
      const dataDir = join(folder, String(size));
      const empty = createPipeline(await openStore({ dataDir }), knowledge, 0.5);
      await empty.store.close();
      fillStore(dataDir, size, createEvents(knowledge, 1, Math.ceil(size / A_DAY)), empty);
      const store = await openStore({ dataDir });
      grown.push({ size, pipeline: { ...empty, store }, news: createTimes(), further: createTimes() });
    }
    // What is filed is of the days that all of them cover.
    await measureFiling(grown, createEvents(knowledge, 2, Math.ceil(incidents / 100 / A_DAY)));
    const figures = grown.flatMap((one, index) => renderFiling(one, grown[index - 1]));
    for (const { size, pipeline } of grown) figures.push(...(await measureQueries(pipeline.store, size)));
    return figures;
  } finally {
    for (const { pipeline } of grown) await pipeline.store.close();
    await rm(folder, { recursive: true });
  }
}

type Times = { processor: number[]; clock: number[] };
/** A filled store, and what was filed there: reports of events of their own, and a further one of each. */
type Grown = { size: number; pipeline: Pipeline; news: Times; further: Times };

/** The stores take turns with the same reports, so that a busy moment touches all of them. */
async function measureFiling(grown: Grown[], events: Events): Promise<void> {
  const warmUp = createTimes();
  for (let number = -WARM_UP; number < FILED; number++) {
    const first = events.tell(`filed-${number}`);
    const second = events.retell(first, `retold-${number}`);
    for (const { pipeline, news, further } of grown) {
      await time(number < 0 ? warmUp : news, () => file(pipeline, first));
      await time(number < 0 ? warmUp : further, () => file(pipeline, second));
    }
  }
}

/** What `fileArticle` does once an article is read. */
async function file({ store, ...filing }: Pipeline, report: StoredReport): Promise<void> {
  const now = new Date(report.article.publishedAt!);
  const article = sampleArticle(report.article.id, { readAt: now.toISOString() });
  await store.transaction(async (tx) => {
    await tx.articles.save(article);
    const cause = { kind: 'article', article: article.id } as const;
    await settle({ ...filing, store: tx }, { added: [report], cause, now });
  });
}

function renderFiling(grown: Grown, smaller: Grown | undefined): Figure[] {
  return (['news', 'further'] as const).flatMap((what) => {
    const name = `${what === 'news' ? 'a report of news' : 'a further report'} into ${count(grown.size)}`;
    const { processor, clock } = grown[what];
    const peer = smaller && {
      name: `into a tenth (at most ${MOST})`,
      value: median(smaller[what].processor),
    };
    return [
      { case: `${name}: median`, value: median(processor), unit: 'ms', ...(peer && { peer }) },
      { case: `${name}: 99th percentile`, value: percentile(processor, 0.99), unit: 'ms' },
      { case: `${name}: median by the clock`, value: median(clock), unit: 'ms' },
    ];
  });
}

const gao = { lat: 16.2717, lon: -0.0447 };
const QUERIES: Record<string, IncidentQuery> = {
  'incidents gao': { region: 'ml-r-gao' },
  'incidents gao --actor jnim': { region: 'ml-r-gao', actor: 'jnim' },
  'incidents --actor jnim': { actor: 'jnim' },
  'incidents --near gao --radius 25': { near: { ...gao, km: 25 } },
  'incidents --near gao --radius 200': { near: { ...gao, km: 200 } },
  'incidents --text drone': { text: 'drone' },
  'incidents --text "tessit strike"': { text: 'tessit strike' },
  'incidents gao --text strike --near gao': { region: 'ml-r-gao', text: 'strike', near: { ...gao, km: 100 } },
};

/** The first pages of each, again and again. */
async function measureQueries(store: Store, size: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, query] of Object.entries(QUERIES)) {
    const [warmUp, times] = [createTimes(), createTimes()];
    let after: IncidentQuery['after'];
    for (let asked = -WARM_UP; asked < ASKED; asked++) {
      const hits = await time(asked < 0 ? warmUp : times, () =>
        store.incidents.query({ ...query, limit: PAGE, ...(after && { after }) }),
      );
      const last = hits.length === PAGE && asked % PAGES !== 0 ? hits.at(-1)!.incident : undefined;
      after = last && { start: last.start, id: last.id };
    }
    const { processor } = times;
    const peer = { name: 'at most', value: MOST_MS };
    figures.push(
      { case: `${name} of ${count(size)}: median`, value: median(processor), unit: 'ms' },
      {
        case: `${name} of ${count(size)}: 99th percentile`,
        value: percentile(processor, 0.99),
        unit: 'ms',
        peer,
      },
    );
  }
  return figures;
}

function createTimes(): Times {
  return { processor: [], clock: [] };
}

async function time<T>(times: Times, work: () => Promise<T>): Promise<T> {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const answer = await work();
  const { user, system } = process.cpuUsage(processor);
  times.processor.push((user + system) / 1_000);
  times.clock.push(performance.now() - clock);
  return answer;
}

const count = (size: number) => size.toLocaleString('en');
const median = (values: number[]) => percentile(values, 0.5);

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
