/** Texts that tell of several things: what belongs together, and what does not. */
import { describe, expect, it } from 'vitest';
import { briefOf, readText } from './read-text.ts';
import { parseTable } from './table.ts';

const briefs = (text: string, published = '2024-06-05') => readText(text, { published }).reports.map(briefOf);

describe('items of a list', () => {
  it('that are dated one by one tell of one event each', () => {
    expect(
      briefs(`Weekly security incidents

- On 31 May 2024, unidentified gunmen abducted a teacher in Bourzanga, Burkina Faso.
- On 31 May 2024, an army vehicle hit a landmine near Hombori, Mali. Two soldiers were killed and three injured.
- On 1 June 2024, suspected jihadists shot dead a village chief in Thiou, Burkina Faso. No one was hurt in the market.`),
    ).toEqual([
      'Abduction/forced disappearance | Bourzanga | 2024-05-31 | unidentified > civilians | 0',
      'Remote explosive/landmine/IED | Hombori near | 2024-05-31 | - > mali-army | 2',
      'Attack | Thiou | 2024-06-01 | unidentified-jihadists > civilians | 1',
    ]);
  });

  it('that are dated one by one are kept apart in French too', () => {
    expect(
      briefs(`Incidents de la semaine

- Le 31 mai 2024, deux chauffeurs ont été enlevés par des hommes armés à Ayorou, au Niger.
- Le 31 mai 2024, des combattants du GSIM ont tué un berger à Boni, au Mali.`),
    ).toEqual([
      'Abduction/forced disappearance | Ayorou | 2024-05-31 | unidentified > civilians | 0',
      'Attack | Boni | 2024-05-31 | jnim > civilians | 1',
    ]);
  });

  it('may end with a figure of the last of them, which tells of no event', () => {
    expect(
      briefs(`- On 2 June 2024, gunmen killed nineteen farmers at Tondikiwindi, Niger.

- The fair at Ouallam was held. One hundred and fifty households were displaced.`),
    ).toEqual(['Attack | Tondikiwindi | 2024-06-02 | unidentified > civilians | 19']);
  });

  it('keep their own dead and wounded', () => {
    expect(
      briefs(`Weekly security incidents

- On 30 May 2024, gunmen ambushed volunteers near Tongomayel, Burkina Faso. Two volunteers were killed and a third was wounded.
- On 31 May 2024, a gendarmerie vehicle hit a mine near Arbinda, Burkina Faso. One gendarme was killed and two others were injured.`),
    ).toEqual([
      'Armed clash | Tongomayel near | 2024-05-30 | unidentified > vdp | 2',
      'Remote explosive/landmine/IED | Arbinda near | 2024-05-31 | - > burkina-gendarmerie | 1',
    ]);
    expect(
      briefs(`Incidents de la semaine

• Le 30 mai 2024, des hommes armés ont attaqué le village de Chinagodrar, au Niger. Cinq civils ont été tués.
• Le 31 mai 2024, une patrouille de l'armée est tombée dans une embuscade près de Yatakala, au Niger. Quatre militaires ont été tués et trois blessés.`),
    ).toEqual([
      'Attack | Chinagodrar | 2024-05-30 | unidentified > civilians | 5',
      'Armed clash | Yatakala near | 2024-05-31 | - > niger-army | 4',
    ]);
  });

  it('that give the figures of one event stay with it', () => {
    const [report, ...more] = readText(`Communiqué de l'état-major général des armées du Mali

Le poste militaire de Tessit a été attaqué le 31 mai 2024 par des terroristes.

Le bilan provisoire s'établit comme suit :
- côté ami : 4 militaires tués ;
- côté ennemi : 23 terroristes neutralisés.`).reports;
    expect(more).toEqual([]);
    expect(report?.claims.map(({ min, of }) => `${min} ${of}`)).toEqual([
      '4 mali-army',
      '23 unidentified-jihadists',
    ]);
  });
});

describe('items without days of their own', () => {
  it.each([
    [
      `Incidents of the week

- Gunmen killed two herders in Banibangou, Niger.
- An army vehicle hit a mine near Makalondi: three soldiers killed.
- Six fishermen were abducted by Boko Haram in Bosso.`,
    ],
    [
      `Incidents de la semaine

- Des hommes armés ont tué deux bergers à Banibangou, au Niger.
- Un véhicule de l'armée a sauté sur une mine près de Makalondi : trois militaires tués.
- Six pêcheurs ont été enlevés par Boko Haram à Bosso.`,
    ],
    // No dashes, under the headings of regions.
    [
      `Tillaberi region
Gunmen killed two herders in Banibangou.
An army vehicle hit a mine near Makalondi: 3 soldiers killed.

Diffa region
Six fishermen abducted by Boko Haram in Bosso.`,
    ],
    [
      `Région de Tillabéri
Des hommes armés ont tué deux bergers à Banibangou.
Un véhicule des FDS a sauté sur une mine près de Makalondi : 3 militaires tués.

Région de Diffa
Six pêcheurs enlevés par Boko Haram à Bosso.`,
    ],
    [
      `1. Gunmen killed two herders in Banibangou, Niger.
2. An army vehicle hit a mine near Makalondi: three soldiers killed.
3. Six fishermen were abducted by Boko Haram in Bosso.`,
    ],
  ])('tell of one event each: %s', (text) => {
    expect(briefs(text)).toEqual([
      'Attack | Banibangou | 2024-06-05 | unidentified > civilians | 2',
      'Remote explosive/landmine/IED | Makalondi near | 2024-06-05 | - > niger-army | 3',
      'Abduction/forced disappearance | Bosso | 2024-06-05 | boko-haram > civilians | 0',
    ]);
  });

  it.each([
    `Security incidents

Gao region
- Gunmen on motorcycles stole 300 cattle.

Kidal region
- A landmine killed two civilians.`,
    `Incidents de sécurité

Région de Gao
- Des hommes armés à moto ont volé 300 bœufs.

Région de Kidal
- Un engin explosif a tué deux civils.`,
  ])('are placed by the heading above them: %s', (text) => {
    expect(briefs(text)).toEqual([
      'Looting/property destruction | Gao admin1 | 2024-06-05 | unidentified > civilians | 0',
      'Remote explosive/landmine/IED | Kidal admin1 | 2024-06-05 | - > civilians | 2',
    ]);
  });

  it.each([
    `- On 1 June 2024, in Gao, a grenade was thrown at the police station.
- On 1 June 2024, in Gao, bandits killed two traders.`,
    `- Le 1er juin 2024, à Gao, une grenade a été lancée contre le commissariat.
- Le 1er juin 2024, à Gao, des bandits ont tué deux commerçants.`,
  ])('are two where they tell two things of one town: %s', (text) => {
    expect(
      readText(text).reports.map(({ subEventType, killed }) => `${subEventType} ${killed.best}`),
    ).toEqual(['Grenade 0', 'Attack 2']);
  });

  it.each([
    `1) Le 1er juin, des hommes armés ont enlevé un berger à Diapaga, au Burkina Faso.
2) Le 2 juin, un drone de l'armée a frappé un village près de Kantchari, tuant sept civils.
3) Le 3 juin, des VDP ont tué deux éleveurs à Fada N'Gourma.`,
    `01/06/2024 Gunmen abducted a herder in Diapaga, Burkina Faso.
02/06/24 An army drone struck a village near Kantchari, killing seven civilians.
03.06.2024 VDP killed two herders in Fada N'Gourma.`,
  ])('count nothing with their numbers: %s', (text) => {
    expect(
      briefs(text).map((brief) => brief.split(' | ').slice(1, 3).concat(brief.split(' | ')[4]!)),
    ).toEqual([
      ['Diapaga', '2024-06-01', '0'],
      ['Kantchari near', '2024-06-02', '7'],
      ["Fada N'Gourma", '2024-06-03', '2'],
    ]);
  });

  it.each([
    `COMMUNIQUÉ OF THE GENERAL STAFF OF THE ARMED FORCES (FAMa)

A FAMa patrol was ambushed on Monday 3 June 2024 near Dioura. The toll is as follows:
Friendly side:
- 03 dead
- 07 wounded
Enemy side:
- 12 terrorists neutralised`,
    `COMMUNIQUÉ DE L'ÉTAT-MAJOR GÉNÉRAL DES ARMÉES (FAMa)

Une patrouille des FAMa est tombée dans une embuscade le lundi 3 juin 2024 près de Dioura. Le bilan est le suivant :
Côté ami :
- 03 morts
- 07 blessés
Côté ennemi :
- 12 terroristes neutralisés`,
  ])('are of whom the line above them says: %s', (text) => {
    const [report, ...more] = readText(text).reports;
    expect(more).toEqual([]);
    expect(report?.claims.map(({ measure, min, of }) => `${measure} ${min} ${of}`)).toEqual([
      'killed 3 mali-army',
      'wounded 7 mali-army',
      'killed 12 unidentified-jihadists',
    ]);
  });
});

describe('bullets of every day', () => {
  it.each(
    parseTable(`
      # A day in digits, in brackets, in ranges.
      03.06.2024: armed men attacked a gold-mining site in Gorol Kadje (Seno). 5 civilians killed, 3 injured. => Attack | Gorol Kadje admin2 | 2024-06-03 | unidentified > civilians | 5
      Le 03.06.2024, des HANI ont attaqué le site d'orpaillage de Gorol Kadjé (Séno). 5 civils tués, 3 blessés. => Attack | Gorol Kadjé admin2 | 2024-06-03 | unidentified > civilians | 5
      15 to 16/05: exchanges of fire between MSA-D patrols and ISSP some 30 km east of Ménaka. => Armed clash | Ménaka near | 2024-05-15..2024-05-16 | msa-d > issp | 0
      Du 15 au 16/05 : échanges de tirs entre des patrouilles du MSA-D et l'EIGS à une trentaine de km à l'est de Ménaka. => Armed clash | Ménaka near | 2024-05-15..2024-05-16 | msa-d > issp | 0
      # A town in front of a colon, a capital too.
      16 May 2024, Ouagadougou: residents of the Tampouy neighbourhood beat to death a man whom they took for a thief. => Mob violence | Ouagadougou | 2024-05-16 | rioters > civilians | 1
      16 mai 2024, Ouagadougou : des habitants du quartier Tampouy ont battu à mort un homme qu'ils prenaient pour un voleur. => Mob violence | Ouagadougou | 2024-05-16 | rioters > civilians | 1
      # Where people were who were about something.
      On 26 May 2024, gunmen killed three displaced women who were collecting wood at Sorboulgou, 9 km from Barsalogho. => Attack | Sorboulgou near | 2024-05-26 | unidentified > civilians | 3
      Le 26 mai 2024, des HANI ont tué trois déplacés internes qui cherchaient du bois à Sorboulgou, à 9 km de Barsalogho. => Attack | Sorboulgou near | 2024-05-26 | unidentified > civilians | 3
      Le 26 mai 2024, des HANI ont tué trois déplacés à Sorboulgou, à 9 km de Barsalogho. => Attack | Sorboulgou near | 2024-05-26 | unidentified > civilians | 3
      # Who hits a mine suffers it.
      On 3 June 2024, a convoy of the army hit a mine near Sebba. Two soldiers died. => Remote explosive/landmine/IED | Sebba near | 2024-06-03 | - > burkina-army | 2
      On 3 June 2024, a vehicle of the Malian army struck an improvised explosive device near Gossi, killing two soldiers. => Remote explosive/landmine/IED | Gossi near | 2024-06-03 | - > mali-army | 2
      Le 3 juin 2024, un véhicule de la garde nationale nigérienne a sauté sur une mine près de Torodi. Deux gardes tués. => Remote explosive/landmine/IED | Torodi near | 2024-06-03 | - > niger-national-guard | 2
      # Whose fire it is.
      1 June 2024, Djibo: fire by armed men on displaced women. 4 women killed. => Attack | Djibo | 2024-06-01 | unidentified > civilians | 4
      1er juin 2024, Djibo : tirs de HANI sur des déplacées. 4 femmes tuées. => Attack | Djibo | 2024-06-01 | unidentified > civilians | 4
      # Travellers robbed, residents told to go.
      On 1 June 2024, armed bandits robbed a humanitarian vehicle on the Gao-Ansongo road. => Looting/property destruction | Gao near | 2024-06-01 | unidentified > - | 0
      Le 1er juin 2024, des hommes armés ont arrêté un bus entre Koutiala et Sikasso. Les passagers ont été dépouillés. => Looting/property destruction | Koutiala near | 2024-06-01 | unidentified > civilians | 0
      On 1 June 2024, gunmen ordered the residents of Saformadey, a village near Banibangou, to leave within 72 hours. => Other | Saformadey near | 2024-06-01 | unidentified > civilians | 0
      Le 1er juin 2024, des éléments armés ont sommé les habitants de Banibangou de quitter les lieux avant 72 heures. => Other | Banibangou | 2024-06-01 | unidentified > civilians | 0
      # Found dead.
      On 1 June 2024, two farmers were found with their throats slit in a field in Tansarga. => Attack | Tansarga | 2024-06-01 | - > civilians | 2
      Le 1er juin 2024, deux paysans ont été retrouvés égorgés dans un champ à Tansarga. => Attack | Tansarga | 2024-06-01 | - > civilians | 2
      # Foiled: of what is held a fight, of a plot none.
      The Malian army foiled an attack on its post in Tessit on 3 June 2024. Ten terrorists were neutralised and two soldiers lost their lives. => Armed clash | Tessit | 2024-06-03 | mali-army > unidentified-jihadists | 12
      L'armée malienne a déjoué une attaque contre son poste de Tessit le 3 juin 2024. Dix terroristes ont été neutralisés et deux soldats ont perdu la vie. => Armed clash | Tessit | 2024-06-03 | mali-army > unidentified-jihadists | 12
      Police in Niamey foiled a bomb attack on 3 June 2024 and arrested two suspects. => Arrests | Niamey | 2024-06-03 | niger-police > - | 0
      La police de Ouagadougou a déjoué un attentat le 3 juin 2024 et interpellé deux suspects. => Arrests | Ouagadougou | 2024-06-03 | burkina-police > - | 0
      # Told from its end.
      On 3 June 2024, the bodies of four farmers were found in a field near Bankass. They had been abducted two days earlier by JNIM. => Attack | Bankass near | 2024-06-03 | jnim > civilians | 4
      Le 3 juin 2024, les corps de quatre paysans ont été retrouvés près de Bankass. Ils avaient été enlevés deux jours plus tôt par le JNIM. => Attack | Bankass near | 2024-06-03 | jnim > civilians | 4
      # In nouns: whom they govern has suffered it.
      On 2 June 2024, neutralisation of 17 terrorists and destruction of 12 motorcycles near Dogo by the FAMa. => Armed clash | Dogo near | 2024-06-02 | mali-army > unidentified-jihadists | 17
      Le 2 juin 2024, neutralisation de 17 terroristes et destruction de 12 motos près de Dogo par les vecteurs aériens des FAMa. => Air/drone strike | Dogo near | 2024-06-02 | mali-army > unidentified-jihadists | 17
      On 2 June 2024, 17 terrorists neutralised and 12 motorcycles destroyed near Dogo by FAMa air assets. => Air/drone strike | Dogo near | 2024-06-02 | mali-army > unidentified-jihadists | 17
      Le 2 juin 2024, neutralisation de deux engins explosifs près de Dori par le génie militaire. => Disrupted weapons use | Dori near | 2024-06-02 | burkina-army > - | 0
      The killing of two soldiers by JNIM near Dori on 1 June. => Armed clash | Dori near | 2024-06-01 | jnim > burkina-army | 2
      L'assassinat de deux soldats par le JNIM le 1er juin près de Dori. => Armed clash | Dori near | 2024-06-01 | jnim > burkina-army | 2
      # Taken without a fight.
      The Malian army took possession of the camp at Aguelhok on 1 June 2024 without a fight. => Non-violent transfer of territory | Aguelhok | 2024-06-01 | mali-army > - | 0
      Les Forces armées maliennes ont pris possession du camp d'Aguelhok le 1er juin 2024, sans combat. => Non-violent transfer of territory | Aguelhok | 2024-06-01 | mali-army > - | 0
      # A charge that is set off: by whom, against whom.
      On 2 June 2024, the mujahideen detonated an explosive device against a vehicle of the Malian army near Goundam. => Remote explosive/landmine/IED | Goundam near | 2024-06-02 | unidentified-jihadists > mali-army | 0
      Le 2 juin 2024, les moudjahidines ont fait exploser un engin contre un véhicule de l'armée malienne près de Goundam. => Remote explosive/landmine/IED | Goundam near | 2024-06-02 | unidentified-jihadists > mali-army | 0
      # Of whose side the dead are.
      On 2 June 2024, a FAMa mission fell into an ambush near Gossi. Provisional toll on the friendly side: two dead and five wounded, who were evacuated by air. On the enemy side: eight bodies of terrorists left on the ground. => Armed clash | Gossi near | 2024-06-02 | unidentified-jihadists > mali-army | 10
      Le 2 juin 2024, une mission des FAMa est tombée dans une embuscade près de Gossi. Bilan provisoire du côté ami : deux morts et cinq blessés. Du côté ennemi : huit terroristes tués. => Armed clash | Gossi near | 2024-06-02 | unidentified-jihadists > mali-army | 10
      Early June 2024: JNIM attacked ISSP positions around Labbezanga. Several dozen fighters reported dead on the two sides. => Armed clash | Labbezanga near | 2024-06-01..2024-06-05 | jnim > issp | 24
    `),
  )('$given', ({ given, expected }) => {
    expect(briefs(given)).toEqual([expected]);
  });

  it.each([
    'On 14 May 2024, armed men abducted the head nurse of the health centre in Bouroum.',
    "Le 14 mai 2024, des hommes armés ont enlevé l'infirmier-chef du centre de santé de Bouroum.",
    'On 14 May 2024, the village chief of Bouroum was abducted by armed men.',
    'Le 14 mai 2024, le chef du village de Bouroum a été enlevé par des hommes armés.',
    'On 14 May 2024, armed men abducted a truck driver near Bouroum.',
  ])('count one person: %s', (text) => {
    const claims = readText(text).reports.flatMap((report) => report.claims);
    expect(claims.map(({ measure, min, of }) => `${measure} ${min} ${of}`)).toEqual(['abducted 1 civilians']);
  });

  it.each([
    'On 3 May 2024, armed men abducted a teacher in Taroum (Ouallam, Tillaberi).',
    'Le 3 mai 2024, des hommes armés ont enlevé un enseignant à Taroum (Ouallam, Tillabéri).',
  ])('lie in what stands in brackets behind them: %s', (text) => {
    const places = readText(text).reports.map(({ place, otherPlaces }) => [place.name, otherPlaces]);
    expect(places).toEqual([['Taroum', []]]);
  });

  it.each([
    'The FLA claims an attack on a convoy of FAMa and Africa Corps on 2 June 2024 near Kidal. Enemy side: 10 dead. Our side: 2 martyrs, 5 wounded.',
    "Le FLA revendique une attaque contre un convoi des FAMa et d'Africa Corps le 2 juin 2024 près de Kidal. Côté ennemi : 10 morts. Côté ami : 2 martyrs, 5 blessés.",
  ])('keep their own dead from those of the enemy: %s', (text) => {
    const claims = readText(text).reports.flatMap((report) => report.claims);
    expect(claims.map(({ measure, min, of }) => `${measure} ${min} ${of}`).sort()).toEqual([
      'killed 10 null',
      'killed 2 fla',
      'wounded 5 fla',
    ]);
  });
});

describe('a heading that only names a place', () => {
  it.each([
    `Niger – Tillabéri et Tahoua
Note d'information sur la situation sécuritaire

• 3 mai 2024 : deux civils tués par des hommes armés à Makalondi.`,
    `Niger – Tillabéri and Tahoua
Information note on the security situation

• 3 May 2024: two civilians killed by gunmen in Makalondi.`,
  ])('is nobody who speaks: %s', (text) => {
    const claims = readText(text).reports.flatMap((report) => report.claims);
    expect(claims.map(({ min, by }) => [min, by])).toEqual([[2, null]]);
  });
});

describe('a line with the day of publication', () => {
  it('dates the paper and not the event', () => {
    const text = `Sahel Press, 5 June 2024

The army has raised to nine the number of soldiers killed in the attack on its post in Tessit, in Mali.

The fighting of Sunday was the worst this year. JNIM speaks of 19 dead soldiers.`;
    expect(briefs(text)).toEqual(['Armed clash | Tessit | 2024-06-02 | jnim > mali-army | 9/9/19']);
  });
});

describe('losses told in a sentence of their own', () => {
  const text = `Drones struck Tinzaouaten in Mali on Sunday, killing ten civilians.

On 25 May, separatists ambushed the Malian army near Tinzaouaten. The army acknowledged heavy losses.

A further heading

The army retaliated with drone strikes on the town in the following days.`;

  it('are those of the event before them, not of the one that comes next', () => {
    const { reports } = readText(text);
    const losses = reports.filter(({ claims }) => claims.some(({ of }) => of === 'mali-army'));
    expect(losses.map(({ subEventType, start }) => `${subEventType} ${start}`)).toEqual([
      'Armed clash 2024-05-25',
    ]);
  });
});

describe('words of violence in another sense', () => {
  it.each([
    'A bus and a lorry collided near Bougouni, Mali, on Sunday, killing fifteen people. "It came at us like a shell," a survivor said.',
    'Un car et un camion sont entrés en collision près de Bougouni dimanche : quinze morts. « Il arrivait comme un obus », dit un rescapé.',
    'Shares in miners came under fire on Tuesday after a strike shut a pit near Kayes, Mali, and brokers cut their forecasts. A raid on reserves left one company lower.',
  ])('raise nothing: %s', (text) => {
    expect(briefs(text)).toEqual([]);
  });
});

describe('what is no event of its own', () => {
  it.each([
    // A survey of months, and what every year brings.
    `Protection of civilians, first half of 2024

Partners recorded 1,934 civilians killed in Burkina Faso and Mali. Explosive devices were responsible for 188 deaths near Téra, in Niger.`,
    `Les violences du premier semestre 2024

Entre janvier et juin, 1 934 civils ont été tués au Mali. Les engins explosifs ont fait 188 morts près de Gossi.`,
    `Niger en 2023 : les chiffres de l'insécurité

Les engins explosifs ont tué 141 personnes. Les départements de Téra et de Torodi concentrent les victimes.`,
    // What is taken back, asked, or before a court.
    `Messages circulating since Tuesday tell of a terrorist attack on the airport of Sévaré, in Mali, and of several soldiers killed. This is entirely false.`,
    `Des messages font état depuis mardi d'une attaque terroriste contre l'aéroport de Sévaré, au Mali. Il n'en est rien.`,
    `Vingt ans requis contre un menuisier

A-t-il tué des civils à Djibo ? L'homme répond de complicité dans l'attaque de Djibo qui, en 2019, coûta la vie à dix gendarmes.`,
    // What is remembered.
    `Burkina Faso marks one year since Barsalogho attack

Hundreds gathered in Kaya on Tuesday to remember the more than 200 people killed in Barsalogho by JNIM on 24 May 2023.`,
    `Barsalogho, un an après

Des centaines de personnes se sont recueillies mardi à Kaya en souvenir des 200 morts de Barsalogho, tués par le JNIM le 24 mai 2023.`,
    // A warning.
    `Embassy warns of possible attack in Niamey

The embassy warned its citizens on Tuesday of a possible terrorist attack against hotels in Niamey. Terrorist groups continue to plot kidnappings in Niger.`,
    `L'ambassade met en garde ses ressortissants

L'ambassade a mis en garde mardi contre des attaques possibles à Niamey, au Niger.`,
    // A caption, a film, a road accident.
    `Festival opens in Ouagadougou

(Photo caption) Soldiers stand guard in Ouagadougou after gunmen killed 30 people there, January 2016. File photo.

Tickets were sold out on Saturday.`,
    `At the festival, a film that keeps its dead

The lights go down and thirteen soldiers are killed on a bridge at Djibo. So begins the second feature, shown on Thursday in Ouagadougou.`,
    `Thirteen killed as bus and lorry collide in Mali

Thirteen people died when a bus hit an oncoming lorry near Ségou on Sunday.`,
  ])('raises nothing: %s', (text) => {
    expect(briefs(text)).toEqual([]);
  });

  it('the bodies of a grave that was found are no second killing', () => {
    const text = `Herders on Sunday came upon a mass grave near Mondoro, in the Douentza region of Mali, a councillor said.

Some of the bodies had their hands tied, he said.`;
    expect(readText(text).reports.map(({ subEventType }) => subEventType)).toEqual(['Other']);
  });
});

describe('a communiqué of an armed group', () => {
  it('is its own word', () => {
    const text = `AZAWAD LIBERATION FRONT
Communiqué

On Friday our units attacked a convoy of the Malian army near Kidal. Ten Malian soldiers were killed.`;
    const claims = readText(text, { published: '2025-03-12' }).reports.flatMap((report) => report.claims);
    expect(claims.map(({ min, by, byKind }) => `${min} ${byKind} ${by}`)).toEqual([
      '10 armed group AZAWAD LIBERATION FRONT',
    ]);
  });
});

describe('the figures of a communiqué', () => {
  it.each([
    'On 31 May 2024, the Malian army killed nine (09) terrorists near Tessit.',
    "Le 31 mai 2024, l'armée malienne a tué neuf (09) terroristes près de Tessit.",
  ])('stand twice and count once: %s', (text) => {
    const claims = readText(text).reports.flatMap((report) => report.claims);
    expect(claims.map(({ min, max, of }) => [min, max, of])).toEqual([[9, 9, 'unidentified-jihadists']]);
  });

  it.each([
    'Gunmen burst into Tessit, home to thousands of displaced people, on Sunday and emptied 20 shops. No loss of life is to be deplored.',
    "Des hommes armés ont pillé vingt boutiques à Tessit dimanche. Aucune perte en vies humaines n'est à déplorer.",
  ])('are none where nobody was hurt: %s', (text) => {
    const claims = readText(text).reports.flatMap((report) => report.claims);
    expect(claims.filter(({ measure }) => measure === 'killed' || measure === 'displaced')).toEqual([]);
  });
});

describe('figures that are easily made up', () => {
  const killed = (text: string) =>
    readText(text).reports.flatMap(({ place, claims }) =>
      claims
        .filter(({ measure }) => measure === 'killed')
        .map(({ min, of, part }) => `${place.name}: ${min} ${of}${part ? ' part' : ''}`),
    );

  it.each([
    // Who was taken, and who came, was not killed.
    [
      'Gunmen killed ten people and took away at least 25 others in Téra, Niger, on Sunday.',
      ['Téra: 10 civilians'],
    ],
    [
      'Gunmen kidnapped 14 people near Makalondi, Niger, on Monday. Two of the 14 people taken died.',
      ['Makalondi: 2 civilians'],
    ],
    [
      'Des hommes armés ont tué 30 civils à Ménaka, au Mali, dimanche, et 1.200 personnes sont arrivées à Ansongo.',
      ['Ménaka: 30 civilians'],
    ],
    // Who lost men lost its own.
    [
      '"We lost 17 men," the Malian army said after an attack by JNIM on its camp in Dioura on Sunday.',
      ['Dioura: 17 mali-army'],
    ],
    [
      "L'armée malienne a perdu deux hommes dimanche dans une attaque du GSIM contre son camp de Dioura.",
      ['Dioura: 2 mali-army'],
    ],
    // The conflict's dead are no event's.
    [
      `Gunmen killed three farmers in Djibo, Burkina Faso, on Sunday.

Burkina Faso has faced regular attacks since 2015. They have killed more than 20,000 people and forced two million from home.`,
      ['Djibo: 3 civilians'],
    ],
    [
      `Des hommes armés ont tué trois paysans à Djibo, au Burkina Faso, dimanche.

Le Burkina Faso est confronté depuis 2015 à des attaques régulières. Elles ont fait environ 20.000 morts.`,
      ['Djibo: 3 civilians'],
    ],
  ])('are those of the event and of whom they were: %s', (text, expected) => {
    expect(killed(text)).toEqual(expected);
  });

  it('a blast on the border of another world is none of the Sahel', () => {
    const text = `Rebel ambush kills nine soldiers in northeastern Colombia

BOGOTA, June 2 - Nine Colombian soldiers were killed on Sunday when guerrillas ambushed their patrol near the border with Venezuela, the army said.

"I have seen it in Bamako: every ambush closes a door," a former negotiator said.`;
    expect(readText(text).reports.filter(({ place }) => place.country === 'ML')).toEqual([]);
  });

  it('who hit a mine did not lay it', () => {
    const [report] = readText(
      'Two Chadian soldiers died on Monday when their vehicle hit a mine near Aguelhok, in Mali.',
    ).reports;
    expect(report?.actors).toMatchObject([{ id: 'chad-army', side: 'B' }]);
  });

  it('stolen cattle are no people taken', () => {
    const [report] = readText(
      'Suspected jihadists drove off 250 cattle near Nassoumbou on Sunday. The herders were let go unharmed.',
    ).reports;
    expect(report?.subEventType).toBe('Looting/property destruction');
  });
});
