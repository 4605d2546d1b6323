/** Tolls in the wordings of agencies, local sites, armies and notes: `low/best/high | A > B`, events apart by `##`. */
import { describe, expect } from 'vitest';
import { readText, sidesOf, tollOf } from './read-text.ts';
import { caseOf, keepOpen, parseTable } from './table.ts';

const TABLE = `
# taken, and then killed
Three men were kidnapped and later killed near Dioura on Monday. => 3 | - > civilians
Two traders were arrested by soldiers at Dioura market on Monday and later found dead. => 2 | mali-army > civilians
Gunmen kidnapped three herders near Dioura on Monday and then killed them. => 3 | unidentified > civilians
Gunmen abducted two traders near Inates on Monday and killed one of them. => 1 | unidentified > civilians
Gunmen kidnapped three herders near Dioura on Monday and killed the village chief. => 1 | unidentified > civilians
Three herders were kidnapped near Dioura on Monday and two others were killed. => 2 | - > civilians
Gunmen abducted five people near Inates on Monday. Two of them were released on Tuesday. => 0 | unidentified > civilians
Deux commerçants ont été enlevés puis tués lundi près de Dioura. => 2 | - > civilians
Des hommes armés ont enlevé deux commerçants lundi près de Dioura avant de les tuer. => 2 | unidentified > civilians
Des hommes armés ont enlevé deux commerçants près d'Inates lundi et ont tué l'un d'eux. => 1 | unidentified > civilians
Deux chefs de village ont été enlevés lundi à Inates par des hommes armés ; le corps de l'un d'eux a été retrouvé mercredi. => 1 | unidentified > civilians
Trois bergers ont été enlevés lundi près de Dioura et un chauffeur a été tué. => 1 | - > civilians
Cinq civils ont été tués lundi à Djibo. L'un d'eux était un enseignant. => 5 | - > civilians
# who buries the dead is alive, and demonstrates nothing
Gunmen killed nine villagers in Dolbel on Sunday. Hundreds gathered on Monday to bury the victims. => 9 | unidentified > civilians
Hundreds of residents gathered in Dolbel on Monday to bury nine villagers killed by gunmen on Sunday. => 9 | unidentified > civilians
Des centaines de personnes se sont rassemblées lundi à Dolbel pour enterrer neuf villageois tués dimanche. => 9 | - > civilians
# what a march is against is no toll of the march
Hundreds gathered in Niamey on Monday to protest against the killing of nine villagers in Dolbel. => 0 | protesters > -
Thousands marched in Ouagadougou on Monday to denounce the massacre of 40 civilians in Solhan. => 0 | protesters > -
Des centaines de femmes ont manifesté lundi à Niamey contre la mort de neuf villageois à Dolbel. => 0 | protesters > -
Protesters marched in Bamako on Monday and police killed two of them. => 2 | protesters > mali-police
# kin told of beside the toll
Le haut-commissaire de la province déplore la mort de huit VDP et de trois habitants mardi à Tougouri. « Mon voisin a été tué avec ses deux fils », témoigne une femme. => 11 | - > civilians+vdp
Gunmen killed a village chief and his two sons in Tougouri on Monday. => 3 | unidentified > civilians
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
# the enemy of a force, where nobody names it; whom an armed group calls soldiers
A patrol of the army fell into an ambush near Diéma, Mali, on Sunday. One soldier fell; on the enemy side, six bodies were left on the ground. => 7 | unidentified > mali-army
Une patrouille de l'armée est tombée dans une embuscade près de Diéma, au Mali, dimanche. Un soldat est tombé ; côté ennemi, six corps ont été abandonnés. => 7 | unidentified > mali-army
Five gendarmes were killed in an attack on their post in Djibo on Sunday, the ministry said. JNIM claimed to have killed 20 soldiers. => 5/5/20 | jnim > burkina-gendarmerie
Cinq gendarmes ont été tués dans une attaque contre leur poste à Djibo dimanche, selon le ministère. Le JNIM affirme avoir tué 20 militaires. => 5/5/20 | jnim > burkina-gendarmerie
Five gendarmes and two soldiers were killed in an attack on Djibo on Sunday, the ministry said. JNIM claimed to have killed 20 soldiers. => * | jnim > burkina-army+burkina-gendarmerie
The ministry raised to 13 the number of national guards killed on Sunday in an attack on their post in Tondikiwindi, Niger. JNIM claimed to have killed 20 troops. => 13/13/20 | jnim > niger-national-guard
Thirteen national guards were killed on Sunday in Tondikiwindi, Niger, the ministry said. A resident said he had seen the bodies of 16 guards. => 13/13/16 | - > niger-national-guard
Treize gardes nationaux ont été tués dimanche à Tondikiwindi, au Niger, selon le ministère. Un habitant dit avoir vu les corps de 16 gardes. => 13/13/16 | - > niger-national-guard
Two security guards were killed on Sunday in an attack on a mine near Tondikiwindi, Niger. The national guard was sent there. => 2 | *
One Garde Nationale soldier was killed on Sunday when gunmen shot at a checkpoint in Gothèye, Niger. => 1 | unidentified > niger-national-guard
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
# totals that are broken down
L'attaque, attribuée à l'EIGS, a fait trois morts à Ménaka vendredi, selon un élu. => 3 | issp > civilians
Gunmen killed 14 people, eight volunteers and six villagers, in Gorgadji on Tuesday. => 14 | unidentified > civilians+vdp
Gunmen killed 14 people (eight volunteers and six villagers) in Gorgadji on Tuesday. => 14 | unidentified > civilians+vdp
Gunmen attacked Gorgadji on Tuesday. The mayor put the number of dead at 14: eight volunteers and six villagers. => 14 | unidentified > civilians+vdp
The attack on Gorgadji on Tuesday left 14 dead - eight soldiers and six civilians. => 14 | - > burkina-army+civilians
L'attaque de Gorgadji a fait mardi 14 morts : huit VDP et six villageois. => 14 | - > civilians+vdp
L'attaque de Gorgadji a fait mardi 14 morts, huit soldats et six civils, selon le gouverneur. => 14 | - > burkina-army+civilians
Quatorze personnes (huit soldats et six civils) ont été tuées mardi dans l'attaque de Gorgadji. => 14 | - > burkina-army+civilians
L'attaque de Gorgadji a fait 14 morts mardi, a dit le maire : huit hommes, quatre femmes et deux enfants. => 14 | - > civilians
Gunmen killed 12 people in Gorgadji on Tuesday: seven men, three women and two children, the mayor said. => 12 | unidentified > civilians
L'armée nigérienne a annoncé avoir tué 30 terroristes vendredi dans la zone de Tera. Elle a perdu trois hommes. => 33 | niger-army > unidentified-jihadists
L'armée a tué 30 terroristes vendredi près de Djibo. Elle déplore trois morts et cinq blessés. => 33 | burkina-army > unidentified-jihadists
The army killed 30 terrorists near Djibo on Friday. It lost three men. => 33 | burkina-army > unidentified-jihadists
JNIM attacked a post in Djibo on Friday, killing ten soldiers. It lost three fighters. => 13 | jnim > burkina-army
Gunmen attacked a post in Djibo on Friday, killing ten soldiers. They lost three men. => 13 | unidentified > burkina-army
Deux chauffeurs ont été brûlés vifs dans leurs camions lundi par des hommes armés près de Sandaré. => 2 | unidentified > civilians
Un voleur présumé a été brûlé vif par la foule lundi à Sikasso. => 1 | rioters > civilians
Three farmers were burned alive in their hut by gunmen in Djibo on Friday. => 3 | unidentified > civilians
Le JNIM a attaqué Farabougou mardi. L'état-major reconnaît onze morts et une vingtaine de blessés. => 11 | jnim > mali-army
JNIM attacked Farabougou on Tuesday. The army acknowledged eleven dead. => 11 | jnim > mali-army
Au moins 33 soldats ont trouvé la mort mardi à Farabougou dans une attaque, a affirmé mercredi le JNIM. => 33 | jnim > mali-army
At least 33 soldiers were killed in an attack on Farabougou on Tuesday, JNIM said. => 33 | jnim > mali-army
Ten soldiers were killed in an attack by gunmen on Ménaka, Mali, on Tuesday, the FLA said. => 10 | * > mali-army
Two soldiers were killed by a mine near Kidal, Mali, on Tuesday, the FLA said. => 2 | fla > mali-army
Ten villagers were killed in an attack on Ménaka, Mali, on Tuesday, the FLA said. => 10 | - > civilians
Ten soldiers were killed in an attack by ISSP on Ménaka, Mali, on Tuesday, the FLA said. => 10 | issp > mali-army
# lists of names, kin, what stands between, losses without a number, and what is added
Gunmen killed 11 civilians near Abala, Niger, on Friday, the government said. A herders' rights group said it had a list with 16 names. => 11/16/16 | unidentified > civilians
Soldiers executed at least 31 civilians near Bourasso, Burkina Faso, on Friday, a rights group said. A list compiled by villagers holds 34 names. => 31/31/34 | burkina-army > civilians
Gunmen killed at least 21 people near Koro, Mali, on Friday, the government said. "We have the names of 28 people," said the head of an association. => 21/28/28 | unidentified > civilians
Des soldats ont exécuté 19 villageois à Djibasso vendredi, selon une ONG. Un notable cite vingt-quatre noms. => 19/19/24 | burkina-army > civilians
Des chasseurs ont tué douze civils à Sofara vendredi, selon un élu. Les villageois ont remis une liste de 15 noms. => 12/12/15 | * > civilians
A drone strike by the Malian army killed 15 people in Lerneb on Sunday, the rebels said. A councillor who went there had counted 12 graves. => 12/12/15 | mali-army > civilians
La police a arrêté dix hommes à Gao vendredi. Le procureur cite vingt noms. => nothing
Gunmen abducted five people in Tessit, Mali, on Friday. The mayor gave the names of eight people. => 0 | unidentified > civilians
Le gouverneur a reconnu la mort d'un jeune lors de l'attaque de Djibo vendredi. => 1 | - > civilians
The killing of a teacher by gunmen in Djibo on Friday has been condemned by the unions. => 1 | unidentified > civilians
L'assassinat d'un commerçant par des hommes armés vendredi à Djibo a été condamné. => 1 | unidentified > civilians
L'attaque de Djibo vendredi a entraîné la mort d'un soldat et de trois VDP. => 4 | - > burkina-army+vdp
The attack in Djibo on Friday resulted in the death of a soldier and three volunteers. => 4 | - > burkina-army+vdp
Le mari de la patiente, qui l'accompagnait, a été tué par balle par des hommes armés vendredi près de Koro. => 1 | unidentified > civilians
The husband of the patient, who was with her, was shot dead by gunmen near Koro, Mali, on Friday. => 1 | unidentified > civilians
Two volunteers who had rushed to the scene from a neighbouring village were also killed in the attack on Djibo on Friday. => 2 | - > vdp
Deux volontaires qui s'étaient précipités sur les lieux depuis un village voisin ont également été tués dans l'attaque de Djibo vendredi. => 2 | - > vdp
Au moins quatorze habitants de Barke, un hameau de pêcheurs proche de Diafarabé, dans le cercle de Ténenkou, ont péri vendredi dans une frappe de l'armée malienne. => 14 | mali-army > civilians
Le JNIM affirme avoir tué vingt soldats à Mondoro vendredi et reconnaît la perte de cinq de ses combattants. => 25 | jnim > mali-army
Des combats entre l'EIGS et le JNIM ont fait vendredi à Ménaka 17 tués du côté de l'EIGS et six du côté du JNIM. => 23 | * > *
Des combats ont opposé l'EIGS et le JNIM vendredi près de Ménaka. Un élu avance un bilan de 17 tués du côté de l'EIGS et de six du côté du JNIM. => 23 | * > *
Soldiers executed at least 31 villagers in Bourasso, Burkina Faso, on Friday, a rights group said. A survivor said that 43 people were buried in three common graves. The victims included 12 children, the report said. => 31/31/43 | burkina-army > civilians
Gunmen killed 19 farmers near Sakoira, Niger, on Friday, the governor said. A municipal councillor put the death toll at 22 and said five children were among the victims. => 19/19/22 | unidentified > civilians
Two drivers were killed by gunmen near Diema, Mali, on Friday. "Two of my colleagues burned to death in their cab," a driver said. => 2 | unidentified > civilians
FAULT "Le bilan est de six morts dans nos rangs", a dit une source sécuritaire après l'attaque d'un camp de l'armée vendredi à Diéma. => 6 | - > mali-army
JNIM stormed a base in Djibo on Friday, killing 40 soldiers, and paraded nine prisoners. => 40 | jnim > burkina-army
At least eleven terrorists were neutralised near Arbinda on Friday, the army said. A volunteer for the defence of the homeland lost his life during the operation. => 12 | * > *
The mayor of Kadiolo put the toll of the attack on Friday at three dozos killed and two others wounded, as well as two dead among the assailants. => 5 | unidentified > dozos-mali
@2015-03-09 CMA fighters attacked an army detachment near Bamba, Mali, on Sunday. The assailants were routed and suffered heavy losses. Three soldiers were killed. => 4 | cma > mali-army
"Six people were killed, as well as the two attackers," the mayor of Gueskerou, Niger, said after an attack on Friday. => 8 | unidentified > civilians
Six personnes ont été tuées, ainsi que les deux assaillants, dans une attaque vendredi à Djibo. => 8 | unidentified > civilians
A man accused of stealing motorbikes was beaten to death by a crowd in Bobo-Dioulasso on Friday. => 1 | rioters > civilians
Un homme soupçonné de vol a été battu à mort par la foule à Bobo-Dioulasso vendredi. => 1 | rioters > civilians
"I saw the bodies of 22 soldiers near the gate. There were also six volunteers," a shopkeeper said after JNIM stormed the base in Djibo on Friday. => 28 | jnim > burkina-army+vdp
L'armée a attaqué une base de terroristes vendredi près de Djibo et leur a infligé de lourdes pertes. => 1 | burkina-army > unidentified-jihadists
JNIM attacked a convoy near Djibo on Friday, inflicting heavy losses on the army. => 1 | jnim > burkina-army
Le JNIM a attaqué un convoi vendredi près de Djibo. L'armée a subi de lourdes pertes. => 1 | jnim > burkina-army
The army said its men had fought off JNIM near Djibo on Friday and that the group had suffered heavy losses. => 1 | jnim > burkina-army
# bulletins and briefs
On 29 May 2024, a 45-year-old trader was found dead near Ansongo, three days after he was abducted by unknown gunmen. => 1 | unidentified > civilians
On 30 May, an IED detonated under a donkey cart at Ouatagouna, killing a woman and her infant and injuring the driver. => 2 | - > civilians
A week after the attack on Seytenga, the number of dead has been put at 79 by the government, up from 50. => 79 | - > civilians
A child died of her injuries on Tuesday, bringing to seven the number of people killed in Sunday's mortar attack on Gao, a hospital source said. => 7 | - > civilians
Au total, ce sont 21 corps sans vie qui ont été retrouvés mardi dans les champs de Dolbel, au lendemain du passage de combattants de l'Etat islamique au Sahel, selon le maire joint par ActuNiger. => 21 | issp > civilians
Le chef de l'Etat s'est incliné mardi à Niamey devant les dépouilles des 17 militaires tombés dimanche à Koutougou sous les balles des terroristes. => 17 | unidentified-jihadists > niger-army
Côté ennemi, le bilan est lourd : 52 terroristes tués, 4 pick-up détruits, indique l'EMGA à l'issue des combats de lundi à Gorom-Gorom. Nos forces déplorent 3 morts au combat et 8 blessés. => 55 | * > *
L'explosion d'une mine artisanale au passage d'une ambulance a tué sur le coup le chauffeur et deux accompagnants, dimanche près de Douentza, a indiqué une ONG médicale. La patiente a survécu. => 3 | - > civilians
Plus d'une trentaine de tués dans les rangs de l'armée malienne, c'est le bilan que revendique le GSIM après l'attaque de lundi contre le camp de Dioura. Bamako n'a donné aucun chiffre. => 30 | jnim > mali-army
Les assaillants ont tué le chef de poste, son adjoint et quatre VDP, jeudi à Dembo. => 4 | unidentified > vdp
Quatre orpailleurs ont été exécutés et six autres portés disparus après le passage d'hommes armés sur le site de Kokoro, dans la nuit du 1er au 2 juin. => 4 | unidentified > civilians
Le passage d'hommes armés dans la zone de Kokoro inquiète les habitants depuis lundi. => nothing
FAULT Survivors said the gunmen asked the passengers for their identity cards, then shot eight of them at the roadside between Bandiagara and Bankass on Sunday. => 8 | unidentified > civilians
# who speaks of its own, and what is told in brackets
"Our fighters killed 17 mercenaries," an FLA spokesman said of the fighting at Tin Zaouatine, Mali, on Thursday. => 17 | * > wagner
@2025-03-12 "Our fighters killed 17 soldiers at Tinzaouaten, Mali, on Monday," the FLA said. => 17 | fla > mali-army
@2025-03-12 « Nos combattants ont tué 17 soldats lundi à Tinzaouaten », a affirmé le porte-parole du FLA. => 17 | fla > mali-army
"Our men fought until dawn," an army officer said after the attack by JNIM on Djibo on Friday. "We lost six." => 6 | jnim > burkina-army
"Our children were killed by gunmen," a resident of Djibo said after the raid on Friday. Ten died. => 10 | unidentified > civilians
Le bilan de l'attaque de lundi contre le poste de Koutiala fait état de trois morts (deux policiers et un civil) et de quatre blessés. => 3 | - > civilians+mali-police
Une roquette tirée par des inconnus s'est abattue sur une maison à Tombouctou mercredi, tuant une mère et ses trois enfants. => 4 | unidentified > civilians
The bodies of two men were found with bullet wounds near the airport of Gao, Mali, on Sunday. => 2 | - > civilians
Les corps de deux hommes portant des impacts de balles ont été retrouvés dimanche près de l'aéroport de Gao. => 2 | - > civilians
L'armée burkinabè dit avoir perdu quatre hommes dans l'attaque de samedi à Nassoumbou. => 4 | - > burkina-army
The army said it had lost four men in Saturday's attack on Nassoumbou, Burkina Faso. => 4 | - > burkina-army
Des hommes armés ont tué dix villageois à Tessit vendredi avant l'arrivée des soldats. => 10 | unidentified > civilians
# who only left, whose fighters, who is suspected, who fired
Islamist fighters have taken control of Solle, in northern Burkina Faso, without firing a shot after the army abandoned its garrison there, residents said on Wednesday. => 0 | unidentified-jihadists > burkina-army
FAULT JNIM fighters took control of the town of Sollé, Burkina Faso, on Tuesday after the army had left. => 0 | jnim > burkina-army
The army left the town of Sollé, Burkina Faso, on Tuesday. JNIM fighters moved in a few hours later. => 0 | * > *
FAULT L'armée a quitté mardi la ville de Sollé, au Burkina Faso, dont le JNIM a pris le contrôle sans combattre. => 0 | jnim > burkina-army
Gunmen abducted four foreigners near Kenieba, Mali, on Wednesday. A security source said the group JNIM was suspected. => 0 | jnim > civilians
Des hommes armés ont enlevé quatre étrangers mercredi près de Kéniéba. Le JNIM est soupçonné, selon une source sécuritaire. => 0 | jnim > civilians
HRW documented a reprisal by the al-Qaeda-linked group JNIM. On 3 June its fighters killed 14 members of the VDP near Bomborokuy, Burkina Faso. => 14 | jnim > vdp
Le JNIM a revendiqué l'attaque. Lundi, ses combattants avaient tué 14 VDP près de Bomborokuy, au Burkina Faso. => 14 | jnim > vdp
The army visited Djibo. On Monday its soldiers killed ten terrorists near the town. => 10 | burkina-army > unidentified-jihadists
JNIM militants fired several mortar shells at the army camp near Gao airport on Tuesday. No casualties were reported. => 0 | jnim > mali-army
Troops of Niger Republic on Friday killed seven Lakurawa fighters near Birnin Konni. One soldier was injured. => 7 | niger-army > lakurawa
Le 3 juin : des HANI ont emporté environ 400 têtes de bétail dans un campement du département de Bagaroua. => 0 | unidentified > civilians
Des individus lourdement armés ont fait irruption lundi dans le village de Bondo, tuant sept personnes. => 7 | unidentified > civilians
Des individus lourdement armés, à bord de motos, ont fait irruption lundi dans le village de Bondo, tuant sept personnes. => 7 | unidentified > civilians
Sept personnes ont été tuées lundi dans l'attaque d'un hameau près de Simiri. Les assaillants, des individus armés circulant à moto, ont investi le hameau vers 15 heures. => 7 | unidentified > civilians
Heavily armed men on motorbikes burst into the village of Bondo, Mali, on Monday and killed seven people. => 7 | unidentified > civilians
Seven people were killed in an attack on a hamlet near Simiri, Niger, on Monday. The assailants, armed individuals on motorbikes, stormed the hamlet at 3 p.m. => 7 | unidentified > civilians
Dans la nuit de lundi à mardi, deux chefs de ménage ont été enlevés à Tamou par des présumés terroristes. => 0 | unidentified-jihadists > civilians
Des inconnus armés ont enlevé le préfet de Ténenkou lundi. => 0 | unidentified > civilians
Un groupe d'hommes armés a enlevé trois femmes lundi à Ténenkou. => 0 | unidentified > civilians
A group of armed men abducted three women in Ténenkou, Mali, on Monday. => 0 | unidentified > civilians
Des assaillants non identifiés, arrivés à moto, ont tué trois hommes lundi à Ténenkou. => 3 | unidentified > civilians
Trois hommes ont été tués lundi à Ténenkou par des tirs d'individus armés. => 3 | unidentified > civilians
# between, besides, and who says it
Soldiers executed at least 31 villagers in Bourasso, Burkina Faso, on Friday, a rights group said. "They lined up my brothers," a 34-year-old farmer is quoted as saying. A survivor said that 43 people were buried in three common graves. The victims included 12 children, the report said. => 31/31/43 | burkina-army > civilians
FAULT A health worker in Sebba, Burkina Faso, said 18 bodies had been counted at the site of Sunday's attack. Two volunteers of the VDP civilian auxiliary force who had rushed to the scene from a neighbouring village were also killed, a leader of the volunteers said. => 20 | - > civilians+vdp
Neuf militaires ont été tués samedi près de Bankilaré, au Niger, dans une embuscade, selon l'état-major. Un élu a quant à lui avancé le chiffre de treize militaires tués. => 9/13/13 | - > niger-army
Enlevé le 2 juin à Foutouri, un directeur d'école a été retrouvé égorgé le surlendemain. => 1 | - > civilians
"Le bilan est de six morts dans nos rangs", a affirmé une source sécuritaire. Six soldats et deux chauffeurs ont été tués mardi dans l'attaque d'un convoi près de Diéma, au Mali. => 8 | - > civilians+mali-army
Le commandement revendique 41 assaillants « neutralisés » vendredi à Barani, au Burkina Faso. « Je n'ai compté que neuf corps », nuance un habitant. => 9/9/41 | * > unidentified
Le FLA a attaqué vendredi un poste de l'armée malienne à Anéfis. Le FLA compte un martyr et quatre blessés légers dans ses rangs. => 1 | fla > mali-army
# what is governed, fatal wounds, enemies without a name
@2023-10-03 Niger says 29 soldiers killed in 'terrorist' attack near Mali border || NIAMEY, Oct 3 (Reuters) - At least 29 soldiers were killed by insurgents in western Niger, the defence ministry said late on Monday, in one of the deadliest attacks since the military took power in a coup in July. => 29 | * > niger-army
On 4 June, suspected ISSP militants executed five men accused of collaborating with the army in Anderamboukane. => 5 | issp > civilians
Le 4 juin, des hommes de l'EIS ont exécuté cinq hommes accusés de collaborer avec l'armée à Andéramboukane. => 5 | issp > civilians
JNIM and ISSP clashed near Ayorou, Niger, on Monday; 15 fighters were killed. => 15 | jnim > issp
Fifteen fighters were killed as JNIM and ISSP clashed near Ayorou, Niger, on Monday. => 15 | jnim > issp
Gunmen on Tuesday killed a tribal chief and his two bodyguards near Tin-Hama, Mali, and took away a fourth man. => 3 | unidentified > civilians
Un convoi militaire est tombé ce mardi matin dans une embuscade entre Sévaré et Bandiagara. => 0 | - > mali-army
Une patrouille de gendarmerie est tombée mardi dans une embuscade près de Boni : deux morts. => 2 | - > mali-gendarmerie
Les bandits ont abattu le chef du village et son fils aîné lundi à Bouma, au Niger. => 2 | unidentified > civilians
Gunmen shot dead the village chief and his son in Bouma, Niger, on Monday. => 2 | unidentified > civilians
L'armée nigérienne a détruit un dépôt logistique terroriste lors d'un raid aérien dimanche près d'Inates. => 0 | niger-army > unidentified-jihadists
Selon la DIRPA, les FAMa enregistrent 3 morts lundi à Tessit dans une attaque ; côté ennemi, 20 morts. => 23 | unidentified > mali-army
Quatre civils ont été tués lors d'incursions simultanées d'HANI dimanche à Gorgadji et Djika. => 4 | unidentified > civilians
Une attaque meurtrière du JNIM a fait dix morts lundi à Gorgadji. => 10 | jnim > civilians
Une attaque meurtrière de civils a fait dix morts lundi à Gorgadji. => 10 | - > civilians
Une patrouille a essuyé des tirs mardi à Kantchari. Un gendarme et un policier ont été mortellement touchés. => 2 | - > burkina-gendarmerie+burkina-police
Two gendarmes were fatally shot by gunmen in Kantchari, Burkina Faso, on Tuesday. => 2 | unidentified > burkina-gendarmerie
# what is said beside a toll adds nothing to it
Gunmen attacked Tessit, Mali, on Friday. The mayor gave the names of twenty men who had joined the volunteers. => 0 | unidentified > civilians
Gunmen killed ten people in Tessit, Mali, on Friday. The commune has 34 villages (12 in the north and 22 in the south). => 10 | unidentified > civilians
Gunmen killed ten people in Tessit, Mali, on Friday. The governor admitted that 300 soldiers had been sent there. => 10 | unidentified > civilians
Des hommes armés ont tué dix personnes à Tessit vendredi. Le gouverneur reconnaît que trois postes sont vides. => 10 | unidentified > civilians
Gunmen attacked a convoy near Djibo on Friday. There were also twelve trucks in it. => 0 | unidentified > *
Des hommes armés ont tué dix personnes à Tessit vendredi. Il y avait aussi deux écoles. => 10 | unidentified > civilians
L'armée a tué dix terroristes vendredi à Djibo. Elle a perdu le contact avec trois villages. => 10 | burkina-army > unidentified-jihadists
We lost three years, a teacher in Gao said after the attack on Friday that killed two pupils. => 2 | - > civilians
The army repelled an attack on Djibo on Friday; 200 families fled. => 0 | - > *
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
