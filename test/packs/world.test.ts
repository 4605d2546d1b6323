import { describe, expect, test } from 'vitest';
import { loadWorld } from '../../src/packs/world.ts';

const world = await loadWorld();
const byIso = new Map(world.map((country) => [country.iso, country]));

describe('the world', () => {
  test('has its countries once, each with names, capital and people in both languages', () => {
    expect(world.length).toBeGreaterThanOrEqual(195);
    expect(byIso.size).toBe(world.length);
    for (const { iso, names, capital, demonyms, lat, lon } of world) {
      for (const language of ['en', 'fr'] as const) {
        expect(names[language][0], iso).not.toBe(iso);
        expect(capital[language], iso).not.toBe('');
        expect(demonyms[language].length, iso).toBeGreaterThan(0);
      }
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180, iso).toBe(true);
    }
  });

  test('names countries and capitals in each language', () => {
    expect(byIso.get('DE')).toMatchObject({ names: { en: ['Germany'], fr: ['Allemagne'] } });
    expect(byIso.get('RU')?.capital).toEqual({ en: 'Moscow', fr: 'Moscou' });
    expect(byIso.get('GB')?.capital).toEqual({ en: 'London', fr: 'Londres' });
  });

  test('keeps Niger from Nigeria, the Congos and the Guineas apart', () => {
    expect(byIso.get('NE')?.demonyms.en).toEqual(['Nigerien', 'Nigerois']);
    expect(byIso.get('NG')?.demonyms.en).toEqual(['Nigerian']);
    expect(byIso.get('NE')?.demonyms.fr).toContain('nigérien');
    expect(byIso.get('NG')?.demonyms.fr).toContain('nigérian');
    expect(byIso.get('CD')?.names.en).toContain('Democratic Republic of the Congo');
    expect(byIso.get('CG')?.names.en).not.toContain('Democratic Republic of the Congo');
    expect(byIso.get('GN')?.demonyms.fr).toEqual(['guinéen', 'guinéenne']);
    expect(byIso.get('GQ')?.demonyms.en).not.toContain('Guinean');
    expect(byIso.get('GW')?.demonyms.en).toEqual(['Bissau-Guinean']);
  });

  test('gives no two countries one name', () => {
    for (const language of ['en', 'fr'] as const) {
      const names = world.flatMap((country) => country.names[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test('has no name that is far more often a word or a given name', () => {
    const words = new Set(['us', 'car', 'eau', 'grenade', 'maurice', 'dominique']);
    const names = world.flatMap(({ names: { en, fr } }) => [...en, ...fr]);
    expect(names.filter((name) => words.has(name.toLowerCase()))).toEqual([]);
    expect(byIso.get('MU')?.names).toEqual({ en: ['Mauritius'], fr: ['île Maurice'] });
  });
});
