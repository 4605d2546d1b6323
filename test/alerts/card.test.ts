import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, renderCard, type Card } from '../../src/alerts/card.ts';
import { loadLanguages } from '../../src/alerts/languages/index.ts';
import {
  EVENT_TYPES,
  measureSchema,
  placePrecisionSchema,
  reliabilitySchema,
  severitySchema,
  speakerKindSchema,
} from '../../src/model.ts';
import type { EventType, Incident, Reliability, SubEventType } from '../../src/model.ts';
import { exampleActor, exampleClaim, exampleIncident } from './example-incident.ts';
import { asRecorded } from '../../src/alerts/words.ts';

const languages = await loadLanguages();
const english = (incident: Incident) => renderCard(incident, { words: languages.en, reason: 'first report' });
const french = (incident: Incident) => renderCard(incident, { words: languages.fr, reason: 'update' });
const field = (card: Card, name: string) => card.fields.find((each) => each.name === name)?.value;

describe('a card in English', () => {
  it('has severity, type, place with precision, and days in its title', () => {
    expect(english(exampleIncident()).title).toBe(
      '🟠 Attack · near Tessit, Ansongo, Gao, Mali · 4–5 March 2024',
    );
  });

  it('says in words what its colour says', () => {
    expect(english(exampleIncident()).description).toBe(
      '**Violence against civilians** · severity high\nMilitants killed 6 to 11 civilians near Tessit.',
    );
  });

  it('names the sides and who says that they were', () => {
    const card = english(exampleIncident());
    expect(field(card, 'Who (side A)')).toBe('Islamic State Sahel Province (alleged by others)');
    expect(field(card, 'Against whom (side B)')).toBe('Civilians');
  });

  it('says that a side is not known rather than leaving it out', () => {
    expect(field(english(exampleIncident({ actors: [] })), 'Who (side A)')).toBe('not known');
  });

  it('puts the claims side by side, each with figure, of whom, speaker and outlet', () => {
    const claims = [
      exampleClaim({ by: 'the army', byKind: 'army', min: 11, max: 11, of: 'issp' }),
      exampleClaim({ min: 6, max: null }),
      exampleClaim({ min: 2, max: 2, part: true, of: null, by: null, byKind: 'unattributed' }),
      exampleClaim({ measure: 'displaced', unit: 'households', min: 150, max: 200, of: null, byKind: 'ngo' }),
    ];
    const card = english(exampleIncident({ claims }));
    expect(field(card, 'Killed: who says what')?.split('\n')).toEqual([
      '**6 or more** Civilians · “a local official”, official · Radio Test',
      '**11** Islamic State Sahel Province · “the army”, army · Radio Test',
      '**2** people (part of a larger figure) · no speaker named · Radio Test',
    ]);
    expect(field(card, 'Displaced: who says what')).toBe(
      '**150 to 200** households · “a local official”, organisation · Radio Test',
    );
    expect(field(card, 'Deaths, all accounts')).toBe('6 to 11, best supported 6');
  });

  it('says the same words of one speaker in two outlets once', () => {
    const claims = [exampleClaim(), exampleClaim({ span: { article: 'a2', span: [3, 9] } })];
    const sources = [
      ...exampleIncident().sources,
      { article: 'a2', source: 'Journal Test', url: null, publishedAt: null },
    ];
    expect(field(english(exampleIncident({ claims, sources })), 'Killed: who says what')).toBe(
      '**6** Civilians · “a local official”, official · Radio Test, Journal Test',
    );
  });

  it('links its sources, by name or host, and only to the web', () => {
    const sources = [
      { article: 'a1', source: 'Radio Test', url: 'https://radio.example/a_(1)', publishedAt: '2024-03-06' },
      { article: 'a2', source: null, url: 'https://journal.example/2', publishedAt: null },
      { article: 'a3', source: 'Dropped file', url: 'javascript:alert(1)', publishedAt: 'never' },
    ];
    const card = english(exampleIncident({ sources }));
    expect(field(card, 'Sources')?.split('\n')).toEqual([
      '[Radio Test](https://radio.example/a_%281%29) · 6 March 2024',
      '[journal.example](https://journal.example/2)',
      'Dropped file',
    ]);
    expect(card.url).toBe('https://radio.example/a_%281%29');
    expect(card.timestamp).toBe('2024-03-06T00:00:00.000Z');
  });

  it('names a source that has no name by its file, cut and safe', () => {
    const articles = [
      'bulletins/08-arbinda_*firewood*.en.txt',
      `${'long '.repeat(40)}.txt`,
      '[x](https://bad.example)',
      '\u200b\n',
    ];
    const sources = articles.map((article) => ({ article, source: null, url: null, publishedAt: null }));
    const lines = field(english(exampleIncident({ sources })), 'Sources')?.split('\n') ?? [];
    expect(lines[0]).toBe('08-arbinda\\_\\*firewood\\*.en.txt');
    expect(lines[1]).toMatch(/^(long )+long…$/);
    expect(lines[1]!.length).toBeLessThanOrEqual(80);
    expect(lines[2]).not.toMatch(/[^\\]\]\(|:\/\//);
    expect(lines[3]).toBe('source without a name');
  });

  it('has id, revision, reason and origins in its footer', () => {
    expect(english(exampleIncident({ revision: 4, origins: 2 })).footer).toBe(
      'first report · v4 · 2 origins · confidence 82 % · inc-1',
    );
  });

  it('says how few origins many outlets have, which is whose, and how far it is borne out', () => {
    const source = (outlet: string, origin: number, reliability: Reliability) => ({
      article: outlet,
      source: outlet,
      url: null,
      publishedAt: '2024-03-06',
      origin,
      reliability,
    });
    const incident = exampleIncident({
      sources: [source('Wire', 0, 'B'), source('Site', 0, 'F'), source('Radio', 1, 'F')],
      origins: 2,
      reliability: 'B',
      credibility: 1,
    });
    expect(english(incident).footer).toBe(
      'first report · v1 · 3 outlets, 2 origins · B1 confirmed · confidence 82 % · inc-1',
    );
    expect(french(incident).footer).toBe(
      'mise à jour · v1 · 3 médias, 2 origines · B1 confirmé · confiance 82 % · inc-1',
    );
    expect(field(english(incident), 'Sources')?.split('\n')).toEqual([
      'Wire · 6 March 2024 · B · origin 1',
      'Site · 6 March 2024 · origin 1',
      'Radio · 6 March 2024 · origin 2',
    ]);
    const each = { ...incident, sources: [source('Wire', 0, 'F'), source('Radio', 1, 'F')] };
    expect(field(english(each), 'Sources')).toBe('Wire · 6 March 2024\nRadio · 6 March 2024');
  });

  it('names what other accounts call it, and the other places', () => {
    const { place } = exampleIncident();
    const card = english(
      exampleIncident({
        disputed: ['Battles'],
        otherPlaces: [{ ...place, id: null, name: 'Bakal', precision: 'place' }],
      }),
    );
    expect(field(card, 'Disputed: other accounts call it')).toBe('Battles');
    expect(field(card, 'Also at')).toBe('Bakal, Ansongo, Gao, Mali');
  });

  it('shows names as they read in its language where it is told them', () => {
    const { place } = exampleIncident();
    const card = renderCard(
      exampleIncident({
        place: { ...place, name: 'Tombouctou', admin2: 'Tombouctou', admin1: 'Tombouctou' },
      }),
      {
        words: languages.en,
        reason: 'first report',
        naming: {
          ...asRecorded,
          place: (name) => name.replace('Tombouctou', 'Timbuktu'),
          actor: (id) => id.toUpperCase(),
        },
      },
    );
    expect(card.title).toContain('near Timbuktu, Mali');
    expect(field(card, 'Who (side A)')).toBe('ISSP (alleged by others)');
  });
});

describe('a card in French', () => {
  it('is French throughout', () => {
    const card = french(exampleIncident({ start: '2024-03-01', end: '2024-03-01' }));
    expect(card.title).toBe('🟠 Attaque · près de Tessit, Ansongo, Gao, Mali · 1er mars 2024');
    expect(card.description).toBe(
      '**Violence contre des civils** · gravité élevée\nDes combattants ont tué 6 à 11 civils.',
    );
    expect(field(card, 'Qui (camp A)')).toBe('Islamic State Sahel Province (selon d’autres)');
    expect(field(card, 'Morts, toutes versions')).toBe('de 6 à 11, chiffre le mieux étayé 6');
    expect(field(card, 'Tués : qui dit quoi')).toBe(
      '**6** Civilians · «\u00a0a local official\u00a0», officiel · Radio Test',
    );
    expect(card.footer).toBe('mise à jour · v1 · 1 origine · confiance 82 % · inc-1');
  });
});

describe('an incident of an exercise', () => {
  const [source] = exampleIncident().sources;
  const marked = { ...source!, article: 'a2', source: 'Journal Test', url: null, exercise: true as const };

  it('says so first, that nobody takes it for real', () => {
    const incident = exampleIncident({ sources: [marked] });
    expect(english(incident).title).toBe(
      '🟠 EXERCISE · Attack · near Tessit, Ansongo, Gao, Mali · 4–5 March 2024',
    );
    expect(french(incident).title).toMatch(/^🟠 EXERCICE · Attaque · /);
    expect(field(french(incident), 'Sources')).toBe('Journal Test · 6 mars 2024 · EXERCICE');
  });

  it('is told by its sources alone where others do not say so', () => {
    const card = english(exampleIncident({ sources: [source!, marked] }));
    expect(card.title).toMatch(/^🟠 Attack · /);
    expect(field(card, 'Sources')?.split('\n')).toEqual([
      '[Radio Test](https://radio.example/1) · 6 March 2024',
      'Journal Test · 6 March 2024 · EXERCISE',
    ]);
  });
});

describe('text from outside', () => {
  it('neither pings nor formats nor links on a card', () => {
    const evil = '@everyone <@123456789012345678> [x](https://bad.example) **y** https://bad.example';
    const { place } = exampleIncident();
    const card = english(
      exampleIncident({
        place: { ...place, name: evil, admin1: evil },
        actors: [exampleActor({ name: evil })],
        claims: [exampleClaim({ by: evil, unit: evil })],
        sources: [{ article: 'a1', source: evil, url: null, publishedAt: null }],
        summary: { en: evil, fr: evil },
      }),
    );
    for (const text of [card.title, card.description, ...card.fields.map(({ value }) => value)]) {
      expect(text).not.toMatch(/@everyone|<@|[^\\]\]\(|:\/\/bad/);
    }
  });
});

describe('every card there can be', () => {
  const long = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constant('*'.repeat(300)),
    fc.constant('mot '.repeat(99)),
  );
  const day = fc.constantFrom(null, '2024-03-04', '2023-12-31');
  const place = fc.record({
    id: fc.constant(null),
    name: long,
    admin2: fc.option(long),
    admin1: fc.option(long),
    country: fc.constantFrom('ML', 'BF', 'NE', 'XX', '..'),
    lat: fc.constant(null),
    lon: fc.constant(null),
    precision: fc.constantFrom(...placePrecisionSchema.options),
  });
  const claim = fc.record({
    measure: fc.constantFrom(...measureSchema.options),
    min: fc.nat(),
    max: fc.option(fc.nat()),
    of: fc.option(long),
    by: fc.option(long),
    byKind: fc.constantFrom(...speakerKindSchema.options),
    wording: long,
    span: fc.record({ article: fc.constantFrom('a0', 'a1'), span: fc.constant<[number, number]>([0, 1]) }),
  });
  const source = fc.record({
    article: fc.constantFrom('a0', 'a1'),
    source: fc.option(long),
    url: fc.option(
      fc.oneof(
        fc.webUrl(),
        fc.webUrl().map((url) => `${url}/${'a'.repeat(700)}`),
        long,
      ),
    ),
    publishedAt: fc.constantFrom(null, '2024-03-06', 'no date'),
    origin: fc.nat(),
    reliability: fc.constantFrom(...reliabilitySchema.options),
  });
  const actor = fc.record({
    id: long,
    name: long,
    kind: fc.constant('rebel' as const),
    side: fc.constantFrom('A' as const, 'B' as const),
    attribution: fc.constantFrom(
      'stated' as const,
      'claimed' as const,
      'alleged' as const,
      'denied' as const,
    ),
  });
  const incidents: fc.Arbitrary<Incident> = fc.record({
    id: fc.string({ minLength: 1, maxLength: 60 }),
    revision: fc.nat(),
    kind: fc.constant('current' as const),
    eventType: fc.constantFrom(...(Object.keys(EVENT_TYPES) as EventType[])),
    subEventType: fc.constantFrom(...(Object.values(EVENT_TYPES).flat() as SubEventType[])),
    start: day,
    end: day,
    datePrecision: fc.constantFrom(null, 'day', 'week', 'month'),
    dateFrom: fc.constant(null),
    place,
    otherPlaces: fc.array(place, { maxLength: 12 }),
    actors: fc.array(actor, { maxLength: 20 }),
    killed: fc.record({ low: fc.nat(), best: fc.nat(), high: fc.nat() }),
    severity: fc.constantFrom(...severitySchema.options),
    summary: fc.record({ en: long, fr: long }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    claims: fc.array(claim, { maxLength: 60, size: 'max' }),
    sources: fc.array(source, { maxLength: 40, size: 'max' }),
    origins: fc.nat(),
    reliability: fc.constantFrom(...reliabilitySchema.options),
    credibility: fc.constantFrom(1 as const, 5 as const, 6 as const),
    disputed: fc.constant(Object.keys(EVENT_TYPES) as EventType[]),
  });

  it('keeps within every limit of Discord, and leaves no field empty', () => {
    fc.assert(
      fc.property(incidents, fc.constantFrom(languages.en, languages.fr), (incident, words) => {
        const card = renderCard(incident, { words, reason: 'late report' });
        const parts = card.fields.flatMap(({ name, value }) => [name, value]);
        const total = [card.title, card.description, card.footer, ...parts].join('').length;
        expect(card.title.length).toBeLessThanOrEqual(LIMITS.title);
        expect(card.description.length).toBeLessThanOrEqual(LIMITS.description);
        expect(card.footer.length).toBeLessThanOrEqual(LIMITS.footer);
        expect(card.fields.length).toBeLessThanOrEqual(LIMITS.fields);
        for (const { name, value } of card.fields) {
          expect(name.length).toBeLessThanOrEqual(LIMITS.name);
          expect(value.length).toBeLessThanOrEqual(LIMITS.value);
        }
        for (const text of [card.title, card.description, card.footer, ...parts])
          expect(text.trim()).not.toBe('');
        expect(total).toBeLessThanOrEqual(LIMITS.total);
      }),
      { numRuns: 300 },
    );
  });

  it('says how many claims and sources it leaves out', () => {
    const claims = Array.from({ length: 50 }, (_, n) => exampleClaim({ by: `speaker number ${n} of many` }));
    const sources = Array.from({ length: 50 }, (_, n) => ({
      article: `a${n}`,
      source: `Outlet ${n}`,
      url: `https://outlet.example/a/long/path/to/article-${n}`,
      publishedAt: '2024-03-06',
    }));
    const card = english(exampleIncident({ claims, sources }));
    for (const name of ['Killed: who says what', 'Sources']) {
      const lines = field(card, name)?.split('\n') ?? [];
      const left = Number(/^… and (\d+) more$/.exec(lines.at(-1) ?? '')?.[1]);
      expect(lines.length - 1 + left).toBe(50);
    }
  });
});
