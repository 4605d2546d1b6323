/** Summaries are made from the record, neutral, in both languages, and never the source's own sentences. */
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../corpus/load.ts';
import type { SpeakerKind } from '../../src/model.ts';
import { GENERIC } from '../../src/nlp/actors/actor-index.ts';
import { withArticle, withDe, withTo } from '../../src/nlp/languages/fr/articles.ts';
import { knowledge, readOne, readText } from './read-text.ts';
import { caseOf, parseTable } from './table.ts';

const corpus = await loadCorpus();
const told = corpus.flatMap(({ id, text, title, published }) =>
  readText(text, { title, published }).reports.map((report) => ({ id, text, report, ...report.summary })),
);
/** Words of one side, which Vigie does not use itself. */
const PARTIAL =
  /\b(?:terroris\w+|neutrali\w+|martyr\w*|barbar\w+|cowardly|lâche\w*|eliminat\w+|takfiri\w*|bandits?|slaughter\w*)\b/iu;

describe('a summary', () => {
  it('has one to three sentences in each language', () => {
    const wrong = told.filter(({ en, fr }) =>
      [en, fr].some((text) => {
        // The head before the dot tells where and when: "Gao, 14 févr. 2022".
        const sentences = text.slice(text.indexOf(' · ')).match(/[^.]\.(?=\s+\p{Lu}|\s+\d|$)/gu)?.length ?? 0;
        return sentences < 1 || sentences > 3;
      }),
    );
    expect(wrong.map(({ id, en }) => `${id}: ${en}`)).toEqual([]);
  });

  it('names the place and, where there are dead, their number', () => {
    const wrong = told.filter(({ en, fr, report: { place, killed } }) => {
      const named = fr.includes(place.name.replace(/ \(.*\)$/, ''));
      const counted = killed.high === 0 || [en, fr].every((text) => text.includes(String(killed.low)));
      return !named || !counted;
    });
    expect(wrong.map(({ id, fr }) => `${id}: ${fr}`)).toEqual([]);
  });

  it('takes no side in its own words', () => {
    const partial = told.filter(({ en, fr, report }) => {
      const speakers = report.claims.flatMap(({ by }) => by ?? []);
      const own = (text: string) => speakers.reduce((rest, by) => rest.replaceAll(by, ''), text);
      return PARTIAL.test(own(en)) || PARTIAL.test(own(fr));
    });
    expect(partial.map(({ id, en }) => `${id}: ${en}`)).toEqual([]);
  });

  it('repeats no nine words of the source, save the names of speakers and actors', () => {
    const copied = told.flatMap(({ id, text, report, en, fr }) => {
      const speakers = report.claims.flatMap(({ by }) => by ?? []);
      const actors = report.actors.flatMap(({ id }) =>
        (knowledge.actors.actors.get(id)?.names ?? []).flatMap(({ name, fr: inFrench }) => [name, inFrench]),
      );
      const names = [...speakers, ...actors].map((name) => name.toLowerCase());
      const source = ` ${wordsOf(text).join(' ')} `;
      return [en, fr].flatMap((summary) => {
        const words = wordsOf(
          names.reduce((rest, name) => rest.replaceAll(name, ' '), summary.toLowerCase()),
        );
        const run = words.findIndex(
          (_, at) => at + 9 <= words.length && source.includes(` ${words.slice(at, at + 9).join(' ')} `),
        );
        return run < 0 ? [] : [`${id}: ${summary}`];
      });
    });
    expect(copied).toEqual([]);
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('the English summary', () => {
  for (const row of parseTable(`
Gunmen killed ten people in Timbuktu on Friday. => Timbuktu
Des hommes armés ont tué dix personnes à Tombouctou vendredi. => Timbuktu
Gunmen killed at least ten people in Tessit on Friday. => At least 10
Gunmen killed ten people near Tessit on Friday. => Near Tessit
Gunmen killed ten people in Tessit on Friday, the mayor said. => the mayor
# what else is counted
Gunmen killed ten people and wounded five in Tessit on Friday. => 10 reported killed. Also reported: 5 wounded.
Gunmen abducted twelve villagers in Tessit on Friday, the mayor said. => Reported: 12 abducted, according to the mayor.
Des hommes armés ont enlevé au moins douze villageois à Tessit vendredi. => Reported: at least 12 abducted.
# a speaker's article within a sentence
The army said that gunmen killed ten people in Tessit on Friday. => according to the army
L'armée a annoncé que des hommes armés avaient tué dix personnes à Tessit vendredi. => according to the army
`)) {
    caseOf(row)(`says so: ${row.given} (${row.expected})`, () =>
      expectInside(readOne(row.given)?.summary.en, row.expected),
    );
  }
});

describe('the speakers in a summary', () => {
  const claim = (by: string, byKind: SpeakerKind) =>
    ({
      measure: 'killed',
      min: 10,
      max: 10,
      of: 'civilians',
      wording: 'killed ten people',
      by,
      byKind,
    }) as const;
  const summaries = (...claims: ReturnType<typeof claim>[]) => {
    const report = readOne('Gunmen killed ten people in Tessit on Friday.')!;
    return knowledge.summarise({ ...report, claims });
  };
  for (const { given, expected } of parseTable(`
An official of three communes => an official of three communes
Le maire joint au téléphone => le maire joint au téléphone
L'imam => l'imam
Les délégués => les délégués
Des passants => des passants
Un muezzin => un muezzin
Thérèse X => Thérèse X
Laya Y => Laya Y
ARMY-X => ARMY-X
A. B. => A. B.
Les => Les
`))
    it(`loses no more than the capital of an article: ${given}`, () => {
      const { en, fr } = summaries(claim(given, 'official'));
      expect(en).toContain(`according to ${expected}.`);
      expect(fr).toContain(`(selon ${expected})`);
    });

  for (const [en, fr] of [
    ['the mayor', 'le maire'],
    ['the mayor of Ansongo', 'le maire d’Ansongo'],
    ['a resident of Gao', 'un habitant de Gao'],
    ['residents', 'des habitants'],
    ['the residents', 'les habitants'],
    ['two security sources', 'deux sources sécuritaires'],
    ['a security source', 'une source sécuritaire'],
    ['the army', 'l’armée'],
    ['the general staff', 'l’état-major'],
    ['the governor', 'le gouverneur'],
    ['the authorities', 'les autorités'],
    ['a local official', 'un responsable local'],
    ['an elected official', 'un élu'],
    ['several witnesses', 'plusieurs témoins'],
    ['a hospital source', 'une source hospitalière'],
    ['a health worker of Tin Zaouatine', 'un agent de santé de Tin Zaouatine'],
    ['the government of Niger', 'le gouvernement du Niger'],
    ['the police', 'la police'],
    ['local sources', 'des sources locales'],
  ] as const)
    it(`are called what they are in each language: ${en}, ${fr}`, () => {
      for (const by of [en, fr, en[0]!.toUpperCase() + en.slice(1), fr[0]!.toUpperCase() + fr.slice(1)]) {
        const told = summaries(claim(by, 'official'));
        expect(told.en).toContain(`according to ${en}.`);
        expect(told.fr).toContain(`(selon ${fr})`);
      }
    });

  it('keeps the name of an outlet as it is', () => {
    expect(summaries(claim('Le Monde Exercice', 'media')).fr).toContain('(selon Le Monde Exercice)');
  });

  it('are each named once, whatever their capital', () => {
    const { en } = summaries(
      claim('The army', 'army'),
      claim('the army', 'army'),
      claim('residents', 'resident'),
    );
    expect(en).toContain('according to the army and residents.');
  });

  it('are counted as accounts where they are many, and never as sources', () => {
    const { en, fr } = summaries(
      claim('the army', 'army'),
      claim('residents', 'resident'),
      claim('the mayor', 'official'),
    );
    expect(en).toContain('10 reported killed, by 3 accounts.');
    expect(fr).toContain('10 morts signalés (selon 3 récits).');
  });
});

describe('the French summary', () => {
  for (const row of parseTable(`
Gunmen killed ten people in Timbuktu on Friday. => Tombouctou
Gunmen killed at least ten people in Tessit on Friday. => Au moins 10
Gunmen killed ten people near Tessit on Friday. => Près de Tessit
Des hommes armés ont tué dix personnes à Tessit vendredi, selon le maire. => le maire
# what else is counted
Gunmen killed ten people and wounded one in Tessit on Friday. => 10 morts signalés. Également signalés : 1 blessé.
Des hommes armés ont enlevé douze villageois à Tessit vendredi, selon le maire. => Bilan signalé : 12 enlevés (selon le maire).
# elision and articles
Gunmen killed ten people near Ansongo on Friday. => Près d'Ansongo
Gunmen killed ten people near Hombori on Friday. => Près de Hombori
Islamic State in the Greater Sahara killed ten civilians in Tessit on Friday. => attaque de l'État islamique au Sahel contre des civils
JNIM killed ten civilians in Tessit on Friday. => attaque du Groupe de soutien à l'islam et aux musulmans contre des civils
Ansaroul Islam killed ten civilians in Djibo on Friday. => attaque d'Ansaroul Islam contre des civils
The Malian army killed ten civilians in Tessit on Friday. => attaque des Forces armées maliennes contre des civils
Katiba Macina killed ten civilians in Mopti on Friday. => attaque de la Katiba Macina contre des civils
Gunmen killed ten civilians in Tessit on Friday. => attaque d'hommes armés non identifiés contre des civils
Fighting between the Malian army and JNIM killed ten in Tessit on Friday. => combats entre les Forces armées maliennes et le Groupe de soutien
JNIM abducted ten civilians in Tessit on Friday. => enlèvement par le Groupe de soutien à l'islam et aux musulmans, victimes : civils
Ten people were killed in clashes in the Liptako-Gourma on Friday. => zone : Liptako-Gourma (trois frontières)
`)) {
    caseOf(row)(`says so: ${row.given} (${row.expected})`, () =>
      expectInside(readOne(row.given)?.summary.fr, row.expected),
    );
  }
});

describe('the French of names', () => {
  for (const { given, expected } of parseTable(`
État islamique au Sahel => de l’État islamique au Sahel | à l’État islamique au Sahel | l’État islamique au Sahel
Émirat de Tombouctou (GSIM) => de l’Émirat de Tombouctou (GSIM) | à l’Émirat de Tombouctou (GSIM) | l’Émirat de Tombouctou (GSIM)
Armée de l'air malienne => de l’Armée de l'air malienne | à l’Armée de l'air malienne | l’Armée de l'air malienne
Groupe Wagner => du Groupe Wagner | au Groupe Wagner | le Groupe Wagner
Haut Conseil pour l'unité de l'Azawad => du Haut Conseil pour l'unité de l'Azawad | au Haut Conseil pour l'unité de l'Azawad | le Haut Conseil pour l'unité de l'Azawad
Milice dogon => de la Milice dogon | à la Milice dogon | la Milice dogon
Eaux et Forêts du Mali => des Eaux et Forêts du Mali | aux Eaux et Forêts du Mali | les Eaux et Forêts du Mali
Africa Corps => d’Africa Corps | à Africa Corps | Africa Corps
Boko Haram => de Boko Haram | à Boko Haram | Boko Haram
Les Signataires par le sang => des Signataires par le sang | aux Signataires par le sang | les Signataires par le sang
hommes armés non identifiés => d’hommes armés non identifiés | à des hommes armés non identifiés | des hommes armés non identifiés
civils => de civils | à des civils | des civils
`))
    it(`has the articles of "${given}"`, () => {
      expect([withDe(given), withTo(given), withArticle(given)].join(' | ')).toBe(expected);
    });

  it('knows the gender of every actor whose name begins with a French word', () => {
    const names = [...knowledge.actors.actors.values()]
      .filter(({ id }) => !GENERIC.has(id))
      .flatMap((actor) => actor.names.map(({ fr }) => fr));
    const bare = names.filter((name) => withArticle(name) === name).toSorted();
    expect(bare).toEqual([
      'Africa Corps',
      'Al-Mourabitoune',
      'Al-Qaïda au Maghreb islamique',
      'Ansar Dine',
      'Ansaroul Islam',
      'Ansaru',
      'Boko Haram',
      'Civilian Joint Task Force',
      'Dan Na Ambassagou',
      'Dana Atem',
      'EUCAP Sahel Mali',
      'EUCAP Sahel Niger',
      'Ganda Izo',
      'Ganda Koy',
      "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad",
      'Koglweogo',
      'Lakurawa',
      'Mahmuda',
      'Yan Sakai',
      'Zankaï',
    ]);
  });
});

/** `not de Aguelhok` must not stand there. */
function expectInside(summary: string | undefined, part: string): void {
  const plain = (summary ?? 'nothing').replaceAll('’', "'");
  const words = part.replace(/^not /, '');
  const holds = plain.toLowerCase().includes(words.toLowerCase()) === (words === part);
  expect(holds ? part : plain).toBe(part);
}
