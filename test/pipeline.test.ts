/** Articles through the whole flow into a real store. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { incidentIdOf } from '../src/filing/incident-ids.ts';
import { clusterReports } from '../src/incidents/cluster.ts';
import type { SourceArticle, StoredReport } from '../src/model.ts';
import { settle } from '../src/filing/settle.ts';
import { createPipeline, fileArticle, type Pipeline } from '../src/pipeline.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { anyReports } from './incidents/any-reports.ts';
import { actor, claim, knowledge, place, report } from './incidents/reports.ts';
import { sampleSubscription } from './store/samples.ts';

const NOW = new Date('2024-05-05T12:00:00.000Z');
const FLOOR = 0.5;

const TEXT = `EXERCISE - Gunmen kill 12 villagers in Tessit

Gunmen killed 12 civilians in Tessit, in Mali's Gao region, on 3 May 2024, a local official said.
`;

async function open(): Promise<{ store: Store; pipeline: Pipeline }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-pipeline-'));
  const store = await openStore({ dataDir });
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  });
  return { store, pipeline: createPipeline(store, knowledge, FLOOR) };
}

function article(id: string, body: string, changes: Partial<SourceArticle> = {}): SourceArticle {
  const published = { at: '2024-05-05', from: 'option' as const };
  return { id, title: null, body, url: null, source: null, published, lang: null, ...changes };
}

const options = { sourceId: 'inbox', origin: 'person', now: NOW } as const;

/** Files reports as if each were of an article of its own, one after the other. */
async function fileEach({ store, ...pipeline }: Pipeline, reports: StoredReport[]): Promise<void> {
  for (const one of reports) {
    const cause = { kind: 'article', article: one.article.id } as const;
    await store.transaction((tx) => settle({ ...pipeline, store: tx }, { added: [one], cause, now: NOW }));
  }
}

/** Files the reports into a store of their own, which is gone afterwards. */
async function fileInto(reports: StoredReport[]) {
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-pipeline-'));
  const store = await openStore({ dataDir });
  try {
    const pipeline = createPipeline(store, knowledge, FLOOR);
    await fileEach(pipeline, reports);
    return { pipeline, found: await allIncidents(store) };
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true });
  }
}

async function allIncidents(store: Store) {
  return (await store.incidents.query({ limit: 1000 })).map(({ incident }) => incident);
}

it('a text that marks itself as an exercise is never an account of what has happened', async () => {
  const { store, pipeline } = await open();
  await fileArticle(pipeline, article('marked', TEXT), options);
  await fileArticle(pipeline, article('unmarked', TEXT.replace('EXERCISE - ', '')), options);
  const incidents = await allIncidents(store);
  const accounts = incidents.map(({ sources }) =>
    sources.map((source) => [source.article, source.exercise ?? false]),
  );
  expect(accounts).toContainEqual([['marked', true]]);
  expect(accounts).toContainEqual([['unmarked', false]]);
  expect(accounts).toHaveLength(2);
});

describe('filing an article', () => {
  it('refuses a text that is too long for one report, and says how long it may be', async () => {
    const { store, pipeline } = await open();
    const long = `${TEXT}\n`.repeat(2000);
    await expect(fileArticle(pipeline, article('book.txt', long), options)).rejects.toThrow(
      `too long: ${long.length.toLocaleString('en')} characters, at most 200,000 are read as one article`,
    );
    expect(await allIncidents(store)).toEqual([]);
  });

  it('counts a title as part of the text', async () => {
    const { pipeline } = await open();
    const title = 'Gunmen kill 12 in Tessit '.repeat(8_001);
    await expect(fileArticle(pipeline, article('title.txt', TEXT, { title }), options)).rejects.toThrow(
      'too long: ',
    );
  });

  it('lets others have their turn between one incident and the next', async () => {
    const { store } = await open();
    let turns = 0;
    const pipeline = createPipeline(store, knowledge, FLOOR, () => Promise.resolve(turns++));
    const days = ['1', '2', '3', '4'].map((day) => TEXT.replace('3 May', `${day} May`).trim());
    const filed = await fileArticle(pipeline, article('a.txt', days.join('\n\n')), options);
    expect(filed).toMatchObject({ incidents: { length: 4 } });
    expect(turns).toBe(4);
  });

  it('keeps the text that its spans point into, its reports, and the incident', async () => {
    const { store, pipeline } = await open();
    const filed = await fileArticle(pipeline, article('a.txt', TEXT), options);
    if (filed.outcome !== 'filed') throw new Error('not filed');
    const stored = await store.articles.find('a.txt');
    const [incident] = await allIncidents(store);
    expect(filed.incidents).toEqual([{ id: incident?.id, revision: 1 }]);
    expect(incident?.killed).toEqual({ low: 12, best: 12, high: 12 });
    for (const { span, wording } of incident?.claims ?? []) {
      expect(span.article).toBe('a.txt');
      expect(stored?.text.slice(...span.span)).toBe(wording);
    }
  });

  it('twice changes nothing, under whatever id', async () => {
    const { store, pipeline } = await open();
    await fileArticle(pipeline, article('a.txt', TEXT), options);
    const before = await allIncidents(store);
    for (const id of ['a.txt', 'b.txt']) {
      expect(await fileArticle(pipeline, article(id, TEXT), options)).toEqual({
        outcome: 'known',
        articleId: 'a.txt',
      });
    }
    expect(await allIncidents(store)).toEqual(before);
  });

  it('of a known id with other words files another article, and forgets nothing of the first', async () => {
    const { store, pipeline } = await open();
    await fileArticle(pipeline, article('a.txt', TEXT), options);
    const changed = await fileArticle(pipeline, article('a.txt', TEXT.replaceAll('12', '14')), options);
    expect(changed.outcome).toBe('filed');
    expect(changed.articleId).toMatch(/^a\.txt-[0-9a-f]{8}$/);
    const incidents = await allIncidents(store);
    expect(incidents).toHaveLength(1);
    expect(incidents[0]?.claims.map(({ min }) => min).toSorted()).toEqual([12, 14]);
  });

  it('files all of it or nothing', async () => {
    const { store, pipeline } = await open();
    const broken: Pipeline = {
      ...pipeline,
      summarise: () => {
        throw new Error('no words');
      },
    };
    await expect(fileArticle(broken, article('a.txt', TEXT), options)).rejects.toThrow('no words');
    expect(await store.articles.find('a.txt')).toBeNull();
    expect(await allIncidents(store)).toEqual([]);
    expect(await fileArticle(pipeline, article('a.txt', TEXT), options)).toMatchObject({ outcome: 'filed' });
  });

  it('with nothing in it to report keeps the article alone', async () => {
    const { store, pipeline } = await open();
    const filed = await fileArticle(
      pipeline,
      article('a.txt', 'EXERCISE\n\nThe derby ended in a draw.'),
      options,
    );
    expect(filed).toMatchObject({ outcome: 'filed', incidents: [] });
    expect(await store.articles.find('a.txt')).not.toBeNull();
    expect(await store.incidents.count()).toBe(0);
  });

  it('that two processes file at once is filed once', async () => {
    const { store, pipeline } = await open();
    const both = await Promise.all(
      ['a.txt', 'b.txt'].map((id) => fileArticle(pipeline, article(id, TEXT), options)),
    );
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['filed', 'known']);
    expect(await store.incidents.count()).toBe(1);
  });
});

describe('what an article makes due', () => {
  it('is a card in each channel that asks for its place or actor, and in no other', async () => {
    const { store, pipeline } = await open();
    for (const [channelId, region, who] of [
      ['in-gao', 'ml-r-gao', null],
      ['everywhere', null, null],
      ['in-kidal', 'ml-r-kidal', null],
      ['of-issp', null, 'issp'],
    ] as const) {
      await store.subscriptions.add(sampleSubscription(channelId, { channelId, region, actor: who }));
    }
    const filed = await fileArticle(pipeline, article('a.txt', TEXT), options);
    if (filed.outcome !== 'filed') throw new Error('not filed');
    const due = await store.deliveries.findByIncident(filed.incidents[0]!.id);
    expect(due.map(({ channelId, status }) => [channelId, status])).toEqual([
      ['everywhere', 'pending'],
      ['in-gao', 'pending'],
    ]);
  });

  it('is nothing where the report is under the floor, or recalls what is long past; both are on record', async () => {
    const { store, pipeline } = await open();
    await store.subscriptions.add(sampleSubscription('s', { region: null }));
    const unsure = report({ article: 'a', confidence: FLOOR - 0.01 });
    const old = report({ article: 'b', kind: 'recalled', main: false, days: ['2023-08-01', '2023-08-01'] });
    await fileEach(pipeline, [unsure, old]);
    expect(await allIncidents(store)).toHaveLength(2);
    expect(await store.deliveries.backlog()).toMatchObject({ pending: 0 });
  });

  it('is one card where two incidents turn out to be one, the one that stands in the channel', async () => {
    const { store, pipeline } = await open();
    await store.subscriptions.add(sampleSubscription('s', { region: null }));
    const village = report({ article: 'a', actors: [] });
    const cercle = report({ article: 'b', place: place('ml-c-ansongo'), actors: [], claims: [claim(12)] });
    await fileEach(pipeline, [village, cercle]);
    const [one, two] = [incidentIdOf('a/1'), incidentIdOf('b/1')];
    const posted = (await store.deliveries.find('channel', two))!;
    await store.deliveries.save({ ...posted, status: 'sent', sentRevision: 1, messageId: 'message-2' });

    await fileEach(pipeline, [report({ article: 'c', claims: [claim(12)], actors: [] })]);
    expect(await store.incidents.count()).toBe(1);
    const [incident] = await allIncidents(store);
    expect(incident?.id).toBe(one);
    expect((await store.incidents.find(two))?.id).toBe(one);
    const deliveries = [
      ...(await store.deliveries.findByIncident(one)),
      ...(await store.deliveries.findByIncident(two)),
    ];
    expect(deliveries.filter(({ status }) => status === 'pending')).toHaveLength(1);
  });
});

describe('the origins of an incident', () => {
  const WIRE = `Gunmen killed 12 civilians in a raid on Tessit, in Mali's Gao region, on 3 May 2024, a local official said.

The attackers came on motorbikes from the north shortly before the evening prayer, set fire to the market and fled with
cattle towards the border with Niger, the official added by telephone, asking not to be named for fear of reprisals.

Nobody has claimed the raid, which comes a week after the army left its post in the village. Mali has fought an
insurgency in its north and centre since 2012, and thousands of civilians and soldiers have died in it.`;
  const from = (source: string, body: string) => article(`${source}.txt`, body, { source });

  it('are two for five outlets of which three have it from one agency and one copies another', async () => {
    const { store, pipeline } = await open();
    const radio = `EXERCISE - Armed men killed 14 civilians in Tessit, in Mali's Gao region, on 3 May 2024, a trader told Radio Essai.

He saw them come in from the wells at dusk, he says, and the shooting went on until the prayer was over. Families have
begun to leave, and the herds that were not driven off stand untended around the village.`;
    const articles = [
      from('AFP', `EXERCISE - ${WIRE}`),
      from('Daily Exercise', `EXERCISE - BAMAKO (AFP) – ${WIRE.slice(0, 400)}`),
      from(
        'Site Exercise',
        `EXERCISE - Twelve were killed in Tessit, in Mali, on 3 May 2024, an official told AFP.`,
      ),
      from('Radio Essai', radio),
      from('Blog Exercise', `${radio}\n\nShare what you know with us.`),
    ];
    for (const one of articles) await fileArticle(pipeline, one, options);
    const [incident, ...more] = await allIncidents(store);
    expect(more).toEqual([]);
    expect(incident).toMatchObject({ origins: 2, reliability: 'F', credibility: 3 });
    expect(incident?.sources.map(({ source, origin }) => [source, origin]).toSorted()).toEqual([
      ['AFP', 0],
      ['Blog Exercise', 1],
      ['Daily Exercise', 0],
      ['Radio Essai', 1],
      ['Site Exercise', 0],
    ]);
  });

  it('are numbered anew for an older account, which history tells as that account alone', async () => {
    const { store, pipeline } = await open();
    const told = (id: string, publishedAt: string) => report({ article: id, source: id, publishedAt });
    await fileEach(pipeline, [told('late', '2024-05-05'), told('early', '2024-05-04')]);
    const [incident] = await allIncidents(store);
    expect(incident?.sources).toMatchObject([
      { article: 'early', origin: 0 },
      { article: 'late', origin: 1 },
    ]);
    const [, second] = await store.history.list(incident!.id);
    const sources = second?.changes.find(({ field }) => field === 'sources');
    expect(sources).toMatchObject({ added: [{ article: 'early' }], removed: [] });
  });

  it('are those of the outlets where what is stored is of before texts left a trace', async () => {
    const { store, pipeline } = await open();
    const before = [report({ article: 'a', source: 'Wire' }), report({ article: 'b', source: 'Radio' })];
    await fileEach(pipeline, before);
    await fileArticle(pipeline, from('Radio', TEXT.replace('EXERCISE - ', '')), options);
    expect(await allIncidents(store)).toMatchObject([{ origins: 2, sources: { length: 3 } }]);
  });
});

describe('an incident', () => {
  it('keeps the id of its first report', async () => {
    const { store, pipeline } = await open();
    await fileEach(pipeline, [report({ article: 'z' }), report({ article: 'a' }), report({ article: 'm' })]);
    expect((await allIncidents(store)).map(({ id, revision }) => [id, revision])).toEqual([
      [incidentIdOf('z/1'), 3],
    ]);
  });

  it('gets a revision for each account of it, and none for those of others', async () => {
    const { store, pipeline } = await open();
    await fileEach(pipeline, [report({ article: 'a' }), report({ article: 'b', place: place('ml-kidal') })]);
    await fileEach(pipeline, [report({ article: 'c', place: place('ml-kidal') })]);
    const revisions = (await allIncidents(store)).map(({ place: { name }, revision }) => [name, revision]);
    expect(new Map(revisions as [string, number][])).toEqual(
      new Map([
        ['Tessit', 1],
        ['Kidal', 2],
      ]),
    );
  });

  it.each([
    ['across a border', place('ml-tinzaouaten'), place('dz-tin-zaouatine-algerie')],
    ['in a zone of several countries', place('z-liptako-gourma'), place('bf-djibo')],
  ])('is one %s', async (_where, here, there) => {
    const { store, pipeline } = await open();
    const actors = [actor('issp', 'A'), actor('civilians', 'B')];
    await fileEach(pipeline, [
      report({ article: 'a', place: here, actors }),
      report({ article: 'b', place: there, actors }),
    ]);
    expect(await store.incidents.count()).toBe(1);
  });

  // A hundred and fifty stores on a disk that others use as well.
  it('is the same whatever the order in which its accounts arrive', { timeout: 120_000 }, async () => {
    const arrivals = anyReports(7).chain((reports) =>
      fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
    );
    await fc.assert(
      fc.asyncProperty(arrivals, async ([reports, arriving]) => {
        const { pipeline, found } = await fileInto(arriving);
        const grouped = found.map(({ sources }) =>
          sources
            .map(({ article: id }) => id)
            .toSorted()
            .join(),
        );
        const wanted = clusterReports(reports, pipeline.geography).map((cluster) =>
          cluster.reports
            .map(({ article: { id } }) => id)
            .toSorted()
            .join(),
        );
        expect(grouped.toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 150 },
    );
  });
});
