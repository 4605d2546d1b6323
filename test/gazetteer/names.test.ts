import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/gazetteer/features.ts';
import { chooseNames, createVocabulary, isWeak, keysOf } from '../../src/gazetteer/names.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';

const { languages } = await loadKnowledge();
const vocabulary = createVocabulary(languages.values());

describe('the names of a row', () => {
  it('are its name, the ASCII one and other spellings in Latin script, each once', () => {
    expect(
      chooseNames('Tessalît', 'Tessalit', ['Tasalit', 'Tessalit', 'تسليت', 'ߕߛߊߟߌߕ', 'Тессалит']),
    ).toEqual(['Tessalît', 'Tessalit', 'Tasalit']);
  });

  it('are without codes of airports and what stands in brackets', () => {
    expect(chooseNames('Bourem (village)', 'Bourem (village)', ['GABR', 'TOM', 'Burem'])).toEqual([
      'Bourem',
      'Burem',
    ]);
  });
});

describe('the keys of a name', () => {
  it('are its words as the reader folds and as it spells them, blanks or none', () => {
    expect(keysOf('Ti-n-Aouker', vocabulary)).toEqual({
      exact: ['ti n aouker', 'tin aouker', 'tinaouker'],
      spelled: ['ti n auker', 'tin auker', 'tinauker'],
    });
  });

  it('know sh and ch for one', () => {
    expect(keysOf('Chinagodrar', vocabulary).spelled).toEqual(keysOf('Shinagodrar', vocabulary).spelled);
  });

  it.each(['La Paix', 'Sidi Mohamed', 'Petit Marché'])(
    'are none for %s: each word is a common one',
    (name) => {
      expect(keysOf(name, vocabulary)).toEqual({ exact: [], spelled: [] });
    },
  );

  it('leave out a spelling that would catch a common word', () => {
    expect(keysOf('Mannwel', vocabulary).spelled).toEqual(['manuel']);
    expect(keysOf('Tikket', vocabulary)).toEqual({ exact: ['tikket'], spelled: [] });
  });
});

describe('a name of one word', () => {
  it.each(['Bia', 'Table', 'Keïta', 'Moussa', 'Samedi', 'Centre', 'Soldat', 'Gaza', 'Djoliba'])(
    '%s is weak: a text may mean something else by it',
    (name) => {
      expect(isWeak(name, vocabulary)).toBe(true);
    },
  );

  it.each(['Boulkessi', 'Tin Hama', 'Kobou', 'Le Camp'])('%s is not', (name) => {
    expect(isWeak(name, vocabulary)).toBe(false);
  });
});

describe('the features', () => {
  it.each([
    ['P.PPL', 'village'],
    ['P.PPLA3', 'town'],
    ['P.PPLW', 'village'],
    ['S.CMP', 'site'],
    ['H.WLL', 'site'],
    ['S.MNAU', 'site'],
    ['L.RESF', 'site'],
    ['P.PPLX', null],
    ['P.PPLH', null],
    ['T.HLL', null],
    ['H.WAD', null],
    ['A.ADM2', null],
    ['.', null],
  ])('%s becomes %s', (feature, kind) => {
    expect(kindOf(feature)).toBe(kind);
  });
});
