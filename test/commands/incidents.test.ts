import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/model.ts';
import type { IncidentKeys } from '../../src/store/store.ts';
import { exampleIncident } from '../alerts/example-incident.ts';
import { NOW, openDesk, textOf } from './desk.ts';

const FR = { locale: 'fr' };
const inGao: IncidentKeys = {
  places: [
    { place: 'ml-gao', match: 'inside' },
    { place: 'ml-tessit', match: 'inside' },
  ],
  actors: ['issp', 'civilians'],
};

async function openDeskWith(...records: [Partial<Incident>, IncidentKeys?][]) {
  const desk = await openDesk();
  for (const [changes, keys = inGao] of records) {
    await desk.store.incidents.save(exampleIncident(changes), keys, NOW.toISOString());
  }
  return desk;
}

describe('/incidents', () => {
  it('lists what happened in a region: day, place, type, killed, sides, sources and id', async () => {
    const desk = await openDeskWith([{}]);
    expect(textOf(await desk.run('incidents', { region: 'gao' }))).toBe(
      [
        'Incidents: Gao (region, Mali)',
        '**4–5 Mar 2024 · near Tessit, Ansongo, Gao, Mali**',
        'Attack · killed 6–11 · Islamic State Sahel Province → Civilians · 1 origin · `inc-1`',
      ].join('\n'),
    );
  });

  it('answers in French to who speaks French', async () => {
    const desk = await openDeskWith([{}]);
    expect(textOf(await desk.run('incidents', { region: 'gao' }, FR))).toBe(
      [
        'Incidents : Gao (region, Mali)',
        '**4–5 mars 2024 · près de Tessit, Ansongo, Gao, Mali**',
        'Attaque · tués 6–11 · Islamic State Sahel Province → Civilians · 1 origine · `inc-1`',
      ].join('\n'),
    );
  });

  it('marks what its sources say is an exercise', async () => {
    const sources = exampleIncident().sources.map((source) => ({ ...source, exercise: true as const }));
    const desk = await openDeskWith([{ sources }]);
    expect(textOf(await desk.run('incidents'))).toContain('\nEXERCISE · Attack · killed');
    expect(textOf(await desk.run('incidents', {}, FR))).toContain('\nEXERCICE · Attaque · tués');
  });

  it('puts the newest first', async () => {
    const desk = await openDeskWith(
      [{ id: 'old', start: '2024-01-01', end: '2024-01-01' }],
      [{ id: 'new', start: '2024-03-01', end: '2024-03-01' }],
      [{ id: 'mid', start: '2024-02-01', end: '2024-02-01' }],
    );
    expect(textOf(await desk.run('incidents')).match(/`\w+`/g)).toEqual(['`new`', '`mid`', '`old`']);
  });

  it('finds by actor, and by region and actor together', async () => {
    const jnim = { ...inGao, actors: ['jnim'] };
    const elsewhere = { places: [], actors: ['jnim'] };
    const desk = await openDeskWith([{ id: 'one' }], [{ id: 'two' }, jnim], [{ id: 'three' }, elsewhere]);
    const ids = async (options: Record<string, string>) =>
      textOf(await desk.run('incidents', options))
        .match(/`\w+`/g)
        ?.toSorted();
    expect(await ids({ actor: 'JNIM' })).toEqual(['`three`', '`two`']);
    expect(await ids({ region: 'GAO', actor: 'jnim' })).toEqual(['`two`']);
  });

  it('marks what lies only in an area that overlaps the region, and says what the mark means', async () => {
    const overlapping: IncidentKeys = { places: [{ place: 'ml-gao', match: 'overlaps' }], actors: [] };
    const desk = await openDeskWith([{ id: 'in' }], [{ id: 'over', start: '2024-03-01' }, overlapping]);
    const text = textOf(await desk.run('incidents', { region: 'gao' }));
    expect(text).toMatch(/^≈ \*\*1–5 Mar 2024/m);
    expect(text).toMatch(/^≈ known only to lie in an area that overlaps Gao \(region, Mali\)$/m);
    expect(textOf(await desk.run('incidents', { region: 'gao' }, FR))).toContain('recoupe Gao');
  });

  it('says that nothing is on record', async () => {
    const desk = await openDesk();
    expect(textOf(await desk.run('incidents', { region: 'gao' }))).toBe(
      'No incident is on record for Gao (region, Mali).',
    );
    expect(textOf(await desk.run('incidents', {}, FR))).toBe('Aucun incident n’est encore enregistré.');
  });

  it('names the nearest places for one that is not known, and none where none is near', async () => {
    const desk = await openDeskWith([{}]);
    expect(textOf(await desk.run('incidents', { region: 'Tesit' }))).toBe(
      'No place called “Tesit” is known. Did you mean **Tessit (Ansongo, Gao, Mali)**, **Tessalit (Kidal, Mali)**?',
    );
    expect(textOf(await desk.run('incidents', { region: 'Atlantis' }, FR))).toBe(
      'Aucun lieu nommé « Atlantis » n’est connu.',
    );
    expect(textOf(await desk.run('incidents', { actor: 'Jmin' }))).toContain('Did you mean **JNIM**?');
  });

  it('shows what was typed as letters, whatever it is', async () => {
    const desk = await openDesk();
    const text = textOf(await desk.run('incidents', { region: '@everyone [x](https://bad.example)' }));
    expect(text).not.toMatch(/@everyone|[^\\]\]\(|:\/\//);
  });

  it('counts what does not fit', async () => {
    const many = Array.from({ length: 60 }, (_, n): [Partial<Incident>] => [{ id: `inc-${n}` }]);
    const desk = await openDeskWith(...many);
    const text = textOf(await desk.run('incidents', { region: 'gao' }));
    const left = Number(/… and (\d+) more/.exec(text)?.[1]);
    expect((text.match(/`inc-\d+`/g)?.length ?? 0) + left).toBe(60);
    expect(desk.errors).toEqual([]);
  });

  it('says that there are more than it counts', async () => {
    const many = Array.from({ length: 230 }, (_, n): [Partial<Incident>] => [{ id: `inc-${n}` }]);
    const desk = await openDeskWith(...many);
    expect(textOf(await desk.run('incidents'))).toMatch(/… and more than \d+ more/);
    expect(textOf(await desk.run('incidents', {}, FR))).toMatch(/… et plus de \d+ autres/);
  });

  it('leaves out killed and sides where there are none, and says when no day is known', async () => {
    const desk = await openDeskWith([
      { killed: { low: 0, best: 0, high: 0 }, actors: [], start: null, end: null, datePrecision: null },
    ]);
    expect(textOf(await desk.run('incidents'))).toContain(
      '**day unknown · near Tessit, Ansongo, Gao, Mali**\nAttack · 1 origin · `inc-1`',
    );
  });

  it('answers to everybody only where asked to', async () => {
    const desk = await openDeskWith([{}]);
    expect(await desk.run('incidents')).toMatchObject({ ephemeral: true });
    expect(await desk.run('incidents', { show: true })).toMatchObject({ ephemeral: false });
  });

  it('offers regions and actors as they are typed', async () => {
    const desk = await openDesk();
    expect(await desk.type('incidents', 'region', 'tess')).toEqual([
      { name: 'Tessit (Ansongo, Gao, Mali)', value: 'ml-tessit' },
      { name: 'Tessalit (Kidal, Mali)', value: 'ml-tessalit' },
    ]);
    expect(await desk.type('incidents', 'actor', 'jn')).toEqual([{ name: 'JNIM', value: 'jnim' }]);
    expect(await desk.type('incidents', 'region', 'zz')).toEqual([]);
  });
});
