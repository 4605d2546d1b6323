import { expect, it } from 'vitest';
import type { IncidentHit, IncidentKeys } from '../../../src/store/store.ts';
import type { Subject } from '../conformance.ts';
import { inOrder, readPages, type Saved, saveAll } from '../pages.ts';
import { keysOf, NOON, sampleIncident } from '../samples.ts';

export function incidentQueryConformance({ store }: Subject): void {
  it('lists the newest first, of one day by id, undated ones last', async () => {
    await saveAll(store(), [
      dated('order-b', '2024-01-02'),
      dated('order-none', null),
      dated('order-c', '2024-01-03'),
      dated('order-a', '2024-01-02'),
      dated('order-É', '2024-01-02'),
      dated('order-Z', '2024-01-02'),
    ]);
    const hits = await store().incidents.query({ region: 'order' });
    expect(idsOf(hits)).toEqual(['order-c', 'order-Z', 'order-a', 'order-b', 'order-É', 'order-none']);
  });

  it('says whether an incident lies inside the region or only overlaps it; inside wins', async () => {
    const places: IncidentKeys['places'] = [
      { place: 'zone', match: 'overlaps' },
      { place: 'both', match: 'overlaps' },
      { place: 'both', match: 'inside' },
      { place: 'both', match: 'overlaps' },
    ];
    await store().incidents.save(sampleIncident('zoned'), { places, actors: [] }, NOON);
    expect((await store().incidents.query({ region: 'zone' }))[0]?.match).toBe('overlaps');
    expect((await store().incidents.query({ region: 'both' }))[0]?.match).toBe('inside');
    const [hit] = await store().incidents.query({ eventType: 'Violence against civilians', limit: 1 });
    expect(hit).not.toHaveProperty('match');
  });

  it('never takes an actor for a place of the same name', async () => {
    await store().incidents.save(sampleIncident('homonym'), keysOf(['homonym'], []), NOON);
    expect(await store().incidents.query({ actor: 'homonym' })).toEqual([]);
    expect(await store().incidents.query({ region: 'all' })).toEqual([]);
  });

  it('finds those of a region and an actor, whether the actor has few incidents or a thousand', async () => {
    const places: IncidentKeys['places'] = [
      { place: 'land', match: 'inside' },
      { place: 'border', match: 'overlaps' },
    ];
    const saved = Array.from({ length: 1_001 }, (_, i) => ({
      incident: sampleIncident(`crowd-${i}`),
      keys: { places: i % 100 === 0 ? places : [], actors: i % 10 === 0 ? ['common', 'rare'] : ['common'] },
    }));
    await store().transaction((tx) => saveAll(tx, saved));
    const expected = saved.filter(({ keys }) => keys.places.length > 0).map(({ incident }) => incident.id);
    for (const actor of ['common', 'rare']) {
      for (const { place, match } of places) {
        const hits = await store().incidents.query({ region: place, actor });
        expect(idsOf(hits)).toEqual(expected.toSorted());
        expect(new Set(hits.map((hit) => hit.match))).toEqual(new Set([match]));
      }
    }
  });

  it('pages through a thousand incidents without gap or repeat, also where many share a day', async () => {
    const saved = Array.from({ length: 1_000 }, (_, i) =>
      dated(`many-${i}`, i % 10 === 0 ? null : `2023-01-0${1 + (i % 3)}`),
    );
    await store().transaction((tx) => saveAll(tx, saved));
    const seen = await readPages(store(), { region: 'many' }, 37);
    expect(idsOf(seen)).toEqual(
      saved
        .map(({ incident }) => incident)
        .sort(inOrder)
        .map(({ id }) => id),
    );
  });
}

function dated(id: string, day: string | null): Saved {
  const incident = sampleIncident(id, { start: day, end: day });
  return { incident, keys: keysOf([id.split('-')[0] ?? id]) };
}

const idsOf = (hits: IncidentHit[]): string[] => hits.map(({ incident }) => incident.id);
