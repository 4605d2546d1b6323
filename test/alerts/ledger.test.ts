import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/alerts/languages/index.ts';
import { nameOf, renderFigure, renderLedger } from '../../src/alerts/ledger.ts';
import { asRecorded, type Words } from '../../src/alerts/words.ts';
import type { LedgerClaim } from '../../src/model.ts';
import { exampleClaim, exampleIncident } from './example-incident.ts';

const { en, fr } = await loadLanguages();
type Figure = Parameters<typeof renderFigure>[0];

describe('a figure reads', () => {
  it.each<[Figure, string, string]>([
    [{ min: 40, max: 40 }, '40', '40'],
    [{ min: 0, max: 0 }, '0', '0'],
    [{ min: 40, max: null }, '40 or more', '40 ou plus'],
    [{ min: 40, max: 40, vague: true }, 'about 40', 'environ 40'],
    [{ min: 1, max: 40 }, 'up to 40', 'jusqu’à 40'],
    [{ min: 40, max: 50 }, '40 to 50', 'de 40 à 50'],
    [{ min: 3, max: null, vague: true }, 'several', 'plusieurs'],
    [{ min: 12, max: null, vague: true }, 'about 12 or more', 'environ 12 ou plus'],
    [{ min: 1, max: null, vague: true }, 'a number not given', 'nombre non précisé'],
    [{ min: 1500, max: 1500 }, '1,500', '1\u202f500'],
  ])('%j: %s, %s', (figure, english, french) => {
    expect(renderFigure(figure, en)).toBe(english);
    expect(renderFigure(figure, fr)).toBe(french);
  });
});

describe('the ledger', () => {
  it('is empty where nothing was counted', () => {
    expect(renderLedger(exampleIncident({ claims: [] }), en, asRecorded)).toEqual([]);
  });

  it('keeps figures apart that differ in anything but their outlet', () => {
    const claims = [
      exampleClaim(),
      exampleClaim({ min: 7, max: 7 }),
      exampleClaim({ of: null }),
      exampleClaim({ by: 'A LOCAL OFFICIAL' }),
    ];
    expect(renderLedger(exampleIncident({ claims }), en, asRecorded)[0]?.lines).toHaveLength(3);
  });

  it('puts who stands highest first and parts of a figure last', () => {
    const claims = [
      exampleClaim({ by: 'army', byKind: 'army' }),
      exampleClaim({ by: 'part', byKind: 'un', part: true }),
      exampleClaim({ by: 'resident', byKind: 'resident' }),
      exampleClaim({ by: 'mission', byKind: 'un' }),
    ];
    const lines = renderLedger(exampleIncident({ claims }), en, asRecorded)[0]?.lines ?? [];
    expect(lines.map((line) => /“(\w+)”/.exec(line)?.[1])).toEqual(['mission', 'resident', 'army', 'part']);
  });

  it.each<[Partial<LedgerClaim>, string, string]>([
    [{ measure: 'captured', unit: 'motorcycles', min: 9, max: 9 }, '**9** motorcycles', '**9** motos'],
    [{ measure: 'destroyed', unit: 'vehicles', min: 1, max: 1 }, '**1** vehicle', '**1** véhicule'],
    [{ measure: 'destroyed', unit: 'camps', min: 0, max: 0 }, '**0** camps', '**0** camp'],
    [
      { measure: 'captured', unit: 'livestock', min: 250, max: 250 },
      '**250** head of livestock',
      '**250** têtes de bétail',
    ],
    [
      { measure: 'displaced', unit: 'households', min: 1, max: null },
      '**1 or more** households',
      '**1 ou plus** ménages',
    ],
    [{ measure: 'captured', unit: 'samovars', min: 2, max: 2 }, '**2** samovars', '**2** samovars'],
    [{ measure: 'captured', unit: 'constructor', min: 2, max: 2 }, '**2** constructor', '**2** constructor'],
    [{ measure: 'wounded', min: 11, max: 11 }, '**11** people', '**11** personnes'],
    [{ measure: 'wounded', min: 1, max: 1 }, '**1** person', '**1** personne'],
    [{ measure: 'wounded', min: 3, max: null, vague: true }, '**several** people', '**plusieurs** personnes'],
    [
      { measure: 'wounded', min: 1, max: null, vague: true },
      '**a number not given**',
      '**nombre non précisé**',
    ],
    [
      { measure: 'wounded', part: true },
      '**6** people (part of a larger figure)',
      '**6** personnes (inclus dans un total)',
    ],
  ])('says in the words of its language what %j counts: %s, %s', (changes, english, french) => {
    const incident = exampleIncident({ claims: [exampleClaim({ of: null, ...changes })] });
    const counted = (words: Words) => renderLedger(incident, words, asRecorded)[0]?.lines[0]?.split(' · ')[0];
    expect(counted(en)).toBe(english);
    expect(counted(fr)).toBe(french);
  });

  it('says whose things were counted beside what they are', () => {
    const claim = exampleClaim({ measure: 'captured', unit: 'motorcycles', min: 9, max: 9, of: 'issp' });
    const [english, french] = [en, fr].map(
      (words) => renderLedger(exampleIncident({ claims: [claim] }), words, asRecorded)[0]?.lines[0],
    );
    expect(english).toContain('**9** motorcycles, Islamic State Sahel Province · ');
    expect(french).toContain('**9** motos, Islamic State Sahel Province · ');
  });

  it('shows the id of an actor that the record does not list', () => {
    expect(nameOf('jnim', { actors: [] }, asRecorded)).toBe('jnim');
  });
});
