/** Every kind of event in the words of every day, and beside it the same words where nothing happened. */
import { expect } from 'vitest';
import { readText } from './read-text.ts';
import { caseOf, parseList, parseTable } from './table.ts';

const EVENTS = `
A hostage held for two years was freed in Gao, Mali, on Monday. => Other
A German aid worker who was kidnapped in neighboring Niger last year has been freed in Gao, Mali, on Monday. => Other
A priest kidnapped last year was finally freed in Djibo, Burkina Faso, on Monday. => Other
Un prêtre enlevé l'an dernier a été libéré à Djibo, au Burkina Faso, lundi. => Other
Un otage détenu depuis deux ans a été libéré à Gao, au Mali, lundi. => Other
FAULT Volunteers returned to the village of Tougouri, Burkina Faso, which the jihadists had left, on Monday. => Non-violent transfer of territory
The army base in Gao, Mali, came under mortar fire on Monday. => Shelling/artillery/missile attack
Warplanes pounded militant positions near Torodi, Niger, on Monday. => Air/drone strike
Jihadists attacked an army post in Tessit, Mali on Monday. => Armed clash
Gunmen ambushed a military convoy near Boni, Mali on Monday. => Armed clash
Clashes broke out between Dozo hunters and jihadists in Bankass, Mali on Monday. => Armed clash
Two gendarmes were killed when gunmen attacked their post in Dolbel, Niger on Monday. => Armed clash
Troops killed 12 terrorists during an operation near Gossi, Mali on Monday. => Armed clash
Heavy gunfire was heard as militants stormed a barracks in Tera, Niger on Monday. => Armed clash
A VDP position was assaulted by unidentified militants in Kongoussi, Burkina Faso on Monday. => Armed clash
Troops recaptured Diapaga, Burkina Faso, after heavy fighting with jihadists on Monday. => Government regains territory
The army regained control of Tessit, Mali, after hours of fighting on Monday. => Government regains territory
The army took back Léré, Mali, from rebels after fighting on Monday. => Government regains territory
The army expelled militants from the village of Boulkessi, Mali, after fierce clashes on Monday. => Government regains territory
Troops pushed JNIM fighters out of Solenzo, Burkina Faso, killing 15 on Monday. => Government regains territory
Militants seized the town of Diapaga, Burkina Faso, after heavy fighting on Monday. => Non-state actor overtakes territory
Rebels took control of the town of Léré, Mali, after clashes with the army on Monday. => Non-state actor overtakes territory
The military camp in Tessit, Mali, fell to ISSP fighters after an assault on Monday. => Non-state actor overtakes territory
JNIM seized control of the base at Nassoumbou, Burkina Faso, killing ten soldiers on Monday. => Non-state actor overtakes territory
Armed men overran a VDP base in Tougouri, Burkina Faso on Monday. => Non-state actor overtakes territory
Cinq soldats sont tombés au champ d'honneur lundi à Kelbo, au Burkina Faso. => Armed clash
Jihadists overran an army base in Sollé, Burkina Faso, on Monday, killing ten soldiers before withdrawing. => Armed clash
Fighters briefly took control of the army camp in Sollé, Burkina Faso, on Monday, killing ten soldiers. => Armed clash
JNIM took control of the town of Koutougou, Burkina Faso, on Monday after several hours of fighting. => Non-state actor overtakes territory
Des hommes armés ont pris d'assaut la position militaire de Sollé, au Burkina Faso, lundi, tuant dix soldats. => Armed clash
Le JNIM a pris le camp militaire de Sollé, au Burkina Faso, lundi, tuant dix soldats avant de se retirer. => Armed clash
Army aircraft bombed a jihadist base near Dioura, Mali on Monday. => Air/drone strike
A military helicopter fired on a market in Boni, Mali on Monday. => Air/drone strike
A drone targeted a vehicle near Ber, Mali on Monday. => Air/drone strike
Gunmen took passengers away in Kantchari, Burkina Faso, on Monday. => Abduction/forced disappearance
Three teachers were taken into the bush by gunmen in Djibo, Burkina Faso, on Monday. => Abduction/forced disappearance
Forty people were killed in an army strike on a wedding in Bounti, Mali, on Sunday. => Air/drone strike
A strike by the army on a wedding killed forty people in Bounti, Mali, on Sunday. => Air/drone strike
A Malian army strike killed seven civilians at a market in Léré on Saturday. => Air/drone strike
Quarante personnes sont mortes dans une frappe de l'armée sur un mariage à Bounti, au Mali, dimanche. => Air/drone strike
Des frappes de l'armée sur un campement ont fait dix morts près de Kidal, au Mali, jeudi. => Air/drone strike
Six éleveurs ont péri près de Gossi, au Mali, lundi, dans une frappe attribuée à l'armée. => Air/drone strike
Un millier de personnes ont défilé dimanche à Zinder, au Niger. => Peaceful protest
Des milliers de Maliens ont défilé à Bamako dimanche contre la vie chère. => Peaceful protest
A drone dropped a bomb on a wedding in Kidal, Mali on Monday. => Air/drone strike
Six civilians were killed by a drone in Amasrakad, Mali on Monday. => Air/drone strike
An FLA kamikaze drone hit an army camp in Ber, Mali on Monday. => Air/drone strike
Rockets were fired at the UN camp in Kidal, Mali on Monday. => Shelling/artillery/missile attack
Two people were killed by shelling in Timbuktu, Mali on Monday. => Shelling/artillery/missile attack
Artillery fire hit a village near Dioura, Mali on Monday. => Shelling/artillery/missile attack
Indirect fire targeted the MINUSMA camp in Aguelhok, Mali on Monday. => Shelling/artillery/missile attack
Militants launched mortars at a military camp in Djibo, Burkina Faso on Monday. => Shelling/artillery/missile attack
A grenade exploded in a restaurant in Bamako, Mali on Monday. => Grenade
A grenade attack wounded three people in Timbuktu, Mali on Monday. => Grenade
Two grenades were thrown at the house of a mayor in Ménaka, Mali on Monday. => Grenade
A suicide car bomb exploded outside the camp in Gao, Mali on Monday. => Suicide bomb
A car packed with explosives was detonated at the gate of the camp in Timbuktu, Mali on Monday. => Suicide bomb
A vehicle bomb went off outside the barracks in Sévaré, Mali on Monday. => Suicide bomb
A bomber on a motorbike detonated his explosives near a patrol in Gao, Mali on Monday. => Suicide bomb
Two female bombers blew themselves up in a camp for displaced people in Diffa, Niger on Monday. => Suicide bomb
An army vehicle hit a mine near Gossi, Mali on Monday. => Remote explosive/landmine/IED
An IED exploded under a convoy near Djibo, Burkina Faso on Monday. => Remote explosive/landmine/IED
Three children died when they picked up an unexploded shell in Gao, Mali on Monday. => Remote explosive/landmine/IED
A mine blast wounded two peacekeepers near Aguelhok, Mali on Monday. => Remote explosive/landmine/IED
A motorcycle triggered a landmine near Koro, Mali on Monday. => Remote explosive/landmine/IED
A convoy was hit by an explosion near Pama, Burkina Faso on Monday. => Remote explosive/landmine/IED
A bomb planted on the road exploded near Mansila, Burkina Faso on Monday. => Remote explosive/landmine/IED
Armed men shot dead a teacher in Djibo, Burkina Faso on Monday. => Attack
Gunmen on motorbikes opened fire on worshippers in Dablo, Burkina Faso on Monday. => Attack
A village chief was assassinated by unknown gunmen in Thiou, Burkina Faso on Monday. => Attack
Suspected jihadists slit the throats of three shepherds in Dori, Burkina Faso on Monday. => Attack
Soldiers executed nine herders near Nampala, Mali on Monday. => Attack
Gunmen attacked a group of miners near Kantchari, Burkina Faso, leaving seven dead on Monday. => Attack
Bandits shot and wounded a driver near Gao, Mali on Monday. => Attack
Armed men abducted two aid workers near Djibo, Burkina Faso on Monday. => Abduction/forced disappearance
Unidentified men took a teacher from his house in Bourzanga, Burkina Faso on Monday. => Abduction/forced disappearance
Ten passengers were taken hostage by gunmen on a bus near Fada N'Gourma, Burkina Faso on Monday. => Abduction/forced disappearance
Armed men stopped a bus and took away five passengers near Bandiagara, Mali on Monday. => Abduction/forced disappearance
Jihadists kidnapped 20 women who were gathering food near Arbinda, Burkina Faso on Monday. => Abduction/forced disappearance
An aid worker was snatched by armed men in Ménaka, Mali on Monday. => Abduction/forced disappearance
Gunmen seized a doctor from a health centre in Djibo, Burkina Faso on Monday. => Abduction/forced disappearance
Three women were raped by gunmen near Barsalogho, Burkina Faso on Monday. => Sexual violence
Two girls were gang-raped by armed men near Niafunké, Mali on Monday. => Sexual violence
Gunmen raped a displaced woman collecting firewood near Djibo, Burkina Faso on Monday. => Sexual violence
Thousands demonstrated against insecurity in Niamey, Niger on Monday. => Peaceful protest
Women staged a sit-in in Kayes, Mali on Monday. => Peaceful protest
Traders held a protest over taxes in Maradi, Niger on Monday. => Peaceful protest
Displaced people blocked the road to demand food in Kaya, Burkina Faso on Monday. => Peaceful protest
Youths gathered to denounce the presence of French troops in Niamey, Niger on Monday. => Peaceful protest
Thousands turned out to demand the departure of MINUSMA in Bamako, Mali on Monday. => Peaceful protest
Police fired tear gas at demonstrators in Bamako, Mali on Monday. => Protest with intervention
Police arrested ten protesters at a rally in Niamey, Niger on Monday. => Protest with intervention
Officers used tear gas to disperse students in Zinder, Niger on Monday. => Protest with intervention
Several activists were arrested during a banned march in Niamey, Niger on Monday. => Protest with intervention
Police in Gao, Mali, fired tear gas on Monday at marchers angry over killings. => Protest with intervention
La police a dispersé lundi à Bobo-Dioulasso, au Burkina Faso, une marche contre l'impuissance du pouvoir face aux attaques jihadistes. => Protest with intervention
Scuffles broke out as police used tear gas to disperse a march in Niamey, Niger on Monday. => Protest with intervention
Des heurts ont éclaté lundi à Arlit, au Niger, quand la police a dispersé une marche à coups de gaz lacrymogène. => Protest with intervention
Clashes broke out between protesters and police in Niamey, Niger on Monday. => Violent demonstration
Des heurts ont opposé manifestants et policiers lundi à Niamey, au Niger, lors d'une marche contre la vie chère. => Violent demonstration
Youths barricaded the road and burned tyres in Sévaré, Mali on Monday. => Violent demonstration
Des jeunes ont barricadé la route et incendié des pneus lundi à Sévaré, au Mali. => Violent demonstration
Des combats ont éclaté lundi à Gossi, au Mali, entre l'armée et le JNIM, au lendemain d'une manifestation. => Armed clash
Clashes broke out between the army and JNIM in Gossi, Mali on Monday, a day after a protest. => Armed clash
The march was called after gunmen stopped a bus on Monday near Djebock, Mali, and shot two travellers dead. => Attack
La marche de protestation a été appelée après que des hommes armés ont tué deux voyageurs lundi près de Djebock, au Mali. => Attack
Soldiers fired on demonstrators in Téra, Niger, killing three on Monday. => Excessive force against protesters
Three protesters were killed by security forces in Kayes, Mali on Monday. => Excessive force against protesters
One person was killed and several injured when police fired live rounds at demonstrators in Sikasso, Mali on Monday. => Excessive force against protesters
Demonstrators threw stones at police in Niamey, Niger on Monday. => Violent demonstration
Rioters torched a police station in Ouagadougou, Burkina Faso on Monday. => Violent demonstration
Residents erected barricades in Koutiala, Mali on Monday. => Violent demonstration
Protesters attacked the French embassy in Ouagadougou, Burkina Faso on Monday. => Violent demonstration
A home-made mine claimed the lives of nine passengers near Goundaka, Mali on Monday. => Remote explosive/landmine/IED
Soldiers arrested eight men accused of attacking a gendarmerie post in Loulouni, Mali on Monday. => Arrests
On Monday soldiers arrested eight people in Loulouni, Mali, who are suspected of taking part in an attack on a post. => Arrests
Gunmen fired into the crowd at a funeral in Tansarga, Burkina Faso on Monday and killed three people. => Attack
Police fired into the crowd at a protest in Gao, Mali on Monday and killed three people. => Excessive force against protesters
A crowd burned down the gendarmerie in Kayes, Mali on Monday. => Violent demonstration
An angry crowd beat a man to death in Bamako, Mali on Monday. => Mob violence
A crowd stoned a man to death in Gao, Mali on Monday. => Mob violence
Two men accused of theft were lynched by residents in Pouytenga, Burkina Faso on Monday. => Mob violence
A suspected thief was beaten by a crowd in Sikasso, Mali on Monday. => Mob violence
Clashes with sticks between two villages left five injured in Kayes, Mali on Monday. => Mob violence
Jihadists set fire to a health centre in Djibo, Burkina Faso on Monday. => Looting/property destruction
Militants destroyed a telephone mast in Titao, Burkina Faso on Monday. => Looting/property destruction
Suspected jihadists blew up a bridge in Konna, Mali on Monday. => Looting/property destruction
A school was burned by unidentified armed men in Bourzanga, Burkina Faso on Monday. => Looting/property destruction
Bandits robbed passengers of a bus near Gao, Mali on Monday. => Looting/property destruction
Jihadists sabotaged a water pump in Djibo, Burkina Faso on Monday. => Looting/property destruction
A pylon was sabotaged by militants near Kaya, Burkina Faso on Monday. => Looting/property destruction
A JNIM commander was captured by soldiers near Nara, Mali on Monday. => Arrests
Security forces detained a former minister in Bamako, Mali on Monday. => Arrests
Gendarmes picked up three suspected terrorists in Dori, Burkina Faso on Monday. => Arrests
Niger's army captured a Boko Haram leader in Diffa, Niger on Monday. => Arrests
An opposition leader was taken into custody in Niamey, Niger on Monday. => Arrests
An arms supplier of the jihadists was arrested in Gao, Mali on Monday. => Arrests
Soldiers handed over four suspected terrorists to the gendarmerie in Mopti, Mali on Monday. => Arrests
Troops seized a cache of weapons near Gossi, Mali on Monday. => Disrupted weapons use
Soldiers discovered an IED on the road near Djibo, Burkina Faso on Monday. => Disrupted weapons use
Customs officers seized 2,000 cartridges in Gaya, Niger on Monday. => Disrupted weapons use
Peacekeepers found rockets aimed at the camp in Kidal, Mali on Monday. => Disrupted weapons use
The gendarmerie confiscated rifles and ammunition in Dan Issa, Niger on Monday. => Disrupted weapons use
An arms cache was uncovered by the army near Ménaka, Mali on Monday. => Disrupted weapons use
A roadside bomb was made safe by engineers near Gao, Mali on Monday. => Disrupted weapons use
A ceasefire was signed by two militias in Ménaka, Mali on Monday. => Agreement
Residents agreed a truce with JNIM in Dinangourou, Mali on Monday. => Agreement
Two armed groups agreed to stop fighting in Ménaka, Mali on Monday. => Agreement
A local pact was concluded between Dozos and jihadists in Niono, Mali on Monday. => Agreement
Rival militias declared a ceasefire in Ménaka, Mali on Monday. => Agreement
Three rebel movements merged in Kidal, Mali on Monday. => Change to group/activity
JNIM fighters imposed a blockade on Boni, Mali on Monday. => Change to group/activity
JNIM fighters erected a roadblock near Djibo, Burkina Faso on Monday. => Change to group/activity
Suspected jihadists checked the identities of passengers near Kantchari, Burkina Faso on Monday. => Change to group/activity
Two armed groups announced their merger in Ménaka, Mali on Monday. => Change to group/activity
Fighters of JNIM surrendered to the army in Nioro, Mali on Monday. => Change to group/activity
A military camp was opened in Soum, Burkina Faso on Monday. => Headquarters or base established
Africa Corps built a base near Bamako, Mali on Monday. => Headquarters or base established
The army installed an outpost in Ouallam, Niger on Monday. => Headquarters or base established
A new gendarmerie post was established in Farabougou, Mali on Monday. => Headquarters or base established
The army arrested four suspected cattle thieves in Djibo, Burkina Faso on Monday. => Arrests
Les gendarmes ont interpellé deux terroristes présumés lundi à Djibo, au Burkina Faso. => Arrests
Les gendarmes ont arrêté lundi à Say, au Niger, un homme qui fournissait de la drogue aux terroristes. => Arrests
Three traders went missing near Mopti, Mali on Monday. => Abduction/forced disappearance
Trois commerçants sont portés disparus près de Mopti, au Mali, depuis lundi. => Abduction/forced disappearance
Des hommes armés ont emporté 400 têtes de bétail lundi à Bagaroua, au Niger. Aucun blessé n'a été signalé. => Looting/property destruction
Armed men took 400 head of cattle in Bagaroua, Niger on Monday. No deaths were reported. => Looting/property destruction
MINUSMA handed over its camp in Ber, Mali on Monday. => Non-violent transfer of territory
French troops left the base in Gossi, Mali on Monday. => Non-violent transfer of territory
The army entered Kidal, Mali, without meeting resistance on Monday. => Non-violent transfer of territory
UN peacekeepers closed their camp in Aguelhok, Mali on Monday. => Non-violent transfer of territory
Soldiers pulled out of the camp in Mansila, Burkina Faso on Monday. => Non-violent transfer of territory
The army took possession of the camp in Tessalit, Mali, after the peacekeepers departed on Monday. => Non-violent transfer of territory
Troops evacuated the outpost of Anderamboukane, Mali on Monday. => Non-violent transfer of territory
Mutinous soldiers fired in the air in Kati, Mali on Monday. => Other
JNIM gave residents 72 hours to leave the village of Partiaga, Burkina Faso on Monday. => Other
The kidnapped priest regained his freedom in Djibo, Burkina Faso on Monday. => Other
Ten abducted women were found alive near Arbinda, Burkina Faso on Monday. => Other
A mass grave containing 20 bodies was discovered near Gossi, Mali on Monday. => Other
An ultimatum was issued by jihadists to residents of Kantchari, Burkina Faso on Monday. => Other
Mali: jihadists burn school in Tessit => Looting/property destruction
Gunmen torch fuel trucks near Kayes, Mali => Looting/property destruction
Gunmen kidnap priest in Burkina Faso's Djibo => Abduction/forced disappearance
Two aid workers abducted near Ménaka, Mali => Abduction/forced disappearance
Mali army arrests JNIM commander near Nara => Arrests
Two generals arrested in Bamako => Arrests
Mali army defuses bomb in Sévaré => Disrupted weapons use
Niger seizes arms near Arlit => Disrupted weapons use
Mali: Dogon and Fulani sign peace deal in Koro => Agreement
Militias agree truce in Ménaka => Agreement
Thousands march in Bamako against insecurity => Peaceful protest
Hundreds rally in Niamey to demand US exit => Peaceful protest
Police disperse protesters in Niamey => Protest with intervention
Police fire tear gas at Bamako demonstrators => Protest with intervention
Two protesters shot dead in Niamey => Excessive force against protesters
Police kill protester in Gao, Mali => Excessive force against protesters
Protesters burn tyres in Bamako => Violent demonstration
Rioters torch police station in Ouagadougou => Violent demonstration
Mob lynches suspected thief in Ouagadougou => Mob violence
Suspected thief beaten to death in Bamako => Mob violence
Suicide bomber kills four in Gao, Mali => Suicide bomb
Car bomb hits barracks in Gao => Suicide bomb
UN leaves Ber camp in Mali => Non-violent transfer of territory
US troops quit Agadez base in Niger => Non-violent transfer of territory
German hostage freed in Mali's Gao => Other
Mass grave found near Diapaga, Burkina Faso => Other
Soldiers killed in attack on Mali base in Tessit => Armed clash
Militants ambush army convoy near Boni, Mali => Armed clash
Drone strike kills eight near Tinzaouaten, Mali => Air/drone strike
Mali army bombs militant base near Dioura => Air/drone strike
Mali army retakes Léré from rebels after battle => Government regains territory
Army recaptures Diapaga after fierce fighting => Government regains territory
JNIM seizes army base in Djibo, Burkina Faso => Non-state actor overtakes territory
Rebels capture Léré after fighting => Non-state actor overtakes territory
Des jihadistes ont attaqué un poste de l'armée à Tessit, au Mali, lundi. => Armed clash
Des hommes armés ont tendu une embuscade à un convoi militaire près de Boni, au Mali, lundi. => Armed clash
Des affrontements ont opposé des chasseurs dozos à des jihadistes à Bankass, au Mali, lundi. => Armed clash
Deux gendarmes ont été tués dans l'attaque de leur poste à Dolbel, au Niger, lundi. => Armed clash
Les militaires ont neutralisé 12 terroristes lors d'une opération près de Gossi, au Mali, lundi. => Armed clash
Une position des VDP a été attaquée par des terroristes à Kongoussi, au Burkina Faso, lundi. => Armed clash
Les militaires ont reconquis Diapaga, au Burkina Faso, après de violents combats, lundi. => Government regains territory
L'armée a repris le contrôle de Tessit, au Mali, après des heures de combats, lundi. => Government regains territory
L'armée malienne a repris Ber, au Mali, aux combattants de la CMA après une bataille, lundi. => Government regains territory
Les soldats ont libéré la ville d'Arbinda, au Burkina Faso, après des combats qui ont fait 20 morts chez les terroristes, lundi. => Government regains territory
Des jihadistes ont pris la ville de Diapaga, au Burkina Faso, après de violents combats, lundi. => Non-state actor overtakes territory
Les rebelles ont pris le contrôle de la ville de Léré, au Mali, après des combats avec l'armée, lundi. => Non-state actor overtakes territory
Le camp militaire de Tessit, au Mali, est tombé aux mains de l'EIGS après un assaut, lundi. => Non-state actor overtakes territory
Des jihadistes ont conquis le poste militaire de Mansila, au Burkina Faso, et hissé leur drapeau, lundi. => Non-state actor overtakes territory
Des avions de l'armée ont bombardé une base jihadiste près de Dioura, au Mali, lundi. => Air/drone strike
Un hélicoptère militaire a ouvert le feu sur un marché à Boni, au Mali, lundi. => Air/drone strike
Un drone a visé un véhicule près de Ber, au Mali, lundi. => Air/drone strike
Un drone a largué une bombe sur un mariage à Kidal, au Mali, lundi. => Air/drone strike
Six civils ont été tués par un drone à Amasrakad, au Mali, lundi. => Air/drone strike
Un drone kamikaze du FLA a touché un camp de l'armée à Ber, au Mali, lundi. => Air/drone strike
Des roquettes ont été tirées sur le camp de l'ONU à Kidal, au Mali, lundi. => Shelling/artillery/missile attack
La base de l'armée à Gao, au Mali, a essuyé des tirs de mortier, lundi. => Shelling/artillery/missile attack
Un obus a touché une maison à Tombouctou, au Mali, tuant un enfant, lundi. => Shelling/artillery/missile attack
Le camp de la Minusma d'Aguelhok, au Mali, a été la cible de tirs indirects, lundi. => Shelling/artillery/missile attack
Une grenade a explosé dans un restaurant à Bamako, au Mali, lundi. => Grenade
Une attaque à la grenade a fait trois blessés à Tombouctou, au Mali, lundi. => Grenade
Une voiture piégée conduite par un kamikaze a explosé devant le camp à Gao, au Mali, lundi. => Suicide bomb
Un véhicule bourré d'explosifs a explosé à l'entrée du camp de Tombouctou, au Mali, lundi. => Suicide bomb
Deux femmes ont actionné leur ceinture d'explosifs à Bosso, au Niger, lundi. => Suicide bomb
Deux femmes se sont fait exploser dans un camp de déplacés à Diffa, au Niger, lundi. => Suicide bomb
Un véhicule de l'armée a sauté sur une mine près de Gossi, au Mali, lundi. => Remote explosive/landmine/IED
Un EEI a explosé au passage d'un convoi près de Djibo, au Burkina Faso, lundi. => Remote explosive/landmine/IED
Trois enfants sont morts en ramassant un obus non explosé à Gao, au Mali, lundi. => Remote explosive/landmine/IED
L'explosion d'une mine a blessé deux Casques bleus près d'Aguelhok, au Mali, lundi. => Remote explosive/landmine/IED
Une ambulance a roulé sur un engin explosif improvisé près de Gayéri, au Burkina Faso, lundi. => Remote explosive/landmine/IED
Des soldats ont été tués quand leur camion est passé sur une mine près d'Abala, au Niger, lundi. => Remote explosive/landmine/IED
Une bombe posée sur la route a explosé près de Mansila, au Burkina Faso, lundi. => Remote explosive/landmine/IED
Des individus armés ont abattu un enseignant à Djibo, au Burkina Faso, lundi. => Attack
Des hommes armés à moto ont ouvert le feu sur des fidèles à Dablo, au Burkina Faso, lundi. => Attack
Le chef du village a été assassiné par des inconnus armés à Thiou, au Burkina Faso, lundi. => Attack
Des jihadistes présumés ont égorgé trois bergers à Dori, au Burkina Faso, lundi. => Attack
Des militaires ont exécuté neuf éleveurs près de Nampala, au Mali, lundi. => Attack
Des hommes armés ont attaqué des orpailleurs près de Kantchari, au Burkina Faso, faisant sept morts, lundi. => Attack
Des bandits ont blessé par balle un chauffeur près de Gao, au Mali, lundi. => Attack
Des hommes armés ont kidnappé deux humanitaires près de Djibo, au Burkina Faso, lundi. => Abduction/forced disappearance
Des inconnus ont emmené un enseignant de son domicile à Bourzanga, au Burkina Faso, lundi. => Abduction/forced disappearance
Dix passagers d'un car ont été pris en otage par des hommes armés près de Fada N'Gourma, au Burkina Faso, lundi. => Abduction/forced disappearance
Des hommes armés ont intercepté un car et emmené cinq passagers près de Bandiagara, au Mali, lundi. => Abduction/forced disappearance
Quatre chauffeurs sont portés disparus près de Téra, au Niger, lundi. => Abduction/forced disappearance
Des hommes armés ont enlevé un médecin au centre de santé de Djibo, au Burkina Faso, lundi. => Abduction/forced disappearance
Un journaliste a été emmené par des hommes en civil à Ouagadougou, au Burkina Faso, lundi. => Abduction/forced disappearance
Trois femmes ont été violées par des hommes armés près de Barsalogho, au Burkina Faso, lundi. => Sexual violence
Une femme a été victime d'un viol collectif commis par des hommes armés près de Niafunké, au Mali, lundi. => Sexual violence
Des milliers de personnes ont manifesté contre l'insécurité à Niamey, au Niger, lundi. => Peaceful protest
Des femmes ont organisé un sit-in à Kayes, au Mali, lundi. => Peaceful protest
Une manifestation de soutien à la junte a eu lieu à Ouagadougou, au Burkina Faso, lundi. => Peaceful protest
Les enseignants se sont rassemblés devant le ministère à Bamako, au Mali, lundi. => Peaceful protest
Un meeting contre la Minusma s'est tenu à Gao, au Mali, lundi. => Peaceful protest
Une marche pacifique a rassemblé des milliers de personnes à Dori, au Burkina Faso, lundi. => Peaceful protest
Les femmes ont marché pour exiger la libération des otages à Téra, au Niger, lundi. => Peaceful protest
La police a tiré des gaz lacrymogènes sur les manifestants à Bamako, au Mali, lundi. => Protest with intervention
La police a interpellé dix manifestants lors d'un rassemblement à Niamey, au Niger, lundi. => Protest with intervention
Plusieurs militants ont été arrêtés pendant une marche interdite à Niamey, au Niger, lundi. => Protest with intervention
Des soldats ont tiré sur des manifestants à Téra, au Niger, faisant trois morts, lundi. => Excessive force against protesters
Trois manifestants ont été tués par les forces de sécurité à Kayes, au Mali, lundi. => Excessive force against protesters
Les gendarmes ont tiré à balles réelles sur les marcheurs à Gao, au Mali, faisant quatre blessés, lundi. => Excessive force against protesters
Des manifestants ont jeté des pierres sur la police à Niamey, au Niger, lundi. => Violent demonstration
Des émeutiers ont incendié un commissariat à Ouagadougou, au Burkina Faso, lundi. => Violent demonstration
Des habitants ont érigé des barricades à Koutiala, au Mali, lundi. => Violent demonstration
Des manifestants ont attaqué l'ambassade de France à Ouagadougou, au Burkina Faso, lundi. => Violent demonstration
Une foule en colère a incendié la gendarmerie à Kayes, au Mali, lundi. => Violent demonstration
Une foule en colère a battu à mort un homme à Bamako, au Mali, lundi. => Mob violence
Des agriculteurs et des éleveurs se sont affrontés à la machette à Dosso, au Niger, lundi. => Mob violence
Des groupes de jeunes rivaux se sont battus à coups de machettes et de gourdins à Kayes, au Mali, lundi. => Mob violence
Des affrontements entre agriculteurs et éleveurs ont fait trois morts à Maradi, au Niger, lundi. => Mob violence
Un homme a été lapidé par la foule à Gao, au Mali, lundi. => Mob violence
Des jihadistes ont mis le feu à un centre de santé à Djibo, au Burkina Faso, lundi. => Looting/property destruction
Des terroristes ont détruit une antenne téléphonique à Titao, au Burkina Faso, lundi. => Looting/property destruction
Des jihadistes présumés ont fait sauter un pont à Konna, au Mali, lundi. => Looting/property destruction
Une école a été brûlée par des hommes armés non identifiés à Bourzanga, au Burkina Faso, lundi. => Looting/property destruction
Des bandits ont dépouillé les passagers d'un car près de Gao, au Mali, lundi. => Looting/property destruction
Des jihadistes ont saboté une pompe à eau à Djibo, au Burkina Faso, lundi. => Looting/property destruction
Un pylône a été saboté par des terroristes près de Kaya, au Burkina Faso, lundi. => Looting/property destruction
Un chef du JNIM a été capturé par les militaires près de Nara, au Mali, lundi. => Arrests
Les forces de sécurité ont interpellé un ancien ministre à Bamako, au Mali, lundi. => Arrests
Les gendarmes ont appréhendé trois terroristes présumés à Dori, au Burkina Faso, lundi. => Arrests
Un opposant a été placé en garde à vue à Niamey, au Niger, lundi. => Arrests
Un fournisseur d'armes des jihadistes a été arrêté à Gao, au Mali, lundi. => Arrests
L'armée a mis aux arrêts six suspects près de Tillabéri, au Niger, lundi. => Arrests
Les militaires ont saisi une cache d'armes près de Gossi, au Mali, lundi. => Disrupted weapons use
Les militaires ont découvert un EEI sur la route près de Djibo, au Burkina Faso, lundi. => Disrupted weapons use
Les douaniers ont saisi 2 000 cartouches à Gaya, au Niger, lundi. => Disrupted weapons use
Les Casques bleus ont découvert des roquettes pointées vers le camp à Kidal, au Mali, lundi. => Disrupted weapons use
La gendarmerie a confisqué des fusils et des munitions à Dan Issa, au Niger, lundi. => Disrupted weapons use
Une cache d'armes a été découverte par l'armée près de Ménaka, au Mali, lundi. => Disrupted weapons use
L'armée a démantelé un atelier de fabrication d'EEI près de Dioura, au Mali, lundi. => Disrupted weapons use
Un cessez-le-feu a été signé par deux milices à Ménaka, au Mali, lundi. => Agreement
Les habitants ont conclu une trêve avec le JNIM à Dinangourou, au Mali, lundi. => Agreement
Deux groupes armés ont convenu de cesser les hostilités à Ménaka, au Mali, lundi. => Agreement
Un pacte local a été conclu entre dozos et jihadistes à Niono, au Mali, lundi. => Agreement
Les milices rivales ont décrété un cessez-le-feu à Ménaka, au Mali, lundi. => Agreement
Trois mouvements rebelles ont fusionné à Kidal, au Mali, lundi. => Change to group/activity
Le JNIM a imposé un blocus à Boni, au Mali, lundi. => Change to group/activity
Des hommes armés ont réuni les habitants à la mosquée et exigé la zakat à Tillia, au Niger, lundi. => Change to group/activity
Des terroristes ont harangué les villageois à Partiaga, au Burkina Faso, lundi. => Change to group/activity
Des hommes armés ont menacé les enseignants de l'école de Bogandé, au Burkina Faso, lundi. => Change to group/activity
Un camp militaire a été ouvert à Djibo, au Burkina Faso, lundi. => Headquarters or base established
Africa Corps a construit une base près de Bamako, au Mali, lundi. => Headquarters or base established
Des jihadistes ont établi leur campement dans la forêt près de Kantchari, au Burkina Faso, lundi. => Headquarters or base established
La Minusma a remis son camp de Ber, au Mali, lundi. => Non-violent transfer of territory
Les troupes françaises ont quitté la base de Gossi, au Mali, lundi. => Non-violent transfer of territory
L'armée est entrée à Kidal, au Mali, sans rencontrer de résistance, lundi. => Non-violent transfer of territory
Les rebelles ont pris possession de la base laissée par l'ONU à Aguelhok, au Mali, lundi. => Non-violent transfer of territory
L'armée américaine a rétrocédé sa base à l'armée nigérienne à Agadez, au Niger, lundi. => Non-violent transfer of territory
Les militaires se sont repliés de leur poste de Mansila, au Burkina Faso, lundi. => Non-violent transfer of territory
Des soldats mutins ont tiré en l'air à Kati, au Mali, lundi. => Other
Le JNIM a donné 72 heures aux habitants pour quitter le village de Partiaga, au Burkina Faso, lundi. => Other
Une otage italienne a été libérée à Gao, au Mali, lundi. => Other
Les jihadistes ont libéré le maire qu'ils avaient enlevé à Boni, au Mali, lundi. => Other
L'armée a libéré six otages près de Bosso, au Niger, lundi. => Other
L'ONU a condamné lundi l'attaque qui a tué dix civils dimanche à Tessit, au Mali. => Attack
Le président a condamné l'attentat qui a fait dix morts dimanche à Tessit, au Mali. => Attack
La Cédéao condamne l'attaque de dimanche à Tessit, au Mali, qui a coûté la vie à dix soldats. => Armed clash
Le gouvernement juge inacceptable l'attaque qui a tué six soldats lundi à Tessit, au Mali. => Armed clash
Le chef de la junte a reçu en audience lundi les familles des dix gendarmes tués samedi à Torodi, au Niger. => Armed clash
Le parquet de Niamey a indiqué lundi que six gendarmes avaient été tués samedi dans une embuscade près de Torodi. => Armed clash
Un juge a été enlevé lundi à Ménaka, au Mali, par des hommes armés. => Abduction/forced disappearance
Le président du tribunal de Niono, au Mali, a été enlevé lundi par des hommes armés. => Abduction/forced disappearance
Des hommes armés ont incendié le tribunal de Niono, au Mali, lundi. => Looting/property destruction
Le président a présenté mardi ses condoléances aux familles des dix soldats tombés dimanche à Sebba, au Burkina Faso. => Armed clash
Gunmen abducted a judge in Ménaka, Mali, on Monday. => Abduction/forced disappearance
A judge was shot dead on Monday in Ménaka, Mali, on his way to court. => Attack
Jihadists burned down the court in Niono, Mali, on Monday. => Looting/property destruction
The imam launched an appeal for calm after gunmen killed ten worshippers in Dori, Burkina Faso, on Friday. => Attack
A pick-up carrying traders was blown up by a mine near Mondoro, Mali, on Sunday, and nine of them died. => Remote explosive/landmine/IED
At dawn on Monday, men on motorbikes swept through the village of Gorgadji, Burkina Faso, shooting at anyone they met. => Attack
Soldiers dragged a journalist from his newsroom in Ouagadougou on Monday and drove him to an unknown destination. => Abduction/forced disappearance
Two opposition figures were picked up by hooded men in Ouagadougou, Burkina Faso, on Monday. => Abduction/forced disappearance
A lorry carrying food aid was hijacked near Léré, Mali, on Monday. => Looting/property destruction
Militants cut down telephone poles near Kongoussi, Burkina Faso, on Monday. => Looting/property destruction
Five soldiers were injured when their vehicle was blown up near Labbezanga, Mali, on Monday. => Remote explosive/landmine/IED
A booby-trapped corpse exploded near Djibo, Burkina Faso, on Monday, killing two volunteers. => Remote explosive/landmine/IED
A Burkinabe army plane strafed a market in Pissila on Monday, residents said. => Air/drone strike
JNIM took over the town of Pobé-Mengao, Burkina Faso, after driving out the army on Monday. => Non-state actor overtakes territory
Militants attempted to enter Torodi, Niger, on Monday but were pushed back by the army. => Armed clash
The Nigerien army said it thwarted an attack by Boko Haram near Diffa on Monday, killing 13. => Armed clash
Dozo hunters chased away jihadists who had come to collect zakat in Djenné, Mali, on Monday. => Armed clash
Angry women blocked the entrance to the governor's office in Ménaka, Mali, on Monday. => Peaceful protest
Two of the teachers abducted in Bourzanga, Burkina Faso, escaped from their captors on Monday. => Other
The villagers of Marebougou, Mali, agreed with the jihadists on Monday to lift the blockade. => Agreement
Preachers of JNIM ordered women in Sampara, Mali, on Monday to wear the veil. => Change to group/activity
The bodies of six herders with their hands tied were discovered near Nara, Mali, on Monday. => Attack
Three employees of a Chinese company were seized by gunmen at a building site near Kayes, Mali, on Monday. => Abduction/forced disappearance
Gunmen on Monday raided a gold mine near Gaoua, Burkina Faso, and took away its guards. => Abduction/forced disappearance
Un pick-up transportant des commerçants a été soufflé dimanche par une mine près de Mondoro, au Mali : neuf d'entre eux ont péri. => Remote explosive/landmine/IED
Le sous-préfet et son chauffeur ont été extraits de leur véhicule par des hommes armés à la sortie de Douentza, au Mali, mardi. => Abduction/forced disappearance
Un activiste a été embarqué lundi par des individus en civil à Ouagadougou. => Abduction/forced disappearance
Le marché de Barsalogho, au Burkina Faso, est parti en fumée lundi après le passage d'hommes armés. => Looting/property destruction
Un camion de vivres a été détourné lundi par des hommes armés près de Léré, au Mali. => Looting/property destruction
Des poteaux électriques ont été sciés par des terroristes lundi près de Kongoussi, au Burkina Faso. => Looting/property destruction
Un cadavre piégé a explosé lundi près de Djibo, au Burkina Faso, tuant deux volontaires. => Remote explosive/landmine/IED
L'aviation malienne a traité lundi une colonne de pick-up près d'Abeïbara. => Air/drone strike
Trois missiles tirés par un drone ont atteint lundi une maison à Inadiatafane, au Mali, tuant sept personnes. => Air/drone strike
Un avion de l'armée burkinabè a mitraillé lundi le marché de Pissila, selon des habitants. => Air/drone strike
VDP et terroristes ont échangé des coups de feu pendant deux heures lundi à Kelbo, au Burkina Faso. => Armed clash
Une fusillade nourrie a éclaté lundi entre gendarmes et assaillants au poste de Torodi, au Niger. => Armed clash
Des jihadistes ont tenté lundi d'entrer dans Torodi, au Niger, avant d'être refoulés par l'armée. => Armed clash
Des chasseurs dozos ont chassé lundi des jihadistes venus prélever la zakat à Djenné, au Mali. => Armed clash
Des femmes en colère ont bloqué lundi l'entrée du gouvernorat de Ménaka, au Mali. => Peaceful protest
La police a délogé lundi des enseignants qui tenaient un sit-in à Niamey, au Niger. => Protest with intervention
Un manifestant est mort et quatre autres ont été touchés par balles lundi à Téra, au Niger, les soldats ayant tiré dans la foule. => Excessive force against protesters
Deux des enseignants enlevés à Bourzanga, au Burkina Faso, ont faussé compagnie à leurs ravisseurs lundi. => Other
Les habitants de Marébougou, au Mali, se sont entendus lundi avec les jihadistes pour la levée du blocus. => Agreement
Des prêcheurs du JNIM ont ordonné lundi aux femmes de Sampara, au Mali, de porter le voile. => Change to group/activity
Six corps d'éleveurs, les mains ligotées, ont été découverts lundi près de Nara, au Mali. => Attack
Trois employés d'une société chinoise ont été capturés par des hommes armés sur un chantier près de Kayes, au Mali, lundi. => Abduction/forced disappearance
Un imam et deux de ses élèves n'ont plus donné signe de vie depuis le passage d'hommes armés lundi à Arbinda, au Burkina Faso. => Abduction/forced disappearance
Des individus non identifiés ont ôté la vie à un berger lundi à Gothèye, au Niger. => Attack
Une attaque armée a coûté la vie à cinq orpailleurs lundi à Kantchari, au Burkina Faso. => Attack
Le détachement de Partiaga, au Burkina Faso, a résisté lundi à un assaut. => Armed clash
Les élèves sont sortis manifester lundi à Dosso, au Niger, pour réclamer des enseignants. => Peaceful protest
Les terroristes ont coupé lundi le réseau téléphonique à Foutouri, au Burkina Faso. => Looting/property destruction
FAULT Le corps sans vie d'un conseiller municipal enlevé la veille a été retrouvé lundi à Banh, au Burkina Faso. => Attack
A suspected informant was dragged out of the mosque and shot in Boulsa, Burkina Faso, on Monday. => Attack
The mayor of Tillabéri, Niger, survived an assassination attempt on Monday when men fired at his car. => Attack
A nurse was stabbed by armed men who looted the clinic in Ber, Mali, on Monday. => Attack
Unidentified individuals poisoned wells and torched fields in Kani-Bonzon, Mali, on Monday. => Looting/property destruction
Armed robbers held up a bus and stripped its passengers of money and phones near Gao, Mali, on Monday. => Looting/property destruction
Jihadists broke open the shops of Barani, Burkina Faso, on Monday and carried off food. => Looting/property destruction
Two schools and a town hall went up in smoke in Foutouri, Burkina Faso, on Monday when terrorists came through. => Looting/property destruction
Five suspected members of a JNIM logistics cell were rounded up in Sikasso, Mali, on Monday. => Arrests
Supporters of the ousted president set cars alight and looted party headquarters in Niamey, Niger, on Monday. => Violent demonstration
Residents attacked a convoy of French soldiers with stones in Kaya, Burkina Faso, on Monday. => Violent demonstration
The last French soldiers left Niger's capital on Monday, handing over their base at the airport. => Non-violent transfer of territory
Jihadists announced a total ban on fuel deliveries to Bamako, Mali, on Monday. => Change to group/activity
JNIM declared a blockade on the towns of Kayes and Nioro, Mali, on Monday. => Change to group/activity
Ten people were drowned on Monday when jihadists fired on a river boat near Rharous, Mali. => Attack
Le maire de Tillabéri, au Niger, a échappé lundi à une tentative d'assassinat, des hommes ayant tiré sur sa voiture. => Attack
Une infirmière a été poignardée lundi à Ber, au Mali, par des hommes armés qui ont pillé le dispensaire. => Attack
Des inconnus armés ont empoisonné des puits et brûlé des champs lundi à Kani-Bonzon, au Mali. => Looting/property destruction
Des coupeurs de route ont arrêté un car et délesté les passagers de leur argent lundi près de Gao, au Mali. => Looting/property destruction
Un haut responsable du JNIM s'est rendu à l'armée lundi à Nampala, au Mali. => Change to group/activity
La junte a fait arrêter lundi à Ouagadougou un colonel soupçonné de complot. => Arrests
Des milliers de personnes se sont mobilisées lundi à Bamako, au Mali, pour exiger la fin de la transition. => Peaceful protest
Des partisans du président déchu ont incendié des voitures et saccagé le siège d'un parti lundi à Niamey, au Niger. => Violent demonstration
Les jihadistes ont décrété lundi l'interdiction de livrer du carburant à Bamako, au Mali. => Change to group/activity
Le JNIM a annoncé lundi un blocus sur les villes de Kayes et de Nioro, au Mali. => Change to group/activity
Un nouveau mouvement armé a vu le jour lundi à Agadez, au Niger. => Change to group/activity
Les jihadistes ont donné lundi jusqu'à vendredi aux habitants de Kébila, au Mali, pour partir. => Other
Dix personnes se sont noyées lundi quand des jihadistes ont tiré sur une pinasse près de Rharous, au Mali. => Attack
Dix femmes parties chercher du bois ont été ravies par des hommes armés lundi près d'Arbinda, au Burkina Faso. => Abduction/forced disappearance
FAULT Officers announced on television on Monday that they had overthrown the president in Niamey, Niger. => Other
FAULT Eleven farmers never came home from their fields near Banibangou, Niger, on Monday; their bodies were found the next day. => Attack
Mali : une école incendiée à Tessit => Looting/property destruction
Burkina : des camions-citernes brûlés près de Kaya => Looting/property destruction
Burkina : un prêtre enlevé à Djibo => Abduction/forced disappearance
Mali : deux humanitaires kidnappés près de Ménaka => Abduction/forced disappearance
Mali : un chef du JNIM arrêté près de Nara => Arrests
Deux généraux arrêtés à Bamako => Arrests
Mali : une bombe désamorcée à Sévaré => Disrupted weapons use
Niger : saisie d'armes près d'Arlit => Disrupted weapons use
Mali : Dogons et Peuls signent un accord de paix à Koro => Agreement
Ménaka : deux milices concluent une trêve => Agreement
Bamako : des milliers de manifestants contre l'insécurité => Peaceful protest
Niger : marche contre la présence américaine à Niamey => Peaceful protest
Niamey : la police disperse une manifestation => Protest with intervention
Bamako : une marche dispersée à coups de gaz lacrymogène => Protest with intervention
Niamey : deux manifestants tués par balles => Excessive force against protesters
Gao : la police tire sur des manifestants, un mort => Excessive force against protesters
Bamako : des pneus brûlés et des barricades => Violent demonstration
Ouagadougou : un commissariat incendié par des manifestants => Violent demonstration
Ouagadougou : un voleur présumé lynché par la foule => Mob violence
Niger : trois morts dans un affrontement entre agriculteurs et éleveurs à Maradi => Mob violence
Mali : attentat-suicide à Gao, quatre morts => Suicide bomb
Gao : une voiture piégée explose devant un camp => Suicide bomb
Mali : un otage allemand libéré à Gao => Other
Découverte d'un charnier près de Diapaga, au Burkina Faso => Other
Mali : embuscade contre un convoi militaire près de Boni => Armed clash
Niger : 30 terroristes neutralisés près de Tillabéri => Armed clash
Mali : une frappe de drone fait huit morts près de Tinzaouaten => Air/drone strike
Mali : l'armée bombarde une base terroriste près de Dioura => Air/drone strike
Mali : l'armée reprend Léré aux rebelles après des combats => Government regains territory
Burkina : le JNIM s'empare du camp militaire de Djibo => Non-state actor overtakes territory
Mali : les rebelles prennent Léré après des combats => Non-state actor overtakes territory
`;

const NOTHING = `
Les agents de la mairie ont enlevé les ordures lundi à Gao, au Mali.
Les soldats du feu ont maîtrisé l'incendie du marché de Kayes, au Mali, lundi.
L'armée a distribué des vivres aux habitants lundi à Djibo, au Burkina Faso.
Les troupes ont défilé lundi à Niamey, au Niger.
L'école de Ménaka, au Mali, a rouvert lundi.
Le poste de péage a été fermé lundi à Koutiala, au Mali.
L'ONU a libéré des fonds pour les déplacés lundi à Kaya, au Burkina Faso.
Les pêcheurs ont pris de gros capitaines lundi à Mopti, au Mali.
Des chasseurs ont tiré sur des hyènes lundi près de Tillia, au Niger.
Le gouvernement a tiré les leçons de la crise lundi à Bamako, au Mali.
Les étudiants ont manifesté leur joie lundi à Niamey, au Niger.
Le chef du village a réuni les habitants lundi à Tessit, au Mali, pour parler du puits.
L'armée a fait don de motos à la police lundi à Mopti, au Mali.
L'armée a présenté ses drones lundi à Bamako, au Mali.
Le gouverneur a imposé un couvre-feu lundi à Ménaka, au Mali.
Les déplacés ont regagné leurs villages lundi à Titao, au Burkina Faso.
Le FESPACO a été marqué par une bombe d'émotion lundi à Ouagadougou, au Burkina Faso.
Un bus a percuté un troupeau lundi près de Dosso, au Niger.
Les travaux de la base vie de la mine ont commencé lundi à Houndé, au Burkina Faso.
The army distributed food to residents of Djibo, Burkina Faso, on Monday.
Soldiers took children to hospital in Gao, Mali, on Monday.
The governor imposed a curfew in Ménaka, Mali, on Monday.
Troops marched in a parade in Niamey, Niger, on Monday.
Displaced families returned to Titao, Burkina Faso, on Monday.
The president visited the base in Kati, Mali, on Monday.
The minister took fire from opponents in parliament in Niamey, Niger, on Monday.
The budget came under attack in parliament in Ouagadougou, Burkina Faso, on Monday.
Soldiers planted trees at the camp in Sévaré, Mali, on Monday.
Customs officers destroyed contraband cigarettes in Gaya, Niger, on Monday.
The army cut its fuel consumption in Bamako, Mali, on Monday.
The UN left Mali with a heavy heart, its envoy said in Bamako on Monday.
The army told residents to leave the flooded quarter of Gamkalé in Niamey, Niger, on Monday.
Militants of the ruling party gathered residents in Niamey, Niger, on Monday.
Residents beat drums to welcome the team in Dosso, Niger, on Monday.
The army and the university signed a research agreement in Ouagadougou, Burkina Faso, on Monday.
Peace talks opened in Algiers on Monday between Mali and rebels.
FAULT Bulls attacked a farmer near Zinder, Niger, on Monday.
FAULT Volunteers left the post of registration in Kaya, Burkina Faso, on Monday.
FAULT Le président a quitté la base militaire de Kati, au Mali, lundi après une visite.
The army denied that soldiers had killed civilians in Tessit, Mali.
Militants could attack Djibo, Burkina Faso, in the coming days, analysts said on Monday.
A ceasefire may be signed in Bamako, Mali, next week.
A court in Niamey, Niger, on Monday sentenced two men to ten years for the attack on Dolbel.
Soldiers rehearsed an assault on a village in an exercise near Thiès, Senegal, on Monday.
The number of abductions in Burkina Faso rose by 30 percent last year, the UN said on Monday.
The minister of defence visited troops in Tessit, Mali, on Monday.
Mali and Russia signed a deal on the construction of a nuclear plant on Monday in Bamako.
A shop burned down in the market of Zinder, Niger, on Monday after a short circuit.
A Bamako court on Monday jailed two men for life over an attack on a nightclub that killed five people.
The criminal court in Niamey found a Boko Haram commander responsible for the killing of 14 fishermen on Monday.
Three suspected jihadists appeared before a judge in Bobo-Dioulasso on Monday, accused of having killed a gendarme.
Prosecutors in Niamey on Monday charged eleven soldiers with the murder of a colonel.
La justice militaire nigérienne a jugé lundi à Niamey quatre soldats accusés d'avoir abattu trois civils.
Le procureur a requis lundi à Bamako trente ans de réclusion contre les auteurs présumés de l'attaque d'un restaurant.
La chambre criminelle de Ouagadougou a infligé lundi vingt ans de prison à l'assassin d'un chef de village tué à Kaya.
Quatre jihadistes présumés ont été déférés lundi au pôle judiciaire antiterroriste de Bamako pour le meurtre d'un policier.
La Cour suprême a rejeté mardi à Bamako le pourvoi du cerveau de l'attaque qui a fait 20 morts.
Le ministre malien des Affaires étrangères a tiré à boulets rouges lundi sur l'Algérie.
The school year has been pushed back to November in Niger, the ministry said on Monday.
The team beat off a strong challenge from Mali in Niamey on Monday.
The president escaped from protocol to greet the crowd in Bamako on Monday.
The government's hands are tied, the finance minister said in Bamako on Monday.
The company took over the town's water supply in Kayes, Mali, on Monday.
Workers cut cables to repair the network in Bamako, Mali, on Monday.
Parents took away pupils from the school in Gao, Mali, on Monday because of the heat.
Hunters chased away elephants near Gossi, Mali, on Monday.
Farmers agreed with herders on a calendar for the harvest in Kaya, Burkina Faso, on Monday.
A tree blown up by the storm blocked the road in Bamako, Mali, on Monday.
Journalists shooting at a film location in Bamako left on Monday.
Une partie du marché de Kayes, au Mali, est partie en fumée lundi dans un incendie accidentel.
La société d'électricité a coupé le réseau lundi à Bamako, au Mali, pour travaux.
Les voyageurs ont été refoulés par la police des frontières lundi à Niamey, au Niger.
Les élèves sont sortis de leur salle de classe lundi à Dosso, au Niger, pour la récréation.
Le ministre a résisté lundi à l'assaut des questions des députés à Bamako, au Mali.
Les deux partis se sont entendus lundi avec le gouvernement à Niamey, au Niger, sur la date du scrutin.
Le camion détourné par la crue a été retrouvé lundi à Niamey, au Niger.
Le chauffeur est sorti indemne de son véhicule après l'accident lundi près de Dosso, au Niger.
Les pompiers ont extrait deux blessés de leur véhicule lundi près de Dosso, au Niger.
La police a délogé des occupants illégaux lundi à Ouagadougou, au Burkina Faso.
Le président a échappé à la foule des journalistes lundi à Bamako, au Mali.
La chasse aux terroristes se poursuit, a dit lundi le ministre à Niamey, au Niger.
L'avion du président a neutralisé la distance entre Bamako et Moscou lundi.
Le petit commerce a été soufflé par l'explosion des prix lundi à Bamako, au Mali.
A fight between supporters of two teams left a man stabbed in Niamey, Niger, on Monday.
A pupil was stabbed by a classmate in Bamako, Mali, on Monday.
Un élève a été poignardé par un camarade lundi à Bamako, au Mali.
The ministry announced a ban on plastic bags in Bamako, Mali, on Monday.
Le gouvernement a annoncé lundi l'interdiction des sachets plastiques à Bamako, au Mali.
Le chef d'état-major s'est rendu lundi à Gao, au Mali, auprès des soldats.
The bus was held up by traffic in Bamako, Mali, on Monday.
Le journal a vu le jour lundi à Bamako, au Mali.
La batterie a été chargée par des étudiants lundi à Niamey, au Niger.
« On est pris en otage par les intermédiaires », a pesté lundi un éleveur à Niamey, au Niger.
The prime minister of Mali on Monday attacked the opposition's record in Bamako.
A Bamako court ordered the release of an opposition leader on Monday.
Burkina Faso's team was held hostage by travel delays in Ouagadougou on Monday.
The Stallions fought back to beat Niger in Ouagadougou on Monday.
Army engineers repaired the bridge at Konna, Mali, that jihadists blew up last year.
The army chief visited wounded soldiers at a hospital in Niamey, Niger, on Monday.
A truck driver killed three sheep near Dosso, Niger, on Monday.
The health minister launched an attack on malaria in Bobo-Dioulasso, Burkina Faso, on Monday.
Fifty migrants from Mali drowned off the coast of Libya on Monday.
Un tribunal de Bamako a ordonné lundi la libération d'un opposant.
Le génie militaire a réparé lundi le pont de Konna, au Mali, dynamité l'an dernier par les jihadistes.
Le chef d'état-major a rendu visite lundi aux soldats blessés à l'hôpital de Niamey, au Niger.
Le ministre a lancé lundi l'offensive contre le paludisme à Bobo-Dioulasso, au Burkina Faso.
Cinquante migrants maliens se sont noyés lundi au large de la Libye.
Des éleveurs ont vendu 300 boeufs saisis par la douane lundi à Gaya, au Niger.
La police de Kayes, au Mali, a mis la main lundi sur un réseau de trafiquants de faux médicaments.
Le FC Nouadhibou a pris d'assaut la surface de Djoliba lundi à Bamako.
Le ministre burkinabè de la Sécurité a procédé lundi à Ouagadougou à la destruction de drogues saisies.
A Tombouctou, au Mali, l'Unesco a achevé lundi la restauration des mausolées détruits en 2012.
Mali beat Niger 2-0 in Bamako on Monday in a match that the visitors dominated.
The opposition plans to march in Niamey, Niger, on Saturday.
The EU on Monday extended sanctions against five militants in Mali.
The hostage held in Mali for four years is in good health, his family said on Monday.
The UN asked JNIM on Monday to lift its blockade of Boni, Mali.
France will leave its base in Gossi, Mali, next month, the general staff said on Monday.
A hundred former fighters completed training in Gao, Mali, on Monday.
The army opened an inquiry on Monday into allegations of killings in Moura, Mali.
Police in Ouagadougou, Burkina Faso, recovered 20 stolen motorbikes on Monday.
A roadside bomb killed six in Kandahar, Afghanistan, on Monday.
Jihadists regularly attack convoys on the road to Djibo, Burkina Faso.
A fire destroyed 50 stalls at the market of Gao, Mali, on Monday.
L'armée a démenti lundi que des soldats aient tué des civils à Tessit, au Mali.
Les terroristes pourraient attaquer Djibo, au Burkina Faso, dans les prochains jours, ont averti lundi des analystes.
Un cessez-le-feu doit être signé la semaine prochaine à Bamako, au Mali.
Le tribunal de Niamey, au Niger, a condamné lundi deux hommes à dix ans de prison pour l'attaque de Dolbel.
Des soldats ont simulé lundi l'assaut d'un village lors d'un exercice près de Thiès, au Sénégal.
En 2023, 1 200 personnes ont été tuées au Niger, selon un rapport publié lundi.
Le Niger et le Mali ont signé lundi à Niamey un accord commercial.
La police de Niamey, au Niger, a arrêté lundi un voleur de téléphones.
Un car s'est renversé lundi près de Fada N'Gourma, au Burkina Faso, faisant dix morts.
Les médecins ont entamé lundi une grève à Niamey, au Niger.
Le préfet a interdit une marche prévue lundi à Niamey, au Niger.
L'otage détenu au Mali depuis quatre ans est en bonne santé, a dit lundi sa famille.
L'ONU a demandé lundi au JNIM de lever son blocus de Boni, au Mali.
La France quittera sa base de Gossi, au Mali, le mois prochain, a annoncé lundi l'état-major.
L'armée a ouvert lundi une enquête sur des allégations de tueries à Moura, au Mali.
Les pluies ont détruit lundi 200 maisons à Maradi, au Niger.
Les jihadistes attaquent régulièrement les convois sur la route de Djibo, au Burkina Faso.
Un incendie a détruit lundi 50 étals au marché de Gao, au Mali.
The army took over the management of the cotton company in Koutiala, Mali, on Monday.
Customs officers seized 300 cartons of contraband cigarettes in Gaya, Niger, on Monday.
A new police post was opened in Kaya, Burkina Faso, on Monday.
The Red Cross set up a camp for flood victims in Maradi, Niger, on Monday.
The coach left his post as head of the Mali team in Bamako on Monday.
The company abandoned its position on the price of gas in Bamako, Mali, on Monday.
The film captured the hearts of viewers in Ouagadougou on Monday.
The union and the government reached an agreement on salaries in Niamey on Monday.
Mali and Algeria agreed to resume talks in Bamako on Monday.
A deal with the IMF was reached in Niamey on Monday.
A journalist was released after paying a fine in Niamey, Niger, on Monday.
The government released 5 billion francs for farmers in Burkina Faso on Monday.
Thousands turned out to watch the final in Bamako, Mali, on Monday.
Residents blocked by the floods in Gao, Mali, were rescued on Monday.
Police arrested three counterfeiters in Bobo-Dioulasso, Burkina Faso, on Monday.
The wind destroyed dozens of houses and a school in Dori, Burkina Faso, on Monday.
The council demolished illegal shops in Ouagadougou on Monday.
A fire burned down the central market in Ouahigouya, Burkina Faso, on Monday.
Locusts destroyed crops in Tillabéri, Niger, on Monday.
Elephants destroyed granaries near Pama, Burkina Faso, on Monday.
Lightning killed three herders and 20 cows near Dori, Burkina Faso, on Monday.
Rebels in the ruling party walked out of a meeting in Niamey, Niger, on Monday.
The union gave the government 72 hours to pay wages in Bamako, Mali.
The church held a vigil for Easter in Bobo-Dioulasso, Burkina Faso, on Monday.
Three parties merged in Ouagadougou, Burkina Faso, on Monday.
The army built a bridge in Mopti, Mali, on Monday.
Chinese engineers handed over a camp for road workers in Tahoua, Niger, on Monday.
The mission handed over computers to the police in Ménaka, Mali, on Monday.
Burkina Faso's army received armoured vehicles in Ouagadougou on Monday.
Three miners died when a mine collapsed near Kangaba, Mali, on Monday.
The plane was forced to land in Gao, Mali, on Monday because of a storm.
The drone market is growing in Africa, a firm in Bamako, Mali, said on Monday.
The minister fired the head of the water company in Niamey, Niger, on Monday.
The champion beat a challenger from Dosso in Niamey, Niger, on Monday.
The government took possession of 40 ambulances in Niamey, Niger, on Monday.
Clashes over the constitution marked a debate in parliament in Bamako, Mali, on Monday.
Residents of Gao, Mali, complained on Monday about the theft of solar lamps.
Burglars robbed a bank employee in Bamako, Mali, on Monday.
Niger marked the first anniversary of the coup in Niamey on Friday.
Le chef de l'Etat a rendu hommage vendredi à Niamey aux soldats tombés au champ d'honneur.
Survivors of the attack on a hotel in Bamako gathered on Friday to remember the 20 people who died.
Six months on, families in Tessit, Mali, remember those killed in the attack.
Les rescapés de l'attaque de Tessit, au Mali, se sont réunis vendredi en hommage aux 40 victimes.
Mali's junta leader, who seized power in 2020, travelled to Moscow on Monday.
The soldiers in power in Niamey since the coup of July 2023 have broken with France.
The regime, born of a coup in September 2022 in Ouagadougou, closed two schools on Monday.
Since then, a coup has brought new leaders to power in Ouagadougou, Burkina Faso.
For months jihadists have attacked the convoys to Djibo, in Burkina Faso.
Army doctors in Bamako, Mali, began a strike on Monday.
A strike by police officers in Niamey, Niger, entered its third day on Monday.
Les militaires au pouvoir à Niamey depuis le coup d'État de juillet 2023 ont rompu avec la France.
La junte, issue d'un coup d'État en septembre 2022, a fermé deux écoles à Ouagadougou lundi.
La junte, arrivée au pouvoir à Bamako par un coup d'Etat en août 2020, a rompu avec Paris.
The conflict has killed 10,000 people in Mali since 2012, a rights group said on Monday.
The junta on Monday tore up the peace agreement signed in Algiers with rebels of northern Mali.
Le conflit a fait 10.000 morts au Mali depuis 2012, a dit lundi une ONG.
Au Mali, en proie à une crise depuis 2012, les violences ont fait 10.000 morts, selon un rapport publié lundi.
La junte a rompu lundi l'accord de paix signé en 2015 avec les rebelles du nord du Mali.
Depuis, un putsch a porté de nouveaux chefs au pouvoir à Ouagadougou.
Voilà des mois que les jihadistes attaquent les convois qui gagnent Djibo, au Burkina Faso.
Des centaines de femmes ont défilé samedi à Niamey à l'occasion de la fête de l'indépendance.
Les frappes de la Cédéao contre le Mali pénalisent les commerçants de Kayes depuis lundi.
UNESCO called on Monday for the protection of the shrines of Timbuktu, Mali.
A book on the kidnapping of nuns in Burkina Faso was presented in Ouagadougou on Monday.
The mine action service trained 40 people in Mopti, Mali, on Monday.
The general staff appointed a new commander in Kidal, Mali, on Monday.
The army recruited 5,000 soldiers in Ouagadougou, Burkina Faso, on Monday.
The governor of Ménaka, Mali, visited the wounded on Monday.
There was no fighting in Tessit, Mali, on Monday, the army said.
L'armée a pris possession de 20 véhicules offerts par la Chine à Niamey, au Niger, lundi.
Un poste de santé a été inauguré lundi à Mopti, au Mali.
Le camp de vacances des élèves s'est ouvert lundi à Bobo-Dioulasso, au Burkina Faso.
L'ambassadeur a quitté Niamey, au Niger, lundi au terme de sa mission.
La ministre a pris le contrôle de la société cotonnière à Bamako, au Mali, lundi.
La société a repris ses activités à Arlit, au Niger, lundi.
Les étudiants ont repris le chemin des amphithéâtres lundi à Niamey, au Niger.
Les enseignants et l'État ont signé un accord lundi à Niamey, au Niger.
Le FMI et le Niger ont conclu un accord lundi à Niamey.
Des prisonniers ont été libérés à l'occasion de la fête nationale lundi à Bamako, au Mali.
Des milliers de fidèles se sont rassemblés pour prier lundi à Niamey, au Niger.
Les pompiers ont sauvé trois enfants lundi à Sikasso, au Mali.
La police a arrêté trois faussaires lundi à Bobo-Dioulasso, au Burkina Faso.
Un ancien ministre a été placé sous mandat de dépôt pour détournement lundi à Bamako, au Mali.
Un orage a détruit des pylônes électriques lundi près de Tahoua, au Niger.
Un incendie a ravagé le marché central lundi à Ouahigouya, au Burkina Faso.
Les criquets ont détruit les champs lundi à Tillabéri, au Niger.
Un hippopotame a tué un pêcheur lundi près d'Ayorou, au Niger.
Un lion a dévoré dix moutons lundi près de Diapaga, au Burkina Faso.
L'imam a prêché la tolérance lundi à la mosquée de Djenné, au Mali.
Une coalition de partis a été créée lundi à Bamako, au Mali.
L'armée a remis une école au maire de Dori, au Burkina Faso, lundi.
Des entreprises ont remis un camp de base aux ouvriers lundi à Tahoua, au Niger.
Trois mineurs sont morts dans l'effondrement d'une mine lundi près de Kangaba, au Mali.
Une grève a paralysé l'aviation civile lundi à Bamako, au Mali.
Le dépouillement des votes a commencé lundi à Bamako, au Mali.
Un voleur a emporté une moto lundi à Koudougou, au Burkina Faso.
Une femme a été violée par son voisin lundi à Bamako, au Mali.
Les militaires au pouvoir au Burkina Faso ont promis des élections lundi à Ouagadougou.
Une exposition sur les mines antipersonnel s'est ouverte lundi à Bamako, au Mali.
Le service de lutte antimines a formé 40 personnes lundi à Mopti, au Mali.
L'armée a recruté 5 000 soldats lundi à Ouagadougou, au Burkina Faso.
Le ministère a démenti un enlèvement lundi à Kayes, au Mali.
Rien n'a été volé au musée lundi à Niamey, au Niger, selon la police.
La marche de samedi a été annulée à Niamey, au Niger, ont annoncé lundi les organisateurs.
Le Mali a pris acte de la décision lundi à Bamako.
Le bus a pris feu lundi près de Koutiala, au Mali.
Le blocus de la route par les camions en panne a été levé lundi à Kayes, au Mali.
Three children went missing in the river near Mopti, Mali, on Monday.
Trois enfants sont portés disparus dans le fleuve à Mopti, au Mali, depuis lundi.
Une pinasse a chaviré lundi près de Mopti, au Mali : douze passagers sont portés disparus.
A canoe sank near Mopti, Mali, on Monday; twelve passengers are missing.
Gendarmes arrested a drug dealer in Koutiala, Mali, on Monday.
Les gendarmes ont arrêté un trafiquant de drogue lundi à Koutiala, au Mali.
La gendarmerie a interpellé lundi à Kaya, au Burkina Faso, trois voleurs de motos.
Gendarmes in Kaya, Burkina Faso, detained three men on Monday who had forged banknotes.
Les femmes ont bloqué 10 millions pour leur coopérative lundi à Dosso, au Niger.
`;

const typesOf = (text: string) => readText(text).reports.map((report) => report.subEventType);

for (const row of parseTable(EVENTS))
  caseOf(row)(`is ${row.expected}: ${row.given}`, () => expect(typesOf(row.given)).toEqual([row.expected]));

for (const line of parseList(NOTHING))
  caseOf(line)(`is nothing: ${line.given}`, () => expect(typesOf(line.given)).toEqual([]));
