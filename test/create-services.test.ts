/** The services that commands are handed, over the real packs and a real store. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SpeakerKind } from '../src/model.ts';
import { renderLedger } from '../src/alerts/ledger.ts';
import { renderWhere } from '../src/alerts/where.ts';
import { createServices, loadWording } from '../src/create-services.ts';
import { openStore } from '../src/store/open.ts';
import { exampleClaim, exampleIncident } from './alerts/example-incident.ts';
import { knowledge } from './nlp/read-text.ts';
import { keysOf, NOON, sampleDelivery, sampleIncident, sampleSubscription, tessit } from './store/samples.ts';

const wording = await loadWording(knowledge);

async function open() {
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-services-'));
  const store = await openStore({ dataDir });
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  });
  return { store, services: createServices(store, knowledge, wording, [], () => new Date(NOON)) };
}

describe('a place', () => {
  const zone = { ...tessit, id: 'z-liptako-gourma', name: 'Liptako-Gourma (three borders)' };
  const where = (language: 'en' | 'fr') =>
    renderWhere(
      { ...zone, admin1: null, admin2: null, precision: 'zone' },
      wording.words[language],
      wording.naming(language),
    );

  it('has the name of its language, in lists and on cards', async () => {
    const { services } = await open();
    expect(wording.naming('en').place('Tombouctou')).toBe('Timbuktu');
    expect(wording.naming('fr').place('Tombouctou')).toBe('Tombouctou');
    const label = (language: 'en' | 'fr') =>
      services.suggestRegions('liptako-g', language).find(({ id }) => id === zone.id)?.label;
    expect(label('en')).toBe('Liptako-Gourma (three borders, area)');
    expect(label('fr')).toBe('Liptako-Gourma (trois frontières, zone)');
  });

  it('mixes no English into a French card, nor French into an English one', () => {
    expect(where('fr')).toBe('Liptako-Gourma (trois frontières ; zone, sans précision), Mali');
    expect(where('en')).toBe('somewhere in the zone Liptako-Gourma (three borders), Mali');
  });

  it('with a name in brackets is understood as it was offered', async () => {
    const { services } = await open();
    for (const language of ['en', 'fr'] as const)
      for (const { id, label } of services.suggestRegions('liptako-g', language))
        expect(services.resolveRegion(label, language).found?.id).toBe(id);
  });
});

describe('a card in French', () => {
  it('has the speakers of an English article in French, those with a name as they stand', () => {
    const ledger = (language: 'en' | 'fr', by: string) =>
      renderLedger(
        exampleIncident({ claims: [exampleClaim({ by })] }),
        wording.words[language],
        wording.naming(language),
      )[0]?.lines[0];
    expect(ledger('fr', 'the mayor')).toContain(' · le maire, officiel · ');
    expect(ledger('en', 'the mayor')).toContain(' · “the mayor”, official · ');
    expect(ledger('en', 'Un habitant')).toContain(' · a resident, official · ');
    expect(ledger('fr', 'Example Rights Watchers')).toContain('«\u00a0Example Rights Watchers\u00a0»');
  });
});

describe('a card', () => {
  const source = (article: string) => ({ article, source: `Radio ${article}`, url: null, publishedAt: NOON });
  const say = (by: string | null, byKind: SpeakerKind, min: number, of: string, article: string) =>
    exampleClaim({ by, byKind, min, max: min, of, span: { article, span: [0, 1] } });
  const incident = exampleIncident({
    sources: [source('A'), source('B')],
    claims: [
      say('Forces armées maliennes', 'army', 4, 'mali-army', 'A'),
      say('The Al-Qaeda affiliate JNIM', 'armed group', 19, 'mali-army', 'A'),
      say('the general staff', 'army', 4, 'mali-army', 'B'),
      say('JNIM', 'armed group', 19, 'mali-army', 'B'),
      say('JNIM', 'armed group', 20, 'mali-army', 'B'),
      say('an army officer', 'army', 4, 'mali-army', 'B'),
      say(null, 'unattributed', 19, 'mali-army', 'B'),
    ],
  });

  it('has one line for a figure that one speaker gives under several names, with all the outlets', () => {
    const lines = renderLedger(incident, wording.words.en, wording.naming('en'))[0]?.lines;
    const told = lines?.map((line) => line.split(' · ').with(0, /\d+/.exec(line)![0]).join(' · '));
    expect(told).toEqual([
      '19 · no speaker named · Radio B',
      '4 · “the general staff”, army · Radio A, Radio B',
      '4 · “an army officer”, army · Radio B',
      '19 · “JNIM”, armed group · Radio A, Radio B',
      '20 · “JNIM”, armed group · Radio B',
    ]);
  });
});

describe('a paused channel', () => {
  const pause = { channelId: 'c1', reason: 'no access', since: NOON, tries: 4, nextTry: null } as const;

  it('is told of to its own server only', async () => {
    const { store, services } = await open();
    await services.subscribe(sampleSubscription('s1', { guildId: 'g1', channelId: 'c1' }));
    await services.subscribe(sampleSubscription('s2', { guildId: 'g2', channelId: 'c2' }));
    await store.pauses.save(pause);
    expect(await services.listPauses('g1')).toEqual([{ ...pause, waiting: 0 }]);
    expect(await services.listPauses('g2')).toEqual([]);
    expect(await services.listPauses('g3')).toEqual([]);
  });

  it('is told apart from one where Discord lets nothing through for more than a minute', async () => {
    const { store, services } = await open();
    await store.incidents.save(sampleIncident('i1'), keysOf([]), NOON);
    const after = (ms: number) => new Date(services.now().getTime() + ms).toISOString();
    for (const [channelId, ms] of Object.entries({ c1: 3_600_000, c2: 30_000 })) {
      await services.subscribe(sampleSubscription(`s-${channelId}`, { guildId: 'g1', channelId }));
      await services.subscribe(
        sampleSubscription(`t-${channelId}`, { guildId: 'g1', channelId, region: null }),
      );
      await store.deliveries.save(
        sampleDelivery(channelId, 'i1', { error: 'rate limit on a route', notBefore: after(ms) }),
      );
    }
    const held = { channelId: 'c1', waiting: 1, nextTry: after(3_600_000) };
    expect(await services.listHeld('g1')).toEqual([held]);
    expect(await services.listHeld('g2')).toEqual([]);
    await store.pauses.save(pause);
    expect(await services.listHeld('g1')).toEqual([]);
  });

  it('is tried again as soon as somebody subscribes it, also to what it had already', async () => {
    const { store, services } = await open();
    for (const added of [true, false]) {
      await store.pauses.save(pause);
      const answer = await services.subscribe(sampleSubscription('s1', { guildId: 'g1', channelId: 'c1' }));
      expect(answer.added).toBe(added);
      expect(await store.pauses.find(['c1'])).toEqual([]);
    }
  });
});
