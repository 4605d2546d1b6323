/** Whatever the text, the reader answers, and what it answers holds together. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../corpus/load.ts';
import { faultsOf } from './faults.ts';
import { PUBLISHED, readText } from './read-text.ts';

const corpus = await loadCorpus();

/** The same texts on every run: what fails here fails again. */
const RUNS = { seed: 20_240_605, numRuns: 300 };

/** Words that the reader has rules for, in no order that makes sense. */
const PIECES = [
  'Gunmen',
  'killed',
  'ten',
  'people',
  'including',
  'two children',
  'between 40 and 50',
  'at least',
  'up to',
  'dozens of',
  'soldiers',
  'JNIM',
  'the army said',
  'according to residents',
  'in Tessit',
  'near Gao',
  'between Gao and Ansongo',
  'the village of Zorgadou',
  '12 km north of',
  'on Friday',
  'in the night of 3 to 4 June',
  'three days of fighting',
  'since 2012',
  'ambush',
  'drone strike',
  'denied',
  'could',
  'if',
  'they',
  'the latter',
  'ont tué',
  'dix personnes',
  'dont deux enfants',
  'une quarantaine de',
  "l'armée",
  'selon des habitants',
  'à Tinzaouaten',
  'dans la nuit du 3 au 4 juin',
  'vendredi',
  'BAMAKO (AFP) -',
  'By Moussa Diallo',
  '(Photo: AFP)',
  'READ MORE:',
  'date 2024-08-25',
  '"',
  '«',
  '»',
  '.',
  ',',
  ':',
  ';',
  '-',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\0',
  '\u0007',
  '\u200b',
  '\u202e',
  '\ud83d',
  '\udca9',
  '💥',
  'قتل مسلحون',
  'בגאו',
  '十人死亡',
  'e\u0301',
  '<p>',
  '</div>',
  '&nbsp;',
  '<script>',
  '999999999999999999999',
  '31/02/2024',
  '0',
  '-5',
  '1 200 000',
];

const soup = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', ', ', '. ')), {
    maxLength: 50,
  })
  .map((parts) => parts.flat().join(''));
/** Any UTF-16 units: lone surrogates and control characters too. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));
/** A real text cut to pieces and put together in another order. */
const mangled = fc
  .tuple(fc.constantFrom(...corpus), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 160 })), { maxLength: 12 }))
  .map(([{ text }, cuts]) =>
    cuts.map(([at, length]) => text.slice(at % text.length, (at % text.length) + length)).join(''),
  );
const published = fc.constantFrom(
  PUBLISHED,
  '2023-03-13',
  '2024-02-29',
  '2025-07-02',
  '2024-12-31T23:59:59Z',
  null,
);

describe('any text', () => {
  for (const [name, texts] of [
    ['words of the rules in any order', soup],
    ['any units', units],
    ['any characters', fc.string({ unit: 'binary', maxLength: 200 })],
    ['real texts cut to pieces', mangled],
  ] as const) {
    it(`is read and what is read holds together: ${name}`, () => {
      fc.assert(
        fc.property(texts, published, fc.constantFrom(null, 'en', 'fr', 'xx'), (text, at, lang) => {
          expect(faultsOf(readText(text, { published: at, lang }))).toEqual([]);
        }),
        RUNS,
      );
    });
  }

  it('gives the same reading twice', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(readText(text)).toEqual(readText(text));
      }),
      { ...RUNS, numRuns: 50 },
    );
  });

  it('is read with any title', () => {
    fc.assert(
      fc.property(soup, soup, (title, text) => {
        expect(faultsOf(readText(text, { title }))).toEqual([]);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

describe('an odd text', () => {
  it.each([
    ['nothing at all', ''],
    ['white space', ' \n\t\u00a0 \n\n'],
    ['one full stop', '.'],
    ['a lone high surrogate', 'Gunmen killed ten people in Tessit \ud83d on Friday.'],
    ['a lone low surrogate', '\udca9Gunmen killed ten people in Tessit on Friday.'],
    ['null characters', 'Gunmen\0killed\0ten\0people in Tessit on Friday.'],
    ['right-to-left marks', '\u202eGunmen killed ten people in Tessit on Friday.\u202c'],
    ['Arabic', 'قتل مسلحون عشرة أشخاص في تيسيت يوم الجمعة.'],
    ['Chinese', '周五,武装分子在特西特杀害了十人。'],
    [
      'decomposed accents',
      'Des hommes arme\u0301s ont tue\u0301 dix personnes a\u0300 Me\u0301naka vendredi.',
    ],
    ['HTML', '<div><p>Gunmen killed ten people in <b>Tessit</b> on Friday.</p><script>x</script></div>'],
    ['a number past any count', 'Gunmen killed 999999999999999999999999 people in Tessit on Friday.'],
    [
      'a number of many words',
      `Gunmen killed ${'one hundred thousand '.repeat(200)}people in Tessit on Friday.`,
    ],
    [
      'impossible days',
      'Gunmen killed ten people in Tessit on 31 February, 31/02/2024, 2024-13-45 and 99 May.',
    ],
    ['only capitals', 'GUNMEN KILLED TEN PEOPLE IN TESSIT ON FRIDAY.'],
    ['one long word', 'a'.repeat(200_000)],
    ['200 KB of names without a full stop', 'the town is quiet and the market is open '.repeat(5_000)],
    ['200 KB of one-letter lines', 'a\n'.repeat(100_000)],
    ['200 KB of full stops', '.'.repeat(200_000)],
    ['200 KB of brackets', '('.repeat(200_000)],
  ])('is read and what is read holds together: %s', (_name, text) => {
    expect(faultsOf(readText(text))).toEqual([]);
  });

  it('of capitals alone is read as any other', () => {
    const [report] = readText('GUNMEN KILLED TEN PEOPLE IN TESSIT ON FRIDAY.').reports;
    expect(report).toMatchObject({ place: { id: 'ml-tessit' }, start: '2024-05-31', killed: { best: 10 } });
  });

  it('with decomposed accents is read as with composed ones', () => {
    const text = 'Des hommes armés ont tué dix personnes à Ménaka vendredi.';
    const [composed] = readText(text).reports;
    const [decomposed] = readText(text.normalize('NFD')).reports;
    expect(decomposed).toMatchObject({
      place: composed!.place,
      start: composed!.start,
      killed: composed!.killed,
    });
  });
});

it('every text of the corpus gives a reading that holds together', () => {
  const faults = corpus.flatMap(({ id, text, title, published }) =>
    faultsOf(readText(text, { title, published })).map((fault) => `${id}: ${fault}`),
  );
  expect(faults).toEqual([]);
});
