/** One sentence, one event: type, place, days, sides (A > B) and the best number of killed; `*` is left open. */
import { describe, expect } from 'vitest';
import { briefOf, readText, reportsInside } from './read-text.ts';
import { caseOf, keepOpen, parseList, parseTable } from './table.ts';

const ENGLISH = parseTable(`
Gunmen killed ten people in Tessit on Friday. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
The militants overran part of the army's position in Djibo on Monday before the soldiers drove them off. => Armed clash | Djibo | 2024-06-03 | unidentified > burkina-army | 0
The jihadists overran the army base in Djibo on Monday before being driven out by soldiers. => Armed clash | Djibo | 2024-06-03 | unidentified-jihadists > burkina-army | 0
The jihadists overran the army base in Djibo on Monday before reinforcements pushed them back. => Armed clash | Djibo | 2024-06-03 | unidentified-jihadists > burkina-army | 0
The jihadists overran the army base in Djibo on Monday, killing ten soldiers before burning it. => Non-state actor overtakes territory | Djibo | 2024-06-03 | unidentified-jihadists > burkina-army | 10
On Monday, several hundred people gathered in front of the prefecture in Téra, Niger, to demand an inquiry. => Peaceful protest | Téra | 2024-06-03 | protesters > - | 0
Several hundred women gathered at the town hall in Dori on Monday to denounce the insecurity. => Peaceful protest | Dori | 2024-06-03 | protesters > - | 0
On Monday, armed men stopped a vehicle of an international NGO near Ménaka, Mali, and drove off with it. => Looting/property destruction | Ménaka near | 2024-06-03 | unidentified > * | 0
Gunmen emptied a food depot at Dolbel, Niger, on Monday. => Looting/property destruction | Dolbel | 2024-06-03 | unidentified > * | 0
A device went off under an army vehicle near Gayéri, Burkina Faso, on Monday. => Remote explosive/landmine/IED | Gayéri near | 2024-06-03 | - > burkina-army | 0
Two missiles hit the market of Dolbel, Niger, on Monday, killing ten traders. => Shelling/artillery/missile attack | Dolbel | 2024-06-03 | - > civilians | 10
Armed men shot dead three farmers in their fields at Dolbel, Niger, on Monday. => Attack | Dolbel | 2024-06-03 | unidentified > civilians | 3
Islamic State Sahel fighters killed 15 villagers at Indelimane, in Mali's Gao region, on Tuesday. => Attack | Indelimane | 2024-06-04 | issp > civilians | 15
An imam was beheaded by jihadists in Koro, central Mali, on Friday. => Attack | Koro | 2024-05-31 | unidentified-jihadists > civilians | 1
Boko Haram fighters killed five fishermen near Bosso on Friday. => Attack | Bosso near | 2024-05-31 | boko-haram > civilians | 5
Wagner fighters and Malian soldiers executed nine herders in Nampala on Thursday. => Attack | Nampala | 2024-05-30 | mali-army+wagner > civilians | 9
@2021-08-18 ISGS gunmen on motorbikes killed 37 civilians in Darey-Dey on Monday. => Attack | Darey-Dey | 2021-08-16 | issp > civilians | 37
Mali: ten civilians killed in attack on village near Bankass => Attack | Bankass near | 2024-06-05 | - > civilians | 10
03/06: a shopkeeper killed by unidentified gunmen in Dori. => Attack | Dori | 2024-06-03 | unidentified > civilians | 1
03/06/2024: In Dori, unidentified gunmen killed a shopkeeper. => Attack | Dori | 2024-06-03 | unidentified > civilians | 1
Gunmen killed two herders and 40 cows in Inatès on Saturday. => Attack | Inatès | 2024-06-01 | unidentified > civilians | 2
Volunteers for the Defence of the Homeland beat to death two Fulani herders in Kaya on Saturday. => Attack | Kaya | 2024-06-01 | vdp > civilians | 2
Two villagers were wounded when gunmen opened fire on a market in Gothèye on Sunday. => Attack | Gothèye | 2024-06-02 | unidentified > civilians | 0
Six soldiers were killed in an ambush near Boni, in the Douentza region, on Monday, the Malian army said. => Armed clash | Boni near | 2024-06-03 | - > mali-army | 6
Five VDP volunteers were killed in an attack on Barsalogho on Monday. => Armed clash | Barsalogho | 2024-06-03 | - > vdp | 5
@2025-03-12 The FLA says it killed 11 soldiers in an ambush near Aguelhok on Monday. => Armed clash | Aguelhok near | 2025-03-10 | fla > mali-army | 11
@2023-10-04 CMA fighters attacked the army camp in Bamba, Gao region, on Sunday, killing five soldiers. => Armed clash | Bamba | 2023-10-01 | cma > mali-army | 5
Gunmen attacked a patrol of forest rangers near Diapaga on Sunday, killing one ranger. => Armed clash | Diapaga near | 2024-06-02 | unidentified > burkina-forest-rangers | 1
Fighting between JNIM and the Islamic State Sahel Province left 30 dead near Tessit on Saturday. => Armed clash | Tessit near | 2024-06-01 | * | 30
The Malian army retook Léré from JNIM after a fierce battle on Monday. => Government regains territory | Léré | 2024-06-03 | mali-army > jnim | 0
JNIM fighters seized the town of Diapaga after heavy fighting with the army on Tuesday. => Non-state actor overtakes territory | Diapaga | 2024-06-04 | jnim > burkina-army | 0
JNIM fighters took the town of Diapaga on Tuesday after heavy fighting with the army. => Non-state actor overtakes territory | Diapaga | 2024-06-04 | jnim > burkina-army | 0
A roadside bomb killed four soldiers near Hombori on Sunday. => Remote explosive/landmine/IED | Hombori near | 2024-06-02 | - > mali-army | 4
The town of Djibo, besieged since 2022, was attacked by gunmen on Monday. => Attack | Djibo | 2024-06-03 | unidentified > civilians | 0
Five people were killed on Monday in Djibo, in Burkina Faso, a country battling jihadists since 2015. => Attack | Djibo | 2024-06-03 | - > civilians | 5
The army retook the town of Barani, Burkina Faso, held by JNIM since 2023, after a battle on Friday. => Government regains territory | Barani | 2024-05-31 | burkina-army > jnim | 0
The army on Friday retook Barani, Burkina Faso, a town held by JNIM. => Non-violent transfer of territory | Barani | 2024-05-31 | burkina-army > jnim | 0
Fighters of JNIM and of the Islamic State in the Sahel clashed near Tessit, Mali, on Friday. => Armed clash | Tessit near | 2024-05-31 | jnim > issp | 0
Two children died when they stepped on a landmine outside Diapaga on Thursday. => Remote explosive/landmine/IED | Diapaga near | 2024-05-30 | - > civilians | 2
@2021-04-07 Four UN peacekeepers were killed by an improvised explosive device near Aguelhok on Monday. => Remote explosive/landmine/IED | Aguelhok near | 2021-04-05 | - > minusma | 4
A mine killed three soldiers near Djibo on Monday, the army said. => Remote explosive/landmine/IED | Djibo near | 2024-06-03 | - > burkina-army | 3
Three soldiers were killed by a mine near Djibo on Monday. => Remote explosive/landmine/IED | Djibo near | 2024-06-03 | - > burkina-army | 3
Mine wounds two herders near Boulikessi => Remote explosive/landmine/IED | Boulkessi near | 2024-06-05 | - > civilians | 0
A bus hit a mine between Hombori and Gossi on Saturday, killing eight passengers. => Remote explosive/landmine/IED | * | 2024-06-01 | - > civilians | 8
A drone strike by the Malian army killed seven civilians in Tarkint on Saturday. => Air/drone strike | Tarkint | 2024-06-01 | mali-army > civilians | 7
@2020-06-10 Barkhane killed six jihadists in an air strike near Tessalit on Sunday. => Air/drone strike | Tessalit near | 2020-06-07 | barkhane > unidentified-jihadists | 6
Burkinabe warplanes bombed a terrorist camp near Pama on Monday, killing 20 terrorists, the army said. => Air/drone strike | Pama near | 2024-06-03 | * | 20
Mortar shells hit the town of Timbuktu on Monday, wounding two civilians. => Shelling/artillery/missile attack | Tombouctou | 2024-06-03 | - > civilians | 0
Unknown men threw a grenade into a bar in Gao on Friday, wounding four people. => Grenade | Gao | 2024-05-31 | unidentified > civilians | 0
Gunmen abducted three teachers in Bourzanga on Monday. => Abduction/forced disappearance | Bourzanga | 2024-06-03 | unidentified > civilians | 0
Eleven passengers of a coach were abducted near Ansongo on Monday. => Abduction/forced disappearance | Ansongo near | 2024-06-03 | - > civilians | 0
On Monday the rebels accused the army of having executed nine herders two days earlier near Anefis. => Attack | Anefis near | 2024-06-01 | * | 9
Having left Gao on Saturday, the convoy was ambushed the next day near Ansongo and nine soldiers were killed. => Armed clash | Ansongo near | 2024-06-02 | * | 9
On Wednesday last week raiders set fire to a school in Dolbel. => Looting/property destruction | Dolbel | 2024-05-29 | * | 0
The fighting between JNIM and ISSP broke out on Saturday near Tessit and went on until Monday. => Armed clash | Tessit near | 2024-06-01..2024-06-03 | * | 0
Militants attacked an army base near Logobou at the weekend. Hundreds of fighters stormed it early on Sunday. => Armed clash | Logobou near | 2024-06-02 | * | 0
Gunmen attacked positions held by JNIM near Tessit, Mali, on Monday. => * | Tessit near | 2024-06-03 | * | 0
ISSP fighters attacked positions held by the rival JNIM around Tessit, Mali, on Monday. => Armed clash | Tessit near | 2024-06-03 | issp > jnim | 0
ISSP fighters attacked a post held by the army at Tessit, Mali, on Monday. => Armed clash | Tessit | 2024-06-03 | issp > mali-army | 0
The army said on Monday that its planes had on Sunday struck a depot near Zegoua, Mali. => Air/drone strike | Zégoua near | 2024-06-02 | mali-army > - | 0
A drone of the Malian army fired on a vehicle of nomads near Boghassa on Monday, killing five persons. => Air/drone strike | Boghassa near | 2024-06-03 | mali-army > civilians | 5
JNIM fighters took 14 bus passengers near Kongoussi on Sunday. => Abduction/forced disappearance | Kongoussi near | 2024-06-02 | jnim > civilians | 0
Hundreds of men overran the detachment at Pobe-Mengao, south of the besieged town of Djibo, on Monday. => * | Pobé-Mengao | 2024-06-03 | * | 0
The FLA said on Tuesday that the enemy left on the field near Kidal on Monday the bodies of eight soldiers of the Bamako junta and four Russian mercenaries. => Armed clash | Kidal near | 2024-06-03 | * | 12
Soldiers killed 83 civilians in Lékuy, Burkina Faso, at the end of last year, a rights group said. => Attack | * | 2023-12-01..2023-12-31 | burkina-army > civilians | 83
Human Rights Watch said the killings took place on 29 May in Bourzanga, Burkina Faso. Soldiers killed 83 civilians, it said. => Attack | Bourzanga | 2024-05-29 | burkina-army > civilians | 83
Gunmen killed 30 villagers in Bourzanga, Burkina Faso, on Monday. "They shot everybody," said a woman who lost two sons. => Attack | Bourzanga | 2024-06-03 | unidentified > civilians | 30
JNIM killed 14 members of the VDP, a pro-government volunteer force, in Djibo on Monday. => Armed clash | Djibo | 2024-06-03 | jnim > vdp | 14
The garrison of Solle, Burkina Faso, lost at least 21 soldiers in an assault claimed by JNIM on June 2, residents said. => Armed clash | Sollé | 2024-06-02 | jnim > burkina-army | 21
Ten soldiers were killed in Djibo in an attack claimed by JNIM on Sunday. => Armed clash | Djibo | 2024-06-02 | jnim > burkina-army | 10
Gunmen kidnapped three engineers near Dirkou on Sunday. A driver was wounded in the arm during the abduction. => Abduction/forced disappearance | Dirkou near | 2024-06-02 | unidentified > civilians | 0
Gunmen attacked Dolbel on Sunday, wounding four villagers and kidnapping a woman. => Attack | Dolbel | 2024-06-02 | unidentified > civilians | 0
Nine villagers killed in suspected jihadist raid in Gao on Monday. => Attack | Gao | 2024-06-03 | unidentified-jihadists > civilians | 9
An overnight raid on a village near Bankass killed nine people. The gunmen attacked in the night of Friday to Saturday, officials said. => Attack | Bankass near | 2024-05-31..2024-06-01 | unidentified > civilians | 9
Nine people died in an overnight raid on Bankass, officials said. => Attack | Bankass | 2024-06-04..2024-06-05 | - > civilians | 9
FAULT Gunmen attacked Bankass on Sunday and the army sent reinforcements. A nurse counted 11 bodies. They had been shot at close range. => Attack | Bankass | 2024-06-02 | unidentified > civilians | 11
Two soldiers were killed on June 3 near Tessit, Mali. Militants have killed 300 people in Burkina Faso, Mali and Niger over the past decade. => Armed clash | Tessit near | 2024-06-03 | - > mali-army | 2
The town of Tessit, Mali, was attacked at 5 p.m. The army killed two gunmen on Monday. => Armed clash | Tessit | 2024-06-03 | * | 2
Nine bus passengers were kidnapped by armed men near Ansongo on Monday. => Abduction/forced disappearance | Ansongo near | 2024-06-03 | unidentified > civilians | 0
Two women were raped by armed men in Bankilaré on Sunday. => Sexual violence | Bankilaré | 2024-06-02 | unidentified > civilians | 0
Thousands of people marched in Niamey on Sunday to demand the departure of foreign troops. => Peaceful protest | Niamey | 2024-06-02 | protesters > * | 0
Police fired tear gas to break up a march in Ouagadougou on Saturday. => Protest with intervention | Ouagadougou | 2024-06-01 | * | 0
Soldiers fired on protesters in Téra on Saturday, killing three. => Excessive force against protesters | Téra | 2024-06-01 | * | 3
Youths burned tyres and threw stones at police in Bamako on Tuesday. => Violent demonstration | Bamako | 2024-06-04 | * | 0
A mob lynched two suspected thieves in Ouagadougou on Sunday. => Mob violence | Ouagadougou | 2024-06-02 | * | 2
Unidentified armed men stole 200 head of cattle in Inatès on Saturday. => Looting/property destruction | Inatès | 2024-06-01 | unidentified > * | 0
Armed men set fire to two schools in Sebba on Monday. => Looting/property destruction | Sebba | 2024-06-03 | unidentified > * | 0
Niger's army arrested 12 suspected terrorists in Torodi on Monday. => Arrests | Torodi | 2024-06-03 | niger-army > * | 0
Nigerien soldiers defused a homemade bomb near Makalondi on Tuesday. => Disrupted weapons use | Makalondi near | 2024-06-04 | niger-army > - | 0
Dogon and Fulani communities signed a peace agreement in Bandiagara on Saturday. => Agreement | Bandiagara | 2024-06-01 | * | 0
JNIM fighters set up a checkpoint at Konna on Friday. => Change to group/activity | Konna | 2024-05-31 | jnim > - | 0
The Malian army set up a new base in Gossi on Monday. => Headquarters or base established | Gossi | 2024-06-03 | mali-army > - | 0
@2023-08-16 The UN mission MINUSMA handed over its camp in Ber to the Malian army on Sunday. => Non-violent transfer of territory | Ber | 2023-08-13 | minusma > * | 0
A hostage held by JNIM was freed in Kidal on Monday. => Other | Kidal | 2024-06-03 | * | 0
Katiba Macina fighters ambushed a Malian army convoy near Niono on Saturday, killing nine soldiers. => Armed clash | Niono near | 2024-06-01 | katiba-macina > mali-army | 9
Niger: attack kills 29 soldiers near Banibangou => Armed clash | Banibangou near | 2024-06-05 | - > niger-army | 29
JNIM claims attack on army base in Djibo => Armed clash | Djibo | 2024-06-05 | jnim > burkina-army | 0
Jihadists attacked the gendarmerie post at Makalondi on Sunday; two gendarmes were killed. => Armed clash | Makalondi | 2024-06-02 | unidentified-jihadists > niger-gendarmerie | 2
Niger's army said it had repelled an attack by terrorists on its post at Inatès on Tuesday, killing 22 of them. => Armed clash | Inatès | 2024-06-04 | unidentified-jihadists > niger-army | 22
A suicide bomber blew himself up at the army camp in Gao on Friday, killing three soldiers. => Suicide bomb | Gao | 2024-05-31 | unidentified-jihadists > mali-army | 3
JNIM on Tuesday claimed responsibility for an attack carried out on Sunday on an army post in Sebba, Burkina Faso. => Armed clash | Sebba | 2024-06-02 | jnim > burkina-army | 0
The prime minister on Tuesday condemned the attack committed on Sunday in Sebba, Burkina Faso, in which ten civilians died. => Attack | Sebba | 2024-06-02 | - > civilians | 10
Mourners gathered in Dori, Burkina Faso, on Tuesday to bury 14 worshippers killed when gunmen stormed a church on Sunday. => Attack | Dori | 2024-06-02 | unidentified > civilians | 14
Residents on Monday buried ten people killed in an attack on Saturday in Banibangou, Niger. => Attack | Banibangou | 2024-06-01 | - > civilians | 10
The bus, which was travelling from Sévaré to Bandiagara, hit a mine near Songho, Mali, on Tuesday, killing eleven people. => Remote explosive/landmine/IED | Songho near | 2024-06-04 | - > civilians | 11
Rockets hit the airport in Gao, Mali, on Monday. => Shelling/artillery/missile attack | Gao | 2024-06-03 | * | 0
The UN in Mali condemned Monday's attack in Tessit, which killed ten civilians. => Attack | Tessit | 2024-06-03 | - > civilians | 10
JNIM claimed Monday's raid on the army post in Tessit, Mali. => Armed clash | Tessit | 2024-06-03 | jnim > mali-army | 0
Gunmen attacked the base in Tessit, Mali, on Monday. => Armed clash | Tessit | 2024-06-03 | unidentified > mali-army | 0
Gunmen attacked a patrol near Tessit, Mali, on Monday, killing three. => Armed clash | Tessit near | 2024-06-03 | unidentified > mali-army | 3
ISSP attacked a base of JNIM near Tessit, Mali, on Monday, killing ten. => Armed clash | Tessit near | 2024-06-03 | issp > jnim | 10
Gunmen killed five people in the Malian town of Tessit on Monday. => Attack | Tessit | 2024-06-03 | unidentified > civilians | 5
Gunmen who fled Niger killed five people in the Nigerian village of Zorbougou on Monday. => Attack | Zorbougou country | 2024-06-03 | unidentified > civilians | 5
The general staff confirmed an attack on the camp of Tessit, Mali, on Monday. => * | Tessit | 2024-06-03 | * | 0
@2024-06-13 Several thousand people marched through Niamey on Wednesday in support of the ruling junta. => Peaceful protest | Niamey | 2024-06-12 | protesters > - | 0
Gunmen shot dead two policemen in the Burkinabe capital on Monday. => Armed clash | Ouagadougou | 2024-06-03 | unidentified > burkina-police | 2
Gunmen shot dead two policemen in the capital of Mali on Monday. => Armed clash | Bamako | 2024-06-03 | unidentified > mali-police | 2
Two civilians were killed on Monday in Bankass, 600 km from the Malian capital. => Attack | Bankass | 2024-06-03 | - > civilians | 2
Gunmen on motorbikes on Monday ordered residents of Makalondi, Niger, to leave within 72 hours. => Other | Makalondi | 2024-06-03 | unidentified > civilians | 0
Gunmen on Monday took three teachers from Makalondi, Niger. => Abduction/forced disappearance | Makalondi | 2024-06-03 | unidentified > civilians | 0
Suspected AOG members killed two people in Banh, Burkina Faso, on Monday. => Attack | Banh | 2024-06-03 | unidentified > civilians | 2
There was no word on Wednesday from Burkina Faso's government, a day after jihadists attacked a military base in Mansila. => Armed clash | Mansila | 2024-06-04 | unidentified-jihadists > burkina-army | 0
Gunmen killed ten people in Boni, Mali, on Monday, three days after a similar attack in Hombori. => Attack | Boni | 2024-06-03 | unidentified > civilians | 10
Two days after the raid on Boni, gunmen killed ten people in Hombori, Mali. => Attack | Hombori | 2024-06-05 | unidentified > civilians | 10
Survivors of an attack on the market of Mangaïzé, Niger, said gunmen fired at the crowd on Sunday, killing eleven. => Attack | Mangaïzé | 2024-06-02 | unidentified > civilians | 11
The rebels accused the army and its allies on Tuesday of killing 15 civilians in drone strikes near Abeibara, Mali, on Sunday. => Air/drone strike | Abeïbara near | 2024-06-02 | * | 15
In Niono, Dozo hunters and gunmen clashed on Monday in the village of Dogofry, Mali. => Armed clash | Dogofry | 2024-06-03 | * | 0
In March, 23 soldiers died in an ambush near Teguey, Niger, and in May a dozen were killed at Torodi. => Armed clash | Téguey near | 2024-03-01..2024-03-31 | - > niger-army | 23 & Attack | Torodi | 2024-05-01..2024-05-31 | - > civilians | 12
@2024-07-10 Villagers buried their dead on Tuesday, a day after an attack that killed 20 people in Djiguibombo, Mali. => Attack | Djiguibombo | 2024-07-08 | - > civilians | 20
Two days after the attack that hit a base of volunteers on Sunday in Djibasso, Burkina Faso, JNIM claimed it on Tuesday. => Armed clash | Djibasso | 2024-06-02 | jnim > * | 0
`);

const FRENCH = parseTable(`
Lundi, des hommes armés ont stoppé un véhicule d'une ONG près de Ménaka et sont repartis avec. => Looting/property destruction | Ménaka near | 2024-06-03 | unidentified > * | 0
Des hommes armés ont vidé un dépôt de vivres à Dolbel, au Niger, lundi. => Looting/property destruction | Dolbel | 2024-06-03 | unidentified > * | 0
Deux missiles ont touché le marché de Dolbel, au Niger, lundi, tuant dix commerçants. => Shelling/artillery/missile attack | Dolbel | 2024-06-03 | - > civilians | 10
Les jihadistes ont pris une partie du camp de l'armée à Djibo lundi avant d'être repoussés par les soldats. => Armed clash | Djibo | 2024-06-03 | unidentified-jihadists > burkina-army | 0
Les jihadistes ont pris le camp de l'armée à Djibo lundi avant d'en être chassés par les soldats. => Armed clash | Djibo | 2024-06-03 | unidentified-jihadists > burkina-army | 0
Les jihadistes ont pris le camp de l'armée à Djibo lundi avant que des renforts ne les repoussent. => Armed clash | Djibo | 2024-06-03 | unidentified-jihadists > burkina-army | 0
Les jihadistes ont pris le camp de l'armée à Djibo lundi, tuant dix soldats avant de l'incendier. => Non-state actor overtakes territory | Djibo | 2024-06-03 | unidentified-jihadists > burkina-army | 10
Des hommes armés ont tué dix personnes à Tessit vendredi. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Trois cultivateurs ont été abattus dans leurs champs à Dolbel, au Niger, lundi. => Attack | Dolbel | 2024-06-03 | - > civilians | 3
L'État islamique au Sahel a tué quinze villageois à Indelimane, dans la région de Gao, mardi. => Attack | Indelimane | 2024-06-04 | issp > civilians | 15
Un imam a été égorgé par des djihadistes à Koro, dans le centre du Mali, vendredi. => Attack | Koro | 2024-05-31 | unidentified-jihadists > civilians | 1
Cinq pêcheurs tués par Boko Haram près de Bosso => Attack | Bosso near | 2024-06-05 | boko-haram > civilians | 5
Des mercenaires de Wagner et des soldats maliens ont exécuté neuf éleveurs à Nampala jeudi. => Attack | Nampala | 2024-05-30 | mali-army+wagner > civilians | 9
@2021-08-18 Trente-sept civils ont été tués lundi à Darey-Dey par des combattants de l'EIGS à moto. => Attack | Darey-Dey | 2021-08-16 | issp > civilians | 37
Des hommes armés ont tué deux éleveurs et 40 vaches à Inatès samedi. => Attack | Inatès | 2024-06-01 | unidentified > civilians | 2
Mali : dix civils tués dans l'attaque d'un village près de Bankass => Attack | Bankass near | 2024-06-05 | - > civilians | 10
03/06 : un commerçant tué à Dori par des hommes armés non identifiés. => Attack | Dori | 2024-06-03 | unidentified > civilians | 1
Le 3 juin 2024, à Dori, un commerçant a été tué par des hommes armés non identifiés. => Attack | Dori | 2024-06-03 | unidentified > civilians | 1
Six soldats tués dans une embuscade près de Hombori => Armed clash | Hombori near | 2024-06-05 | - > mali-army | 6
Six militaires maliens sont tombés lundi dans une embuscade tendue par le JNIM près de Boni, dans la région de Douentza. => Armed clash | Boni near | 2024-06-03 | jnim > mali-army | 6
Le GSIM revendique l'attaque de la base militaire de Djibo => Armed clash | Djibo | 2024-06-05 | jnim > burkina-army | 0
Cinq VDP ont été tués lundi lors d'une attaque contre Barsalogho. => Armed clash | Barsalogho | 2024-06-03 | - > vdp | 5
Des djihadistes ont attaqué dimanche le poste de gendarmerie de Makalondi ; deux gendarmes ont été tués. => Armed clash | Makalondi | 2024-06-02 | unidentified-jihadists > niger-gendarmerie | 2
Les FAMa ont repoussé mardi une attaque terroriste contre leur camp de Gossi et neutralisé 22 assaillants. => Armed clash | Gossi | 2024-06-04 | unidentified-jihadists > mali-army | 22
La Katiba Macina a tendu une embuscade à un convoi des FAMa près de Niono samedi, tuant neuf soldats. => Armed clash | Niono near | 2024-06-01 | katiba-macina > mali-army | 9
Niger : 29 soldats tués dans une attaque près de Banibangou => Armed clash | Banibangou near | 2024-06-05 | - > niger-army | 29
Les combats entre le JNIM et l'État islamique au Sahel ont fait trente morts près de Tessit samedi. => Armed clash | Tessit near | 2024-06-01 | * | 30
Quatre militaires ont péri dans l'explosion d'une mine près de Hombori dimanche. => Remote explosive/landmine/IED | Hombori near | 2024-06-02 | - > mali-army | 4
Une mine a tué trois soldats près de Djibo lundi, selon l'armée. => Remote explosive/landmine/IED | Djibo near | 2024-06-03 | - > burkina-army | 3
Trois soldats ont été tués par une mine près de Djibo lundi. => Remote explosive/landmine/IED | Djibo near | 2024-06-03 | - > burkina-army | 3
Un car de transport a sauté sur un engin explosif improvisé entre Hombori et Gossi samedi : huit passagers tués. => Remote explosive/landmine/IED | * | 2024-06-01 | - > civilians | 8
La ville de Djibo, au Burkina Faso, sous blocus depuis 2022, a été attaquée lundi par des hommes armés. => Attack | Djibo | 2024-06-03 | unidentified > civilians | 0
Cinq personnes ont été tuées lundi à Djibo, au Burkina Faso, en proie aux violences depuis 2015. => Attack | Djibo | 2024-06-03 | - > civilians | 5
L'armée a repris vendredi Barani, au Burkina Faso, tenue par le Jnim depuis 2023, après un accrochage. => Government regains territory | Barani | 2024-05-31 | burkina-army > jnim | 0
L'armée a repris vendredi Barani, au Burkina Faso, que tenait le Jnim. => Non-violent transfer of territory | Barani | 2024-05-31 | burkina-army > jnim | 0
Des combattants du JNIM et de l'EIGS se sont affrontés vendredi près de Tessit, au Mali. => Armed clash | Tessit near | 2024-05-31 | jnim > issp | 0
Une frappe de drone de l'armée malienne a tué sept civils à Tarkint samedi. => Air/drone strike | Tarkint | 2024-06-01 | mali-army > civilians | 7
Des tirs d'obus ont visé la ville de Tombouctou lundi, blessant deux civils. => Shelling/artillery/missile attack | Tombouctou | 2024-06-03 | - > civilians | 0
Un kamikaze s'est fait exploser vendredi au camp militaire de Gao, tuant trois soldats. => Suicide bomb | Gao | 2024-05-31 | unidentified-jihadists > mali-army | 3
Des inconnus ont lancé une grenade dans un bar de Gao vendredi, blessant quatre personnes. => Grenade | Gao | 2024-05-31 | unidentified > civilians | 0
Trois enseignants enlevés par des hommes armés à Bourzanga lundi => Abduction/forced disappearance | Bourzanga | 2024-06-03 | unidentified > civilians | 0
Deux soldats ont été tués le 3 juin près de Tessit. Les jihadistes ont tué 300 personnes au Mali, au Burkina Faso et au Niger ces deux dernières années. => Armed clash | Tessit near | 2024-06-03 | - > mali-army | 2
Deux soldats ont été tués le 3 juin près de Tessit. Les jihadistes ont tué 300 personnes au Mali au cours de la dernière décennie. => Armed clash | Tessit near | 2024-06-03 | - > mali-army | 2
Deux soldats ont été tués le 3 juin près de Tessit. Les jihadistes ont tué 300 personnes au Mali au cours de l'année écoulée. => Armed clash | Tessit near | 2024-06-03 | - > mali-army | 2
Des combattants de l'EIS ont attaqué des positions tenues par le JNIM près de Tessit lundi. => Armed clash | Tessit near | 2024-06-03 | issp > jnim | 0
Des hommes armés ont attaqué un poste tenu par l'armée à Tessit lundi. => Armed clash | Tessit | 2024-06-03 | unidentified > mali-army | 0
Un drone de l'armée malienne a tiré sur un véhicule de nomades près de Boghassa lundi, tuant cinq personnes. => Air/drone strike | Boghassa near | 2024-06-03 | mali-army > civilians | 5
Des soldats ont tué 83 civils à Bourzanga, au Burkina Faso, à la fin de l'année dernière, selon une ONG. => Attack | Bourzanga | 2023-12-01..2023-12-31 | burkina-army > civilians | 83
Human Rights Watch affirme que les tueries ont eu lieu le 29 mai à Bourzanga, au Burkina Faso. Des soldats ont tué 83 civils. => Attack | Bourzanga | 2024-05-29 | burkina-army > civilians | 83
Dix soldats ont été tués à Djibo dans une attaque revendiquée par le JNIM dimanche. => Armed clash | Djibo | 2024-06-02 | jnim > burkina-army | 10
Des hommes armés ont enlevé trois ingénieurs près de Dirkou dimanche. Un chauffeur a été blessé lors de l'enlèvement. => Abduction/forced disappearance | Dirkou near | 2024-06-02 | unidentified > civilians | 0
Parti samedi de Gao, le convoi a été attaqué le lendemain près d'Ansongo : neuf soldats ont été tués. => Armed clash | Ansongo near | 2024-06-02 | * | 9
Mercredi de la semaine dernière, des hommes armés ont incendié une école à Dolbel. => Looting/property destruction | Dolbel | 2024-05-29 | * | 0
Les combats entre le JNIM et l'EIGS ont éclaté samedi près de Tessit et ont duré jusqu'à lundi. => Armed clash | Tessit near | 2024-06-01..2024-06-03 | * | 0
De violents combats ont opposé dimanche l'armée malienne au JNIM à Sokolo, a-t-on appris lundi de sources locales. => Armed clash | Sokolo | 2024-06-02 | * | 0
Neuf passagers d'un bus ont été kidnappés près d'Ansongo lundi par des individus armés. => Abduction/forced disappearance | Ansongo near | 2024-06-03 | unidentified > civilians | 0
Deux femmes ont été violées par des hommes armés à Bankilaré dimanche. => Sexual violence | Bankilaré | 2024-06-02 | unidentified > civilians | 0
Des milliers de personnes ont manifesté dimanche à Niamey pour exiger le départ des troupes étrangères. => Peaceful protest | Niamey | 2024-06-02 | protesters > * | 0
La police a dispersé une marche à coups de gaz lacrymogènes samedi à Ouagadougou. => Protest with intervention | Ouagadougou | 2024-06-01 | * | 0
Des soldats ont ouvert le feu sur des manifestants à Téra samedi, faisant trois morts. => Excessive force against protesters | Téra | 2024-06-01 | * | 3
Des jeunes ont érigé des barricades et brûlé des pneus à Bamako mardi. => Violent demonstration | Bamako | 2024-06-04 | * | 0
Deux voleurs présumés lynchés par la foule à Ouagadougou dimanche => Mob violence | Ouagadougou | 2024-06-02 | * | 2
Des bandits armés ont volé 200 têtes de bétail à Inatès samedi. => Looting/property destruction | Inatès | 2024-06-01 | unidentified > * | 0
Deux écoles incendiées par des hommes armés à Sebba lundi => Looting/property destruction | Sebba | 2024-06-03 | unidentified > * | 0
Les soldats nigériens ont désamorcé une bombe artisanale près de Makalondi mardi. => Disrupted weapons use | Makalondi near | 2024-06-04 | niger-army > - | 0
Les communautés dogon et peule ont signé un accord de paix à Bandiagara samedi. => Agreement | Bandiagara | 2024-06-01 | * | 0
Des combattants du JNIM ont installé un check-point à Konna vendredi. => Change to group/activity | Konna | 2024-05-31 | jnim > - | 0
L'armée malienne a installé lundi une nouvelle base à Gossi. => Headquarters or base established | Gossi | 2024-06-03 | mali-army > - | 0
@2023-08-16 La MINUSMA a remis dimanche son camp de Ber à l'armée malienne. => Non-violent transfer of territory | Ber | 2023-08-13 | minusma > * | 0
Un otage du JNIM a été libéré lundi à Kidal. => Other | Kidal | 2024-06-03 | * | 0
@2025-03-12 Le FLA dit avoir tué onze soldats dans une embuscade près d'Aguelhok lundi. => Armed clash | Aguelhok near | 2025-03-10 | fla > mali-army | 11
Des chasseurs dozos ont affronté des djihadistes à Sofara, au Mali, dimanche, faisant huit morts. => Armed clash | Sofara | 2024-06-02 | * | 8
L'armée malienne a repris Léré au JNIM lundi à l'issue de violents combats. => Government regains territory | Léré | 2024-06-03 | mali-army > jnim | 0
FAULT Le JNIM s'est emparé de Diapaga mardi après de violents combats contre l'armée. => Non-state actor overtakes territory | Diapaga | 2024-06-04 | jnim > burkina-army | 0
L'armée nigérienne a interpellé douze terroristes présumés à Torodi lundi. => Arrests | Torodi | 2024-06-03 | niger-army > * | 0
Le GSIM a revendiqué mardi l'attaque menée dimanche contre le détachement militaire de Sebba, au Burkina Faso. => Armed clash | Sebba | 2024-06-02 | jnim > burkina-army | 0
L'Union africaine a exprimé mardi son indignation après le massacre de dix civils perpétré dimanche à Sebba, au Burkina Faso. => Attack | Sebba | 2024-06-02 | - > civilians | 10
L'état-major a reconnu mardi la mort de dix soldats dans l'attaque de leur camp dimanche à Sebba, au Burkina Faso. => Armed clash | Sebba | 2024-06-02 | - > burkina-army | 10
Quatorze villageois tués samedi à Banibangou, au Niger, ont été enterrés dimanche à Ouallam. => Attack | Banibangou | 2024-06-01 | - > civilians | 14
Les corps des dix soldats tués lundi à Tessit sont arrivés mercredi à l'aéroport de Bamako, au Mali. => Armed clash | Tessit | 2024-06-03 | - > mali-army | 10
Des hommes armés ont attaqué lundi l'aéroport de Niamey, au Niger. => Attack | Niamey | 2024-06-03 | unidentified > * | 0
L'ONU au Mali condamne l'attaque de lundi à Tessit, qui a tué dix civils. => Attack | Tessit | 2024-06-03 | - > civilians | 10
Le JNIM a revendiqué l'attaque de lundi contre le poste de l'armée à Tessit, au Mali. => Armed clash | Tessit | 2024-06-03 | jnim > mali-army | 0
L'état-major a confirmé l'attaque de lundi contre le poste de Tessit, au Mali. => * | Tessit | 2024-06-03 | * | 0
L'ONU condamne l'attaque perpétrée dimanche contre un campement de nomades à Gossi, au Mali. => Attack | Gossi | 2024-06-02 | - > civilians | 0
Des hommes armés ont attaqué lundi la base de Tessit, au Mali. => Armed clash | Tessit | 2024-06-03 | unidentified > mali-army | 0
Des hommes armés venus du Niger ont attaqué lundi la localité béninoise de Zorbougou, tuant cinq personnes. => Attack | Zorbougou country | 2024-06-03 | unidentified > civilians | 5
Deux policiers ont été tués lundi dans la capitale nigérienne par des hommes armés. => Armed clash | Niamey | 2024-06-03 | unidentified > niger-police | 2
Niger : deux policiers ont été tués lundi dans la capitale par des hommes armés. => Armed clash | Niamey | 2024-06-03 | unidentified > niger-police | 2
Deux policiers ont été tués lundi dans la capitale régionale, Gao, au Mali. => Armed clash | Gao | 2024-06-03 | - > mali-police | 2
Deux civils ont été tués lundi à Bankass, à 600 km de la capitale malienne. => Attack | Bankass | 2024-06-03 | - > civilians | 2
Des hommes armés à moto ont intimé lundi l'ordre aux habitants de Makalondi, au Niger, de quitter les lieux. => Other | Makalondi | 2024-06-03 | unidentified > civilians | 0
Des GANE ont tué deux personnes lundi à Banh, au Burkina Faso. => Attack | Banh | 2024-06-03 | unidentified > civilians | 2
Une attaque armée a coûté la vie à cinq orpailleurs lundi à Kantchari, au Burkina Faso. => Attack | Kantchari | 2024-06-03 | - > civilians | 5
Une bande armée a tué cinq personnes lundi à Kantchari, au Burkina Faso. => Attack | Kantchari | 2024-06-03 | unidentified > civilians | 5
Au lendemain de l'attaque du détachement militaire de Mansila, au Burkina Faso, les proches des soldats étaient toujours inquiets mercredi. => Armed clash | Mansila | 2024-06-04 | - > burkina-army | 0
Deux jours après l'attaque qui a visé dimanche une base de VDP à Djibasso, au Burkina Faso, le Jnim l'a revendiquée mardi. => Armed clash | Djibasso | 2024-06-02 | * > vdp | 0
Deux jours après l'attaque de Boni, au Mali, qui a fait dix morts parmi les civils, la peur demeure. => Attack | Boni | 2024-06-03 | - > civilians | 10
A Niono, les dozos et des hommes armés se sont affrontés lundi dans le village de Dogofry, au Mali. => Armed clash | Dogofry | 2024-06-03 | * | 0
A Ménaka, au Mali, un commerçant a été abattu dans sa boutique dimanche soir par des inconnus. => Attack | Ménaka | 2024-06-02 | unidentified > civilians | 1
Vingt-sept femmes, enlevées fin mai par des hommes armés près d'Arbinda, ont été retrouvées saines et sauves mardi à Tougouri, au Burkina Faso. => Other | Tougouri | 2024-06-04 | * | 0
@2024-07-10 Les habitants de Djiguibombo, au Mali, ont enterré mardi leurs morts, au lendemain d'une attaque qui a coûté la vie à vingt personnes. => Attack | Djiguibombo | 2024-07-08 | - > civilians | 20
@2024-07-10 04/07 - Rharous : tirs d'obus sur le camp FAMa, pas de victime. => Shelling/artillery/missile attack | Gourma-Rharous | 2024-07-04 | - > mali-army | 0
Bénin : cinq rangers et deux militaires ont péri lundi dans une embuscade dans le parc W. => Armed clash | Parc du W zone | 2024-06-03 | - > benin-army+benin-forest-rangers | 7
`);

describe.each([
  ['English', ENGLISH],
  ['French', FRENCH],
] as const)('a report of one sentence in %s', (_language, rows) => {
  for (const row of rows) {
    const { given, expected, published } = row;
    caseOf(row)(`is read with all that it says: ${given}`, () => {
      const { reports } = readText(given, published ? { published } : {});
      expect(reports.map((report) => keepOpen(briefOf(report), expected)).join(' & ')).toBe(expected);
    });
  }
});

const NOTHING = parseList(`
# denied
No attack took place in Djibo on Friday, the governor said.
Rumours of an attack on Kati on Friday were false, police said.
Aucune attaque n'a eu lieu à Djibo vendredi, affirme le gouverneur.
L'armée dément toute attaque contre le camp de Gao vendredi.
# feared, possible, conditional
The embassy warned that terrorists could attack hotels in Bamako.
Had the bomb exploded in Niamey on Friday, dozens would have died.
L'ambassade prévient que des terroristes pourraient attaquer des hôtels à Bamako.
# planned
The army will launch an operation against terrorists near Boni next week.
JNIM is planning to attack Bamako, analysts say.
L'armée va lancer la semaine prochaine une opération contre les terroristes près de Boni.
Les djihadistes veulent attaquer Bamako, selon des analystes.
The fighting has killed tens of thousands of people in Burkina Faso since it spread from Mali a decade ago.
Les combats ont tué des dizaines de milliers de personnes au Burkina Faso depuis qu'ils ont gagné le pays il y a dix ans.
Gunmen took residents of Kongoussi by surprise on Sunday.
# past years
The jihadists who came in 2015 have killed hundreds of people in Burkina Faso.
The military rulers who seized power in 2022 have made the recapture of Djibo their priority.
In 2019, gunmen killed 160 people in Ogossagou.
Ten years ago jihadists seized Gao.
The army retook Kidal in 2023.
En 2019, des hommes armés ont tué 160 personnes à Ogossagou.
Il y a dix ans, les djihadistes s'emparaient de Gao.
# totals of a war or a year
More than 8,000 people were killed in Burkina Faso in 2023.
Since 2012, the conflict has killed thousands of people in Mali.
Plus de 8 000 personnes ont été tuées au Burkina Faso en 2023.
# sport
Djoliba crushed Stade Malien 3-0 in the Bamako derby on Sunday.
Mali's attack struggled against Niger's defence in Niamey on Saturday.
Le Djoliba a battu le Stade malien 3-0 dans le derby de Bamako dimanche.
Les Étalons du Burkina ont étrillé le Niger à Ouagadougou samedi.
# accidents
Fifteen people were killed when a bus overturned near Fana on Friday.
Eight gold miners died when a pit collapsed in Kéniéba on Tuesday.
Six people drowned when a canoe sank at Mopti on Monday.
Lightning killed two farmers in Dori on Sunday.
Quinze personnes ont péri dans un accident de la route près de Fana vendredi.
Huit orpailleurs sont morts dans l'effondrement d'une mine à Kéniéba mardi.
# drills
Soldiers stormed a mock hostage site in Tillabéri on Friday as part of a military exercise.
Des soldats ont pris d'assaut un bâtiment à Tillabéri vendredi lors d'un exercice militaire.
# trials, anniversaries
A court in Niamey on Tuesday jailed three men over the 2021 attack on Banibangou that killed 69 people.
Le tribunal de Niamey a condamné mardi trois hommes pour l'attaque de Banibangou en 2021.
Hundreds gathered in Bamako on Friday to mark the anniversary of the attack on the Radisson hotel.
# captions
Soldiers patrol in Gao after an attack that killed ten people. (Photo: AFP)
Des soldats patrouillent à Gao après l'attaque qui a tué dix personnes. (Photo d'archives)
# strengths, figures of speech, labour strikes
Some 2,000 mercenaries are deployed in Mali.
The minister's attack on ECOWAS caused a stir in Bamako on Monday.
Teachers in Gao began a three-day strike on Monday.
La sortie du ministre contre la CEDEAO a fait l'effet d'une bombe à Bamako lundi.
Les enseignants de Gao ont entamé lundi une grève de trois jours.
# films and books
A film about the battle of Kidal opened in Bamako on Friday.
Un livre sur la bataille de Kidal a été présenté à Bamako vendredi.
# elsewhere
Gunmen killed ten people in Maiduguri, Nigeria, on Friday.
Des hommes armés ont tué dix personnes à Port-au-Prince vendredi.
# announcements
The army will rebuild the bridge at Tassiga that was destroyed, the governor of Gao said.
La CEDEAO a menacé lundi le Niger de nouvelles sanctions.
The army denied that any attack had taken place in Gao on Friday.
Residents of Djibo fear an attack by jihadists.
Les habitants de Djibo craignent une attaque des djihadistes.
A suicide bomber killed 20 people in the Pakistani city of Peshawar on Tuesday. The attack was condemned by the African Union, whose current chair is from Niger.
Israeli strikes killed 30 people in Rafah on Monday, medics said. Mali and Niger condemned the raid.
Des frappes israéliennes ont tué 30 personnes à Rafah lundi. Le Mali a condamné ces attaques.
Un attentat-suicide a fait vingt morts mardi dans la ville pakistanaise de Peshawar. Le Niger a présenté ses condoléances.
The minister on Monday rejected the opposition's attack on his handling of the crisis in Mali.
`);

describe('a sentence that tells of no event in the three countries', () => {
  for (const row of NOTHING) {
    caseOf(row)(`raises nothing: ${row.given}`, () => {
      expect(reportsInside(row.given).map(briefOf).join(' & ')).toBe('');
    });
  }
});
