/** The real country files, where they lie beside the project: counts, a known error, a village read, load and memory. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE } from '../../src/gazetteer/format.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import type { Knowledge } from '../../src/nlp/knowledge.ts';
import { everyAncestor } from '../../src/nlp/places/gazetteer.ts';
import { createLookup } from '../../src/nlp/places/lookup.ts';
import { readArticle } from '../../src/nlp/read.ts';
import { runVigie } from '../cli/run-vigie.ts';

const GEONAMES = join(import.meta.dirname, '..', '..', '..', 'shared', 'geonames');

describe.skipIf(!existsSync(GEONAMES))(
  `the country files of GeoNames${existsSync(GEONAMES) ? '' : ' (skipped: not beside the project)'}`,
  () => {
    let dir = '';
    let told = '';
    let known: Knowledge;

    beforeAll(async () => {
      dir = await mkdtemp(join(tmpdir(), 'vigie-geonames-'));
      const files = ['ML', 'BF', 'NE'].map((country) => join(GEONAMES, `${country}.txt`));
      const ended = await runVigie(['gazetteer', ...files, '--out', dir]);
      expect(ended.code, ended.stderr).toBe(0);
      told = ended.stderr;
      known = await loadKnowledge({ gazetteer: { dir, required: true } });
    }, 60_000);
    afterAll(() => rm(dir, { recursive: true, force: true }));

    it('become over 40,000 places, of which the packs have over 1,500', () => {
      const [, rows, chosen, packs, twice, places, names] =
        /^(\d+) rows: (\d+) villages and sites, of which the packs have (\d+) and (\d+) stand twice; (\d+) places under (\d+) names/.exec(
          told,
        ) ?? [];
      expect(Number(rows)).toBe(59_350);
      expect(Number(packs)).toBeGreaterThan(1_500);
      expect(Number(places)).toBeGreaterThan(40_000);
      expect(Number(places)).toBeLessThanOrEqual(Number(chosen) - Number(packs) - Number(twice));
      expect(Number(names)).toBeGreaterThan(60_000);
    });

    it('give every place something to lie in, up to its country', () => {
      const places = known.gazetteer.more!.search(() => true, Infinity);
      const lost = places.filter(
        (place) => !everyAncestor(known.gazetteer, place.id).includes(place.country.toLowerCase()),
      );
      expect(lost).toEqual([]);
    });

    it('do not bring back Tessit where it does not lie', () => {
      const tessit = createLookup(known).suggestRegions('tessit', 'en');
      expect(tessit.map(({ id }) => id)).toEqual(['ml-tessit']);
      expect(known.gazetteer.places.get('ml-tessit')!.lon).toBeGreaterThan(0);
    });

    it('let a text be placed in a village, and autocomplete offer it', () => {
      const body =
        'Des hommes armés ont tué quatre civils lundi à Guidan Ayo, dans le département de Belbédji, au Niger.';
      const article = { id: 'a', title: null, body, url: null, source: null, lang: null };
      const published = { at: '2024-05-09', from: 'option' as const };
      const village = known.gazetteer.more!.search((key) => key === 'gidanaio', 1)[0];
      expect(village?.name).toBe('Guidan Ayo');
      expect(readArticle({ ...article, published }, known).reports[0]?.place.id).toBe(village?.id);
      const offered = createLookup(known).suggestRegions('guidan ayo', 'fr');
      expect(offered.map(({ id }) => id)).toContain(village?.id);
    });

    it('load quickly into little memory (printed, not judged)', async () => {
      const { gazetteer } = await loadKnowledge();
      const before = process.memoryUsage();
      const start = performance.now();
      const more = await loadGazetteer(dir, gazetteer);
      const ms = performance.now() - start;
      const after = process.memoryUsage();
      const mb = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
      const { size } = await stat(join(dir, FILE));
      process.stdout.write(
        `${told}loaded ${more.size} places in ${ms.toFixed(0)} ms into ${mb.toFixed(0)} MB (file ${(size / 1e6).toFixed(1)} MB)\n`,
      );
      expect(more.size).toBeGreaterThan(40_000);
    });
  },
);
