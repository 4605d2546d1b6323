/** What people decide, over a real store. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, DecisionError, undo, type Request } from '../../src/filing/decide.ts';
import { incidentIdOf } from '../../src/filing/incident-ids.ts';
import { sketchText } from '../../src/incidents/sketch.ts';
import type { StoredReport } from '../../src/model.ts';
import { fileArticle } from '../../src/pipeline.ts';
import { anyReports } from '../incidents/any-reports.ts';
import { actor, claim, place, report } from '../incidents/reports.ts';
import { sampleSubscription } from '../store/samples.ts';
import { allIncidents, allRecords, fileEach, NOW, withPipeline } from './open.ts';

const LATER = new Date('2024-05-06T12:00:00.000Z');
const LATEST = new Date('2024-05-07T12:00:00.000Z');
const who = (now: Date) => ({ by: 'analyst', now });
const idOf = (article: string) => incidentIdOf(`${article}/1`);

const mergeOf = (...incidents: string[]): Request => ({ kind: 'merge', incidents });

/** The same killing told of two villages far apart, so that nothing but a person joins them. */
const here = report({ article: 'here', claims: [claim(12)] });
const there = report({ article: 'there', place: place('ml-kidal'), claims: [claim(12)] });

describe('a merge', () => {
  it('makes one incident of two that say too little of one another, under the id of the first', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here, there]);
      const { settled } = await decide(
        pipeline,
        { kind: 'merge', incidents: [idOf('there'), idOf('here')] },
        who(LATER),
      );
      const [incident, ...others] = await allIncidents(pipeline.store);
      expect(others).toEqual([]);
      expect(incident).toMatchObject({
        id: idOf('here'),
        sources: [{ article: 'here' }, { article: 'there' }],
      });
      expect(settled.map(({ after }) => after.id)).toEqual([idOf('here')]);
      expect((await pipeline.store.incidents.find(idOf('there')))?.id).toBe(idOf('here'));
      expect(await pipeline.store.incidents.findLinks(idOf('here'))).toEqual([
        { a: 'here/1', b: 'there/1', score: 1, reasons: ['joined by a person'] },
      ]);
    });
  });

  it('outlives further accounts, of whichever side', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here, there]);
      await decide(pipeline, mergeOf(idOf('here'), idOf('there')), who(LATER));
      await fileEach(pipeline, [
        report({ article: 'here-too', claims: [claim(13)] }),
        report({ article: 'there-too', place: place('ml-kidal'), claims: [claim(14)] }),
      ]);
      const incidents = await allIncidents(pipeline.store);
      expect(incidents.map(({ sources }) => sources.length)).toEqual([4]);
    });
  });

  it('is undone as if it had never been, and only once', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here, there]);
      const before = await allRecords(pipeline.store);
      const merge = mergeOf(idOf('here'), idOf('there'));
      const { decision } = await decide(pipeline, merge, who(LATER));
      await undo(pipeline, decision.id, { by: 'chief', now: LATEST });
      expect(await allRecords(pipeline.store)).toEqual(before);
      expect(await pipeline.store.decisions.find(decision.id)).toMatchObject({
        by: 'analyst',
        at: LATER.toISOString(),
        undone: { by: 'chief', at: LATEST.toISOString() },
      });
      await expect(undo(pipeline, decision.id, who(LATEST))).rejects.toThrow('undone by chief');
    });
  });

  it('gives each its card again where both had one', async () => {
    await withPipeline(async (pipeline) => {
      const { store } = pipeline;
      await store.subscriptions.add(sampleSubscription('s', { region: null }));
      await fileEach(pipeline, [here, there]);
      for (const article of ['here', 'there']) {
        const card = (await store.deliveries.find('channel', idOf(article)))!;
        await store.deliveries.save({ ...card, status: 'sent', sentRevision: 1, messageId: `m-${article}` });
      }
      const merge = mergeOf(idOf('here'), idOf('there'));
      const { decision } = await decide(pipeline, merge, who(LATER));
      await undo(pipeline, decision.id, who(LATEST));
      for (const article of ['here', 'there']) {
        const { revision } = (await store.incidents.find(idOf(article)))!;
        expect(await store.deliveries.find('channel', idOf(article))).toMatchObject({
          status: 'pending',
          messageId: `m-${article}`,
          wantedRevision: revision,
        });
      }
    });
  });

  it('that took over a card gives it back, and the incident that had it has one of its own', async () => {
    await withPipeline(async (pipeline) => {
      const { store } = pipeline;
      await fileEach(pipeline, [here]);
      await store.subscriptions.add(sampleSubscription('s', { region: null }));
      await fileEach(pipeline, [there]);
      const card = (await store.deliveries.find('channel', idOf('there')))!;
      await store.deliveries.save({ ...card, status: 'sent', sentRevision: 1, messageId: 'm' });
      const { decision } = await decide(pipeline, mergeOf(idOf('here'), idOf('there')), who(LATER));
      const adopted = (await store.deliveries.find('channel', idOf('here')))!;
      expect(adopted).toMatchObject({ status: 'pending', messageId: 'm' });
      await store.deliveries.save({ ...adopted, status: 'sent', sentRevision: 2 });
      await undo(pipeline, decision.id, who(LATEST));
      const pending = { status: 'pending', wantedRevision: 3 };
      expect(await store.deliveries.find('channel', idOf('there'))).toMatchObject({
        ...pending,
        wantedRevision: 2,
        messageId: 'm',
      });
      expect(await store.deliveries.find('channel', idOf('here'))).toMatchObject({
        ...pending,
        messageId: null,
        sentRevision: null,
      });
    });
  });

  it('of what is one already, or of what there is not, is refused with the reason', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here]);
      const same = mergeOf(idOf('here'), idOf('here'));
      await expect(decide(pipeline, same, who(NOW))).rejects.toThrow(DecisionError);
      const missing = mergeOf(idOf('here'), 'nowhere');
      await expect(decide(pipeline, missing, who(NOW))).rejects.toThrow('there is no incident nowhere');
    });
  });
});

describe('a split', () => {
  const one = report({ article: 'one', claims: [claim(12)] });
  const two = report({ article: 'two', claims: [claim(12)] });

  it('keeps accounts apart for good that match in everything', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [one, two]);
      expect(await allIncidents(pipeline.store)).toHaveLength(1);
      await decide(pipeline, { kind: 'split', incident: idOf('one'), articles: ['two'] }, who(LATER));
      await fileEach(pipeline, [report({ article: 'three', claims: [claim(12)] })]);
      const incidents = await allIncidents(pipeline.store);
      expect(incidents.map(({ id }) => id).toSorted()).toEqual([idOf('one'), idOf('two')].toSorted());
      const together = incidents.map(({ sources }) => sources.map(({ article }) => article));
      expect(together.some((list) => list.includes('one') && list.includes('two'))).toBe(false);
      expect(together.flat()).toHaveLength(3);
    });
  });

  it('undoes a merge exactly, and a merge a split', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here, there]);
      const apart = await allRecords(pipeline.store);
      const merge = mergeOf(idOf('here'), idOf('there'));
      await decide(pipeline, merge, who(LATER));
      const joined = await allRecords(pipeline.store);
      await decide(pipeline, { kind: 'split', incident: idOf('here'), articles: ['there'] }, who(LATEST));
      expect(await allRecords(pipeline.store)).toEqual(apart);
      await decide(pipeline, merge, who(new Date('2024-05-08T12:00:00.000Z')));
      expect(await allRecords(pipeline.store)).toEqual(joined);
    });
  });

  it('holds against an earlier merge, though the clock of the one who merged was ahead', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here, there]);
      await decide(pipeline, mergeOf(idOf('here'), idOf('there')), who(LATEST));
      await decide(pipeline, { kind: 'split', incident: idOf('here'), articles: ['there'] }, who(LATER));
      expect(await allIncidents(pipeline.store)).toHaveLength(2);
    });
  });

  it('of an article that is not there, or of all of them, is refused', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [one, two]);
      const split = (articles: string[]) => ({ kind: 'split', incident: idOf('one'), articles }) as const;
      await expect(decide(pipeline, split(['nine']), who(NOW))).rejects.toThrow(
        'no article nine, only one, two',
      );
      await expect(decide(pipeline, split(['one', 'two']), who(NOW))).rejects.toThrow('would stay');
      await expect(decide(pipeline, split([]), who(NOW))).rejects.toThrow('would leave');
    });
  });
});

describe('a correction', () => {
  it('holds against every later account, and is taken back whole', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here]);
      const [before] = await allRecords(pipeline.store);
      const right = place('ml-bakal');
      const { decision } = await decide(
        pipeline,
        {
          kind: 'correct',
          incident: idOf('here'),
          correction: {
            place: right,
            dates: { start: '2024-05-02', end: '2024-05-02', datePrecision: 'day' },
            type: { eventType: 'Battles', subEventType: 'Armed clash' },
            killed: { low: 3, best: 4, high: 5 },
          },
        },
        who(LATER),
      );
      await fileEach(pipeline, [
        report({
          article: 'late',
          days: ['2024-05-02', '2024-05-02'],
          claims: [claim(20, { byKind: 'un' })],
        }),
      ]);
      const [incident, ...others] = await allIncidents(pipeline.store);
      expect(others).toEqual([]);
      expect(incident).toMatchObject({
        place: right,
        otherPlaces: [],
        start: '2024-05-02',
        dateFrom: 'stated',
        eventType: 'Battles',
        disputed: ['Violence against civilians'],
        killed: { low: 3, best: 4, high: 5 },
        severity: 'medium',
        sources: [{ article: 'here' }, { article: 'late' }],
      });
      await undo(pipeline, decision.id, who(LATEST));
      const undone = (await pipeline.store.incidents.find(idOf('here')))!;
      expect({ ...undone, revision: undefined }).toEqual({ ...before, revision: undefined });
    });
  });

  it('of a field that was corrected before holds, and its end brings the earlier one back', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here]);
      const correct = (id: string, now: Date) =>
        decide(
          pipeline,
          { kind: 'correct', incident: idOf('here'), correction: { place: place(id) } },
          who(now),
        );
      await correct('ml-bakal', NOW);
      const second = await correct('ml-tadjalalt', LATER);
      const nameNow = async () => (await allIncidents(pipeline.store))[0]!.place.id;
      expect(await nameNow()).toBe('ml-tadjalalt');
      await undo(pipeline, second.decision.id, who(LATEST));
      expect(await nameNow()).toBe('ml-bakal');
    });
  });

  it('stays with its incident: what is split off from it is as it was read', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here, there]);
      const [, before] = [idOf('here'), idOf('there')].map((id) => pipeline.store.incidents.find(id));
      const apart = { ...(await before)!, revision: 0 };
      await decide(pipeline, mergeOf(idOf('here'), idOf('there')), who(NOW));
      const correction = { place: place('ml-bakal'), killed: { low: 1, best: 1, high: 1 } };
      await decide(pipeline, { kind: 'correct', incident: idOf('here'), correction }, who(LATER));
      await decide(pipeline, { kind: 'split', incident: idOf('here'), articles: ['there'] }, who(LATEST));
      expect({ ...(await pipeline.store.incidents.find(idOf('there'))), revision: 0 }).toEqual(apart);
      expect(await pipeline.store.incidents.find(idOf('here'))).toMatchObject(correction);
    });
  });

  it('of the day lets in who repeats the mistake, weeks from the true day', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here]);
      const dates = { start: '2024-04-03', end: '2024-04-03', datePrecision: 'day' } as const;
      await decide(pipeline, { kind: 'correct', incident: idOf('here'), correction: { dates } }, who(LATER));
      await fileEach(pipeline, [report({ article: 'late', claims: [claim(12)] })]);
      expect(await allIncidents(pipeline.store)).toMatchObject([
        { start: '2024-04-03', sources: [{ article: 'here' }, { article: 'late' }] },
      ]);
    });
  });

  it('of the actors lets in who names the wrong ones, and who names the right ones', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [report({ article: 'here' })]);
      const actors = [actor('jnim', 'A'), actor('civilians', 'B')];
      await decide(pipeline, { kind: 'correct', incident: idOf('here'), correction: { actors } }, who(LATER));
      await fileEach(pipeline, [report({ article: 'wrong' })]);
      await fileEach(pipeline, [report({ article: 'right', actors })]);
      const told = (await allIncidents(pipeline.store)).map((one) => [one.actors[0]!.id, one.sources.length]);
      expect(told).toEqual([['jnim', 3]]);
    });
  });

  it('is not told of a second incident where a later account draws a report away', async () => {
    await withPipeline(async (pipeline) => {
      const both = report({ article: 'both', days: ['2024-05-03', '2024-05-04'], claims: [claim(14)] });
      await fileEach(pipeline, [report({ article: 'third', claims: [claim(9)] }), both]);
      const correction = { killed: { low: 3, best: 3, high: 3 }, place: place('ml-bakal') };
      await decide(pipeline, { kind: 'correct', incident: idOf('third'), correction }, who(LATER));
      const days: [string, string] = ['2024-05-04', '2024-05-04'];
      await fileEach(pipeline, [report({ article: 'fourth', days, claims: [claim(14)] })]);
      const told = (await allIncidents(pipeline.store)).map((one) => [
        one.sources.length,
        one.place.id,
        one.killed.best,
      ]);
      expect(told.toSorted()).toEqual([
        [1, 'ml-bakal', 3],
        [2, 'ml-tessit', 14],
      ]);
    });
  });

  it('makes one incident of two where they were two by a mistake only', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here, there]);
      const correction = { place: place('ml-tessit') };
      await decide(pipeline, { kind: 'correct', incident: idOf('there'), correction }, who(LATER));
      const incidents = await allIncidents(pipeline.store);
      expect(incidents.map(({ sources }) => sources.length)).toEqual([2]);
    });
  });
});

describe('an incident marked as none', () => {
  it('is shown by no query, is announced nowhere, and stays on record', async () => {
    await withPipeline(async (pipeline) => {
      const { store } = pipeline;
      await fileEach(pipeline, [here]);
      await decide(pipeline, { kind: 'dismiss', incident: idOf('here') }, { ...who(LATER), note: 'a match' });
      await store.subscriptions.add(sampleSubscription('s', { region: null }));
      expect(await allIncidents(store)).toEqual([]);
      expect(await store.incidents.count()).toBe(0);
      expect(await store.incidents.find(idOf('here'))).toMatchObject({ retracted: 'decision', revision: 2 });
      expect(await store.deliveries.backlog()).toMatchObject({ pending: 0 });
      const again = { kind: 'dismiss', incident: idOf('here') } as const;
      await expect(decide(pipeline, again, who(LATEST))).rejects.toThrow('marked as none already');
    });
  });

  it('has its cards put right where it was announced', async () => {
    await withPipeline(async (pipeline) => {
      const { store } = pipeline;
      await store.subscriptions.add(sampleSubscription('s', { region: null }));
      await fileEach(pipeline, [here]);
      const card = (await store.deliveries.find('channel', idOf('here')))!;
      await store.deliveries.save({ ...card, status: 'sent', sentRevision: 1, messageId: 'm' });
      await decide(pipeline, { kind: 'dismiss', incident: idOf('here') }, who(LATER));
      expect(await store.deliveries.find('channel', idOf('here'))).toMatchObject({
        status: 'pending',
        wantedRevision: 2,
        messageId: 'm',
      });
    });
  });

  it('takes copies of its text with it, and nothing of them is announced', async () => {
    await withPipeline(async (pipeline) => {
      const { store } = pipeline;
      const text =
        "EXERCISE: gunmen killed 12 civilians in Tessit, in Mali's Gao region, on 3 May 2024, an official said.";
      const file = (id: string, body: string) => {
        const published = { at: '2024-05-05', from: 'option' as const };
        const article = { id, title: null, body, url: null, source: id, published, lang: null };
        return fileArticle(pipeline, article, { sourceId: 's', origin: 'person', now: NOW });
      };
      await file('first', text);
      const [made] = await allIncidents(store);
      await decide(pipeline, { kind: 'dismiss', incident: made!.id }, who(LATER));
      await store.subscriptions.add(sampleSubscription('s', { region: null }));
      await file('copy', `${text} All rights reserved.`);
      expect(await allIncidents(store)).toEqual([]);
      expect(await store.deliveries.backlog()).toMatchObject({ pending: 0 });
      await file(
        'own',
        'EXERCISE: in Tessit (Gao region, Mali) 12 people died on 3 May 2024 when armed men attacked.',
      );
      expect(
        (await allIncidents(store)).map(({ sources }) => sources.map((source) => source.article)),
      ).toEqual([['own']]);
    });
  });

  it('keeps its copies when an account of a true event comes that matches them', async () => {
    await withPipeline(async (pipeline) => {
      const text =
        'EXERCISE: gunmen on motorbikes killed twelve villagers in Tessit on Friday, the mayor said';
      const sketched = (one: StoredReport) => ({
        ...one,
        article: { ...one.article, sketch: sketchText(text) },
      });
      await fileEach(pipeline, [sketched(here)]);
      await decide(pipeline, { kind: 'dismiss', incident: idOf('here') }, who(LATER));
      await fileEach(pipeline, [sketched(report({ article: 'copy', claims: [claim(12)] }))]);
      await fileEach(pipeline, [report({ article: 'a-true-one', claims: [claim(12)] })]);
      const incidents = await allIncidents(pipeline.store);
      expect(incidents).toMatchObject([{ sources: [{ article: 'a-true-one' }] }]);
      expect(incidents[0]!.sources).toHaveLength(1);
    });
  });

  it('is not merged with a true one, which would go with it', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here, there]);
      await decide(pipeline, { kind: 'dismiss', incident: idOf('here') }, who(LATER));
      const merge = mergeOf(idOf('there'), idOf('here'));
      await expect(decide(pipeline, merge, who(LATEST))).rejects.toThrow('is marked as none');
    });
  });

  it('draws no further account to it, which may tell of a true one; undone it takes them in', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here]);
      const { decision } = await decide(pipeline, { kind: 'dismiss', incident: idOf('here') }, who(LATER));
      await fileEach(pipeline, [report({ article: 'true', claims: [claim(12)] })]);
      expect((await allIncidents(pipeline.store)).map(({ id }) => id)).toEqual([idOf('true')]);
      await undo(pipeline, decision.id, who(LATEST));
      const incidents = await allIncidents(pipeline.store);
      expect(incidents.map(({ id, sources }) => [id, sources.length])).toEqual([[idOf('here'), 2]]);
    });
  });
});

describe('who decides', () => {
  it('is told in one line, as is the note, and has a name', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here]);
      const { decision } = await decide(
        pipeline,
        { kind: 'dismiss', incident: idOf('here') },
        { by: 'Desk\n', note: 'a match\n  v9  decision 0123\u001b[31m', now: LATER },
      );
      expect(decision).toMatchObject({ by: 'Desk', note: 'a match v9 decision 0123 [31m' });
      await expect(undo(pipeline, decision.id, { by: ' ', now: LATEST })).rejects.toThrow('nobody is named');
    });
  });
});

describe('the history of an incident', () => {
  it('tells what each revision changed, why, and when', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [here, report({ article: 'more', claims: [claim(15, { byKind: 'un' })] })]);
      const correction = { killed: { low: 1, best: 1, high: 1 } };
      const { decision } = await decide(
        pipeline,
        { kind: 'correct', incident: idOf('here'), correction },
        who(LATER),
      );
      const history = await pipeline.store.history.list(idOf('here'));
      expect(history.map(({ revision, at, cause }) => ({ revision, at, cause }))).toEqual([
        { revision: 1, at: NOW.toISOString(), cause: { kind: 'article', article: 'here' } },
        { revision: 2, at: NOW.toISOString(), cause: { kind: 'article', article: 'more' } },
        { revision: 3, at: LATER.toISOString(), cause: { kind: 'decision', decision: decision.id } },
      ]);
      const [first, second, third] = history.map(
        ({ changes }) => new Map(changes.map((one) => [one.field, one])),
      );
      expect(first).toEqual(new Map());
      expect(second!.get('killed')).toMatchObject({ from: { best: 12 }, to: { best: 15 } });
      expect(second!.get('sources')).toMatchObject({ added: [{ article: 'more' }], removed: [] });
      expect(third!.get('killed')).toMatchObject({ from: { best: 15 }, to: { best: 1 } });
      expect([...third!.keys()].toSorted()).toEqual(['killed', 'severity', 'summary']);
    });
  });
});

describe('whatever was filed', () => {
  it('a merge of any two incidents is undone exactly, by taking it back and by a split', async () => {
    await fc.assert(
      fc.asyncProperty(anyReports(6), fc.nat(), fc.nat(), async (reports, first, second) => {
        await withPipeline(async (pipeline) => {
          const { store } = pipeline;
          await fileEach(pipeline, reports);
          const before = await allRecords(store);
          const ids = (await allIncidents(store)).map(({ id }) => id);
          const [one, other] = [ids[first % ids.length]!, ids[second % ids.length]!];
          if (one === other) return;
          const articlesOf = async (id: string) =>
            (await store.incidents.find(id))!.sources.map(({ article }) => article);
          const leaving = await articlesOf(other);
          const merge = mergeOf(one, other);
          const { decision } = await decide(pipeline, merge, who(LATER));
          await undo(pipeline, decision.id, who(LATER));
          expect(await allRecords(store)).toEqual(before);

          const again = await decide(pipeline, merge, who(LATEST));
          const joined = (await store.incidents.find(one))!.id;
          expect(again.settled.map(({ after }) => after.id)).toContain(joined);
          const now = new Date('2024-05-09T12:00:00.000Z');
          await decide(pipeline, { kind: 'split', incident: joined, articles: leaving }, who(now));
          expect(await allRecords(store)).toEqual(before);
        });
      }),
      { numRuns: 60 },
    );
  });
});
