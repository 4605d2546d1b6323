import { expect, it } from 'vitest';
import type { Incident } from '../../../src/model.ts';
import { FEW } from '../../../src/store/incident-seeks.ts';
import type { IncidentHit, IncidentKeys, IncidentQuery } from '../../../src/store/store.ts';
import type { Subject } from '../conformance.ts';
import { inOrder, readPages, type Saved, saveAll } from '../pages.ts';
import { keysOf, NOON, sampleIncident, tessit } from '../samples.ts';

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

  it('finds those of a region and an actor, whether the actor has few incidents or many', async () => {
    const places: IncidentKeys['places'] = [
      { place: 'land', match: 'inside' },
      { place: 'border', match: 'overlaps' },
    ];
    const saved = Array.from({ length: FEW + 1 }, (_, i) => ({
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

  it('finds those near a point and those with a word, whether there are few or many', async () => {
    const saved = Array.from({ length: FEW + 1 }, (_, i) => ({
      incident: sampleIncident(`throng-${i}`, {
        start: `2022-03-${String(1 + (i % 28)).padStart(2, '0')}`,
        summary: { en: i % 100 === 0 ? 'convoy, bridge' : 'convoy', fr: '' },
        place: { ...tessit, lat: i % 100 === 50 ? 41 : 40, lon: 100 },
      }),
      keys: keysOf(i % 7 === 0 ? ['throng'] : []),
    }));
    await store().transaction((tx) => saveAll(tx, saved));
    const ordered = saved.toSorted((a, b) => inOrder(a.incident, b.incident));
    const expected = (keep: (saved: Saved, i: number) => boolean) =>
      ordered
        .filter((one) => keep(one, Number(one.incident.id.split('-')[1])))
        .map(({ incident }) => incident.id);
    const many = { lat: 40, lon: 100, km: 10 };
    const few = { lat: 41, lon: 100, km: 10 };
    const found = async (query: IncidentQuery) => idsOf(await store().incidents.query(query));
    expect(await found({ text: 'convoy' })).toEqual(expected(() => true));
    expect(await found({ text: 'convoy bridge' })).toEqual(expected((_, i) => i % 100 === 0));
    expect(await found({ near: many })).toEqual(expected((_, i) => i % 100 !== 50));
    expect(await found({ near: few })).toEqual(expected((_, i) => i % 100 === 50));
    expect(await found({ near: few, text: 'convoy' })).toEqual(expected((_, i) => i % 100 === 50));
    expect(await found({ near: many, text: 'bridge' })).toEqual(expected((_, i) => i % 100 === 0));
    expect(await found({ near: few, text: 'bridge' })).toEqual([]);
    expect(await found({ region: 'throng', near: many, text: 'bridge' })).toEqual(
      expected((_, i) => i % 700 === 0),
    );
    const all = { region: 'throng', near: many, text: 'convoy' };
    expect(idsOf(await readPages(store(), all, 10))).toEqual(
      expected((_, i) => i % 7 === 0 && i % 100 !== 50),
    );
  });

  it('finds words of summary, places, actors and claims, accents and case forgiven', async () => {
    const incident = sampleIncident('told', {
      summary: { en: 'EXERCISE: Zephyr', fr: 'EXERCICE : « aprés-midi »' },
      place: { ...tessit, name: 'Mopti-Sévaré', admin2: 'Koro', admin1: 'Bandiagara' },
      otherPlaces: [{ ...tessit, name: 'Tin-Œrou' }],
    });
    incident.actors[0]!.name = 'Dozos';
    incident.claims[0]!.wording = 'a tué 17 personnes';
    await store().incidents.save(incident, keysOf([]), NOON);
    const asked = async (text: string) => idsOf(await store().incidents.query({ text })).includes('told');
    const found = [
      'zéphyr',
      'APRES MIDI',
      'sevare',
      'koro bandiagara',
      'oerou',
      'dozos',
      'tue 17',
      'tué, 17!',
    ];
    for (const text of found) expect([text, await asked(text)]).toEqual([text, true]);
    for (const text of ['zeph', 'zephyr drone', 'kor', '1', 'gunmen'])
      expect([text, await asked(text)]).toEqual([text, false]);
  });

  it('takes nothing of a text for syntax', async () => {
    const incident = sampleIncident('plain', { summary: { en: 'quokka near and not or', fr: '' } });
    await store().incidents.save(incident, keysOf([]), NOON);
    const asked = async (text: string) => idsOf(await store().incidents.query({ text }));
    const harmless = [
      '"quokka',
      "quokka'",
      'quokka*',
      '-quokka',
      '(quokka',
      'words:quokka',
      'quokka\0',
      '^quokka',
    ];
    for (const text of [
      ...harmless,
      'quokka AND',
      'NOT quokka',
      'quokka OR near',
      '{quokka}',
      'quokka + and',
    ])
      expect(await asked(text)).toEqual(text.includes('words') ? [] : ['plain']);
    for (const text of ['', ' ', '"', '*', '""', '\0', '%', '_', 'quokka OR zebra', 'quok*', 'quok%'])
      expect(await asked(text)).toEqual([]);
    expect(await asked(`quokka ${'and '.repeat(5_000)}`)).toEqual(['plain']);
    const thousands = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
    expect(await asked(`quokka ${thousands.join(' ')}`)).toEqual([]);
    expect(await asked(`quokka ${'x'.repeat(100_000)}`)).toEqual([]);
  });

  it('finds a word of any length', async () => {
    const long = 'z'.repeat(20_000);
    await store().incidents.save(
      sampleIncident('long-word', { summary: { en: long, fr: '' } }),
      keysOf([]),
      NOON,
    );
    expect(idsOf(await store().incidents.query({ text: long }))).toEqual(['long-word']);
  });

  it('forgets the words and places that a record has no longer, and those of one that went into another', async () => {
    const near = { lat: -40, lon: -60, km: 1 };
    const place = { ...tessit, lat: -40, lon: -60 };
    const summary = { en: 'wombat', fr: '' };
    const found = async () => [
      idsOf(await store().incidents.query({ text: 'wombat' })),
      idsOf(await store().incidents.query({ near })),
    ];
    const save = (changes: Partial<Incident>) =>
      store().incidents.save(sampleIncident('changing', changes), keysOf([]), NOON);
    await save({ summary, place });
    expect(await found()).toEqual([['changing'], ['changing']]);
    await save({ place: { ...place, precision: 'admin2' } });
    expect(await found()).toEqual([[], []]);
    await save({ summary, place });
    await store().incidents.save(sampleIncident('other'), keysOf([]), NOON);
    await store().incidents.mergeInto('changing', 'other', NOON);
    expect(await found()).toEqual([[], []]);
    await save({ summary, place });
    expect(await found()).toEqual([['changing'], ['changing']]);
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
