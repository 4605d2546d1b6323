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
const EVENT = 'Gunmen killed ten people in Tessit on Friday. ';
const FRENCH_EVENT = 'Des hommes armés ont tué dix personnes à Tessit vendredi. ';
/** What an event is told in passes the sift, so that every step sees what stands around it. */
const around = (parts: fc.Arbitrary<string>) =>
  fc
    .tuple(parts, fc.constantFrom(EVENT, FRENCH_EVENT), parts)
    .map(([before, event, after]) => `${before} ${event}${after}`);
/** Units that belong in pairs, and do not stand in any. */
const surrogates = fc
  .array(fc.oneof(fc.integer({ min: 0xd8_00, max: 0xdf_ff }), fc.constantFrom(0x20, 0x2e, 0x41)), {
    maxLength: 60,
  })
  .map((codes) => String.fromCharCode(...codes));
/** Arabic, Hebrew, N'Ko and Adlam letters with the marks that turn their direction. */
const rightToLeft = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x06_00, max: 0x06_ff }),
      fc.integer({ min: 0x05_90, max: 0x05_ff }),
      fc.integer({ min: 0x07_c0, max: 0x07_ff }),
      fc.integer({ min: 0x1_e9_00, max: 0x1_e9_5f }),
      fc.constantFrom(0x20_0e, 0x20_0f, 0x20_2a, 0x20_2b, 0x20_2c, 0x20_2e, 0x20_66, 0x20_67, 0x20_69, 0x20),
    ),
    { maxLength: 80 },
  )
  .map((codes) => String.fromCodePoint(...codes));
const controls = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 0x1f }), fc.integer({ min: 0x7f, max: 0x9f }), fc.constant(0x41)),
    {
      maxLength: 80,
    },
  )
  .map((codes) => String.fromCharCode(...codes));
const html = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p',
        '>',
        '</p>',
        '<a href="',
        '"',
        '<!--',
        '-->',
        '<script>',
        '</',
        '<![CDATA[',
        ']]>',
      ),
      fc.constantFrom(
        '&amp;',
        '&#0;',
        '&#x110000;',
        '&eacute',
        '&;',
        '<<>>',
        '=',
        "'",
        '\n',
        '<br/>',
        '<td>',
      ),
      fc.constantFrom(...PIECES),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
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
    ['lone surrogates around an event', around(surrogates)],
    ['right-to-left around an event', around(rightToLeft)],
    ['control characters around an event', around(controls)],
    ['HTML soup around an event', around(html)],
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
    ['10 MB without a full stop', 'the town is quiet and the market is open '.repeat(250_000)],
    [
      '1 MB without a full stop, behind an event',
      `${EVENT}${'the town is quiet and the market in Gao is open '.repeat(21_000)}`,
    ],
    ['10 MB of one word', `${EVENT}${'a'.repeat(10_000_000)}`],
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
