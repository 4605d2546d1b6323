import { describe, expect, it } from 'vitest';
import { words } from '../../../src/alerts/languages/fr.ts';
import { testLanguage } from './every-language.ts';

describe('French', () => {
  testLanguage(words);

  it('counts none, one and many', () => {
    expect([
      words.origins(0, 0),
      words.origins(1, 1),
      words.origins(5, 2),
      words.more(1),
      words.more(2),
    ]).toEqual(['0 origine', '1 origine', '5 médias, 2 origines', '… et 1 autre', '… et 2 autres']);
  });

  it('writes the first of a month as the French do, and no other day', () => {
    expect(words.days('1 mars 2024')).toBe('1er mars 2024');
    expect(words.days('1–2 mars 2021')).toBe('1er–2 mars 2021');
    expect(words.days('1er mars 2024')).toBe('1er mars 2024');
    expect(words.days('11 – 21 mars 2021')).toBe('11 – 21 mars 2021');
  });

  it('leaves no quotation mark alone at the end or the beginning of a line', () => {
    expect(words.quote('un élu')).toBe('«\u00a0un élu\u00a0»');
  });

  it('elides before a vowel', () => {
    expect(words.place.near('Ansongo')).toBe('près d’Ansongo');
    expect(words.place.near('Hombori')).toBe('près de Hombori');
  });
});
