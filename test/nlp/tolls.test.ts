/** Tolls in the wordings of agencies, local sites, armies and notes: `low/best/high | A > B`, events apart by `##`. */
import { describe, expect } from 'vitest';
import { readText, sidesOf, tollOf } from './read-text.ts';
import { caseOf, keepOpen, parseTable } from './table.ts';

const TABLE = `
# who repels an attack did not begin it
Volunteers repelled an attack on Tougouri, Burkina Faso, on Sunday. Two VDP were slightly wounded. => 0 | - > vdp
The army repelled an attack on its base in Tougouri, Burkina Faso, on Sunday. => 0 | - > burkina-army
An attack on Tougouri, Burkina Faso, was repelled by the army on Sunday. => 0 | - > burkina-army
An attack by gunmen on Tougouri, Burkina Faso, was repelled by volunteers on Sunday, leaving eight attackers dead. => 8 | unidentified > vdp
The army said on Sunday its forces had repelled an assault on Djibo and killed 30 terrorists. => 30 | unidentified-jihadists > burkina-army
Troops repelled an assault on their base in Mondoro, Mali, on Sunday with the support of helicopters from France's Barkhane force, killing 30 attackers. => 30 | unidentified > barkhane+mali-army
Gunmen attacked the mine at Youga, Burkina Faso, on Sunday but were repelled by police. => 0 | unidentified > burkina-police
JNIM repelled an army attack on Farabougou, Mali, on Sunday. => 0 | mali-army > jnim
L'armée a repoussé une attaque contre sa base de Tougouri dimanche. => 0 | - > burkina-army
L'attaque de Tougouri a été repoussée dimanche par les VDP, qui ont tué huit assaillants. => 8 | unidentified > vdp
Les assaillants ont été repoussés dimanche à Tougouri par l'armée. => 0 | unidentified > burkina-army
Les forces de défense ont riposté et repoussé l'assaut, lundi à Djibo, abattant dix terroristes. => 10 | unidentified-jihadists > *
Le 2 juin, à Djibasso : attaque de la brigade de gendarmerie repoussée. 2 assaillants tués, 1 gendarme blessé. => 2 | unidentified > burkina-gendarmerie
# for whom an ambush was laid
L'embuscade tendue jeudi à une patrouille de la garde nationale près de Makalondi a fait cinq morts. => 5 | - > niger-national-guard
Une embuscade tendue par le JNIM à une patrouille de l'armée près de Boni a fait cinq morts jeudi. => 5 | jnim > mali-army
Des hommes armés ont tendu une embuscade à des gendarmes jeudi près de Boni. => 0 | unidentified > mali-gendarmerie
Cinq soldats sont tombés dans une embuscade tendue aux VDP et à l'armée jeudi près de Djibo. => * | - > burkina-army+vdp
Une embuscade tendue jeudi à Boni par des hommes armés a fait cinq morts parmi les soldats. => 5 | unidentified > mali-army
An ambush laid for an army patrol near Boni, Mali, on Thursday left five dead. => 5 | - > mali-army
# men of the force, and of theirs
L'embuscade tendue jeudi à une patrouille de la garde nationale près de Makalondi a coûté la vie à cinq éléments. Deux assaillants ont également trouvé la mort. => 7 | unidentified > niger-national-guard
Les VDP ont repoussé mercredi une attaque à Tougouri. Les assaillants ont perdu huit des leurs. => 8 | unidentified > vdp
Le JNIM a attaqué un poste militaire à Djibo vendredi, perdant trois des siens. => 3 | jnim > burkina-army
The army lost two of its own in an attack by JNIM on Djibo on Friday. => 2 | jnim > burkina-army
JNIM attacked an army post in Djibo on Friday, losing two of its own fighters. => 2 | jnim > burkina-army
L'état-major parle de 12 soldats tombés vendredi à Dablo. => 12 | - > burkina-army
Hommage national aux soldats tombés à Dablo : le président a promis lundi des pensions aux familles. => nothing
# a toll that stands far behind its word, that rose, that nobody knows
The death toll from Saturday's attack on the village of Barga in northern Burkina Faso has risen from 12 to 19, a health official said on Tuesday. => 19 | - > civilians
The death toll from the attack on Barga, Burkina Faso, on Saturday rose from 32 to 39. => 39 | - > civilians
Le bilan de l'attaque de dimanche contre le village de Barga, au Burkina Faso, est passé de 12 à 19 morts, selon une source sanitaire. => 19 | - > civilians
Army air strikes near Abala, Niger, on Wednesday killed an unknown number of terrorists. => 1 | niger-army > unidentified-jihadists
Une frappe de l'armée près d'Abala, au Niger, a tué mercredi un nombre inconnu de terroristes. => 1 | niger-army > unidentified-jihadists
JNIM said it lost three of its men in the fighting at Farabougou on Friday, while the Malian army put its own losses at six dead. The group claimed 21 soldiers had been killed. => 9/9/24 | jnim > mali-army
# who they were, up to the comma that closes it
Three civilians, including a girl of eight, were killed in an attack on Bandiagara on Monday. => 3 | - > civilians
Three civilians, including a girl of eight, perished when gunmen opened fire on their car near Bandiagara on Monday. => 3 | unidentified > civilians
Dix personnes, parmi lesquelles une femme enceinte et un enfant de trois ans, ont perdu la vie lundi dans une attaque à Bandiagara. => 10 | - > civilians
Trois civils, dont une fille de 8 ans, ont péri lundi soir lorsque des hommes armés ont ouvert le feu à Bandiagara. => 3 | unidentified > civilians
FAULT Two soldiers, a sergeant and a corporal, and six assailants were killed in a clash near Djibo on Friday. => 8 | unidentified > burkina-army
`;

/** `*` leaves open a toll, or one of the sides. */
function openAll(found: string, expected: string): string {
  const wanted = expected.split(' ## ');
  return found
    .split(' ## ')
    .map((event, at) => keepOpen(event, wanted[at] ?? ''))
    .join(' ## ');
}

describe('a toll and whose it is', () => {
  for (const row of parseTable(TABLE)) {
    const { given, expected, published } = row;
    caseOf(row)(`is as the codebook counts: ${given}`, () => {
      const { reports } = readText(given, published ? { published } : {});
      const found = reports.map((report) => `${tollOf(report.killed)} | ${sidesOf(report)}`).join(' ## ');
      expect(openAll(found || 'nothing', expected)).toBe(expected);
    });
  }
});
