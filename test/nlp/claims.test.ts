/** What is counted and of whom: `measure min-max unit of actor`; the wording is what stands in the text. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model.ts';
import { figureOf, readOne, readText } from './read-text.ts';
import { caseOf, parseList, parseTable } from './table.ts';

function claimOf(claim: Claim): string {
  const unit = claim.unit ? ` ${claim.unit}` : '';
  return `${claim.measure} ${figureOf(claim)}${unit} of ${claim.of ?? '?'}`;
}

const TABLE = `
# who they were stands between, and what became of them follows
Trois Volontaires pour la défense de la patrie (VDP), des supplétifs de l'armée, ont été tués vendredi près de Djibo. => killed 3-3 of vdp
Three volunteers (VDP), auxiliaries of the army who knew the area, were killed near Djibo on Friday. => killed 3-3 of vdp
Un soldat du génie de l'armée burkinabè a été tué vendredi près de Djibo. => killed 1-1 of burkina-army
A soldier of the Burkina Faso engineering corps was killed near Djibo on Friday. => killed 1-1 of burkina-army
Au moins quatorze habitants de Bankass, une ville du centre, ont péri vendredi dans une frappe de drone. => killed 14- of civilians
At least 14 residents of Bankass, a town in the centre, died in a drone strike on Friday. => killed 14- of civilians
Dix hommes armés, tous à moto, ont tué trois enseignants vendredi à Djibo. => killed 3-3 of civilians
Ten gunmen, all on motorbikes, killed three teachers in Djibo on Friday. => killed 3-3 of civilians
Sixty women abducted in May were freed near Djibo on Monday. => released 60-60 of civilians
Un prêtre catholique enlevé en mars à Djibo a été libéré lundi. => released 1-1 of civilians
A Catholic priest abducted two months ago in Djibo was freed on Monday. => released 1-1 of civilians
# one of the worst attacks, in one of the markets: what is told of, or where, and no dead
At least 24 soldiers were killed in Koutougou on Monday in one of the worst attacks on the country's armed forces. => killed 24- of burkina-army
Au moins 24 soldats ont été tués à Koutougou lundi dans une des pires attaques contre l'armée. => killed 24- of burkina-army
Ten villagers were killed in one of the markets of Djibo on Monday. => killed 10-10 of civilians
Dix villageois ont été tués dans un des marchés de Djibo lundi. => killed 10-10 of civilians
Ten villagers were killed in two neighbourhoods of Djibo on Monday. => killed 10-10 of civilians
Dix villageois ont été tués dans deux quartiers de Djibo lundi. => killed 10-10 of civilians
Dix villageois ont été tués dans deux secteurs de Djibo lundi. => killed 10-10 of civilians
One of the deadliest attacks this year killed twenty soldiers in Djibo on Monday. => killed 20-20 of burkina-army
L'une des attaques les plus meurtrières de l'année a tué vingt soldats à Djibo lundi. => killed 20-20 of burkina-army
One of the soldiers was killed in Djibo on Monday. => killed 1-1 of burkina-army
Gunmen attacked a patrol near Djibo on Monday, killing one of the soldiers. => killed 1-1 of burkina-army
Gunmen killed one of the leaders of the village of Djibo on Monday. => killed 1-1 of civilians
# the bodies of both
A resident said the bodies of 21 soldiers and three volunteers were counted in Djibo after Monday's attack. => killed 21-21 of burkina-army & killed 3-3 of vdp
Les corps de 21 soldats et de trois volontaires ont été dénombrés à Djibo après l'attaque de lundi. => killed 21-21 of burkina-army & killed 3-3 of vdp
The bodies of ten villagers and two herders were found near Djibo on Monday after an attack by gunmen. => killed 12-12 of civilians
The deaths of 21 soldiers and three volunteers in the attack on Djibo on Monday were confirmed by the mayor. => killed 21-21 of burkina-army & killed 3-3 of vdp
The bodies of 21 soldiers and three trucks were found in Djibo after Monday's attack. => killed 21-21 of burkina-army
Two soldiers were killed in Djibo on Monday and three volunteers were wounded. => killed 2-2 of burkina-army & wounded 3-3 of vdp
# "of them": those whom the sentence named last as many
The army said several hundred terrorists had tried to overrun its base in Djibo on Monday and that more than 60 of them had been killed. JNIM said it had killed 34 soldiers and eight VDP there. => killed 60- of jnim & killed 34-34 of burkina-army & killed 8-8 of vdp
L'armée dit que plusieurs centaines de terroristes ont tenté de prendre sa base à Djibo lundi et que plus de 60 d'entre eux ont été tués. Le JNIM affirme y avoir tué 34 soldats et huit VDP. => killed 60- of jnim & killed 34-34 of burkina-army & killed 8-8 of vdp
Terrorists attacked the detachment of Djibo on Monday and thirty of them were neutralised. => killed 30-30 of unidentified-jihadists
Des terroristes ont attaqué le détachement de Djibo lundi et trente d'entre eux ont été neutralisés. => killed 30-30 of unidentified-jihadists
Gunmen attacked a group of traders near Djibo on Monday and ten of them were killed. => killed 10-10 of civilians
Jihadists attacked volunteers near Djibo on Monday and two of them were killed. => killed 2-2 of vdp
Des jihadistes ont attaqué des volontaires près de Djibo lundi et deux d'entre eux ont été tués. => killed 2-2 of vdp
The army clashed with jihadists near Djibo on Monday; twelve of them were killed. => killed 12-12 of unidentified-jihadists
# what an army admits to have lost
The army admitted the loss of 12 after an ambush near Djibo on Monday. => killed 12-12 of burkina-army
The army admitted losing 12 in an attack on Djibo on Monday. => killed 12-12 of burkina-army
L'armée a reconnu la perte de 12 après une embuscade près de Djibo lundi. => killed 12-12 of burkina-army
Ten soldiers died in an ambush near Djibo on Monday, according to a source, while the army has admitted the loss of 12 and claimed to have killed more than forty terrorists. => killed 10-10 of burkina-army & killed 12-12 of burkina-army & killed 40- of unidentified-jihadists
Two soldiers were killed in an attack on Djibo on Monday. The mine has acknowledged the loss of 3,000. => killed 2-2 of burkina-army
# one beside others is a toll, though another account has more
Four rangers and a soldier were killed on Monday in an ambush near Tanguiéta, Benin, the mayor said. A military source said that two soldiers had died. => killed 4-4 of benin-forest-rangers & killed 1-1 of benin-army & killed 2-2 of benin-army
# one of many
Un des soldats a été tué lundi à Djibo. => killed 1-1 of burkina-army
L'une des femmes a été enlevée lundi à Djibo. => abducted 1-1 of civilians
Des hommes armés ont attaqué une patrouille de l'armée près de Djibo lundi, tuant l'un des soldats. => killed 1-1 of burkina-army
Dix soldats ont été tués lundi à Djibo par un des groupes armés de la zone. => killed 10-10 of burkina-army
Dix habitants ont été tués lundi à Djibo après deux massacres. => killed 10-10 of civilians
# years gone by
Three peacekeepers were injured by a mine near Ogossagou on Monday. The base was set up after two massacres in the village, in 2019 and 2020, in which about 200 people died. => wounded 3-3 of minusma
Trois Casques bleus ont été blessés par une mine près d'Ogossagou lundi. La base avait été installée après deux massacres dans le village, en 2019 et 2020, dans lesquels environ 200 personnes sont mortes. => wounded 3-3 of minusma
Three soldiers were injured by a mine near Boulikessi on Monday. The camp was rebuilt after an attack in 2019 that killed 38 soldiers. => wounded 3-3 of mali-army
Trois soldats ont été blessés par une mine près de Boulikessi lundi. Le camp a été rebâti après une attaque en 2019 qui a tué 38 soldats. => wounded 3-3 of mali-army
Three soldiers were injured by a mine near Boulikessi on Monday. The camp was the scene in 2019 of an attack in which 38 soldiers died. => wounded 3-3 of mali-army
Trois soldats ont été blessés par une mine près de Boulikessi lundi. Le camp avait été le théâtre en 2019 d'une attaque dans laquelle 38 soldats sont morts. => wounded 3-3 of mali-army
An attack on the base of Djibo, built in 2019, that killed ten soldiers on Monday was claimed by JNIM. => killed 10-10 of burkina-army
JNIM, formed in 2017, killed ten soldiers in Djibo on Monday. => killed 10-10 of burkina-army
Fighters of JNIM, active since 2017, who attacked Djibo on Monday killed ten soldiers. => killed 10-10 of burkina-army
# ours, in the words of those who fight
Statement of JNIM. On Monday the mujahideen attacked the army in Djibo. Ten soldiers were killed. One of our brothers was martyred. => killed 10-10 of burkina-army & killed 1-1 of jnim
Communiqué du JNIM. Lundi, les moudjahidines ont attaqué l'armée à Djibo. Dix soldats ont été tués. Un de nos frères est tombé en martyr. => killed 10-10 of burkina-army & killed 1-1 of jnim
# who met a mine
JNIM fighters burned a mast in Djibo on Monday, and a truck that carried traders struck a mine there, killing five of them. => killed 5-5 of civilians
Des combattants du JNIM ont brûlé une antenne à Djibo lundi, et un camion qui transportait des commerçants y a sauté sur une mine, tuant cinq d'entre eux. => killed 5-5 of civilians
# wounded men, whoever they were
Three soldiers were killed near Djibo on Monday by a mine. A nurse said five injured men had been brought to the hospital. => killed 3-3 of burkina-army & wounded 5-5 of burkina-army
Trois soldats ont été tués près de Djibo lundi par une mine. Un infirmier dit que cinq hommes blessés ont été amenés à l'hôpital. => killed 3-3 of burkina-army & wounded 5-5 of burkina-army
Gunmen attacked Djibo on Monday. A nurse said five injured men had been brought to the hospital. => wounded 5-5 of civilians
Three soldiers were killed near Djibo on Monday by a mine. A nurse said five injured villagers had been brought to the hospital. => killed 3-3 of burkina-army & wounded 5-5 of civilians
# all who were there
A bus hit a mine near Djibo on Monday and all its passengers died. => killed 1- vague of civilians
Un car a sauté sur une mine près de Djibo lundi et tous les passagers ont péri. => killed 1- vague of civilians
An army vehicle hit a mine near Djibo on Monday. It was destroyed and all on board perished. => killed 1- vague of burkina-army
Un véhicule de l'armée a sauté sur une mine près de Djibo lundi. Tous ses occupants ont été tués. => killed 1- vague of burkina-army
An army vehicle hit a mine near Djibo on Monday, killing all four on board. => killed 4-4 of burkina-army
A bus hit a mine near Djibo on Monday and all its passengers were taken to hospital. => 
Un véhicule de l'armée a sauté sur une mine près de Djibo lundi. Tous ses occupants ont été tués ou blessés. => 
An army vehicle hit a mine near Djibo on Monday. All on board were killed or wounded. => 
# who keeps a house of healing is somebody
On 3 June, unknown gunmen abducted the head of the health centre of Tonka, Mali. => abducted 1-1 of civilians
Le 3 juin, des inconnus ont enlevé le chef du centre de santé de Tonka, au Mali. => abducted 1-1 of civilians
# words of dying
Deux soldats ont été tués par une mine près de Djibo vendredi et un troisième a été grièvement touché. => killed 2-2 of burkina-army & wounded 1-1 of burkina-army
# another speaker turns to others
FAULT JNIM fighters attacked a VDP patrol near Djibo on Friday. Ten attackers were killed, a volunteer said. Four wounded were taken to hospital, a doctor said. => killed 10-10 of jnim & wounded 4-4 of vdp
# another figure of the same
Quinze femmes ont été enlevées à Djibo lundi, selon le maire. Un habitant parle quant à lui de dix-huit personnes. => abducted 15-15 of civilians & abducted 18-18 of civilians
Fifteen women were abducted in Djibo on Monday, the mayor said. A resident spoke of 18 people. => abducted 15-15 of civilians & abducted 18-18 of civilians
Ten soldiers were killed in Djibo on Monday, the army said. A local source spoke of 15. => killed 10-10 of burkina-army & killed 15-15 of burkina-army
Dix soldats ont été tués à Djibo lundi, selon l'armée. Un infirmier en a compté 15. => killed 10-10 of burkina-army & killed 15-15 of burkina-army
Two soldiers were killed in an attack in Djibo on Monday. A resident spoke of 40 attackers. => killed 2-2 of burkina-army
Deux soldats ont été tués à Djibo lundi dans une attaque. Un habitant parle de 40 assaillants. => killed 2-2 of burkina-army
Deux jeunes ont été tués à Djibo lundi. La police parle de 200 personnes rassemblées. => killed 2-2 of civilians
Le FLA informe l'opinion que des combats ont eu lieu avec l'armée malienne à Anéfis lundi. L'ennemi a perdu neuf hommes. => killed 9-9 of mali-army
# sums of months
Six villageois ont été tués mardi à Ségué. Selon un décompte, 72 personnes ont été tuées par des mines ou des engins improvisés au cours du premier semestre 2022. => killed 6-6 of civilians
Six villagers were killed on Tuesday in Ségué. By one count, 72 people were killed by mines or home-made bombs in the first half of 2022. => killed 6-6 of civilians
Deux des nôtres sont tombés, trois autres sont blessés, a dit l'armée après l'attaque de Djibo vendredi. => killed 2-2 of burkina-army & wounded 3-3 of burkina-army
Neuf VDP étaient tombés dans une embuscade près de Djibo vendredi. => killed 9-9 of vdp
Deux soldats y ont laissé la vie vendredi dans l'explosion d'une mine près de Djibo. => killed 2-2 of burkina-army
Cinq civils ont trouvé la mort vendredi dans une attaque près de Djibo. => killed 5-5 of civilians
Le JNIM a mené un assaut sur trois axes contre le camp de Djibo vendredi, tuant dix soldats. => killed 10-10 of burkina-army
L'armée accuse le JNIM d'avoir « exécuté froidement » dix civils à Djibo vendredi. => killed 10-10 of civilians
# fire
Des hommes armés ont mis le feu à une trentaine de greniers à Tessit vendredi. => destroyed 30-30 vague granaries of *
Gunmen set fire to 30 houses in Tessit on Friday. => destroyed 30-30 houses of *
# bounds behind the noun
Neuf soldats au moins ont été tués vendredi à Djibo. => killed 9- of burkina-army
Nine soldiers at least were killed in Djibo on Friday. => killed 9- of burkina-army
Two soldiers were killed and at least five injured in Djibo on Friday. => killed 2-2 of burkina-army & wounded 5- of burkina-army
# what they are, and whose deaths came before
Quatre femmes déplacées ont été violées et deux hommes tués par des hommes armés à Djibo vendredi. => killed 2-2 of civilians
L'armée a mené des représailles à Djibo vendredi, tuant dix civils, après la mort de plusieurs VDP. => killed 10-10 of civilians
The army raided Djibo on Friday, killing ten civilians, after the death of several volunteers. => killed 10-10 of civilians
# killed and wounded
Four United Nations peacekeepers were killed and five others wounded by a mine near Aguelhok, Mali, on Monday. => killed 4-4 of minusma & wounded 5-5 of minusma
Gunmen killed ten people and wounded five in Tessit on Friday. => killed 10-10 of civilians & wounded 5-5 of civilians
An attack on Tessit on Friday left ten civilians dead and five injured. => killed 10-10 of civilians & wounded 5-5 of civilians
Gunmen shot at a bus near Gossi on Friday, wounding five passengers. => wounded 5-5 of civilians
Des hommes armés ont tué dix personnes et en ont blessé cinq à Tessit vendredi. => killed 10-10 of civilians & wounded 5-5 of civilians
Une attaque a fait dix morts et cinq blessés parmi les civils à Tessit vendredi. => killed 10-10 of civilians & wounded 5-5 of civilians
An army spokesman said gunmen attacked a post near Djibo on Sunday. "Our men fought bravely," he said. "Five fell and four were evacuated with injuries." => killed 5-5 of burkina-army & wounded 4-4 of burkina-army
Le porte-parole de l'armée a indiqué que des hommes armés ont attaqué un poste près de Djibo dimanche. « Nos hommes se sont battus, a-t-il dit. Cinq sont tombés. » => killed 5-5 of burkina-army
The army said the target was a base used by terrorists near Lerneb, Mali, on Sunday. Several of them were neutralised. => killed 3- vague of unidentified-jihadists
L'armée dit avoir visé dimanche une base de terroristes près de Léré. Plusieurs d'entre eux ont été neutralisés. => killed 3- vague of unidentified-jihadists
# missing
JNIM fighters killed ten soldiers near Djibo on Friday; four soldiers are missing. => killed 10-10 of burkina-army & missing 4-4 of burkina-army
Le JNIM a tué dix soldats près de Djibo vendredi ; quatre soldats sont portés disparus. => killed 10-10 of burkina-army & missing 4-4 of burkina-army
# abducted
Gunmen abducted three teachers in Bourzanga on Monday. => abducted 3-3 of civilians
Gunmen took three teachers hostage in Bourzanga on Monday. => abducted 3-3 of civilians
Three teachers were kidnapped by gunmen in Bourzanga on Monday. => abducted 3-3 of civilians
Gunmen killed two villagers and abducted three women in Bourzanga on Monday. => killed 2-2 of civilians & abducted 3-3 of civilians
Des hommes armés ont enlevé trois enseignants à Bourzanga lundi. => abducted 3-3 of civilians
Trois enseignants ont été kidnappés à Bourzanga lundi par des hommes armés. => abducted 3-3 of civilians
Trois femmes ont été prises en otage par des hommes armés à Bourzanga lundi. => abducted 3-3 of civilians
# seized
The doctor was seized by armed men in Gorom-Gorom, Burkina Faso, on Friday. => abducted 1-1 of civilians
Gunmen seized the wife and two sons of a village chief near Madarounfa, Niger, on Friday. => abducted 3-3 of civilians
Des hommes armés se sont emparés de trois enseignants à Bourzanga lundi. => abducted 3-3 of civilians
# released
Gunmen freed three teachers in Bourzanga on Monday whom they had held for weeks. => released 3-3 of civilians
Three hostages were freed in Kidal on Monday. => released 3-3 of civilians
Trois otages ont été libérés à Kidal lundi. => released 3-3 of civilians
# displaced
Gunmen attacked Tessit on Friday; more than 2,000 people fled. => displaced 2000- of civilians
An attack on Tessit on Friday displaced 2,000 people. => displaced 2000-2000 of civilians
Une attaque contre Tessit vendredi a fait 2 000 déplacés. => displaced 2000-2000 of civilians
# captured, surrendered
The army arrested three terrorists in Gossi on Friday. => captured 3-3 of unidentified-jihadists
The army captured three terrorists in Gossi on Friday after a clash. => captured 3-3 of unidentified-jihadists
L'armée a capturé trois terroristes à Gossi vendredi à l'issue d'un accrochage. => captured 3-3 of unidentified-jihadists
# taken by others than the state
Gunmen seized two nurses near Djibo on Sunday. => abducted 2-2 of civilians
Three engineers were seized by gunmen near Dirkou, Niger, on Sunday night. => abducted 3-3 of civilians
Des bandits ont capturé trois commerçants près de Dirkou, au Niger, dimanche. => abducted 3-3 of civilians
The army captured three terrorists near Djibo on Sunday. => captured 3-3 of unidentified-jihadists
Two jets taking off from Niamey dropped bombs near Gossi, Mali, on Monday, killing ten jihadists. => killed 10-10 of unidentified-jihadists
# destroyed, with a unit
Jihadists set fire to more than 40 fuel tankers near Kolondieba on Monday. => destroyed 40- vehicles of *
Jihadists set 12 trucks ablaze near Kolondieba on Monday. => destroyed 12-12 vehicles of *
Gunmen killed ten people in Tessit on Friday, burning 40 houses. => killed 10-10 of civilians & destroyed 40-40 houses of *
Des jihadistes ont mis le feu à 12 camions près de Kolondiéba lundi. => destroyed 12-12 vehicles of *
Des hommes armés ont tué dix personnes à Tessit vendredi, incendiant 40 maisons. => killed 10-10 of civilians & destroyed 40-40 houses of *
Gunmen burned 40 houses in Tessit on Friday. => destroyed 40-40 houses of *
Gunmen killed ten people and burned 40 houses in Tessit on Friday. => killed 10-10 of civilians & destroyed 40-40 houses of *
Des hommes armés ont brûlé 40 maisons à Tessit vendredi. => destroyed 40-40 houses of *
FAULT The army destroyed six motorcycles of terrorists in a strike near Gossi on Friday. => destroyed 6-6 motorcycles of unidentified-jihadists
An air strike near Talataye on Friday killed nine civilians; the army said it destroyed three trucks belonging to an armed terrorist group. => killed 9-9 of civilians & destroyed 3-3 vehicles of unidentified-jihadists
Jihadists attacked a convoy near Boni, Mali, on Friday. Forty tankers were set on fire. => destroyed 40-40 vehicles of *
Des jihadistes ont attaqué un convoi près de Boni, au Mali, vendredi. Quarante citernes ont été incendiées. => destroyed 40-40 vehicles of *
# treated, buried, gone from their town
Gunmen killed ten people in Tessit on Friday. Nine people are being treated, four of them in critical condition. => killed 10-10 of civilians & wounded 9-9 of civilians & wounded 4-4 part of civilians
Gunmen killed people in Tessit on Friday. An elder said 42 people had been laid in two pits. => killed 42-42 of civilians
Fighters seized the town of Markoye, Burkina Faso, on Friday. More than 3,000 people have left the town. => displaced 3000- of civilians
Thirty soldiers left the town of Markoye, Burkina Faso, after jihadists killed two gendarmes there on Friday. => killed 2-2 of burkina-gendarmerie
Des hommes armés ont tué dix personnes à Tessit vendredi. Neuf personnes sont soignées à Gao. => killed 10-10 of civilians & wounded 9-9 of civilians
Des combattants ont pris la ville de Markoye, au Burkina Faso, vendredi. Plus de 3 000 personnes ont quitté la ville. => displaced 3000- of civilians
# men in uniform
A health worker said the bodies of 14 men in uniform were brought in after jihadists attacked Djibo on Friday. => killed 14-14 of burkina-army
# a group's branch is no place
Five soldiers were killed in an ambush near Bankilaré, Niger, on Friday. The Islamic State claimed the attack for its Sahel branch, saying its fighters had killed 15 soldiers. => killed 5-5 of niger-army & killed 15-15 of niger-army
Cinq soldats ont été tués dans une embuscade près de Bankilaré, au Niger, vendredi. L'État islamique a revendiqué l'attaque pour sa branche au Sahel, disant avoir tué 15 soldats. => killed 5-5 of niger-army & killed 15-15 of niger-army
# both sides
Ten soldiers and 20 JNIM fighters were killed in a clash near Djibo on Friday. => killed 10-10 of burkina-army & killed 20-20 of jnim
JNIM fighters attacked an army post in Djibo on Friday, killing ten soldiers; 20 attackers were killed. => killed 10-10 of burkina-army & killed 20-20 of jnim
The army lost ten soldiers and killed 20 terrorists near Djibo on Friday. => killed 10-10 of burkina-army & killed 20-20 of unidentified-jihadists
Dix soldats et 20 combattants du JNIM ont été tués dans un affrontement près de Djibo vendredi. => killed 10-10 of burkina-army & killed 20-20 of jnim
Le JNIM a attaqué un poste militaire à Djibo vendredi, tuant dix soldats ; 20 assaillants ont été tués. => killed 10-10 of burkina-army & killed 20-20 of jnim
# several kinds of victims
Gunmen killed ten soldiers and four civilians in Djibo on Friday. => killed 10-10 of burkina-army & killed 4-4 of civilians
Gunmen killed ten soldiers, two gendarmes and four civilians in Djibo on Friday. => killed 10-10 of burkina-army & killed 2-2 of burkina-gendarmerie & killed 4-4 of civilians
Dix soldats, deux VDP et quatre civils ont été tués vendredi dans une attaque à Djibo. => killed 10-10 of burkina-army & killed 2-2 of vdp & killed 4-4 of civilians
# parts
Gunmen killed ten people, including two children, in Tessit on Friday. => killed 10-10 of civilians & killed 2-2 part of civilians
Des hommes armés ont tué dix personnes, dont deux enfants, à Tessit vendredi. => killed 10-10 of civilians & killed 2-2 part of civilians
Gunmen killed ten people, including two women and three children, in Tessit on Friday. => killed 10-10 of civilians & killed 2-2 part of civilians & killed 3-3 part of civilians
Seven soldiers were killed in an attack on a post in Djibo on Friday. Two of them died of their wounds. => killed 7-7 of burkina-army & killed 2-2 part of burkina-army
Sept militaires ont été tués dans l'attaque d'un poste à Djibo vendredi. Deux d'entre eux ont succombé à leurs blessures. => killed 7-7 of burkina-army & killed 2-2 part of burkina-army
# "of them" behind a verb: those whom its own sentence names
Suspected jihadists ambushed a group of soldiers near Koro, in Mali, on Friday, killing three of them. => killed 3-3 of mali-army
On Friday, suspected jihadists ambushed a group of soldiers near Koro, in Mali, killing three of them. => killed 3-3 of mali-army
A convoy of UN peacekeepers hit a mine near Aguelhok on Friday, wounding eight of them. => wounded 8-8 of minusma
The army said it had destroyed a gathering of terrorists near Gossi on Friday, neutralising eight of them. => killed 8-8 of unidentified-jihadists
Vendredi, des jihadistes ont tendu une embuscade à un groupe de soldats près de Koro, au Mali, tuant trois d'entre eux. => killed 3-3 of mali-army
Un convoi de Casques bleus a sauté sur une mine près d'Aguelhok vendredi, blessant huit d'entre eux. => wounded 8-8 of minusma
FAULT L'armée a détruit un regroupement de terroristes près de Gossi vendredi, affirmant avoir neutralisé huit d'entre eux. => killed 8-8 of unidentified-jihadists
# both sides' dead together, told before each side's
Gunmen attacked a convoy near Boni, Mali, on Friday, killing at least seven people. Three soldiers and four drivers died, an official said. => killed 7- part of ? & killed 3-3 of mali-army & killed 4-4 of civilians
Des hommes armés ont attaqué un convoi près de Boni, au Mali, vendredi, tuant sept personnes. Trois soldats et quatre chauffeurs ont péri, dit un élu. => killed 7-7 part of ? & killed 3-3 of mali-army & killed 4-4 of civilians
Gunmen killed seven people in Tessit on Friday. Three women and four children were among the dead. => killed 7-7 of civilians & killed 3-3 part of civilians & killed 4-4 part of civilians
# a bound and a figure of two who speak
At least 14 people were killed in a raid on Tessit on Friday, local officials said. "We counted 14 bodies," the mayor said. => killed 14- of civilians & killed 14-14 of civilians
Au moins 14 personnes ont été tuées à Tessit vendredi, selon des élus. "Nous avons compté 14 corps", a dit le maire. => killed 14- of civilians & killed 14-14 of civilians
Gunmen killed at least 14 people in Tessit on Friday. The mayor said 14 people were killed. => killed 14-14 of civilians
# nobody
The army said no civilian had been killed in its strike on a base of terrorists near Gossi on Friday; 12 terrorists died. => killed 12-12 of unidentified-jihadists
L'armée a dit qu'aucun civil n'avait été tué dans sa frappe contre une base de terroristes près de Gossi vendredi ; 12 terroristes sont morts. => killed 12-12 of unidentified-jihadists
# the speaker's own, and those of no one side
The army said it had killed 20 terrorists near Gossi, in Mali, on Friday and suffered two dead and six wounded in its ranks. => killed 20-20 of unidentified-jihadists & killed 2-2 of mali-army & wounded 6-6 of mali-army
L'armée malienne a tué 20 terroristes près de Gossi vendredi. L'armée déplore deux morts et six blessés dans ses rangs. => killed 20-20 of unidentified-jihadists & killed 2-2 of mali-army & wounded 6-6 of mali-army
Fighting between JNIM and the Islamic State Sahel Province near Tessit on Friday left 30 dead on both sides. => killed 30-30 of ?
Des combats entre le GSIM et l'EIS à Tessit vendredi ont fait trente morts dans les rangs des deux groupes. => killed 30-30 of ?
# figures that name nobody go with the one before them
Three soldiers were killed in an ambush near Djibo on Friday. Five others were wounded. => killed 3-3 of burkina-army & wounded 5-5 of burkina-army
The army repelled an attack by JNIM on Djibo on Friday. Three soldiers were killed and six wounded, while 20 assailants were neutralised. => killed 3-3 of burkina-army & wounded 6-6 of burkina-army & killed 20-20 of jnim
L'armée a repoussé une attaque du JNIM à Djibo vendredi. Trois soldats ont été tués et six blessés, tandis que vingt assaillants ont été neutralisés. => killed 3-3 of burkina-army & wounded 6-6 of burkina-army & killed 20-20 of jnim
# a label says whose they are
Gunmen attacked a post in Djibo on Friday. On the army side, three were killed and five wounded; on the enemy side, 12 were killed. => killed 3-3 of burkina-army & wounded 5-5 of burkina-army & killed 12-12 of unidentified
Des terroristes ont attaqué un poste de l'armée à Djibo vendredi. Côté ami, trois morts et cinq blessés ; côté ennemi, douze tués. => killed 3-3 of burkina-army & wounded 5-5 of burkina-army & killed 12-12 of unidentified-jihadists
Gunmen attacked a post in Djibo on Friday. The toll is three dead and five wounded on the army's side and 12 dead on the enemy's side. => killed 3-3 of burkina-army & wounded 5-5 of burkina-army & killed 12-12 of unidentified
Gunmen attacked Tessit on Friday and killed three people on the other side of the river. => killed 3-3 of civilians
# the people of one side in one breath are one figure
Gunmen killed a woman and her two children in Tessit on Friday. => killed 3-3 of civilians
Une femme et ses deux enfants ont été tués par des hommes armés à Tessit vendredi. => killed 3-3 of civilians
Gunmen abducted a doctor and two nurses in Tessit on Friday. => abducted 3-3 of civilians
Des hommes armés ont enlevé un médecin et deux infirmiers à Tessit vendredi. => abducted 3-3 of civilians
A man was killed and two people, a nurse and the driver, were wounded by gunmen near Gossi on Friday. => killed 1-1 of civilians & wounded 2-2 of civilians
Des hommes armés ont tué dix personnes à Tessit vendredi. Le maire a été tué. => killed 10-10 of civilians & killed 1-1 part of civilians
# parts told behind commas, and of a toll told before
Gunmen attacked a market in Tessit on Friday. At least ten people died, including four women and a child, and 15 were wounded. => killed 10- of civilians & killed 4-4 part of civilians & killed 1-1 part of civilians & wounded 15-15 of civilians
Des hommes armés ont attaqué un marché à Tessit vendredi. Au moins dix personnes, dont quatre femmes et un enfant, sont mortes et quinze ont été blessées. => killed 10- of civilians & killed 4-4 part of civilians & killed 1-1 part of civilians & wounded 15-15 of civilians
Gunmen killed 23 people in Tessit on Friday. Among the dead were six children and two women. => killed 23-23 of civilians & killed 6-6 part of civilians & killed 2-2 part of civilians
Des hommes armés ont tué 23 personnes à Tessit vendredi. Parmi les victimes figurent six enfants et deux femmes. => killed 23-23 of civilians & killed 6-6 part of civilians & killed 2-2 part of civilians
Gunmen killed 23 people in Tessit on Friday. Seven were children. => killed 23-23 of civilians & killed 7-7 part of civilians
# a toll that rose
Gunmen attacked Tessit on Friday. The number of dead has risen from 18 to 23. => killed 23-23 of civilians
Des hommes armés ont attaqué Tessit vendredi. Le bilan est passé de 18 à 23 morts. => killed 23-23 of civilians
The death toll from an attack on Tessit on Friday has climbed to 23, officials said. => killed 23-23 of civilians
Des hommes armés ont attaqué Tessit vendredi. Le bilan provisoire fait état de 23 morts et 12 blessés. => killed 23-23 of civilians & wounded 12-12 of civilians
Des hommes armés ont attaqué Tessit vendredi. Le bilan s'élève à 23 morts et 12 blessés. => killed 23-23 of civilians & wounded 12-12 of civilians
Des hommes armés ont attaqué Tessit vendredi. On dénombre au moins sept soldats tués. => killed 7- of mali-army
# those who fled
Gunmen attacked Tessit on Friday, forcing 1,200 people to flee. => displaced 1200-1200 of civilians
Gunmen attacked Tessit on Friday. More than 3,000 residents left their homes. => displaced 3000- of civilians
Des hommes armés ont attaqué Tessit vendredi, forçant 1 200 personnes à fuir. => displaced 1200-1200 of civilians
Des hommes armés ont attaqué Tessit vendredi. Quelque 3 000 habitants ont trouvé refuge à Ansongo. => displaced 3000-3000 vague of civilians
# whose own losses: by the verb, by a label, by the deed before
L'armée déplore trois morts et cinq blessés après une attaque du JNIM à Djibo vendredi. => killed 3-3 of burkina-army & wounded 5-5 of burkina-army
The army killed 12 terrorists near Djibo on Friday and lost two men. => killed 12-12 of unidentified-jihadists & killed 2-2 of burkina-army
JNIM attacked Djibo on Friday. A spokesman put the army's losses at four dead and said 18 jihadists had been killed. => killed 4-4 of burkina-army & killed 18-18 of jnim
Le JNIM a attaqué une patrouille près de Djibo vendredi. Bilan FDS : 02 morts et 04 blessés. => killed 2-2 of burkina-army & wounded 4-4 of burkina-army
Suspected jihadists ambushed a group of Dogon militiamen near Koro on Saturday, killing three of them. => killed 3-3 of dogon-militia
The army repelled an attack by terrorists on Djibo on Friday, killing 22 of them. => killed 22-22 of unidentified-jihadists
# things, ages, places and parts nobody counts are no dead
The army neutralised two improvised explosive devices and three terrorists near Djibo on Friday. => killed 3-3 of unidentified-jihadists
L'armée a neutralisé deux engins explosifs et trois terroristes près de Djibo vendredi. => killed 3-3 of unidentified-jihadists
The driver, aged about forty, was shot dead by gunmen near Gossi on Friday. => killed 1-1 of civilians
Gunmen killed ten people in two localities near Gossi on Friday. Many of the dead were farmers. => killed 10-10 of civilians
Des hommes armés ont tué dix personnes à Tessit vendredi. Il y a eu des morts des deux côtés. => killed 10-10 of civilians
# another deed behind "and", and what no single event does
Des hommes armés ont tué 30 civils à Ménaka dimanche et 1 200 personnes sont arrivées à Ansongo. => killed 30-30 of civilians
Gunmen killed ten people in Tessit on Friday. Violence has displaced two million people in the region. => killed 10-10 of civilians
Gunmen killed ten people in Tessit on Friday. The insurgency's attacks killed thousands. => killed 10-10 of civilians
# events before
Gunmen killed ten people in Tessit on Friday, two weeks after an attack in which 40 people died in Gossi. => killed 10-10 of civilians
Des hommes armés ont tué dix personnes à Tessit vendredi, deux semaines après une attaque qui avait fait 40 morts à Gossi. => killed 10-10 of civilians
Gunmen killed ten people in Tessit on Friday. It was the deadliest attack since March, when 40 people were killed in Gossi. => killed 10-10 of civilians
Three days after gunmen attacked Tessit on Friday, ten bodies were found. => killed 10-10 of civilians
# one more of those told of before; what people were before is not what became of them
Two volunteers were killed near Djibo on Friday in an ambush by JNIM and a third was wounded. => killed 2-2 of vdp & wounded 1-1 of vdp
Quatre gendarmes sont morts et un autre a été grièvement blessé dans une attaque à Sebba vendredi. => killed 4-4 of burkina-gendarmerie & wounded 1-1 of burkina-gendarmerie
JNIM said it had killed 20 soldiers in Djibo on Friday and captured five. => killed 20-20 of burkina-army & captured 5-5 of burkina-army
JNIM said it had killed 20 soldiers in Djibo on Friday and lost two fighters. => killed 20-20 of burkina-army & killed 2-2 of jnim
Gunmen attacked a convoy near Gossi on Friday. Six people wounded in the attack have died. => killed 6-6 of civilians
A priest and two catechists were abducted by gunmen in Djibo on Friday. => abducted 3-3 of civilians
Some of the 14 soldiers wounded in an attack on Djibo on Friday have been evacuated. => wounded 14-14 of burkina-army
Des individus armés ont attaqué Tessit vendredi. Deux morts, trois blessés et une vingtaine de bœufs emportés. => killed 2-2 of civilians & wounded 3-3 of civilians & captured 20-20 vague livestock of civilians
No soldiers were killed but 12 terrorists died in an attack on Djibo on Friday, the army said. => killed 12-12 of unidentified-jihadists
# nobody, and the day of speaking
Gunmen attacked a bus near Gossi on Friday. No one was killed and three passengers were wounded. => wounded 3-3 of civilians
# "neutralised" by an army is killed; a figure told twice is one claim
The army neutralised 20 terrorists near Gossi on Friday. => killed 20-20 of unidentified-jihadists
Les FAMa ont neutralisé 20 terroristes près de Gossi vendredi. => killed 20-20 of unidentified-jihadists
Gunmen killed ten people in Tessit on Friday. The ten people were buried on Saturday. => killed 10-10 of civilians
Gunmen killed ten people in Tessit on Friday. Ten people were killed in the attack. => killed 10-10 of civilians
# of bodies and people where only one side can be meant
JNIM fighters ambushed an army convoy near Djibo on Friday. Ten soldiers died. => killed 10-10 of burkina-army
Gunmen attacked a village near Tessit on Friday. Ten bodies were found. => killed 10-10 of civilians
Des hommes armés ont attaqué un village près de Tessit vendredi. Dix corps ont été retrouvés. => killed 10-10 of civilians
# bodies that attackers leave behind, losses that a speaker acknowledges, a toll of those who were struck
Gunmen attacked an army post in Gossi on Friday, killing two soldiers. The attackers left four bodies behind. => killed 2-2 of mali-army & killed 4-4 of unidentified
Des hommes armés ont attaqué un poste à Gossi vendredi, tuant deux soldats. Les assaillants ont laissé quatre corps sur le terrain. => killed 2-2 of mali-army & killed 4-4 of unidentified
Le JNIM a tué vingt soldats et reconnaît la perte de cinq combattants à Gossi vendredi. => killed 20-20 of mali-army & killed 5-5 of jnim
Neuf chasseurs dozos ont été tués vendredi par des jihadistes à Gossi. Un élu a donné un bilan de treize morts. Les dozos ont tué trois assaillants. => killed 9-9 of dozos-mali & killed 13-13 of dozos-mali & killed 3-3 of unidentified-jihadists
# adverbs between
Un civil avait déjà été tué à Tessit vendredi dans une attaque. => killed 1-1 of civilians
A civilian had already been killed in Tessit on Friday in an attack. => killed 1-1 of civilians
# those who took are not the taken
About thirty armed men arrived in Tessit on Friday, fired in the air and led away twelve harvesters. => abducted 12-12 of civilians
# words in quotes are read as if without
The army said it "neutralised" eleven "terrorists" near Gossi on Friday. => killed 11-11 of unidentified-jihadists
L'armée affirme avoir « neutralisé » onze « terroristes » près de Gossi vendredi. => killed 11-11 of unidentified-jihadists
# a long name, and the deadliest in years
Au moins huit soldats et une quinzaine de volontaires pour la défense de la patrie (VDP), supplétifs civils de l'armée, ont péri vendredi à Diapaga. => killed 8- of burkina-army & killed 15-15 vague of vdp
Gunmen killed 20 people in Tessit on Friday in the deadliest attack in years. => killed 20-20 of civilians
Gunmen killed 20 people in Tessit on Friday, the deadliest attack there since 2015. => killed 20-20 of civilians
Des hommes armés ont tué 20 personnes à Tessit vendredi, l'attaque la plus meurtrière depuis 2015. => killed 20-20 of civilians
# a toll of its own beside the enemy's, and "un mort" behind a small word
Quatre militaires ont été tués vendredi dans une embuscade près de Boni, au Mali, selon une source militaire. L'état-major évoque un bilan de trois morts et assure que douze assaillants ont été neutralisés. => killed 4-4 of mali-army & killed 3-3 of mali-army & killed 12-12 of unidentified
L'armée a été attaquée vendredi à Boni, au Mali. Côté ami, le bilan est d'un mort et de six blessés. => killed 1-1 of mali-army & wounded 6-6 of mali-army
L'armée a arrêté trois terroristes à Gossi vendredi. => captured 3-3 of unidentified-jihadists
`;

/** `of *` in the expected line leaves open whose it was. */
function openSide(claim: string, expected: string[]): string {
  const open = claim.replace(/ of [\w?-]+$/, ' of *');
  return expected.includes(open) ? open : claim;
}

function killedIn(text: string): string {
  const killed = (readOne(text)?.claims ?? []).filter(({ measure }) => measure === 'killed');
  return killed.map(claimOf).join(' & ');
}

describe('what a text counts', () => {
  for (const row of parseTable(TABLE)) {
    const { given, expected, published } = row;
    caseOf(row)(`is kept with whose losses they are: ${given}`, () => {
      const claims = readOne(given, published ? { published } : {})?.claims ?? [];
      const wanted = expected.split(' & ').sort();
      const found = claims.map((claim) => openSide(claimOf(claim), wanted)).sort();
      expect(found.join(' & ')).toBe(wanted.join(' & '));
    });
  }

  it('points at its words', () => {
    for (const { given } of parseTable(TABLE)) {
      const { text = '', reports } = readText(given);
      for (const { claims } of reports)
        for (const { wording, span } of claims) expect(wording, given).toBe(text.slice(...span));
    }
  });
});

describe('a figure of what the text does not state', () => {
  for (const row of parseList(`
Gunmen attacked Tessit on Friday. Fears are growing that ten people could be killed next time.
Gunmen attacked Tessit on Friday. No one was killed.
Gunmen attacked Tessit on Friday. In 2019 an attack on the town killed 40 people.
Des hommes armés ont attaqué Tessit vendredi. En 2019, une attaque y avait tué 40 personnes.
Des hommes armés ont attaqué Tessit vendredi. Le maire dément la mort de dix personnes.
Gunmen attacked Tessit on Friday. The rumour that ten people were killed is false, the mayor said.
Gunmen attacked Tessit on Friday. The mayor denied that ten people had been killed.
Des hommes armés ont attaqué Tessit vendredi. On craint que dix personnes ne soient tuées la prochaine fois.
# bombs that an army "neutralised" are no dead
Army sappers discovered and neutralised two improvised explosive devices near Gossi on Friday.
Two bombs were neutralised by the army near Gossi on Friday.
The army said it had neutralised three mines near Gossi on Friday.
Les sapeurs ont détecté et neutralisé deux engins explosifs près de Gossi vendredi.
Trois mines ont été découvertes et neutralisées par l'armée près de Gossi vendredi.
`)) {
    caseOf(row)(`is no claim: ${row.given}`, () => {
      expect(killedIn(row.given)).toBe('');
    });
  }
});

describe('a joint toll for two events', () => {
  for (const row of parseTable(`
# one toll each
Gunmen killed six people in Tessit on Friday. Gunmen killed four people in Djibo on Sunday. => Tessit: killed 6-6 of civilians & Djibo: killed 4-4 of civilians
Des hommes armés ont tué six personnes à Tessit vendredi. Des hommes armés ont tué quatre personnes à Djibo dimanche. => Tessit: killed 6-6 of civilians & Djibo: killed 4-4 of civilians
FAULT Gunmen attacked Tessit on Friday and Gossi on Sunday. The two attacks killed ten people in all. => Tessit: killed 10-10 of civilians joint
FAULT Des hommes armés ont attaqué Tessit vendredi et Gossi dimanche. Les deux attaques ont fait dix morts au total. => Tessit: killed 10-10 of civilians joint
`)) {
    const { given, expected } = row;
    caseOf(row)(`stays with the first and is marked, and no other is: ${given}`, () => {
      const tolls = readText(given).reports.flatMap(({ place, claims }) =>
        claims.map((claim) => `${place.name}: ${claimOf(claim)}${claim.joint ? ' joint' : ''}`),
      );
      expect(tolls.join(' & ')).toBe(expected);
    });
  }
});
