/** Who did it and to whom, and whose word it is: `A:attribution > B`. */
import { describe, expect } from 'vitest';
import type { Report } from '../../src/model.ts';
import { readOne } from './read-text.ts';
import { caseOf, keepOpen, parseTable } from './table.ts';

function rolesOf(report: Report | null): string {
  if (!report) return 'nothing';
  const a = report.actors
    .filter(({ side }) => side === 'A')
    .map(({ id, attribution }) => `${id}:${attribution}`);
  const b = report.actors.filter(({ side }) => side === 'B').map(({ id }) => id);
  return `${a.sort().join('+') || '-'} > ${b.sort().join('+') || '-'}`;
}

describe('who did it and to whom', () => {
  for (const row of parseTable(`
# active
JNIM fighters attacked an army post in Djibo on Friday. => jnim:stated > burkina-army
JNIM fighters stormed an army camp in Djibo on Friday, killing ten soldiers. => jnim:stated > burkina-army
The Malian army killed ten terrorists in Gossi on Friday. => mali-army:stated > unidentified-jihadists
Le JNIM a attaqué un poste militaire à Djibo vendredi. => jnim:stated > burkina-army
Gunmen attacked in the night of Friday to Saturday in Bankass. => unidentified:stated > civilians
Jihadists attacked at dawn on Monday near Djibo, killing ten soldiers. => unidentified-jihadists:stated > burkina-army
Des hommes armés ont attaqué dans la nuit de vendredi à samedi à Bankass. => unidentified:stated > civilians
# what a group tells of in its own statement
Statement of JNIM. On Sunday a device was detonated on a vehicle of the army near Gayéri, Burkina Faso. => jnim:claimed > burkina-army
Communiqué du JNIM. Dimanche, un engin a explosé au passage d'un véhicule de l'armée près de Gayéri, au Burkina Faso. => jnim:claimed > burkina-army
Statement of the general staff. On Sunday a device went off under a vehicle of the army near Gayéri, Burkina Faso. => - > burkina-army
# under whom it went off
On Sunday a bomb exploded under an army vehicle near Gayéri, Burkina Faso. => - > burkina-army
On Sunday a bomb exploded as an army convoy passed near Gayéri, Burkina Faso. => - > burkina-army
Dimanche, une mine a explosé sous un véhicule de l'armée près de Gayéri, au Burkina Faso. => - > burkina-army
Dimanche, un engin a explosé au passage d'un convoi de l'armée près de Gayéri, au Burkina Faso. => - > burkina-army
On Sunday a bomb exploded near Gayéri, Burkina Faso; the army is investigating. => - > -
Dimanche, un engin a explosé près de Gayéri, au Burkina Faso ; l'armée enquête. => - > -
# passive
Six gunmen killed in Gao on Monday. => - > unidentified
Volunteers attacked near Djibo on Monday, three dead. => - > vdp
Ten soldiers were killed by JNIM fighters in Djibo on Friday. => jnim:stated > burkina-army
An army post was attacked by JNIM fighters in Djibo on Friday. => jnim:stated > burkina-army
Ten villagers were killed in Tessit on Friday by Islamic State Sahel fighters. => issp:stated > civilians
Dix soldats ont été tués par des combattants du JNIM à Djibo vendredi. => jnim:stated > burkina-army
Un poste militaire a été attaqué par le JNIM à Djibo vendredi. => jnim:stated > burkina-army
# behind "by", and after "after"
Eleven women were stopped by armed men in Bankass on Monday and led away into the bush. => unidentified:stated > civilians
Onze femmes ont été arrêtées par des hommes armés à Bankass lundi et emmenées dans la brousse. => unidentified:stated > civilians
A teacher was taken by gunmen from his home in Djibo on Friday. => unidentified:stated > civilians
A bus was stopped by JNIM fighters near Hombori on Friday and two passengers were shot. => jnim:stated > civilians
Un car a été intercepté par des jihadistes près de Hombori vendredi et deux passagers ont été tués. => unidentified-jihadists:stated > civilians
Two traders were killed after armed men attacked their truck near Hombori on Friday. => unidentified:stated > civilians
Deux commerçants ont été tués après que des hommes armés ont attaqué leur camion près de Hombori vendredi. => unidentified:stated > civilians
# whose goods were taken
Armed men stole 300 cattle near Hombori on Friday. => unidentified:stated > civilians
Suspected jihadists drove off 250 head of cattle near Hombori on Friday. => unidentified-jihadists:stated > civilians
Des hommes armés ont brûlé une trentaine de greniers près de Hombori vendredi. => unidentified:stated > civilians
Des individus armés ont emporté 200 têtes de bétail près de Hombori vendredi. => unidentified:stated > civilians
Armed men burned a telephone mast near Hombori on Friday. => unidentified:stated > -
# crowds
# joined to the verb before, and a subject with an aside behind a day
Des dozos ont arrêté un camion à Bankass vendredi et exécuté deux passagers. => dozos-mali:stated > civilians
Des hommes armés ont attaqué Tessit vendredi, tué dix personnes et incendié le marché. => unidentified:stated > civilians
Djibo : le 3 juin, l'armée, appuyée par des VDP, a repris la ville à l'issue de combats. => burkina-army:stated+vdp:stated > -
The army, backed by volunteers, retook Djibo on 3 June after fighting. => burkina-army:stated+vdp:stated > -
# who helps whom is neither
# a group's own communiqué
Le FLA informe l'opinion que nos forces ont attaqué un poste tenu par l'armée malienne à Anéfis lundi. L'ennemi a perdu neuf éléments. => fla:claimed > mali-army
The Azawad Liberation Front (FLA) informs the public that our units attacked a post held by the Malian army in Anefis on Monday. The enemy lost nine men. => fla:claimed > mali-army
Une ONG accuse, dans un rapport, l'armée et les VDP d'avoir « exécuté sommairement » dix civils à Djibo vendredi. => burkina-army:alleged+vdp:alleged > civilians
Le JNIM dit avoir tué « dix soldats » à Djibo vendredi. => jnim:claimed > burkina-army
Trois VDP, des supplétifs de l'armée, ont été tués vendredi près de Djibo. => - > vdp
FAULT Three volunteers, auxiliaries of the army, were killed near Djibo on Friday. => - > vdp
Gunmen opened fire on a crowd at the market of Ansongo on Friday and killed 20 people. => unidentified:stated > civilians
Des combattants du JNIM ont ouvert le feu sur la foule au marché d'Ansongo vendredi et tué vingt personnes. => jnim:stated > civilians
Two suspected thieves were lynched by a crowd in Pouytenga, Burkina Faso, on Friday. => rioters:stated > civilians
Un présumé voleur a été lynché par la foule à Koutiala vendredi. => rioters:stated > civilians
Youths set up barricades in Sikasso on Friday and threw stones at the police; three policemen were wounded. => rioters:stated > mali-police
Des jeunes ont dressé des barricades à Sikasso vendredi et jeté des pierres sur la police ; trois policiers ont été blessés. => rioters:stated > mali-police
Hundreds of protesters marched in Sikasso on Friday. => protesters:stated > -
# by a noun
An attack by JNIM on an army post in Djibo on Friday left ten soldiers dead. => jnim:stated > burkina-army
A JNIM attack on an army post in Djibo on Friday left ten soldiers dead. => jnim:stated > burkina-army
A raid on villagers by JNIM fighters in Djibo on Friday left ten dead. => jnim:stated > civilians
Une attaque du JNIM contre un poste militaire à Djibo vendredi a fait dix morts parmi les soldats. => jnim:stated > burkina-army
L'attaque d'un poste militaire par le JNIM à Djibo vendredi a fait dix morts parmi les soldats. => jnim:stated > burkina-army
# who only tells, beside those who took part
An army drone strike near Ber, Mali, on Friday killed eight civilians, residents and separatist rebels said. => mali-army:alleged > civilians
A drone of the Malian army killed three people in Telabit on Friday, all of them traders, a shopkeeper and the FLA said. => mali-army:stated > civilians
Une frappe de drone de l'armée malienne a tué huit civils près de Ber vendredi, ont dit des habitants et le FLA. => mali-army:alleged > civilians
# to whom it is put down, and who tells of a strike on its enemy
Gunmen abducted five workers near Bafoulabé, Mali, on Friday. A security source put the kidnapping down to JNIM. => jnim:alleged > civilians
Des hommes armés ont enlevé cinq ouvriers près de Bafoulabé, au Mali, vendredi. Une source a mis l'enlèvement sur le compte du JNIM. => jnim:alleged > civilians
The army said an air strike had killed 30 terrorists near Sebba, Burkina Faso, on Friday. => burkina-army:claimed > unidentified-jihadists
A resident said an air strike had killed 30 terrorists near Sebba, Burkina Faso, on Friday. => - > unidentified-jihadists
L'armée a annoncé qu'une frappe aérienne avait tué 30 terroristes près de Sebba, au Burkina Faso, vendredi. => burkina-army:claimed > unidentified-jihadists
# who drove over a mine
A convoy of UN peacekeepers hit a mine near Aguelhok on Friday. => - > minusma
Soldiers struck a roadside bomb near Djibo on Friday; three soldiers died. => - > burkina-army
Gendarmes drove over a mine near Djibo on Friday. => - > burkina-gendarmerie
A JNIM roadside bomb killed three soldiers near Djibo on Friday. => jnim:stated > burkina-army
Des Casques bleus ont sauté sur une mine près d'Aguelhok vendredi. => - > minusma
Une patrouille de gendarmes a roulé sur une mine près de Djibo vendredi. => - > burkina-gendarmerie
# an ambush, a repelled attack, a strike
The army repelled an attack by JNIM on its post in Djibo on Friday. => jnim:stated > burkina-army
An air strike by the Malian army killed ten JNIM fighters near Gossi on Friday. => mali-army:stated > jnim
L'armée a repoussé une attaque du JNIM contre son poste de Djibo vendredi. => jnim:stated > burkina-army
Une frappe aérienne de l'armée malienne a tué dix combattants du JNIM près de Gossi vendredi. => mali-army:stated > jnim
Soldiers fell into an ambush laid by JNIM fighters near Djibo on Friday. => jnim:stated > burkina-army
Des soldats sont tombés dans une embuscade du JNIM près de Djibo vendredi. => jnim:stated > burkina-army
A military patrol came under fire from gunmen near Djibo on Friday. => unidentified:stated > burkina-army
The army came under attack by JNIM fighters near Djibo on Friday, and ten soldiers were killed. => jnim:stated > burkina-army
Malian troops and Russian mercenaries fell into an ambush near Tessit on Friday, and JNIM claimed the attack. => jnim:claimed > mali-army+wagner
A shepherd fell into a well in Tessit on Friday. => nothing
Le camp militaire de Tessit a été la cible d'une attaque du JNIM vendredi. => jnim:stated > mali-army
Une patrouille de gendarmerie a essuyé des tirs d'hommes armés à Djibo vendredi. => unidentified:stated > burkina-gendarmerie
Des éléments d'un détachement de la gendarmerie ont été tués par des hommes armés à Djibo vendredi. => unidentified:stated > burkina-gendarmerie
Ten people were killed in an army drone strike on a market in Tessit on Friday. => mali-army:stated > civilians
Dix personnes ont été tuées dans une frappe de drone de l'armée malienne sur un marché à Tessit vendredi. => mali-army:stated > civilians
JNIM lost 12 fighters in clashes with the Malian army in Tessit on Friday. => jnim:stated > mali-army
Le JNIM a perdu 12 combattants dans des affrontements avec l'armée malienne à Tessit vendredi. => jnim:stated > mali-army
# those on its side
Malian soldiers backed by Wagner fighters killed ten herders in Nampala on Friday. => mali-army:stated+wagner:stated > civilians
Malian soldiers and Wagner mercenaries killed ten herders in Nampala on Friday. => mali-army:stated+wagner:stated > civilians
JNIM fighters killed ten soldiers and two VDP volunteers in Djibo on Friday. => jnim:stated > burkina-army+vdp
Des soldats maliens appuyés par Wagner ont tué dix éleveurs à Nampala vendredi. => mali-army:stated+wagner:stated > civilians
L'armée malienne et ses partenaires de Wagner ont tué dix éleveurs à Nampala vendredi. => mali-army:stated+wagner:stated > civilians
Le JNIM a tué dix soldats et deux VDP à Djibo vendredi. => jnim:stated > burkina-army+vdp
VDP volunteers, backed by soldiers, repelled an attack by JNIM in Djibo on Friday. => jnim:stated > burkina-army+vdp
Soldiers supported by VDP volunteers killed ten jihadists in Djibo on Friday. => burkina-army:stated+vdp:stated > unidentified-jihadists
Wagner mercenaries fighting alongside the Malian army killed ten villagers in Tessit on Friday. => mali-army:stated+wagner:stated > civilians
Soldiers and allied militiamen killed ten villagers in Djibo on Friday. => burkina-army:stated+self-defence-burkina:stated > civilians
Terrorists ambushed VDP volunteers near Djibo on Friday; some fifteen assailants were killed. => unidentified-jihadists:stated > vdp
Les VDP, appuyés par l'armée, ont repoussé une attaque du JNIM à Djibo vendredi. => jnim:stated > burkina-army+vdp
Des mercenaires de Wagner, aux côtés de l'armée malienne, ont tué dix villageois à Tessit vendredi. => mali-army:stated+wagner:stated > civilians
Un convoi de l'armée escorté par Wagner est tombé dans une embuscade du JNIM près de Tessit vendredi. => jnim:stated > mali-army+wagner
Dozo hunters clashed with jihadists near Sofara on Friday. => dozos-mali:stated > unidentified-jihadists
Des chasseurs dozos ont affronté des jihadistes près de Sofara vendredi. => dozos-mali:stated > unidentified-jihadists
Malian soldiers and foreign fighters killed twenty villagers in Koro on Friday. The army denies it. => mali-army:denied+unidentified:stated > civilians
Des soldats maliens et des combattants étrangers ont tué vingt villageois à Koro vendredi. L'armée dément. => mali-army:denied+unidentified:stated > civilians
Soldiers and jihadists clashed near Koro, in Mali, on Friday. => unidentified-jihadists:stated > mali-army
Six soldiers were killed in an ambush laid by "terrorists" near Djibo on Friday. => unidentified-jihadists:stated > burkina-army
Six soldats ont été tués dans une embuscade tendue par des « terroristes » près de Djibo vendredi. => unidentified-jihadists:stated > burkina-army
Gunmen killed five villagers in Djibo on Friday. No jihadist group has claimed the attack. => unidentified:stated > civilians
Des hommes armés ont tué cinq villageois à Djibo vendredi. Aucun groupe jihadiste n'a revendiqué l'attaque. => unidentified:stated > civilians
# who belongs to whom, told beside the claim
JNIM raided a camp in Djibo on Friday. The jihadist group claimed the death of ten soldiers. => jnim:claimed > burkina-army
An attack near Djibo on Friday killed ten soldiers, two weeks after JNIM threatened the town. The jihadist group claimed the attack. => jnim:claimed > burkina-army
Une attaque près de Djibo vendredi a tué dix soldats. Le JNIM avait menacé la ville. Le groupe jihadiste a revendiqué l'attaque. => jnim:claimed > burkina-army
An army camp in Dioura was attacked on Friday. Katiba Macina, affiliated with the main jihadist alliance in the Sahel, claimed the operation. => katiba-macina:claimed > mali-army
Un camp de l'armée a été attaqué à Dioura vendredi. La katiba Macina, affiliée à la principale alliance jihadiste du Sahel, a revendiqué l'opération. => katiba-macina:claimed > mali-army
An attack on a mosque killed 44 people in Bankilaré on Friday, the ministry said, blaming it on JNIM. => jnim:alleged > civilians
L'attaque d'une mosquée a fait 44 morts à Bankilaré vendredi, a indiqué le ministère, l'attribuant au JNIM. => jnim:alleged > civilians
# who only speaks, flees, comes later or is not there
Gunmen killed ten villagers in Djibo on Friday. The governor called on residents to work with the security forces. => unidentified:stated > civilians
Des hommes armés ont tué dix villageois à Djibo vendredi. Le gouverneur appelle la population à la collaboration avec les forces de défense et de sécurité. => unidentified:stated > civilians
Une frappe de drone a fait neuf morts parmi les civils à Lerneb vendredi, selon un habitant et les rebelles du FLA. => - > civilians
The army said gunmen had killed ten villagers in Tessit on Friday. => * > civilians
Gunmen killed ten villagers in Tessit on Friday before soldiers arrived. => unidentified:stated > civilians
Gunmen killed ten villagers in Tessit on Friday. The army has sent reinforcements. => unidentified:stated > civilians
Gunmen killed ten villagers in Tessit on Friday. The government condemned the attack. => unidentified:stated > civilians
L'armée affirme que des hommes armés ont tué dix villageois à Tessit vendredi. => * > civilians
Des hommes armés ont tué dix villageois à Tessit vendredi avant l'arrivée des soldats. => unidentified:stated > civilians
L'armée malienne a tué dix terroristes à Gossi vendredi. => mali-army:stated > unidentified-jihadists
Le JNIM affirme avoir tué dix soldats à Djibo vendredi. => jnim:claimed > burkina-army
Les FAMa disent avoir tué dix terroristes à Gossi vendredi. => mali-army:claimed > unidentified-jihadists
# two deeds in one text: the army that kills the attackers is no attacker of their victims
Gunmen killed 21 civilians in Labbezanga on Sunday, residents said. The army said it had killed 7 terrorists. => unidentified-jihadists:alleged > civilians+mali-army
Gunmen killed ten villagers in Djibo on Friday. The army killed seven of the terrorists as it pursued the attackers. => unidentified-jihadists:stated > burkina-army+civilians
JNIM fighters killed ten villagers in Djibo on Friday, and the army said it had killed seven of them. => * > burkina-army+civilians
FAULT JNIM fighters killed ten villagers in Djibo on Friday, and the army said it had killed seven of them. => jnim:stated > burkina-army+civilians
Des hommes armés ont tué 21 civils à Labbezanga dimanche, selon des habitants. L'armée a déclaré avoir tué 7 terroristes. => unidentified-jihadists:alleged > civilians+mali-army
Le JNIM a tué dix villageois à Djibo vendredi. L'armée a tué sept terroristes dans sa riposte. => jnim:stated > burkina-army+civilians
# who is helped, and men who attack
Gendarmes arrested six people suspected of supplying armed groups in Téra on Friday. => niger-gendarmerie:stated > civilians
Des gendarmes ont arrêté six personnes soupçonnées de ravitailler des groupes armés à Téra vendredi. => niger-gendarmerie:stated > civilians
Three men shot dead a village chief in Tessit on Friday. => unidentified:stated > civilians
Trois hommes ont abattu un chef de village à Tessit vendredi. => unidentified:stated > civilians
Gunmen attacked Tessit on Friday. The men killed ten villagers. => unidentified:stated > civilians
Two men were killed by soldiers in Djibo on Friday. => burkina-army:stated > civilians
Eleven women were abducted by men in Tessit on Friday. => unidentified:stated > civilians
# who attacked by another word, and who is blamed
Attackers stormed the gendarmerie post in Dogofry on Sunday; a security source blames JNIM. => jnim:alleged > mali-gendarmerie
Un bus a été attaqué par des hommes armés à Tessit vendredi et le chauffeur tué. Une source de sécurité attribue l'attaque à des éléments du JNIM. => jnim:alleged > civilians
Exchange of fire between the army and armed men who attacked its post in Djibo on Friday. => unidentified:stated > burkina-army
An army drone hit a wedding near Tarkint on Friday, killing nine civilians. => mali-army:stated > civilians
Soldiers and militiamen killed ten villagers in Djibo on Friday. The Volunteers for the Defence of the Homeland went from door to door. => burkina-army:stated+vdp:stated > civilians
# who is only suspected suffers like anybody
Three suspected jihadists were arrested in Makalondi on Monday by soldiers. => niger-army:stated > unidentified-jihadists
Soldiers killed ten suspected JNIM fighters near Djibo on Friday. => burkina-army:stated > jnim
Ten people were killed in Djibo on Friday by suspected JNIM fighters. => jnim:alleged > civilians
Trois présumés terroristes ont été arrêtés lundi à Makalondi par des soldats. => niger-army:stated > unidentified-jihadists
Dix personnes ont été tuées vendredi à Djibo par des présumés combattants du JNIM. => jnim:alleged > civilians
# nor is the group that its victims are said to have helped
Soldiers killed ten villagers in Djibo on Friday, residents said. They accused them of helping JNIM fighters. => burkina-army:alleged > *
# whose weapons strike
Helicopters of the Burkinabe army struck a village near Djibo on Friday, killing 15 people. => burkina-army:stated > civilians
Turkish-made drones of the Malian army hit a convoy of CSP-DPA rebels near Kidal on Monday. => mali-army:stated > csp-dpa
Des drones de l'armée malienne ont frappé un convoi du CSP-DPA près de Kidal lundi. => mali-army:stated > csp-dpa
# people of the site that was hit
A drone strike hit a wedding in Gossi on Friday, leaving at least 11 dead. => - > civilians
A bus hit a landmine near Boni on Friday, killing 11. => - > civilians
A mine exploded near the market of Gossi on Friday. => - > -
Une frappe de drone a visé un marché à Gossi vendredi, faisant au moins 11 morts. => - > civilians
Des obus sont tombés sur un quartier de Tombouctou vendredi, faisant deux morts. => - > civilians
`)) {
    const { given, expected, published } = row;
    caseOf(row)(`are told apart: ${given}`, () => {
      expect(keepOpen(rolesOf(readOne(given, published ? { published } : {})), expected)).toBe(expected);
    });
  }
});

describe('the part of an actor', () => {
  for (const row of parseTable(`
# says so itself
JNIM claimed responsibility for an attack that killed ten soldiers in Djibo on Friday. => jnim:claimed > burkina-army
An attack that killed ten soldiers in Djibo on Friday was claimed by JNIM. => jnim:claimed > burkina-army
JNIM said it had killed ten soldiers in Djibo on Friday. => jnim:claimed > burkina-army
JNIM says it killed ten soldiers in Djibo on Friday. => jnim:claimed > burkina-army
The army said it had killed ten terrorists in Gossi, Mali, on Friday. => mali-army:claimed > unidentified-jihadists
Le JNIM a revendiqué l'attaque qui a tué dix soldats à Djibo vendredi. => jnim:claimed > burkina-army
L'attaque qui a tué dix soldats à Djibo vendredi a été revendiquée par le JNIM. => jnim:claimed > burkina-army
# another says so
The army said JNIM fighters had killed ten villagers in Djibo on Friday. => jnim:alleged > civilians
JNIM accused the army of killing ten villagers in Djibo on Friday. => burkina-army:alleged > civilians
Residents accused the army of killing ten villagers in Djibo on Friday. => burkina-army:alleged > civilians
An attack that killed ten villagers in Djibo on Friday was blamed on JNIM. => jnim:alleged > civilians
An attack that killed ten villagers in Djibo on Friday was attributed to JNIM. => jnim:alleged > civilians
Soldiers killed ten villagers in Djibo on Friday, residents said. => burkina-army:alleged > civilians
L'armée affirme que le JNIM a tué dix villageois à Djibo vendredi. => jnim:alleged > civilians
Des habitants accusent l'armée d'avoir tué dix villageois à Djibo vendredi. => burkina-army:alleged > civilians
L'attaque qui a tué dix villageois à Djibo vendredi est imputée au JNIM. => jnim:alleged > civilians
L'attaque qui a tué dix villageois à Djibo vendredi est attribuée au JNIM. => jnim:alleged > civilians
Selon des habitants, des soldats ont tué dix villageois à Djibo vendredi. => burkina-army:alleged > civilians
The army accused JNIM of killing ten villagers in Djibo on Friday. => jnim:alleged > civilians
L'armée accuse le JNIM d'avoir tué dix villageois à Djibo vendredi. => jnim:alleged > civilians
Le gouvernement a accusé des terroristes d'avoir tué dix villageois à Djibo vendredi. => unidentified-jihadists:alleged > civilians
# in its own communiqué
FORCES ARMÉES NIGÉRIENNES - Communiqué. Nos soldats ont tué dix terroristes près de Téra vendredi. => niger-army:claimed > unidentified-jihadists
# denies it
Residents accused the army of killing ten villagers in Djibo on Friday. The army denied it. => burkina-army:denied > civilians
Residents said soldiers had killed ten villagers in Djibo on Friday. The army denied any involvement. => burkina-army:denied > civilians
Ten villagers were killed in Djibo on Friday. Residents blamed the army, which denied the accusation. => burkina-army:denied > civilians
Soldiers killed ten villagers in Djibo on Friday, residents said. The army rejected the allegations. => burkina-army:denied > civilians
Des soldats ont tué dix villageois à Djibo vendredi, selon des habitants. L'armée a rejeté ces accusations. => burkina-army:denied > civilians
Des habitants accusent l'armée d'avoir tué dix villageois à Djibo vendredi. L'armée dément. => burkina-army:denied > civilians
Selon des habitants, des soldats ont tué dix villageois à Djibo vendredi. L'armée nie toute implication. => burkina-army:denied > civilians
# the article's own voice
JNIM fighters killed ten villagers in Djibo on Friday. => jnim:stated > civilians
Des combattants du JNIM ont tué dix villageois à Djibo vendredi. => jnim:stated > civilians
`)) {
    const { given, expected, published } = row;
    caseOf(row)(`is stated, claimed, alleged or denied: ${given}`, () => {
      expect(keepOpen(rolesOf(readOne(given, published ? { published } : {})), expected)).toBe(expected);
    });
  }
});

describe('the communiqué of an army', () => {
  const headings = {
    en: 'ARMED FORCES OF NIGER\nBulletin of operations\n\n',
    fr: 'FORCES ARMÉES NIGÉRIENNES\nBulletin des opérations\n\n',
  };
  for (const row of parseTable(`
On 3 June a patrol was ambushed by terrorists east of Makalondi. => unidentified-jihadists:stated > niger-army
On 3 June an air strike was carried out on a column of terrorists near Tamou: 12 were neutralised. => niger-army:claimed > unidentified-jihadists
On 3 June three presumed bandits were arrested in Makalondi. => niger-army:claimed > unidentified
On 3 June our drones struck a column of terrorists near Tamou. => niger-army:* > unidentified-jihadists
On 3 June Boko Haram fighters killed ten fishermen near Bosso. => boko-haram:stated > civilians
Le 3 juin, une patrouille est tombée dans une embuscade de terroristes à l'est de Makalondi. => unidentified-jihadists:stated > niger-army
Le 3 juin, une unité a neutralisé douze terroristes près de Tamou. => niger-army:* > unidentified-jihadists
Le 3 juin, deux engins explosifs ont été désamorcés à Makalondi. => niger-army:claimed > -
Le 3 juin, des combattants de Boko Haram ont tué dix pêcheurs près de Bosso. => boko-haram:stated > civilians
`)) {
    const heading = row.given.startsWith('On') ? headings.en : headings.fr;
    caseOf(row)(`is of its own units and deeds: ${row.given}`, () => {
      const roles = rolesOf(readOne(heading + row.given));
      const pattern = new RegExp(`^${row.expected.replace(/\+/g, '\\+').replace(':*', ':[a-z]+')}$`);
      expect(roles).toMatch(pattern);
    });
  }
});
