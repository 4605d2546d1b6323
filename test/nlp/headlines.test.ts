/** Headlines, posts and bullets: events told in few words and many ways. Columns as in one-liners.test.ts. */
import { describe, expect } from 'vitest';
import { briefOf, readText, reportsInside } from './read-text.ts';
import { caseOf, keepOpen, parseList, parseTable } from './table.ts';

const EVENTS = `
# English headlines
At least 20 dead in attack on Burkina Faso village of Solhan => Attack | Solhan | 2024-06-05 | * | 20
Mali army says it killed 15 jihadists in Gossi => * | Gossi | 2024-06-05 | mali-army > unidentified-jihadists | 15
Four soldiers, 30 terrorists killed in clash near Inatès: Niger's army => Armed clash | Inatès near | 2024-06-05 | * | 34
Burkina: roadside bomb kills six on road to Djibo => Remote explosive/landmine/IED | Djibo near | 2024-06-05 | * | 6
Islamic State claims killing of 12 soldiers in Ménaka => * | Ménaka | 2024-06-05 | issp > mali-army | 12
Bus passengers abducted on road between Gao and Ansongo => Abduction/forced disappearance | * | 2024-06-05 | * > civilians | 0
Two UN trucks torched near Barsalogho => Looting/property destruction | Barsalogho near | 2024-06-05 | * | 0
Village chief kidnapped in Koro, central Mali => Abduction/forced disappearance | Koro | 2024-06-05 | * > civilians | 0
Protesters in Niamey demand departure of US troops => Peaceful protest | Niamey | 2024-06-05 | protesters > * | 0
Suspected jihadists kill 11 civilians near Torodi, Niger => Attack | Torodi near | 2024-06-05 | unidentified-jihadists > civilians | 11
Dozens killed as gunmen storm village near Bankass, Mali => Attack | Bankass near | 2024-06-05 | unidentified > civilians | 12
Niger troops ambushed near Makalondi, five dead => Armed clash | Makalondi near | 2024-06-05 | * > niger-army | 5
Mali: drone strike kills eight at wedding near Tinzaouaten => Air/drone strike | Tinzaouaten near | 2024-06-05 | * > civilians | 8
JNIM overruns army base in Nassoumbou => Non-state actor overtakes territory | Nassoumbou | 2024-06-05 | jnim > burkina-army | 0
# English posts
#Niger: armed men on motorbikes raided Téra market yesterday, 3 dead, shops looted. => Attack | Téra | 2024-06-04 | unidentified > civilians | 3
FAULT #BurkinaFaso: VDP post attacked this morning in Titao. Three volunteers killed, two wounded. => Armed clash | Titao | 2024-06-05 | * > vdp | 3
#Mali - IED hits FAMa convoy between Hombori and Gossi. Two soldiers KIA. => Remote explosive/landmine/IED | * | 2024-06-05 | - > mali-army | 2
# English bullets
On 30 May, the FAMa arrested five men in Sévaré on suspicion of links with terrorist groups. => Arrests | Sévaré | 2024-05-30 | mali-army > * | 0
On 29 May, dozens of women protested in Ménaka against insecurity. => Peaceful protest | Ménaka | 2024-05-29 | protesters > * | 0
On 2 June 2024, unknown gunmen took a teacher from his home in Djibo; he was freed two days later. => Abduction/forced disappearance | Djibo | 2024-06-02 | unidentified > civilians | 0
02 June: Suspected JNIM militants attacked a VDP position in Kongoussi (Bam province). Two VDP and one militant killed. => Armed clash | Kongoussi | 2024-06-02 | jnim > vdp | 3
On 1 June, a civilian vehicle struck an IED on the Djibo-Bourzanga axis, killing its driver. => Remote explosive/landmine/IED | * | 2024-06-01 | - > civilians | 1
31/05/2024 | Mali | Ansongo cercle | ISSP militants executed two men accused of spying in Labbezanga. => Attack | Labbezanga | 2024-05-31 | issp > civilians | 2
# French headlines
Burkina : au moins vingt morts dans l'attaque du village de Solhan => Attack | Solhan | 2024-06-05 | * | 20
Niger : onze civils tués par des djihadistes présumés près de Torodi => Attack | Torodi near | 2024-06-05 | unidentified-jihadists > civilians | 11
Mali : des dizaines de morts dans l'attaque d'un village près de Bankass => Attack | Bankass near | 2024-06-05 | * > civilians | 10
Niger : quatre soldats et trente terroristes tués dans un accrochage près d'Inatès => Armed clash | Inatès near | 2024-06-05 | * | 34
Burkina : six morts dans l'explosion d'une mine sur la route de Djibo => Remote explosive/landmine/IED | Djibo near | 2024-06-05 | * | 6
Embuscade près de Makalondi : cinq militaires nigériens tués => Armed clash | Makalondi near | 2024-06-05 | * > niger-army | 5
Des passagers d'un bus enlevés entre Gao et Ansongo => Abduction/forced disappearance | * | 2024-06-05 | * > civilians | 0
Un chef de village enlevé à Koro, dans le centre du Mali => Abduction/forced disappearance | Koro | 2024-06-05 | * > civilians | 0
Mali : l'armée annonce avoir tué quinze djihadistes à Gossi => * | Gossi | 2024-06-05 | mali-army > unidentified-jihadists | 15
Mali : une frappe de drone fait huit morts lors d'un mariage près de Tinzaouaten => Air/drone strike | Tinzaouaten near | 2024-06-05 | * > civilians | 8
FAULT Deux camions de l'ONU incendiés près de Barsalogho => Looting/property destruction | Barsalogho near | 2024-06-05 | * | 0
FAULT Le JNIM prend le camp militaire de Nassoumbou => Non-state actor overtakes territory | Nassoumbou | 2024-06-05 | jnim > burkina-army | 0
Niamey : des manifestants exigent le départ des troupes américaines => Peaceful protest | Niamey | 2024-06-05 | protesters > * | 0
# French posts and bullets
#Burkina : un poste VDP attaqué ce matin à Titao. Trois volontaires tués, deux blessés. => Armed clash | Titao | 2024-06-05 | * > vdp | 3
#Mali - un convoi des FAMa saute sur un EEI entre Hombori et Gossi. Deux soldats tués. => Remote explosive/landmine/IED | * | 2024-06-05 | - > mali-army | 2
#Niger : le marché de Téra attaqué hier par des hommes armés à moto, 3 morts, boutiques pillées. => Attack | Téra | 2024-06-04 | unidentified > civilians | 3
Le 2 juin 2024, des HANI ont enlevé un enseignant à son domicile à Djibo. => Abduction/forced disappearance | Djibo | 2024-06-02 | unidentified > civilians | 0
Le 30 mai, les FAMa ont interpellé cinq individus à Sévaré, soupçonnés de liens avec des groupes terroristes. => Arrests | Sévaré | 2024-05-30 | mali-army > * | 0
Le 29 mai, des dizaines de femmes ont manifesté à Ménaka contre l'insécurité. => Peaceful protest | Ménaka | 2024-05-29 | protesters > * | 0
02 juin : attaque de présumés éléments du JNIM contre une position VDP à Kongoussi (Bam). Bilan : deux VDP et un assaillant tués. => Armed clash | Kongoussi | 2024-06-02 | jnim > vdp | 3
Le 1er juin, un véhicule civil a heurté un EEI sur l'axe Djibo-Bourzanga ; le chauffeur est décédé. => Remote explosive/landmine/IED | * | 2024-06-01 | - > civilians | 1
# army statements
The patrol of the FAMa on mission in the Gossi sector came under attack on 3 June 2024. The response inflicted heavy losses on the enemy: 12 terrorists neutralised. On the friendly side, two wounded. => Armed clash | Gossi near | 2024-06-03 | * > mali-army | 12
Ce lundi 3 juin 2024, une unité des Forces de défense et de sécurité est tombée dans une embuscade entre Djibo et Bourzanga. Le bilan provisoire fait état de cinq éléments tombés. => Armed clash | * | 2024-06-03 | * > burkina-army | 5
Les FAMa ont conduit le 2 juin des frappes aériennes dans le secteur de Tessit. Bilan : une dizaine de terroristes neutralisés, six motos détruites. => Air/drone strike | Tessit near | 2024-06-02 | mali-army > unidentified-jihadists | 10
`;

describe('an event in few words', () => {
  for (const row of parseTable(EVENTS)) {
    const { given, expected, published } = row;
    caseOf(row)(`is read with all that it says: ${given}`, () => {
      const { reports } = readText(given, published ? { published } : {});
      expect(reports.map((report) => keepOpen(briefOf(report), expected)).join(' & ')).toBe(expected);
    });
  }
});

const NOTHING = `
# English
Mali and Niger sign agreement on electricity exchange
Ouagadougou to host African cycling championship in October
Gold mine near Kayes reports record output
Bamako court adjourns trial of former minister
Mali: the army, one year after the fall of Kidal
Analysis: why JNIM is winning in Burkina Faso
Niger suspends French broadcaster over its coverage of attacks
ECOWAS calls for end to attacks on civilians in Mali
UN warns of famine in besieged Djibo
Burkina Faso commemorates victims of 2021 Solhan massacre
Book review: the battle for the Sahel
Young boxer from Gao knocks out champion in Dakar
Fire destroys market in Zinder, no foul play suspected
Two die of snake bites in Dori
Storm kills six in Agadez
Mali bans exports of shea nuts
How Timbuktu saved its manuscripts from jihadists
Russia ready to supply grain and weapons to Mali, ambassador says
New governor takes office in Ménaka
Anti-malaria campaign targets 40,000 children in Ansongo
Man kills wife in domestic dispute in Niamey
Students killed in road crash near Ségou
Niger striker fires two past Ghana
Bomb threat at Bamako airport turns out to be a hoax
FAULT Explosion of prices on the markets of Niamey
# French
Le Mali et le Niger signent un accord sur l'électricité
Flambée des prix sur les marchés de Niamey
Mine d'or près de Kayes : production record
Le procès de l'ancien ministre ajourné à Bamako
Mali : un an après la reprise de Kidal, quel bilan ?
Analyse : pourquoi le JNIM progresse au Burkina Faso
La CEDEAO appelle à la fin des attaques contre les civils au Mali
L'ONU alerte sur le risque de famine à Djibo
Le Burkina commémore le massacre de Solhan de 2021
Incendie au marché de Zinder : un court-circuit en cause
Deux morts par morsure de serpent à Dori
Six morts à Agadez à cause des pluies
Nouveau gouverneur à Ménaka
Campagne contre le paludisme : 40 000 enfants visés à Ansongo
Il tue sa femme lors d'une dispute conjugale à Niamey
Accident près de Ségou : des étudiants tués
L'attaquant du Niger fusille le gardien ghanéen
Fausse alerte à la bombe à l'aéroport de Bamako
Bobo-Dioulasso : lutte contre l'insalubrité, les jeunes mobilisés
Tombouctou : la bataille de l'eau potable
L'armée malienne recrute 5 000 jeunes
Explosion de joie à Bamako après la victoire des Aigles
`;

describe('a headline of another subject', () => {
  for (const row of parseList(NOTHING)) {
    caseOf(row)(`raises nothing: ${row.given}`, () => {
      expect(reportsInside(row.given).map(briefOf).join(' & ')).toBe('');
    });
  }
});
