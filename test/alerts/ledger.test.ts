import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/alerts/languages/index.ts';
import { nameOf, renderFigure, renderLedger } from '../../src/alerts/ledger.ts';
import { asRecorded } from '../../src/alerts/words.ts';
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

  it('shows the id of an actor that the record does not list', () => {
    expect(nameOf('jnim', { actors: [] }, asRecorded)).toBe('jnim');
  });
});
