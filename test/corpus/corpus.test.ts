import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { STYLES } from './case.ts';
import { loadCorpus, loadNegatives } from './load.ts';
import type { CorpusCase } from './load.ts';
import { severityOf, totalKilled } from './totals.ts';

const corpus = await loadCorpus();
const negatives = await loadNegatives();
const actorsFiles = ['sahel', 'world'].map((pack) =>
  path.join(import.meta.dirname, '../../packs', pack, 'actors.json'),
);
const known = new Set(
  (await Promise.all(actorsFiles.map((file) => readFile(file, 'utf8')))).flatMap((text) =>
    z
      .array(z.object({ id: z.string() }))
      .parse(JSON.parse(text))
      .map(({ id }) => id),
  ),
);
const reports = corpus.flatMap(({ id, published, reports: own }) =>
  own.map((report, index) => ({ where: `${id} report ${index + 1}`, published, report })),
);
const inside = new Set(['ML', 'BF', 'NE']);
const dayMs = 86_400_000;

/** What is left of the claims where all optional ones are let go: the totals must not hang on them. */
const certain = <C extends { optional?: true | undefined }>(claims: C[]): C[] =>
  claims.filter(({ optional }) => !optional);
/** A text with nothing current in the three countries that a reader must find. */
const quiet = ({ reports: own }: CorpusCase): boolean =>
  own.every(
    ({ kind, optional, place }) => kind === 'recalled' || (optional === true && !inside.has(place.country)),
  );

describe('the acceptance corpus', () => {
  const acceptance = corpus.filter((one) => one.acceptance);

  it('has the size and the mix that were asked for', () => {
    const count = (pick: (one: CorpusCase) => boolean): number => acceptance.filter(pick).length;
    expect(count(({ lang }) => lang === 'en')).toBeGreaterThanOrEqual(38);
    expect(count(({ lang }) => lang === 'fr')).toBeGreaterThanOrEqual(32);
    expect(count(quiet)).toBeGreaterThanOrEqual(20);
    expect(count(({ style }) => style === 'sitrep')).toBeGreaterThanOrEqual(14);
    expect(count(({ style }) => style === 'army')).toBeGreaterThanOrEqual(8);
    for (const style of STYLES)
      expect(
        count((one) => one.style === style),
        style,
      ).toBeGreaterThan(1);
  });

  it('tells no text twice', () => {
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  });

  it.each([
    'Goïta',
    'Goita',
    'Traoré',
    'Damiba',
    'Tiani',
    'Bazoum',
    'Issoufou',
    'Keïta',
    'Kaboré',
    'Compaoré',
    'Macron',
    'Poutine',
    'Putin',
    'Lavrov',
    'Kouffa',
    'Ag Ghali',
    'Prigojine',
    'Prigozhin',
  ])('does not name %s', (surname) => {
    expect(
      corpus.filter(({ text, title }) => `${title ?? ''} ${text}`.includes(surname)).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('every expected report', () => {
  it('names actors that the pack knows, in actors and in claims', () => {
    const unknown = reports.flatMap(({ where, report: { actors = [], claims = [] } }) =>
      [...actors.map(({ id }) => id), ...claims.flatMap(({ of }) => of ?? [])]
        .filter((id) => !known.has(id))
        .map((id) => `${where}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(reports.filter(({ report }) => report.killed && report.claims))('adds up: $where', ({ report }) => {
    const claims = report.claims ?? [];
    expect(totalKilled(claims)).toEqual(report.killed);
    expect(totalKilled(certain(claims))).toEqual(report.killed);
  });

  it.each(reports.filter(({ report }) => report.severity))(
    'has the severity of its claims: $where',
    ({ report }) => {
      expect(severityOf(report)).toBe(report.severity);
      expect(severityOf({ ...report, claims: certain(report.claims ?? []) })).toBe(report.severity);
    },
  );

  it('counts no deaths where it lists no claims', () => {
    const wrong = reports.filter(({ report }) => !report.claims && (report.killed?.high ?? 0) > 0);
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('ends on or before publication, and is current to a week and recalled after', () => {
    const wrong = reports.filter(({ published, report: { kind, end } }) => {
      if (published === null || end === undefined) return false;
      const age = (Date.parse(published) - Date.parse(end)) / dayMs;
      return age < 0 || (kind !== undefined && (age <= 7 ? 'current' : 'recalled') !== kind);
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('has at most one main in a text', () => {
    const wrong = corpus.filter(({ reports: own }) => own.filter(({ main }) => main).length > 1);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('gives an area no second level, and a country or zone no first', () => {
    const wrong = reports.filter(({ report: { place } }) => {
      const { precision, admin1, admin2 } = place;
      return (
        ((precision === 'admin1' || precision === 'zone' || precision === 'country') && admin2) ||
        ((precision === 'zone' || precision === 'country') && admin1)
      );
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});

describe('the short negatives', () => {
  it('are a hundred and more in each language, none twice', () => {
    expect(negatives.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(110);
    expect(negatives.filter(({ lang }) => lang === 'fr').length).toBeGreaterThanOrEqual(100);
    expect(new Set(negatives.map(({ text }) => text)).size).toBe(negatives.length);
  });
});

describe('loadCorpus', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'corpus-'));
  afterAll(() => rm(dir, { recursive: true }));

  it('names every mistake by file and field, all at once', async () => {
    await mkdir(path.join(dir, 'en'));
    await mkdir(path.join(dir, 'fr'));
    const record = {
      published: '2024-02-31',
      style: 'wire',
      tests: 'a mistake in each of two fields',
      reports: [{ eventType: 'Battles', subEventType: 'Attack', place: { country: 'ML' } }],
      notReports: [],
    };
    await writeFile(path.join(dir, 'en/wrong.txt'), 'Text.\n');
    await writeFile(path.join(dir, 'en/wrong.json'), JSON.stringify(record));
    await writeFile(path.join(dir, 'en/alone.txt'), 'Text.\n');
    await writeFile(path.join(dir, 'fr/broken.txt'), 'Texte.\n');
    await writeFile(path.join(dir, 'fr/broken.json'), '{');
    const error: unknown = await loadCorpus(dir).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    const message = String(error);
    expect(message).toContain('en/wrong.json: published:');
    expect(message).toContain('en/wrong.json: reports.0.subEventType: a sub-event of its event type');
    expect(message).toContain('en/alone.txt: its twin alone.json is missing');
    expect(message).toContain('fr/broken.json: not JSON');
  });
});
