/** Who did it, who tells of it, where it was and what else the text recalls: kept apart within one report. */
import { describe, expect, it } from 'vitest';
import { briefOf, figureOf, readText } from './read-text.ts';

const briefs = (text: string) => readText(text).reports.map(briefOf);
const claims = (text: string) =>
  readText(text).reports.flatMap((report) =>
    report.claims.map((claim) => `${claim.measure} ${figureOf(claim)} ${claim.of} by ${claim.by}`),
  );

describe('a figure that is bounded', () => {
  it.each([
    'Gunmen killed at least 20 passengers near Sévaré, Mali, on Thursday.',
    'Gunmen killed around 20 passengers near Sévaré, Mali, on Thursday.',
    'Gunmen killed more than twenty passengers near Sévaré, Mali, on Thursday.',
  ])('leaves the doers on their side: %s', (text) => {
    expect(briefs(text)).toEqual(['Attack | Sévaré near | 2024-05-30 | unidentified > civilians | 20']);
  });

  it('is none where a place or an hour follows: the subject suffered', () => {
    expect(briefs('Twelve soldiers killed around Gao on Thursday')).toEqual([
      'Armed clash | Gao near | 2024-05-30 | - > mali-army | 12',
    ]);
    expect(briefs('Three gunmen killed at about 8 pm near Sévaré, Mali, on Thursday.')).toEqual([
      'Attack | Sévaré near | 2024-05-30 | - > unidentified | 3',
    ]);
  });

  it.each([
    '"une quinzaine de terroristes"',
    '« une quinzaine de terroristes »',
    'une quinzaine de « terroristes »',
  ])('counts in quotes as well: %s', (figure) => {
    const text = `L'armée nigérienne a annoncé avoir tué ${figure} dans une frappe aérienne lundi à Torodi.`;
    expect(claims(text)).toEqual(["killed 15-15 vague unidentified-jihadists by L'armée nigérienne"]);
  });
});

describe('those whom a verb was done to', () => {
  it.each([
    ['The army arrested a suspected JNIM leader in Mopti on Monday.', 'mali-army > jnim'],
    ['Niger arrested two suspected Boko Haram commanders in Diffa on Monday.', '- > boko-haram'],
    ['Soldiers killed several suspected JNIM fighters near Gao on Monday.', 'mali-army > jnim'],
    ['Suspected JNIM fighters killed two soldiers near Gao on Monday.', 'jnim > mali-army'],
    [
      'Gunmen killed two soldiers near Gao on Monday, an attack blamed on suspected JNIM fighters.',
      'jnim > mali-army',
    ],
  ])('did not do it, however suspected they are: %s', (text, sides) => {
    expect(briefs(text).map((brief) => brief.split(' | ')[3])).toEqual([sides]);
  });
});

describe('who tells of it', () => {
  it.each([
    [
      'Three soldiers were killed on Tuesday when militants ambushed a convoy near Dori, two security sources said.',
      'killed 3-3 burkina-army by two security sources',
    ],
    [
      'Trois soldats ont été tués mardi près de Dori, ont dit deux sources sécuritaires.',
      'killed 3-3 burkina-army by deux sources sécuritaires',
    ],
    [
      'The al-Qaida-linked group JNIM on Monday said it had killed 30 soldiers in Diabaly, Mali, on Sunday.',
      'killed 30-30 mali-army by The al-Qaida-linked group JNIM',
    ],
    [
      `Russian fighters accused of killing three nomads in Kidal

Russian fighters shot dead three nomads on Saturday at Anefis, south of Kidal, two relatives of the victims said.`,
      'killed 3-3 civilians by two relatives of the victims',
    ],
  ])('is named, and nobody who is only spoken of: %s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  it('a number of the dead is no speaker', () => {
    expect(
      claims('Three dead in the ranks of the MSA, said the mayor of Ménaka on Monday.'),
    ).not.toContainEqual(expect.stringContaining('by Three'));
  });
});

describe('a place within a larger one', () => {
  it.each([
    ['Sept orpailleurs ont été tués mercredi à Kobadji, dans la commune de Torodi (Niger).', 'Kobadji'],
    ['Gunmen killed 16 herders near Tamalat in Menaka region, Mali, on Sunday.', 'Tamalat'],
    ['Seven farmers were killed on Wednesday in the village of Dinkara, near Bankass, Mali.', 'Dinkara'],
    ['Russian fighters shot dead three nomads on Saturday at Anefis, south of Kidal.', 'Anefis'],
    ['Un engin a explosé mardi entre Pama et Nadiagou, à 10 km de Pama, tuant deux gendarmes.', 'Pama'],
    ['Gunmen killed three farmers in January, in the Gao region, Mali.', 'Gao'],
    ['Soldiers killed three farmers in Operation Dawn in the Mopti region, Mali, on Monday.', 'Mopti'],
  ])('is where it happened: %s', (text, name) => {
    const [report] = readText(text).reports;
    expect(report?.place.name).toBe(name);
  });

  it('a headline that names the region by its town sets nothing apart', () => {
    const text = `Mali army says it killed 8 militants in Mopti operation

Mali's army said on Wednesday it had killed eight militants in an operation on Tuesday near Ténenkou. Human Rights Watch said in March that the army had executed at least 24 people in the same area in January.`;
    const [main] = readText(text).reports;
    expect(main).toMatchObject({
      main: true,
      place: { name: 'Ténenkou' },
      otherPlaces: [],
      killed: { best: 8 },
    });
  });
});

describe('what a text recalls', () => {
  it.each([
    [
      "Deux gendarmes sont morts vendredi près de Pama, au Burkina Faso, dans l'explosion d'une mine. C'est la troisième explosion sur cet axe en un mois ; les deux premières avaient tué neuf civils.",
      2,
    ],
    [
      'Two soldiers died on Friday near Pama, Burkina Faso, when a mine exploded. It was the third blast in a month; the first two killed nine civilians.',
      2,
    ],
    [
      'Gunmen killed 16 herders near Ménaka on Sunday, a local official said. Last March some 60 civilians were killed at the same wells.',
      16,
    ],
  ])('is not added to what it reports: %s', (text, dead) => {
    const main = readText(text).reports.find((report) => report.main);
    expect(main?.killed).toEqual({ low: dead, best: dead, high: dead });
  });

  it('the day of a denial is not the day of what is denied', () => {
    const text =
      'The Burkinabe army denied on Tuesday that its soldiers had killed 23 villagers at Nondin. The killings took place on May 2.';
    expect(readText(text).reports.map(({ start }) => start)).toEqual(['2024-05-02']);
  });

  it('a bomb is one with and without a roadside', () => {
    expect(
      briefs('A bomb struck a truck near Ansongo, Mali, on Wednesday, wounding two people.')[0],
    ).toContain('Remote explosive/landmine/IED | Ansongo near');
    expect(briefs('Had the bomb exploded in Niamey on Friday, dozens would have died.')).toEqual([]);
  });
});

describe('what came hours later', () => {
  it.each([
    'Four peacekeepers were killed by a mine near Aguelhok, Mali, on Monday. Hours later, five shells were fired at a camp in the town of Kidal.',
    "Quatre Casques bleus ont été tués par une mine près d'Aguelhok lundi. Quelques heures plus tard, cinq obus sont tombés sur un camp dans la ville de Kidal.",
  ])('at another place is another event of the same day: %s', (text) => {
    expect(readText(text).reports.map(({ place, start }) => `${place.name} ${start}`)).toEqual([
      'Aguelhok 2024-06-03',
      'Kidal 2024-06-03',
    ]);
  });
});

describe('what a text calls a second one', () => {
  it.each([
    [
      'A drone of the Malian army hit traders near the market of Gossi on Tuesday. Five civilians were killed there, an official said.\n\nA second strike hit a house in Bourem at nightfall. Six civilians were killed.',
      ['Gossi 2024-06-04 5', 'Bourem 2024-06-04 6'],
    ],
    [
      "Un convoi de l'armée malienne a été attaqué près de Sokolo mardi. Six militaires ont été tués.\n\nUn second convoi a été attaqué près de Nampala. Quatre militaires ont été tués.",
      ['Sokolo 2024-06-04 6', 'Nampala 2024-06-04 4'],
    ],
  ])('at another place is another event of that day: %s', (text, expected) => {
    const told = readText(text).reports.map(
      ({ place, start, killed }) => `${place.name} ${start} ${killed.best}`,
    );
    expect(told).toEqual(expected);
  });

  it('at the same place goes on with the first', () => {
    const text =
      'Gunmen attacked the village of Tessit, Mali, on Tuesday and killed five civilians. A second attack on Tessit in the evening killed nobody.';
    expect(readText(text).reports.map(({ place }) => place.name)).toEqual(['Tessit']);
  });
});

describe('the day of an attack that is claimed', () => {
  it.each([
    'JNIM has claimed the attack of 28 May on the barracks in Barani, Burkina Faso.',
    'JNIM has claimed responsibility for the attack of May 28 on the barracks in Barani, Burkina Faso.',
    "Le JNIM a revendiqué l'attaque du 28 mai contre la caserne de Barani, au Burkina Faso.",
  ])('is the one that follows it: %s', (text) => {
    expect(readText(text).reports.map(({ start }) => start)).toEqual(['2024-05-28']);
  });

  it('is not the day of the claim', () => {
    const text = 'JNIM claimed the attack on the barracks in Barani, Burkina Faso, on 28 May in a message.';
    expect(readText(text).reports.length).toBeLessThan(2);
  });
});

describe('what somebody is arrested for', () => {
  it.each([
    [
      'Malian soldiers on Wednesday arrested eight people suspected of taking part in an attack on a gendarmerie post in Loulouni.',
      ['Arrests 2024-06-05'],
    ],
    [
      "L'armée malienne a interpellé mercredi à Loulouni huit personnes soupçonnées d'avoir participé à l'attaque de la gendarmerie.",
      ['Arrests 2024-06-05'],
    ],
    [
      'Malian soldiers on Wednesday arrested eight people in Loulouni who are accused of an attack on the gendarmerie on Sunday.',
      ['Armed clash 2024-06-02'],
    ],
  ])('is told of only where it has a day of its own: %s', (text, expected) => {
    const told = readText(text).reports.map(({ subEventType, start }) => `${subEventType} ${start}`);
    expect(told).toEqual(expect.arrayContaining(expected));
    expect(told.includes('Armed clash 2024-06-05')).toBe(false);
  });
});

describe('those who come free', () => {
  it.each([
    ['Four aid workers abducted on May 8 in Diffa region, Niger, were freed on Thursday.', 'Other'],
    ['Quatre humanitaires enlevés le 8 mai à Diffa, au Niger, ont été libérés jeudi.', 'Other'],
    [
      'Four teachers kidnapped in Dori, Burkina Faso, on Monday; one was released on Tuesday.',
      'Abduction/forced disappearance',
    ],
    [
      'Gunmen abducted four teachers in Dori on Monday and freed two of them.',
      'Abduction/forced disappearance',
    ],
  ])('are not abducted once more: %s', (text, type) => {
    expect(readText(text).reports[0]?.subEventType).toBe(type);
  });
});

describe('an army that says nothing', () => {
  it.each([
    "Le GSIM a revendiqué dimanche l'attaque du camp militaire de Djibo, affirmant avoir tué plus de 60 soldats. L'armée n'a pas communiqué.",
    "Le GSIM a revendiqué dimanche l'attaque du camp militaire de Djibo, affirmant avoir tué plus de 60 soldats. L'armée n'a rien dit.",
  ])('has issued no communiqué: %s', (text) => {
    expect(claims(text)).toEqual(['killed 60- burkina-army by Le GSIM']);
  });

  it('and a figure whose noun stands in quotes counts that noun', () => {
    const text = 'Niger : l\'armée affirme avoir tué une quinzaine de "terroristes" lundi près de Torodi.';
    expect(claims(text)).toEqual(["killed 15-15 vague unidentified-jihadists by l'armée"]);
  });
});

describe('a day that is of something else', () => {
  it.each([
    // Of the burial.
    'Des hommes armés ont attaqué dimanche Bourzanga, au Burkina Faso, tuant douze personnes. Nous avons enterré les victimes lundi, dit un habitant. Deux boutiques ont été pillées.',
    'Gunmen attacked Bourzanga, Burkina Faso, on Sunday, killing twelve people. We buried the victims on Monday, a resident said. Two shops were looted.',
    // Of speaking.
    "Des hommes armés ont tué douze personnes dimanche à Bourzanga, au Burkina Faso. Le ministère avait fait état lundi de l'attaque et de douze morts.",
    "Des hommes armés ont tué douze personnes dimanche à Bourzanga, au Burkina Faso. L'armée a fait savoir lundi que douze civils avaient été tués.",
  ])('makes no event of its own: %s', (text) => {
    expect(briefs(text)).toEqual(['Attack | Bourzanga | 2024-06-02 | unidentified > civilians | 12']);
  });

  it.each([
    [
      'Gunmen killed fifteen civilians in Bourzanga, Burkina Faso, on Sunday. The attack comes two months after that of Solhan, where 132 civilians were killed in the night of 4 to 5 April.',
      'Attack | Solhan | 2024-04-04..2024-04-05 | - > civilians | 132',
    ],
    [
      'Des hommes armés ont tué quinze civils dimanche à Bourzanga, au Burkina Faso. Cette attaque intervient deux mois après celle de Solhan, où 132 civils avaient été tués dans la nuit du 4 au 5 avril.',
      'Attack | Solhan | 2024-04-04..2024-04-05 | - > civilians | 132',
    ],
    [
      'Gunmen killed fifteen civilians in Gao, Mali, on Sunday. It comes two days after an army operation near Ansongo in which twenty jihadists were killed.',
      'Armed clash | Ansongo near | 2024-05-31 | - > unidentified-jihadists | 20',
    ],
  ])('dates what came before, with its figure: %s', (text, expected) => {
    expect(briefs(text)[1]).toBe(expected);
  });

  it('leaves what came before without a day where it is: no event', () => {
    const text =
      'Gunmen killed fifteen civilians in Bourzanga, Burkina Faso, on Sunday. The attack comes two months after that of Solhan, where 132 civilians were killed.';
    expect(briefs(text)).toEqual(['Attack | Bourzanga | 2024-06-02 | unidentified > civilians | 15']);
  });
});

describe('a camp of people who fled before', () => {
  it.each([
    "Trois femmes se sont fait exploser lundi à l'entrée d'un site de déplacés à Gueskérou, au Niger, tuant cinq personnes.",
    'Three women blew themselves up at a displacement camp in Gueskérou, Niger, on Monday, killing five people.',
    "Cinq personnes ont été tuées lundi dans l'attaque d'un camp pour déplacés de Gueskérou, au Niger.",
    'Five people were killed on Monday in an attack on a camp for displaced people in Gueskérou, Niger.',
  ])('is where they are and tells of nobody who fled now: %s', (text) => {
    expect(claims(text)).toEqual(['killed 5-5 civilians by null']);
    expect(readText(text).reports[0]!.place.name).toBe('Gueskérou');
  });
});

describe('a group named behind its people and their country', () => {
  it.each([
    "Cinq personnes ont été tuées lundi à Diffa, au Niger. Le maire a imputé l'attaque aux islamistes nigérians de Boko Haram.",
    'Cinq personnes ont été tuées lundi à Diffa, au Niger, par des combattants nigérians de Boko Haram.',
    'Five people were killed in Diffa, Niger, on Monday. The mayor blamed the attack on Nigerian Islamists of Boko Haram.',
  ])('is who did it: %s', (text) => {
    expect(briefs(text)).toEqual(['Attack | Diffa | 2024-06-03 | boko-haram > civilians | 5']);
  });
});

describe('a day on which somebody spoke', () => {
  it.each([
    [
      'Bandits killed five villagers in Dan Issa, Niger, late on Saturday. "They took my sister," a resident told the Hausa Service of the VOA on Sunday. Four wounded people were taken to Maradi.',
      ['Attack | Dan Issa | 2024-06-01 | unidentified > civilians | 5'],
    ],
    [
      'Jihadists attacked a gold site near Pama, Burkina Faso, on Thursday. An aid organisation that sent a car on Friday to fetch the injured said 44 people had died.',
      ['Attack | Pama near | 2024-05-30 | unidentified-jihadists > civilians | 44'],
    ],
    [
      "Des jihadistes ont attaqué un site d'orpaillage près de Pama, au Burkina Faso, jeudi. Une organisation qui a envoyé vendredi une voiture chercher les blessés a dit que 44 personnes étaient mortes.",
      ['Attack | Pama near | 2024-05-30 | unidentified-jihadists > civilians | 44'],
    ],
    [
      'The army, which lost ten men in an ambush near Djibo on Friday, said two gendarmes were wounded.',
      ['Armed clash | Djibo near | 2024-05-31 | - > burkina-army+burkina-gendarmerie | 10'],
    ],
    [
      'A resident told AFP gunmen attacked the village of Tessit on Sunday, killing two people.',
      ['Attack | Tessit | 2024-06-02 | unidentified > civilians | 2'],
    ],
  ])('dates no event of its own: %s', (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });
});

describe('a coup that is known', () => {
  it.each([
    'Twelve soldiers were killed near Abala, Niger, on Saturday. The rulers that ousted the president in July 2023 had justified their coup by such attacks.',
    "Douze soldats ont été tués près d'Abala, au Niger, samedi. Le régime avait justifié son coup d'État de juillet 2023 par de telles attaques.",
    "Douze soldats ont été tués près d'Abala, au Niger, samedi. Le régime dit avoir déjoué à plusieurs reprises des tentatives de putsch.",
  ])('is no event beside the one told of: %s', (text) => {
    expect(briefs(text)).toHaveLength(1);
  });
});

describe('a head whose day and place a sentence without a deed gives', () => {
  it.each([
    [
      'Residents accuse soldiers of killing herders in the centre of Mali.\n\nA column stopped on Sunday in hamlets near Sokolo. Men were led away. Their bodies were found in a ditch.\n\nAn association put the toll at 27. In late February eight people were killed in Tombouctou, it said.',
      ['Sokolo near | 2024-06-02', 'Tombouctou | 2024-02-21..2024-02-29'],
    ],
    [
      "Des habitants accusent des soldats d'avoir tué des bergers dans le centre du Mali.\n\nUne colonne s'est arrêtée dimanche dans des hameaux près de Sokolo. Des hommes ont été emmenés.\n\nUne association avance un bilan de 27 morts. Fin février, huit personnes avaient été tuées à Tombouctou, dit-elle.",
      ['Sokolo near | 2024-06-02', 'Tombouctou | 2024-02-21..2024-02-29'],
    ],
  ])('is apart from what came weeks before: %s', (text, expected) => {
    expect(briefs(text).map((brief) => brief.split(' | ').slice(1, 3).join(' | '))).toEqual(expected);
  });
});

describe('somebody let go whom a clause says to have been taken', () => {
  it.each([
    [
      'A doctor who was kidnapped in Gorom-Gorom, Burkina Faso, on 9 April by suspected jihadists has been released near Gossi, Mali, a diplomat said.',
      [
        'Other | Gossi near | 2024-06-05 | - > civilians | 0',
        'Abduction/forced disappearance | Gorom-Gorom | 2024-04-09 | unidentified-jihadists > civilians | 0',
      ],
    ],
    [
      'On Monday, at the post of Assamaka, Niger, ended the captivity of a nurse whom armed men had seized from her house in Agadez on 11 March.',
      [
        'Other | Assamaka | 2024-06-03 | - > civilians | 0',
        'Abduction/forced disappearance | Agadez | 2024-03-11 | unidentified > civilians | 0',
      ],
    ],
    [
      'Une infirmière que des hommes armés avaient enlevée à Agadez, au Niger, le 11 mars a été libérée lundi à Assamaka.',
      [
        'Other | Assamaka | 2024-06-03 | - > civilians | 0',
        'Abduction/forced disappearance | Agadez | 2024-03-11 | unidentified > civilians | 0',
      ],
    ],
    // Without a day, how they came there is no event.
    [
      'A doctor who was kidnapped by suspected jihadists has been released near Gossi, Mali, a diplomat said.',
      ['Other | Gossi near | 2024-06-05 | unidentified-jihadists > civilians | 0'],
    ],
    // Taken and let go within days is one event.
    [
      'Gunmen who abducted three teachers in Bourzanga, Burkina Faso, on Monday freed them on Wednesday.',
      ['Abduction/forced disappearance | Bourzanga | 2024-06-03 | unidentified > civilians | 0'],
    ],
  ])('is an event of its own: %s', (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });
});

describe('one verb for two days', () => {
  it.each([
    [
      'Jihadists attacked civilians in Tankougounadié on Saturday and in Mansila on Sunday, in the north-east of Burkina Faso. In all, 14 villagers were killed in the two localities, a local official said.',
      [
        'Attack | Tankougounadié | 2024-06-01 | unidentified-jihadists > civilians | 14',
        'Attack | Mansila | 2024-06-02 | unidentified-jihadists > civilians | 0',
      ],
    ],
    [
      'Des jihadistes ont attaqué des civils à Tankougounadié samedi et à Mansila dimanche, dans le nord-est du Burkina Faso. Au total, 14 villageois ont été tués, dit un élu.',
      [
        'Attack | Tankougounadié | 2024-06-01 | unidentified-jihadists > civilians | 14',
        'Attack | Mansila | 2024-06-02 | unidentified-jihadists > civilians | 0',
      ],
    ],
    [
      'Gunmen attacked Djibo, Burkina Faso, on Saturday and withdrew on Sunday to Baraboulé.',
      ['Attack | Djibo | 2024-06-01 | unidentified > civilians | 0'],
    ],
    [
      'Gunmen attacked Djibo, Burkina Faso, on Saturday and Sunday.',
      ['Attack | Djibo | 2024-06-01..2024-06-02 | unidentified > civilians | 0'],
    ],
    // each of two deeds on one of two days
    [
      'Ten civilians were killed in two separate attacks on Saturday and Sunday in northern Burkina Faso. On Saturday gunmen killed four people in Mansila. The next day gunmen killed six people in Djibo.',
      [
        'Attack | Mansila | 2024-06-01 | unidentified > civilians | 4/4/10',
        'Attack | Djibo | 2024-06-02 | unidentified > civilians | 6',
      ],
    ],
    [
      'Dix civils ont été tués dans deux attaques distinctes menées samedi et dimanche dans le nord du Burkina Faso. Samedi, des hommes armés ont tué quatre personnes à Mansila. Le lendemain, des hommes armés ont tué six personnes à Djibo.',
      [
        'Attack | Mansila | 2024-06-01 | unidentified > civilians | 4/4/10',
        'Attack | Djibo | 2024-06-02 | unidentified > civilians | 6',
      ],
    ],
    [
      'Gunmen killed ten civilians in an attack on Djibo, Burkina Faso, on Saturday and Sunday. On Saturday they burned the market.',
      ['Attack | Djibo | 2024-06-01..2024-06-02 | unidentified > civilians | 10'],
    ],
    [
      'Des hommes armés ont tué dix civils dans une attaque menée samedi et dimanche contre Djibo, au Burkina Faso. Samedi, ils ont brûlé le marché.',
      ['Attack | Djibo | 2024-06-01..2024-06-02 | unidentified > civilians | 10'],
    ],
  ])('tells of two events where each has its place: %s', (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });
});

describe('those who are missing after people were taken', () => {
  it.each([
    "Des hommes armés ont arrêté un car lundi à Kantchari, au Burkina Faso, et emmené des passagers. Dix-sept personnes manquent à l'appel.",
    'Gunmen stopped a coach in Kantchari, Burkina Faso, on Monday and took passengers away. Seventeen people are missing.',
  ])('were taken: %s', (text) => {
    expect(claims(text)).toEqual(['abducted 17-17 civilians by null']);
  });
});

describe('a rounded figure of the headline', () => {
  it.each([
    'An NGO accuses the army of killing more than 60 civilians in Barani, Burkina Faso\n\nAt least 62 civilians were killed by soldiers on Monday in Barani, the NGO Sahel Observatory said.',
    "Une ONG accuse l'armée d'avoir tué plus de 60 civils à Barani, au Burkina Faso\n\nAu moins 62 civils ont été tués lundi par des soldats à Barani, affirme l'ONG Observatoire du Sahel.",
  ])('says nothing beside the figure of the same voice: %s', (text) => {
    const [report] = readText(text.split('\n\n')[1]!, { title: text.split('\n\n')[0]! }).reports;
    expect(report?.killed).toEqual({ low: 62, best: 62, high: 62 });
  });
});

describe('a region that holds none of the places told of', () => {
  it.each([
    [
      'Gunmen killed five soldiers in Porga, Benin, on Monday. In neighbouring Togo, a farmer was abducted on Monday in the prefecture of Kpendjal, a chief said.',
      'Armed clash | Porga',
    ],
    [
      'Des hommes armés ont tué cinq soldats lundi à Porga, au Bénin. Au Togo voisin, un paysan a été enlevé lundi dans la préfecture de Kpendjal, dit un chef.',
      'Armed clash | Porga',
    ],
  ])('is told of apart: %s', (text, main) => {
    const [report] = readText(text).reports;
    expect(briefOf(report!).startsWith(main)).toBe(true);
    expect(report!.claims.map(({ measure }) => measure)).toEqual(['killed']);
  });
});

describe('a figure with an article points back', () => {
  it.each([
    [
      'Ten volunteers were killed on Monday in an ambush near Arbinda. The ten fighters were buried on Tuesday.',
      10,
    ],
    [
      'Dix VDP ont été tués lundi dans une embuscade à Arbinda. Les dix combattants ont été inhumés mardi.',
      10,
    ],
    ['Four soldiers were killed near Arbinda on Monday. Ten terrorists were killed in the fighting.', 14],
    ['Dix soldats ont été tués lundi à Arbinda. Dix terroristes ont été abattus.', 20],
  ])('%s', (text, killed) => {
    expect(readText(text).reports.map((report) => report.killed.best)).toEqual([killed]);
  });
});

describe('who tells the toll is named where', () => {
  it.each([
    ['« Nous déplorons dix-neuf morts », a déclaré ce lundi le gouverneur.', 'le gouverneur'],
    ['« Dix-neuf personnes sont mortes », a déclaré dans la soirée le gouverneur.', 'le gouverneur'],
    ['Le bilan a été porté à dix-neuf morts par le gouverneur.', 'le gouverneur'],
  ])('%s', (sentence, by) => {
    expect(claims(`Des hommes armés ont attaqué la ville de Piéla jeudi. ${sentence}`)).toEqual([
      `killed 19-19 civilians by ${by}`,
    ]);
  });

  it('the toll was put at it by somebody', () => {
    expect(
      claims(
        'The toll of the 3 June attack on the town of Piela has been put at nineteen dead by the governor.',
      ),
    ).toEqual(['killed 19-19 civilians by the governor']);
  });
});
