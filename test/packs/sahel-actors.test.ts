import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadNameless, loadPack } from '../../src/packs/load.ts';
import type { Pack, PackActor } from '../../src/packs/schema.ts';
import { holdsOn } from './dated.ts';

/** Names that two actors share for good, by language and folded name. */
const AMBIGUOUS: Record<string, string> = {};

/** Ids that records, subscriptions and the annotated articles rely on. */
const FIXED = [
  'mali-army',
  'burkina-army',
  'niger-army',
  'jnim',
  'issp',
  'wagner',
  'africa-corps',
  'csp-dpa',
  'fla',
  'vdp',
  'katiba-macina',
  'ansaroul-islam',
  'dan-na-ambassagou',
  'unidentified-jihadists',
  'unidentified',
  'civilians',
  'protesters',
  'minusma',
  'french-army',
  'barkhane',
  'takuba',
  'g5-sahel',
  'gatia',
  'msa-d',
  'cma',
  'mnla',
  'hcua',
  'maa',
  'plateforme',
  'boko-haram',
  'iswap',
  'jas',
  'ansaru',
  'mnjtf',
  'koglweogo',
  'lakurawa',
  'mahmuda',
  'aqim',
  'al-mourabitoun',
  'ansar-dine',
];

/** With those without a name, who stand beside every pack. */
let pack: Pack;
let actors: Map<string, PackActor>;
beforeAll(async () => {
  const sahel = await loadPack(join(import.meta.dirname, '..', '..', 'packs', 'sahel'));
  const nameless = await loadNameless();
  const words = Object.entries(sahel.words).map(([code, own]) => [code, [...own, ...nameless.words[code]!]]);
  pack = { ...sahel, actors: [...sahel.actors, ...nameless.actors], words: Object.fromEntries(words) };
  actors = new Map(pack.actors.map((actor) => [actor.id, actor]));
});

const nameOn = (id: string, day: string) => actors.get(id)!.names.find((name) => holdsOn(name, day));
const meaningOf = (language: string, word: string) =>
  pack.words[language]!.filter(({ words }) => words.some((one) => fold(one) === fold(word)));
/** The first of several actors that exists on a day and is at home in a country, as the reader takes it. */
const firstOf = (language: string, word: string, country: string, day: string) => {
  const entry = meaningOf(language, word)[0];
  return entry && 'anyOf' in entry
    ? entry.anyOf.find((id) => holdsOn(actors.get(id)!, day) && actors.get(id)!.countries.includes(country))
    : undefined;
};

describe('actors', () => {
  test('are at least 120, those with fixed ids among them', () => {
    expect(pack.actors.length).toBeGreaterThanOrEqual(120);
    expect(FIXED.filter((id) => !actors.has(id))).toEqual([]);
  });

  test.each(['en', 'fr'] as const)('never share a name in %s in the same years', (language) => {
    const owners = new Map<string, PackActor[]>();
    for (const actor of pack.actors) {
      const names = [
        ...actor.names.flatMap((name) =>
          language === 'en' ? [name.name, name.short] : [name.fr, name.frShort ?? name.short],
        ),
        ...actor.aliases.any,
        ...actor.aliases[language],
      ];
      for (const name of new Set(names.filter((one) => one !== undefined).map(fold))) {
        owners.set(name, [...(owners.get(name) ?? []), actor]);
      }
    }
    const shared = [...owners].filter(
      ([name, own]) => own.length > 1 && !(`${language} ${name}` in AMBIGUOUS) && overlap(own),
    );
    expect(shared.map(([name, own]) => `${name}: ${own.map(({ id }) => id).join(', ')}`)).toEqual([]);
  });

  test('list no alias twice', () => {
    for (const { id, names, aliases } of pack.actors) {
      for (const language of ['en', 'fr'] as const) {
        const all = [...aliases.any, ...aliases[language]].map(fold);
        expect(
          all.filter((name, index) => all.indexOf(name) !== index),
          id,
        ).toEqual([]);
      }
      expect(names.length, id).toBeGreaterThan(0);
    }
  });

  test('carry one name on any day between their first and their last', () => {
    for (const { id, names, from, until } of pack.actors) {
      for (const day of [
        '2010-06-01',
        '2014-06-01',
        '2016-06-01',
        '2018-06-01',
        '2020-06-01',
        '2022-06-01',
        '2024-06-01',
        '2026-06-01',
      ]) {
        if (!holdsOn({ ...(from ? { from } : {}), ...(until ? { until } : {}) }, day)) continue;
        expect(names.filter((name) => holdsOn(name, day)).length, `${id} on ${day}`).toBe(1);
      }
    }
  });

  test('show the name that held on the day', () => {
    expect(nameOn('issp', '2022-03-31')).toMatchObject({
      name: 'Islamic State in the Greater Sahara',
      short: 'ISGS',
      frShort: 'EIGS',
    });
    expect(nameOn('issp', '2022-04-01')).toMatchObject({
      name: 'Islamic State Sahel Province',
      fr: 'État islamique au Sahel',
    });
    expect(nameOn('csp-dpa', '2024-04-29')?.short).toBe('CSP-PSD');
    expect(nameOn('csp-dpa', '2024-07-25')?.short).toBe('CSP-DPA');
  });

  test('follow each other without a gap: CSP-DPA then FLA, Wagner then Africa Corps', () => {
    expect(actors.get('csp-dpa')).toMatchObject({ until: '2024-11-29', successor: 'fla' });
    expect(actors.get('fla')).toMatchObject({ from: '2024-11-30' });
    expect(actors.get('wagner')).toMatchObject({ successor: 'africa-corps' });
  });

  test('find their parents: the katibas under JNIM, air force and special forces under their army', () => {
    for (const id of ['katiba-macina', 'katiba-serma', 'ansaroul-islam', 'ansar-dine'])
      expect(actors.get(id)?.parent).toBe('jnim');
    expect(actors.get('mali-air-force')?.parent).toBe('mali-army');
    expect(actors.get('jas')?.parent).toBe('boko-haram');
    expect(actors.get('dan-na-ambassagou')?.parent).toBe('dogon-militia');
  });

  test('keep Niger apart from Nigeria', () => {
    const names = (id: string) => [...actors.get(id)!.aliases.en, ...actors.get(id)!.aliases.fr].map(fold);
    expect(names('niger-army')).toContain('nigerien army');
    expect(names('niger-army').filter((name) => /nigerian/.test(name))).toEqual([]);
    expect(names('nigeria-army')).toContain('nigerian army');
    expect(names('nigeria-army').filter((name) => /nigerien|nigerois|\bdu niger$/.test(name))).toEqual([]);
  });
});

describe('loose words', () => {
  test.each(['en', 'fr'])('stand in one entry each in %s', (language) => {
    const all = pack.words[language]!.flatMap(({ words }) => words.map(fold));
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  test.each(['en', 'fr'] as const)('are no names of actors too in %s', (language) => {
    const names = new Set(
      pack.actors.flatMap((actor) => [...actor.aliases.any, ...actor.aliases[language]].map(fold)),
    );
    expect(
      pack.words[language]!.flatMap(({ words }) => words.filter((word) => names.has(fold(word)))),
    ).toEqual([]);
  });

  test.each([
    [
      'en',
      ['terrorists', 'jihadists', 'takfiri militants', 'GAT', 'suicide bomber'],
      'unidentified-jihadists',
    ],
    [
      'fr',
      ['terroristes', 'jihadistes', 'djihadistes', 'GAT', 'groupes armés terroristes'],
      'unidentified-jihadists',
    ],
    ['en', ['gunmen', 'armed men', 'HANI', 'bandits', 'attackers'], 'unidentified'],
    ['fr', ['hommes armés', 'HANI', 'bandits', 'assaillants', 'coupeurs de route'], 'unidentified'],
    ['en', ['villagers', 'residents', 'traders', 'aid workers', 'women', 'child'], 'civilians'],
    ['fr', ['villageois', 'habitants', 'commerçants', 'orpailleurs', 'femmes', 'enfant'], 'civilians'],
    ['en', ['protesters', 'demonstrators'], 'protesters'],
    ['fr', ['manifestants'], 'protesters'],
  ])('in %s sort %j as the codebook does', (language, words, actor) => {
    for (const word of words) expect(meaningOf(language, word), word).toMatchObject([{ actor }]);
  });

  test.each([
    ['en', ['the army', 'soldiers', 'security forces', 'armed forces', 'troops'], 'army'],
    ['fr', ['armée', 'militaires', 'soldats', 'forces de défense et de sécurité', 'FDS'], 'army'],
    ['en', ['dozos', 'traditional hunters', 'donsos'], 'dozos'],
    ['fr', ['chasseurs dozos', 'donsos', 'chasseurs traditionnels'], 'dozos'],
    ['en', ['volunteers', 'civilian auxiliaries'], 'volunteers'],
    ['fr', ['volontaires', 'supplétifs civils'], 'volunteers'],
    ['fr', ['gendarmes'], 'gendarmerie'],
    ['en', ['police officers'], 'police'],
  ])('in %s give %j a role that a country fills', (language, words, role) => {
    for (const word of words) expect(meaningOf(language, word), word).toMatchObject([{ role }]);
  });

  test('know the mercenaries by date and country', () => {
    expect(firstOf('en', 'Russian mercenaries', 'ML', '2024-07-27')).toBe('wagner');
    expect(firstOf('en', 'Russian mercenaries', 'ML', '2025-06-13')).toBe('africa-corps');
    expect(firstOf('fr', 'mercenaires russes', 'NE', '2024-07-27')).toBe('africa-corps');
    expect(firstOf('fr', 'mercenaires', 'ML', '2019-05-01')).toBeUndefined();
  });

  test('know the rebels and the peacekeepers by date', () => {
    expect(firstOf('en', 'separatists', 'ML', '2025-06-13')).toBe('fla');
    expect(firstOf('en', 'separatists', 'ML', '2024-07-27')).toBe('csp-dpa');
    expect(firstOf('fr', 'rebelles', 'ML', '2016-07-21')).toBe('cma');
    expect(firstOf('fr', 'Casques bleus', 'ML', '2019-01-20')).toBe('minusma');
    expect(firstOf('en', 'Islamic State group', 'NG', '2023-01-01')).toBe('issp');
    expect(firstOf('en', 'Islamic State group', 'TD', '2023-01-01')).toBe('iswap');
  });
});

describe('roles', () => {
  test('name an army, police and government in every country of the pack, volunteers only where there are some', () => {
    for (const role of ['army', 'police', 'gendarmerie', 'government', 'customs', 'self-defence']) {
      for (const country of pack.countries)
        expect(pack.roles[role]?.[country], `${role} ${country}`).toBeDefined();
    }
    expect(pack.roles['army']).toMatchObject({
      ML: 'mali-army',
      BF: 'burkina-army',
      NE: 'niger-army',
      NG: 'nigeria-army',
    });
    expect(pack.roles['volunteers']).toEqual({ BF: 'vdp' });
    expect(pack.roles['dozos']?.['NE']).toBeUndefined();
  });

  test('are held by actors at home in the country', () => {
    for (const [role, holders] of Object.entries(pack.roles)) {
      for (const [country, id] of Object.entries(holders)) {
        expect(actors.get(id)?.countries, `${role} ${country}`).toContain(country);
      }
    }
  });
});

function overlap(own: PackActor[]): boolean {
  return own.some((a, index) =>
    own
      .slice(index + 1)
      .some(
        (b) => (a.from ?? '') <= (b.until ?? '9999-12-31') && (b.from ?? '') <= (a.until ?? '9999-12-31'),
      ),
  );
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
