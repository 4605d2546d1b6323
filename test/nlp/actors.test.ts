/** Who is meant: `A ids > B ids` of the one report, and names that held on the day. */
import { describe, expect, it } from 'vitest';
import { actorWithParents } from '../../src/nlp/actors/actor-index.ts';
import { knowledge, readOne, sidesOf } from './read-text.ts';
import { caseOf, keepOpen, parseTable, type Row } from './table.ts';

function expectSides({ given, expected, published }: Row): void {
  const report = readOne(given, published ? { published } : {});
  expect(report ? keepOpen(sidesOf(report), expected) : 'nothing').toBe(expected);
}

describe('an armed group', () => {
  for (const row of parseTable(`
# one that was named before
JNIM is active along the border. Fighters of the same group killed ten people in Tessit on Friday. => jnim > civilians
JNIM is active along the border. Members of that same organisation attacked an army post in Djibo on Friday. => jnim > burkina-army
The Islamic State in the Sahel rules there. On Friday, fighters from the same group killed ten people in Tessit. => issp > civilians
JNIM is active along the border. Gunmen killed ten people in Tessit on Friday. => unidentified > civilians
The villagers are of the same group. Gunmen killed ten people in Tessit on Friday. => unidentified > civilians
Le JNIM est actif le long de la frontière. Des combattants du même groupe ont tué dix personnes à Tessit vendredi. => jnim > civilians
Le JNIM est actif le long de la frontière. Vendredi, des éléments de la même organisation ont attaqué un poste militaire à Djibo. => jnim > burkina-army
# one group, many names
JNIM fighters killed ten people in Tessit on Friday. => jnim > civilians
GSIM fighters killed ten people in Tessit on Friday. => jnim > civilians
Fighters of Jama'at Nusrat al-Islam wal-Muslimin killed ten people in Tessit on Friday. => jnim > civilians
The Group for the Support of Islam and Muslims killed ten people in Tessit on Friday. => jnim > civilians
The Group for the Support of Islam and Muslims (JNIM) killed ten people in Tessit on Friday. => jnim > civilians
Le Groupe de soutien à l'islam et aux musulmans a tué dix personnes à Tessit vendredi. => jnim > civilians
Des combattants du JNIM ont tué dix personnes à Tessit vendredi. => jnim > civilians
ISSP fighters killed ten people in Tessit on Friday. => issp > civilians
The Islamic State in the Sahel killed ten people in Tessit on Friday. => issp > civilians
@2021-08-18 The Islamic State in the Greater Sahara killed ten people in Tessit on Friday. => issp > civilians
@2021-08-18 ISGS fighters killed ten people in Tessit on Friday. => issp > civilians
@2021-08-18 Daesh in the Greater Sahara killed ten people in Tessit on Friday. => issp > civilians
@2021-08-18 Des combattants de l'EIGS ont tué dix personnes à Tessit vendredi. => issp > civilians
@2021-08-18 L'État islamique dans le Grand Sahara a tué dix personnes à Tessit vendredi. => issp > civilians
Des combattants de l'EIS ont tué dix personnes à Tessit vendredi. => issp > civilians
IS Sahel fighters killed ten people in Tessit on Friday. => issp > civilians
L'État islamique au Sahel a tué dix personnes à Tessit vendredi. => issp > civilians
ISWAP fighters killed ten people in Bosso, Niger, on Friday. => iswap > civilians
Boko Haram fighters killed ten people in Bosso, Niger, on Friday. => boko-haram > civilians
Katiba Macina fighters killed ten people in Nampala on Friday. => katiba-macina > civilians
Des combattants de la Katiba Macina ont tué dix personnes à Nampala vendredi. => katiba-macina > civilians
Ansaroul Islam fighters killed ten people in Djibo on Friday. => ansaroul-islam > civilians
Dan Na Ambassagou fighters killed ten people in Bankass on Friday. => dan-na-ambassagou > civilians
GATIA fighters killed ten people in Talataye on Friday. => gatia > civilians
MSA fighters killed ten people in Ménaka on Friday. => msa-d > civilians
Wagner mercenaries killed ten people in Nampala on Friday. => wagner > civilians
@2025-09-17 Africa Corps fighters killed ten people in Nampala on Friday. => africa-corps > civilians
@2025-09-17 Des éléments d'Africa Corps ont tué dix personnes à Nampala vendredi. => africa-corps > civilians
Des Koglwéogo ont tué dix personnes à Kaya vendredi. => koglweogo > civilians
Koglweogo militiamen killed ten people in Kaya on Friday. => koglweogo > civilians
# names that hold on the day
@2023-11-15 CSP-PSD fighters killed ten soldiers in Anefis on Friday. => csp-dpa > mali-army
@2024-08-14 CSP-DPA fighters killed ten soldiers in Anefis on Friday. => csp-dpa > mali-army
@2025-03-12 FLA fighters killed ten soldiers in Anefis on Friday. => fla > mali-army
@2025-03-12 Fighters of the Azawad Liberation Front killed ten soldiers in Anefis on Friday. => fla > mali-army
@2025-03-12 Les combattants du Front de libération de l'Azawad ont tué dix soldats à Anefis vendredi. => fla > mali-army
@2025-03-12 CSP-DPA fighters killed ten soldiers in Anefis on Friday. => fla > mali-army
@2020-06-10 CMA fighters killed ten soldiers in Anefis on Friday. => cma > mali-army
# mercenaries by day
@2023-06-14 Russian mercenaries killed ten people in Nampala, Mali, on Friday. => wagner > civilians
@2025-09-17 Russian mercenaries killed ten people in Nampala, Mali, on Friday. => africa-corps > civilians
@2023-06-14 Des mercenaires russes ont tué dix personnes à Nampala, au Mali, vendredi. => wagner > civilians
@2025-09-17 Des mercenaires russes ont tué dix personnes à Nampala, au Mali, vendredi. => africa-corps > civilians
L'armée a tué dix personnes à Djibo vendredi. => burkina-army > civilians
Un groupe armé terroriste a tué dix personnes à Tessit vendredi. => unidentified-jihadists > civilians
Le JNIM, affilié à Al-Qaïda, a tué dix personnes à Tessit vendredi. => jnim > civilians
Le JNIM, lié à Al-Qaïda, a tué dix personnes à Tessit vendredi. => jnim > civilians
Le GSIM, la branche sahélienne d'Al-Qaïda, a tué dix personnes à Tessit vendredi. => jnim > civilians
`)) {
    caseOf(row)(`is known by its names: ${row.given}`, () => expectSides(row));
  }
});

describe('a loose word', () => {
  for (const row of parseTable(`
# the state, by country
The army killed ten people in Nampala, Mali, on Friday. => mali-army > civilians
The army killed ten people in Djibo, Burkina Faso, on Friday. => burkina-army > civilians
The army killed ten people in Téra, Niger, on Friday. => niger-army > civilians
Soldiers killed ten people in Nampala on Friday. => mali-army > civilians
Soldiers killed ten people in Djibo on Friday. => burkina-army > civilians
Troops killed ten people in Téra on Friday. => niger-army > civilians
Malian soldiers killed ten people in Djibo, Burkina Faso, on Friday. => mali-army > civilians
Troops of Burkina Faso killed ten people in Nampala, Mali, on Friday. => burkina-army > civilians
Des soldats du Burkina Faso ont tué dix personnes à Nampala, au Mali, vendredi. => burkina-army > civilians
Gunmen killed ten Nigerien soldiers in Téra on Friday. => unidentified > niger-army
Gunmen killed ten Nigerian soldiers in Téra, Niger, on Friday. => unidentified > nigeria-army
Gunmen killed ten gendarmes in Djibo on Friday. => unidentified > burkina-gendarmerie
Gunmen killed ten police officers in Gao on Friday. => unidentified > mali-police
Gunmen killed ten customs officers in Gao on Friday. => unidentified > mali-customs
Gunmen killed ten national guardsmen in Torodi on Friday. => unidentified > niger-national-guard
Gunmen killed ten soldiers in Karimama, Benin, on Friday. => unidentified > benin-army
Les FAMa ont tué dix personnes à Nampala vendredi. => mali-army > civilians
Des hommes armés ont tué dix militaires à Téra vendredi. => unidentified > niger-army
Des hommes armés ont tué dix gendarmes à Djibo vendredi. => unidentified > burkina-gendarmerie
Des hommes armés ont tué dix policiers à Gao vendredi. => unidentified > mali-police
Des hommes armés ont tué dix douaniers à Gao vendredi. => unidentified > mali-customs
Des hommes armés ont tué dix soldats nigériens à Téra vendredi. => unidentified > niger-army
Des hommes armés ont tué dix membres des FDS à Djibo vendredi. => unidentified > burkina-army
# peacekeepers and foreign forces, by day
@2021-04-07 Gunmen killed ten UN peacekeepers in Aguelhok on Friday. => unidentified > minusma
@2021-04-07 Des hommes armés ont tué dix Casques bleus à Aguelhok vendredi. => unidentified > minusma
@2020-06-10 Barkhane soldiers killed ten jihadists in Tessalit on Friday. => barkhane > unidentified-jihadists
@2020-06-10 Les soldats de la force Barkhane ont tué dix djihadistes à Tessalit vendredi. => barkhane > unidentified-jihadists
# auxiliaries, by country
Gunmen killed ten volunteers in Djibo on Friday. => unidentified > vdp
Gunmen killed ten VDP in Djibo on Friday. => unidentified > vdp
Gunmen killed ten dozo hunters in Sofara, Mali, on Friday. => unidentified > dozos-mali
Gunmen killed ten dozos in Banfora, Burkina Faso, on Friday. => unidentified > dozos-burkina
Des hommes armés ont tué dix volontaires à Djibo vendredi. => unidentified > vdp
Des hommes armés ont tué dix chasseurs dozos à Sofara vendredi. => unidentified > dozos-mali
Des hommes armés ont tué dix donsos à Sofara vendredi. => unidentified > dozos-mali
Gunmen killed ten members of a self-defence group in Bankass on Friday. => unidentified > self-defence-mali
# words of jihad and terror
Terrorists killed ten people in Tessit on Friday. => unidentified-jihadists > civilians
Jihadists killed ten people in Tessit on Friday. => unidentified-jihadists > civilians
Islamist militants killed ten people in Tessit on Friday. => unidentified-jihadists > civilians
Takfiri militants killed ten people in Tessit on Friday. => unidentified-jihadists > civilians
Suspected jihadists killed ten people in Tessit on Friday. => unidentified-jihadists > civilians
Extremists killed ten people in Tessit on Friday. => unidentified-jihadists > civilians
Des terroristes ont tué dix personnes à Tessit vendredi. => unidentified-jihadists > civilians
Des djihadistes ont tué dix personnes à Tessit vendredi. => unidentified-jihadists > civilians
Des jihadistes présumés ont tué dix personnes à Tessit vendredi. => unidentified-jihadists > civilians
Des éléments des GAT ont tué dix personnes à Tessit vendredi. => unidentified-jihadists > civilians
# words of arms alone
Gunmen killed ten people in Tessit on Friday. => unidentified > civilians
Armed men killed ten people in Tessit on Friday. => unidentified > civilians
Unidentified armed men killed ten people in Tessit on Friday. => unidentified > civilians
Bandits killed ten people in Tessit on Friday. => unidentified > civilians
Assailants killed ten people in Tessit on Friday. => unidentified > civilians
Des hommes armés non identifiés ont tué dix personnes à Tessit vendredi. => unidentified > civilians
Des HANI ont tué dix personnes à Djibo vendredi. => unidentified > civilians
Des individus armés ont tué dix personnes à Tessit vendredi. => unidentified > civilians
Des bandits armés ont tué dix personnes à Tessit vendredi. => unidentified > civilians
# unarmed people
Gunmen killed ten farmers in Tessit on Friday. => unidentified > civilians
Gunmen killed ten herders in Tessit on Friday. => unidentified > civilians
Gunmen killed a village chief in Tessit on Friday. => unidentified > civilians
Gunmen killed two teachers in Tessit on Friday. => unidentified > civilians
Gunmen killed two aid workers in Tessit on Friday. => unidentified > civilians
Gunmen killed ten worshippers in a mosque in Tessit on Friday. => unidentified > civilians
Gunmen killed two lorry drivers in Tessit on Friday. => unidentified > civilians
Des hommes armés ont tué dix éleveurs à Tessit vendredi. => unidentified > civilians
Des hommes armés ont tué un chef de village à Tessit vendredi. => unidentified > civilians
Des hommes armés ont tué dix fidèles dans une mosquée à Tessit vendredi. => unidentified > civilians
Des hommes armés ont tué deux orpailleurs à Tessit vendredi. => unidentified > civilians
`)) {
    caseOf(row)(`is resolved by country, day and context: ${row.given}`, () => expectSides(row));
  }
});

describe('a name that only tells an allegiance', () => {
  for (const row of parseTable(`
JNIM, an affiliate of al-Qaeda, killed ten people in Tessit on Friday. => jnim > civilians
JNIM, which is linked to al-Qaeda, killed ten people in Tessit on Friday. => jnim > civilians
JNIM, al-Qaeda's branch in the Sahel, killed ten people in Tessit on Friday. => jnim > civilians
ISSP fighters, who have pledged allegiance to Islamic State, killed ten people in Tessit on Friday. => issp > civilians
Fighters of the al-Qaeda-linked JNIM killed ten people in Tessit on Friday. => jnim > civilians
Le Groupe de soutien à l'islam et aux musulmans (JNIM), affilié à Al-Qaïda, a tué dix personnes à Tessit vendredi. => jnim > civilians
`)) {
    caseOf(row)(`is no second actor: ${row.given}`, () => expectSides(row));
  }
});

describe('a noun phrase of several names', () => {
  for (const row of parseTable(`
# an acronym in brackets, and what else stands there
Ten soldiers were killed by fighters of the Group for the Support of Islam and Muslims (JNIM) near Djibo on Friday. => jnim > burkina-army
Islamic State Sahel Province (ISSP) fighters abducted three teachers in Tessit on Friday. => issp > civilians
At least ten villagers were killed when the Islamic State in the Sahel (ISSP) attacked Tessit on Friday. => issp > civilians
Au moins dix villageois ont été tués lorsque le Groupe de soutien à l'islam et aux musulmans (GSIM, ou JNIM selon son acronyme arabe) a attaqué Tessit vendredi. => jnim > civilians
Des membres du Groupe de soutien à l'islam et aux musulmans (JNIM), affilié à Al-Qaïda, ont enlevé trois enseignants à Tessit vendredi. => jnim > civilians
Le JNIM a tué dix Volontaires pour la défense de la patrie (VDP, supplétifs civils de l'armée) à Djibo vendredi. => jnim > vdp
JNIM fighters killed ten Volunteers for the Defence of the Homeland (VDP, civilian auxiliaries of the army) in Djibo on Friday. => jnim > vdp
# whom somebody is loyal to, and who they are
Members of the al-Qaeda-linked JNIM killed ten people in Tessit on Friday. => jnim > civilians
The al-Qaeda affiliate JNIM killed ten people in Tessit on Friday. => jnim > civilians
The jihadist group JNIM attacked an army post in Djibo on Friday. => jnim > burkina-army
Islamist militants linked to al-Qaeda killed ten people in Tessit on Friday. => jnim > civilians
Gunmen affiliated with Islamic State killed ten people in Tessit on Friday. => issp > civilians
Militants linked to al-Qaeda and the Islamic State killed ten people in Tessit on Friday. => unidentified-jihadists > civilians
Armed men suspected of belonging to JNIM killed ten people in Tessit on Friday. => jnim > civilians
Le groupe jihadiste JNIM a attaqué un poste militaire à Djibo vendredi. => jnim > burkina-army
Des jihadistes affiliés à Al-Qaïda ont tué dix personnes à Tessit vendredi. => jnim > civilians
Des jihadistes liés à Al-Qaïda et à l'État islamique ont tué dix personnes à Tessit vendredi. => unidentified-jihadists > civilians
Des hommes armés soupçonnés d'appartenir au JNIM ont tué dix personnes à Tessit vendredi. => jnim > civilians
Des hommes armés présumés membres du JNIM ont tué dix personnes à Tessit vendredi. => jnim > civilians
# what a group is said to be
JNIM, a jihadist group linked to al-Qaeda, killed ten people in Tessit on Friday. => jnim > civilians
Le JNIM, un groupe jihadiste lié à Al-Qaïda, a tué dix personnes à Tessit vendredi. => jnim > civilians
At least ten people were killed when Katiba Macina, a JNIM unit, attacked Nampala on Friday. => katiba-macina > civilians
La katiba Serma, une unité du JNIM, a tué dix personnes à Boni vendredi. => katiba-serma > civilians
# two phrases
JNIM, bandits and militiamen have killed people for years. On Friday JNIM killed ten people in Tessit. => jnim > civilians
JNIM fighters killed ten members of ISSP near Tessit on Friday. => jnim > issp
Des combattants du JNIM ont tué dix membres de l'EIS près de Tessit vendredi. => jnim > issp
JNIM fighters fought Islamic State fighters near Tessit on Friday. => jnim > issp
Une patrouille liée à l'armée a été attaquée par des hommes armés à Tessit vendredi. => unidentified > *
The militia, close to the army, killed ten people in Bankass on Friday. => self-defence-mali > civilians
`)) {
    caseOf(row)(`is one actor: ${row.given}`, () => expectSides(row));
  }
});

describe('a word that the text leaves but one group for', () => {
  for (const row of parseTable(`
@2025-06-14 FLA fighters attacked an army convoy near Kidal on Friday. The army said it had killed ten enemy combatants. => fla > mali-army
JNIM fighters attacked an army base in Djibo on Friday. The army said ten assailants were killed. => jnim > burkina-army
Le JNIM a attaqué un camp militaire à Djibo vendredi. L'armée dit avoir tué dix assaillants. => jnim > burkina-army
JNIM militants killed ten people in Tessit on Friday. The militants then left on motorbikes. => jnim > civilians
`)) {
    caseOf(row)(`is that group: ${row.given}`, () => expectSides(row));
  }

  it('is whose losses the figures are', () => {
    const report = readOne(
      'FLA fighters attacked an army convoy near Kidal on Friday. The army said it had killed ten enemy combatants.',
      { published: '2025-06-14' },
    );
    expect(report?.claims.map(({ measure, min, of }) => `${measure} ${min} of ${of}`)).toEqual([
      'killed 10 of fla',
    ]);
  });
});

describe('the name that a record shows', () => {
  for (const row of parseTable(`
@2021-08-18 ISGS fighters killed ten people in Tessit on Friday. => Islamic State in the Greater Sahara
@2022-06-15 ISSP fighters killed ten people in Tessit on Friday. => Islamic State Sahel Province
@2022-06-15 ISGS fighters killed ten people in Tessit on Friday. => Islamic State Sahel Province
@2022-06-15 ISGS fighters killed ten people in Tessit on 10 March. => Islamic State in the Greater Sahara
@2025-03-12 FLA fighters killed ten people in Anefis on Friday. => Azawad Liberation Front
@2024-03-13 CSP-PSD fighters killed ten people in Anefis on Friday. => Permanent Strategic Framework for Peace, Security and Development
@2024-08-14 CSP-DPA fighters killed ten people in Anefis on Friday. => Strategic Framework for the Defence of the People of Azawad
`)) {
    const { given, expected, published } = row;
    caseOf(row)(`is the one that held on the day: ${given} (${published})`, () => {
      const actors = readOne(given, published ? { published } : {})?.actors ?? [];
      expect(actors.find(({ side }) => side === 'A')?.name).toBe(expected);
    });
  }
});

describe('an actor with a parent', () => {
  it.each([
    ['katiba-macina', ['katiba-macina', 'jnim']],
    ['ansaroul-islam', ['ansaroul-islam', 'jnim']],
    ['katiba-khalid-ibn-walid', ['katiba-khalid-ibn-walid', 'ansar-dine', 'jnim']],
    ['mali-air-force', ['mali-air-force', 'mali-army']],
    ['jnim', ['jnim']],
  ])('%s is found under each of them', (id, line) => {
    expect(actorWithParents(knowledge.actors, id)).toEqual(line);
  });

  for (const row of parseTable(`
Des combattants de la Katiba Macina, affiliée au JNIM, ont tué dix personnes à Nampala vendredi. => katiba-macina > civilians
Fighters of Katiba Serma, a JNIM unit, killed ten people in Boni, Mali, on Friday. => katiba-serma > civilians
Katiba Macina, which belongs to JNIM, killed ten people in Nampala on Friday. => katiba-macina > civilians
`)) {
    caseOf(row)(`is named itself where the text names it: ${row.given}`, () => expectSides(row));
  }
});

it('every actor of a record has the kind that the pack gives it', () => {
  const texts = ['JNIM', 'Wagner mercenaries', 'Soldiers', 'VDP volunteers', 'Gunmen', 'Jihadists'];
  const actors = texts.flatMap(
    (who) => readOne(`${who} killed ten people in Djibo on Friday.`)?.actors ?? [],
  );
  expect(actors.length).toBeGreaterThanOrEqual(2 * texts.length - 1);
  for (const { id, kind } of actors) expect(kind, id).toBe(knowledge.actors.actors.get(id)?.kind);
});
