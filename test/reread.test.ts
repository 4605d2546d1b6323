/** Articles that were read by other rules, read again with the present ones, over a real store. */
import { describe, expect, it } from 'vitest';
import { decide } from '../src/filing/decide.ts';
import { settle } from '../src/filing/settle.ts';
import type { SourceArticle, StoredReport } from '../src/model.ts';
import { fileArticle, type Pipeline } from '../src/pipeline.ts';
import { reread } from '../src/reread.ts';
import { allIncidents, NOW, withPipeline } from './filing/open.ts';
import { claim, place, report } from './incidents/reports.ts';
import { sampleSubscription } from './store/samples.ts';

const LATER = new Date('2024-05-06T12:00:00.000Z');
const TESSIT =
  "EXERCISE: gunmen killed 12 civilians in Tessit, in Mali's Gao region, on 3 May 2024, a local official said.";
const NOTHING = 'EXERCISE: the football cup of the Gao region ended on Friday.';

function article(id: string, body: string): SourceArticle {
  const published = { at: '2024-05-05', from: 'option' as const };
  return { id, title: null, body, url: null, source: null, published, lang: null };
}

/** Files the article as rules of before have read it: with these reports. */
async function fileAsRead(pipeline: Pipeline, id: string, body: string, read: Partial<StoredReport>[]) {
  await fileArticle(pipeline, article(id, NOTHING + id), { sourceId: 's', origin: 'feed', now: NOW });
  await pipeline.store.transaction(async (store) => {
    const filed = (await store.articles.find(id))!;
    await store.articles.save({ ...filed, text: body, raw: { title: null, body, lang: null } });
    const reports = read.map((changes, index) => ({
      ...report({ article: id }),
      id: `${id}/${index + 1}`,
      ...changes,
    }));
    const cause = { kind: 'article', article: id } as const;
    await settle({ ...pipeline, store }, { added: reports, cause, now: NOW });
  });
}

const tryOut = (pipeline: Pipeline) => reread(pipeline, { apply: false, now: LATER });
const apply = (pipeline: Pipeline) => reread(pipeline, { apply: true, now: LATER });

describe('reading again', () => {
  it('changes nothing where the rules are the same', async () => {
    await withPipeline(async (pipeline) => {
      const options = { sourceId: 's', origin: 'person', now: NOW } as const;
      for (const [index, body] of [TESSIT, NOTHING, TESSIT.replace('12', '14')].entries())
        await fileArticle(pipeline, article(`a${index}`, body), options);
      const before = await allIncidents(pipeline.store);
      expect(await apply(pipeline)).toEqual({ articles: 3, changed: [], outcomes: [] });
      expect(await allIncidents(pipeline.store)).toEqual(before);
    });
  });

  it('finds no change in the order in which a long list of reports is kept', async () => {
    await withPipeline(async (pipeline) => {
      const lines = Array.from(
        { length: 12 },
        (_, index) => `On ${2 * index + 1} April 2024, gunmen killed ${index + 5} civilians in Tessit, Mali.`,
      );
      const list = article('list', `EXERCISE\n\n${lines.join('\n\n')}`);
      await fileArticle(pipeline, list, { sourceId: 's', origin: 'person', now: NOW });
      expect(await pipeline.store.reports.findByArticle('list')).toHaveLength(12);
      expect(await apply(pipeline)).toEqual({ articles: 1, changed: [], outcomes: [] });
    });
  });

  it('of what a person has decided and the rules no longer find changes nothing twice', async () => {
    await withPipeline(async (pipeline) => {
      await fileAsRead(pipeline, 'a', NOTHING, [{ claims: [claim(2)] }]);
      const [made] = await allIncidents(pipeline.store);
      const correction = { killed: { low: 1, best: 1, high: 1 } };
      await decide(
        pipeline,
        { kind: 'correct', incident: made!.id, correction },
        { by: 'analyst', now: LATER },
      );
      expect(await apply(pipeline)).toEqual({ articles: 1, changed: [], outcomes: [] });
      expect(await allIncidents(pipeline.store)).toMatchObject([{ id: made!.id, ...correction }]);
    });
  });

  it('finds whose account a text is where that was not told before', async () => {
    await withPipeline(async (pipeline) => {
      const options = { sourceId: 's', origin: 'person', now: NOW } as const;
      await fileArticle(pipeline, article('a', `${TESSIT} (AFP)`), options);
      const [filed] = await pipeline.store.reports.findByArticle('a');
      const { sketch, credits, ...about } = filed!.report.article;
      expect([sketch, credits]).toEqual([expect.any(String), ['afp']]);
      await pipeline.store.reports.save([{ ...filed!, report: { ...filed!.report, article: about } }]);
      expect(await apply(pipeline)).toMatchObject({ changed: ['a'] });
      expect(await pipeline.store.reports.findByArticle('a')).toEqual([filed]);
      expect(await apply(pipeline)).toMatchObject({ changed: [] });
    });
  });

  it('says what would change before it changes anything, and then changes it, once', async () => {
    await withPipeline(async (pipeline) => {
      await fileAsRead(pipeline, 'a', TESSIT, [{ claims: [claim(2)] }]);
      const before = await allIncidents(pipeline.store);
      const tried = await tryOut(pipeline);
      expect(tried).toMatchObject({ articles: 1, changed: ['a'], outcomes: [{ kind: 'changed' }] });
      const [outcome] = tried.outcomes;
      const changes = outcome?.kind === 'changed' ? outcome.changes : [];
      expect(changes).toContainEqual({
        field: 'killed',
        from: { low: 2, best: 2, high: 2 },
        to: { low: 12, best: 12, high: 12 },
      });
      expect(await allIncidents(pipeline.store)).toEqual(before);

      expect(await apply(pipeline)).toEqual(tried);
      const [incident, ...others] = await allIncidents(pipeline.store);
      expect(others).toEqual([]);
      expect(incident).toMatchObject({ id: before[0]!.id, revision: 2, killed: { best: 12 } });
      const history = await pipeline.store.history.list(incident!.id);
      expect(history.at(-1)).toMatchObject({ cause: { kind: 'reread' }, at: LATER.toISOString() });
      expect(await apply(pipeline)).toEqual({ articles: 1, changed: [], outcomes: [] });
    });
  });

  it('finds what was missed, and announces it nowhere', async () => {
    await withPipeline(async (pipeline) => {
      await fileAsRead(pipeline, 'a', TESSIT, []);
      await pipeline.store.subscriptions.add(sampleSubscription('s', { region: null }));
      expect(await apply(pipeline)).toMatchObject({ changed: ['a'], outcomes: [{ kind: 'new' }] });
      expect(await allIncidents(pipeline.store)).toMatchObject([{ place: { name: 'Tessit' } }]);
      expect(await pipeline.store.deliveries.backlog()).toMatchObject({ pending: 0 });
    });
  });

  it('takes back what never happened, and has its cards say so', async () => {
    await withPipeline(async (pipeline) => {
      const { store } = pipeline;
      await store.subscriptions.add(sampleSubscription('s', { region: null }));
      await fileAsRead(pipeline, 'a', NOTHING, [{}]);
      const [made] = await allIncidents(store);
      const card = (await store.deliveries.find('channel', made!.id))!;
      await store.deliveries.save({ ...card, status: 'sent', sentRevision: 1, messageId: 'm' });
      expect(await apply(pipeline)).toMatchObject({ outcomes: [{ kind: 'gone' }] });
      expect(await allIncidents(store)).toEqual([]);
      expect(await store.incidents.find(made!.id)).toMatchObject({ retracted: 'reread', revision: 2 });
      expect(await store.deliveries.find('channel', made!.id)).toMatchObject({
        status: 'pending',
        wantedRevision: 2,
        messageId: 'm',
      });
      expect(await apply(pipeline)).toMatchObject({ changed: [], outcomes: [] });
    });
  });

  it('brings back under its id, with its card, what the rules of before had taken back', async () => {
    await withPipeline(async (pipeline) => {
      const { store } = pipeline;
      await store.subscriptions.add(sampleSubscription('s', { region: null }));
      await fileArticle(pipeline, article('a', TESSIT), { sourceId: 's', origin: 'person', now: NOW });
      const [made] = await allIncidents(store);
      const card = (await store.deliveries.find('channel', made!.id))!;
      await store.deliveries.save({ ...card, status: 'sent', sentRevision: 1, messageId: 'm' });
      const filed = (await store.articles.find('a'))!;
      await store.articles.save({ ...filed, raw: { title: null, body: NOTHING, lang: null } });
      await apply(pipeline);
      await store.articles.save(filed);
      expect(await apply(pipeline)).toMatchObject({
        outcomes: [{ kind: 'new', incident: { id: made!.id } }],
      });
      expect(await allIncidents(store)).toEqual([{ ...made, revision: 3 }]);
      expect(await store.deliveries.find('channel', made!.id)).toMatchObject({
        status: 'pending',
        wantedRevision: 3,
        messageId: 'm',
      });
    });
  });

  it('joins what turns out to be one', async () => {
    await withPipeline(async (pipeline) => {
      await fileAsRead(pipeline, 'a', TESSIT, [{ claims: [claim(12)] }]);
      await fileAsRead(pipeline, 'b', TESSIT.replace('12', 'at least 12'), [{ place: place('ml-kidal') }]);
      expect(await allIncidents(pipeline.store)).toHaveLength(2);
      const { outcomes } = await apply(pipeline);
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'merged']);
      expect(await allIncidents(pipeline.store)).toHaveLength(1);
    });
  });

  it('keeps what people have decided', async () => {
    await withPipeline(async (pipeline) => {
      const { store } = pipeline;
      await fileAsRead(pipeline, 'a', TESSIT, [{ claims: [claim(2)] }]);
      await fileAsRead(pipeline, 'b', NOTHING, [{ place: place('ml-kidal') }]);
      const idIn = async (id: string) =>
        (await allIncidents(store)).find((incident) => incident.place.id === id)!.id;
      const who = { by: 'analyst', now: LATER };
      const [tessit, kidal] = [await idIn('ml-tessit'), await idIn('ml-kidal')];
      await decide(pipeline, { kind: 'merge', incidents: [tessit, kidal] }, who);
      const correction = { place: place('ml-bakal') };
      await decide(pipeline, { kind: 'correct', incident: tessit, correction }, who);
      await apply(pipeline);
      const [incident, ...others] = await allIncidents(store);
      expect(others).toEqual([]);
      expect(incident).toMatchObject({
        id: tessit,
        place: { id: 'ml-bakal' },
        killed: { best: 12 },
        // The rules find nothing in the second; a person has said that it belongs here.
        sources: [{ article: 'a' }, { article: 'b' }],
      });
    });
  });

  it('leaves an article out of which a person made no incident as none', async () => {
    await withPipeline(async (pipeline) => {
      await fileAsRead(pipeline, 'a', TESSIT, [{ claims: [claim(2)] }]);
      const [made] = await allIncidents(pipeline.store);
      await decide(pipeline, { kind: 'dismiss', incident: made!.id }, { by: 'analyst', now: LATER });
      await apply(pipeline);
      expect(await allIncidents(pipeline.store)).toEqual([]);
      expect(await pipeline.store.incidents.find(made!.id)).toMatchObject({ retracted: 'decision' });
    });
  });

  it('takes the cleaned text where what the source brought was not kept', async () => {
    await withPipeline(async (pipeline) => {
      await fileAsRead(pipeline, 'a', TESSIT, [{ claims: [claim(2)] }]);
      const filed = (await pipeline.store.articles.find('a'))!;
      await pipeline.store.articles.save({
        ...filed,
        title: 'EXERCISE',
        text: `EXERCISE\n\n${TESSIT}`,
        raw: null,
      });
      await apply(pipeline);
      expect(await allIncidents(pipeline.store)).toMatchObject([{ killed: { best: 12 } }]);
    });
  });
});
