/** Where it happened: `name | admin2 | admin1 | country | precision`, `-` for what the area does not have. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { knowledge, readOne, readText, reportsInside } from './read-text.ts';
import { caseOf, keepOpen, parseList, parseTable, type Row } from './table.ts';

function whereOf(report: Report | null): string {
  if (!report) return 'nothing';
  const { name, admin2, admin1, country, precision } = report.place;
  return [name, admin2 ?? '-', admin1 ?? '-', country, precision].join(' | ');
}

function expectPlace({ given, expected, published }: Row, carrier = '<>'): void {
  const report = readOne(carrier.replace('<>', given), published ? { published } : {});
  expect(keepOpen(whereOf(report), expected)).toBe(expected);
}

describe('a name in any spelling', () => {
  for (const row of parseTable(`
Tinzaouaten => Tinzaouaten | Abeïbara | Kidal | ML | place
Tinzaouatène => Tinzaouaten | Abeïbara | Kidal | ML | place
Tin Zaouatine => Tinzaouaten | Abeïbara | Kidal | ML | place
Tin-Zaouatine => Tinzaouaten | Abeïbara | Kidal | ML | place
Ti-n-Zaouâtene => Tinzaouaten | Abeïbara | Kidal | ML | place
Tinzawaten => Tinzaouaten | Abeïbara | Kidal | ML | place
TINZAOUATEN => Tinzaouaten | Abeïbara | Kidal | ML | place
Tessit => Tessit | Ansongo | Gao | ML | place
Tessalit => Tessalit | Tessalit | Kidal | ML | place
Djibo => Djibo | Soum | Sahel | BF | place
Jenne => Djenné | Djenné | Mopti | ML | place
Gorgaji => Gorgadji | Séno | Sahel | BF | place
Niafounké => Niafunké | Niafunké | Tombouctou | ML | place
Bulkessi => Boulkessi | Douentza | Douentza | ML | place
Hombory => Hombori | Douentza | Douentza | ML | place
Agelhok => Aguelhok | Tessalit | Kidal | ML | place
Aguel'hoc => Aguelhok | Tessalit | Kidal | ML | place
Aguel’hoc => Aguelhok | Tessalit | Kidal | ML | place
Aguelhoc => Aguelhok | Tessalit | Kidal | ML | place
Menaka => Ménaka | Ménaka | Ménaka | ML | place
Anderamboukane => Andéramboukane | Ménaka | Ménaka | ML | place
Lere => Léré | Niafunké | Tombouctou | ML | place
Sevare => Sévaré | Mopti | Mopti | ML | place
Intillit => N'Tillit | Gao | Gao | ML | place
N’Tillit => N'Tillit | Gao | Gao | ML | place
In-Delimane => Indelimane | Ansongo | Gao | ML | place
In Delimane => Indelimane | Ansongo | Gao | ML | place
Barsalogo => Barsalogho | Sanmatenga | Centre-Nord | BF | place
Wahiguya => Ouahigouya | Yatenga | Nord | BF | place
Gorom Gorom => Gorom-Gorom | Oudalan | Sahel | BF | place
Gorom-Gorom => Gorom-Gorom | Oudalan | Sahel | BF | place
Aribinda => Arbinda | Soum | Sahel | BF | place
Fada N’Gourma => Fada N'Gourma | Gourma | Est | BF | place
Fada Ngourma => Fada N'Gourma | Gourma | Est | BF | place
Fada-Ngourma => Fada N'Gourma | Gourma | Est | BF | place
In-Ates => Inatès | Ayérou | Tillabéri | NE | place
Inates => Inatès | Ayérou | Tillabéri | NE | place
Chinégodar => Chinagodrar | Banibangou | Tillabéri | NE | place
Banibangu => Banibangou | Banibangou | Tillabéri | NE | place
Tera => Téra | Téra | Tillabéri | NE | place
Birni N'Konni => Birni N'Konni | Birni N'Konni | Tahoua | NE | place
Nguigmi => N'Guigmi | N'Guigmi | Diffa | NE | place
Timbuktu => Tombouctou | Tombouctou | Tombouctou | ML | place
Tombouctou => Tombouctou | Tombouctou | Tombouctou | ML | place
Ouaga => Ouagadougou | Kadiogo | Centre | BF | place
Bobo-Dioulasso => Bobo-Dioulasso | Houet | Hauts-Bassins | BF | place
`)) {
    caseOf(row)(`is the place it means: ${row.given}`, () => {
      expectPlace(row, 'Gunmen killed ten people in <> on Friday.');
    });
  }
});

describe('two names that are alike', () => {
  for (const row of parseTable(`
Gunmen killed ten people in Tessit, far from Tessalit, on Friday. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people in Ber, in the Timbuktu region, on Friday. => Ber | Tombouctou | Tombouctou | ML | place
Gunmen killed ten people in Koro, central Mali, on Friday. => Koro | Koro | Bandiagara | ML | place
Gunmen killed ten people in Boussouma, in the Centre-Est region, on Friday. => Boussouma | Boulgou | Centre-Est | BF | place
Gunmen killed ten people in Boussouma, in Sanmatenga province, on Friday. => Boussouma | Sanmatenga | Centre-Nord | BF | place
Gunmen killed ten people in Boni, near Hombori, on Friday. => Boni | Douentza | Douentza | ML | place
Gunmen killed ten people in Boni, near Makalondi, western Niger, on Friday. => Boni | Torodi | Tillabéri | NE | place
Gunmen killed ten people in Boni, in Burkina Faso's Tuy province, on Friday. => Boni | Tuy | Hauts-Bassins | BF | place
Des hommes armés ont tué dix personnes à Bamba, dans le cercle de Koro, vendredi. => Bamba | Koro | Bandiagara | ML | place
Des hommes armés ont tué dix personnes à Bamba, dans le cercle de Bourem, vendredi. => Bamba | Bourem | Gao | ML | place
`)) {
    caseOf(row)(`are two places: ${row.given}`, () => expectPlace(row));
  }
});

describe('a name that is a word too', () => {
  for (const row of parseTable(`
# Niger: state, river, country
Gunmen killed ten people in Niger on Friday. => Niger | - | - | NE | country
Gunmen killed ten people in a boat on the River Niger near Gao on Friday. => Gao | Gao | Gao | ML | near
Gunmen killed ten people in a boat on the Niger River near Gao on Friday. => Gao | Gao | Gao | ML | near
Des hommes armés ont tué dix personnes au Niger vendredi. => Niger | - | - | NE | country
Des hommes armés ont tué dix personnes sur le fleuve Niger, près de Gao, vendredi. => Gao | Gao | Gao | ML | near
# Mali, Moussa and other given names and surnames
Mali Yaro, a farmer, was killed by gunmen in Dori on Friday. => Dori | Séno | Sahel | BF | place
Mme Mali Koné, enseignante, a été tuée par des hommes armés à Dori vendredi. => Dori | Séno | Sahel | BF | place
Gunmen killed Moussa Kidal, a trader, in Dori on Friday. => Dori | Séno | Sahel | BF | place
# Say
Residents say gunmen killed ten people in Torodi on Friday. => Torodi | Torodi | Tillabéri | NE | place
Say what they may, gunmen killed ten people in Torodi on Friday. => Torodi | Torodi | Tillabéri | NE | place
Des hommes armés ont tué dix personnes à Say, au Niger, vendredi. => Say | Say | Tillabéri | NE | place
FAULT Gunmen killed ten people in Say, in Niger, on Friday. => Say | Say | Tillabéri | NE | place
# San
Gunmen killed ten people near San, in Mali, on Friday. => San | San | San | ML | near
Des hommes armés ont tué dix personnes près de San, au Mali, vendredi. => San | San | San | ML | near
# Bangui, a town of Niger too
Gunmen killed ten people in Bangui, in Niger's Tahoua region, on Friday. => Bangui | Madaoua | Tahoua | NE | place
# Est, Centre, Nord, Sahel
L'attaque s'est produite à Tessit vendredi : dix civils tués. Elle est la deuxième ce mois-ci. => Tessit | Ansongo | Gao | ML | place
Des hommes armés ont tué dix personnes dans la région de l'Est, au Burkina Faso, vendredi. => Est | - | Est | BF | admin1
Des hommes armés ont tué dix personnes dans la région du Centre-Nord vendredi. => Centre-Nord | - | Centre-Nord | BF | admin1
Des hommes armés ont tué dix personnes dans la région du Nord, au Burkina Faso, vendredi. => Nord | - | Nord | BF | admin1
Des hommes armés ont tué dix personnes dans la région du Sahel, au Burkina Faso, vendredi. => Sahel | - | Sahel | BF | admin1
Gunmen killed ten people in Burkina Faso's Sahel region on Friday. => Sahel | - | Sahel | BF | admin1
Gunmen killed ten people in Burkina Faso's Eastern region on Friday. => Est | - | Est | BF | admin1
Gunmen killed ten people in Burkina Faso's Centre-North region on Friday. => Centre-Nord | - | Centre-Nord | BF | admin1
Gunmen killed ten people in Ghana's Northern region on Friday. => Northern | - | Northern | GH | admin1
Gunmen killed ten people in Burkina Faso's Est region on Friday. => Est | - | Est | BF | admin1
Gunmen killed ten people in northern Mali on Friday. => Nord du Mali | - | - | ML | zone
Des hommes armés ont tué dix personnes dans le nord du Mali vendredi. => Nord du Mali | - | - | ML | zone
Des hommes armés ont tué dix personnes dans l'est du Burkina Faso vendredi. => Est du Burkina Faso | - | - | BF | zone
`)) {
    caseOf(row)(`needs evidence from its sentence: ${row.given}`, () => expectPlace(row));
  }

  for (const row of parseList(`
Gunmen killed ten people in Djibouti on Friday.
Des hommes armés ont tué dix personnes à Djibouti vendredi.
Gunmen killed ten people in Niger State on Friday.
Gunmen killed ten people in Nigeria's Niger State on Friday, police said.
Gunmen killed ten people in Guinea-Bissau on Friday.
Des hommes armés ont tué dix personnes dans le nord de la France vendredi.
Gunmen killed ten people in the Sahelian zone of Chad on Friday.
Gunmen killed ten people in San Francisco on Friday.
Gunmen killed ten people in Ber Sheva, Israel, on Friday.
Gunmen killed ten people in Koro Toro, Chad, on Friday.
Gunmen killed ten people in Bangui on Friday.
Gunmen attacked a police station in Bangui, the Central African capital, on Friday, killing ten people.
`)) {
    caseOf(row)(`places nothing in the three countries: ${row.given}`, () => {
      expect(reportsInside(row.given).map(whereOf).join(' & ')).toBe('');
    });
  }
});

describe('words around a name', () => {
  for (const row of parseTable(`
# a site in a place
Des hommes armés ont tué dix civils au centre de santé de Foubé vendredi. => Foubé | Sanmatenga | Centre-Nord | BF | *
# near
Gunmen killed ten people near Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people 12 km north of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people 12 kilometres from Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people some 12 km (7 miles) north of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people about a dozen kilometres from Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people in the Gossi area on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people in the area of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people on the outskirts of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people in the vicinity of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people not far from Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people around Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people north of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people in a village near Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people outside Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes à 12 km au nord de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes à une douzaine de kilomètres de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes près de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes non loin de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes aux environs de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes aux alentours de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes dans le secteur de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes dans la zone de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes à la périphérie de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people near the town of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people just outside the town of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people 12km south-east of the northern town of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Gunmen killed ten people in the northern town of Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | place
Des hommes armés ont tué dix personnes près de la ville de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes à proximité du village de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes à environ 12 km au sud-est de la ville de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | near
Des hommes armés ont tué dix personnes dans la petite ville de Gossi vendredi. => Gossi | Gourma-Rharous | Tombouctou | ML | place
# the town, not the region of its name
Gunmen killed ten people in Ménaka, in the Ménaka region, on Friday. => Ménaka | Ménaka | Ménaka | ML | place
Des hommes armés ont tué dix personnes à Taoudénit, dans la région de Taoudénit, vendredi. => Taoudénit | - | Taoudénit | ML | place
# between two: one of them, near
Gunmen killed ten people between Gao and Ansongo on Friday. => * | * | Gao | ML | near
Gunmen killed ten people on the road between Gao and Ansongo on Friday. => * | * | Gao | ML | near
Gunmen killed ten people on the Gao-Ansongo road on Friday. => * | * | Gao | ML | near
Des hommes armés ont tué dix personnes entre Gao et Ansongo vendredi. => * | * | Gao | ML | near
Des hommes armés ont tué dix personnes sur l'axe Gao-Ansongo vendredi. => * | * | Gao | ML | near
# areas
Gunmen killed ten people in the Gao region on Friday. => Gao | - | Gao | ML | admin1
Gunmen killed ten people in Mali's Gao region on Friday. => Gao | - | Gao | ML | admin1
Gunmen killed ten people in the Timbuktu region on Friday. => Tombouctou | - | Tombouctou | ML | admin1
Gunmen killed ten people in Ansongo cercle on Friday. => Ansongo | Ansongo | Gao | ML | admin2
Gunmen killed ten people in Soum province on Friday. => Soum | Soum | Sahel | BF | admin2
Gunmen killed ten people in the Téra department on Friday. => Téra | Téra | Tillabéri | NE | admin2
FAULT Gunmen killed ten people in the department of Say on Friday. => Say | Say | Tillabéri | NE | admin2
Gunmen killed ten people in Burkina Faso on Friday. => Burkina Faso | - | - | BF | country
Gunmen killed ten people in Burkina on Friday. => Burkina Faso | - | - | BF | country
Gunmen killed ten people in Mali on Friday. => Mali | - | - | ML | country
Gunmen killed ten people in Ivory Coast on Friday. => Côte d'Ivoire | - | - | CI | country
Des hommes armés ont tué dix personnes dans la région de Gao vendredi. => Gao | - | Gao | ML | admin1
Des hommes armés ont tué dix personnes dans le cercle d'Ansongo vendredi. => Ansongo | Ansongo | Gao | ML | admin2
Des hommes armés ont tué dix personnes dans la province du Soum vendredi. => Soum | Soum | Sahel | BF | admin2
Des hommes armés ont tué dix personnes dans le département de Téra vendredi. => Téra | Téra | Tillabéri | NE | admin2
Des hommes armés ont tué dix personnes dans la Boucle du Mouhoun vendredi. => Boucle du Mouhoun | - | Boucle du Mouhoun | BF | admin1
Des hommes armés ont tué dix personnes au Mali vendredi. => Mali | - | - | ML | country
# zones
Gunmen killed ten people in the Liptako-Gourma on Friday. => Liptako-Gourma (three borders) | - | - | * | zone
Gunmen killed ten people in the three-border area on Friday. => Liptako-Gourma (three borders) | - | - | * | zone
Gunmen killed ten people in central Mali on Friday. => Centre du Mali | - | - | ML | zone
Gunmen killed ten people in northern Burkina Faso on Friday. => Nord du Burkina Faso | - | - | BF | zone
Gunmen killed ten people in western Niger on Friday. => Ouest du Niger | - | - | NE | zone
Gunmen killed ten people in the W park in Niger on Friday. => Parc du W | - | - | NE | zone
Gunmen killed ten people in the Wagadou forest on Friday. => Forêt du Wagadou | - | - | ML | zone
Des hommes armés ont tué dix personnes dans la zone des trois frontières vendredi. => Liptako-Gourma (three borders) | - | - | * | zone
Des hommes armés ont tué dix personnes dans le centre du Mali vendredi. => Centre du Mali | - | - | ML | zone
Des hommes armés ont tué dix personnes dans le Gourma malien vendredi. => Gourma | - | - | ML | zone
# an exact place outranks the area it lies in
Gunmen killed ten people in Tessit, in the Gao region of northern Mali, on Friday. => Tessit | Ansongo | Gao | ML | place
Des hommes armés ont tué dix personnes à Tessit, région de Gao, dans le nord du Mali, vendredi. => Tessit | Ansongo | Gao | ML | place
`)) {
    caseOf(row)(`say how exactly it places: ${row.given}`, () => expectPlace(row));
  }
});

describe('a country that only its forces name', () => {
  for (const row of parseTable(`
Malian army drone strikes killed at least 12 civilians on Sunday, according to residents. => Mali | - | - | ML | country
The Burkinabe army said 15 jihadists were killed in an ambush on a supply convoy on Saturday. => Burkina Faso | - | - | BF | country
L'armée nigérienne a tué douze terroristes dimanche. => Niger | - | - | NE | country
`)) {
    caseOf(row)(`is where it happened, where the text names no place: ${row.given}`, () => expectPlace(row));
  }

  for (const row of parseList(`
Malian soldiers and the Burkinabe army killed twelve terrorists on Sunday.
L'armée nigériane a tué douze terroristes dimanche.
Two Malian migrants were killed by gunmen on Sunday.
Malian soldiers killed twelve jihadists in the Central African Republic on Sunday.
`)) {
    caseOf(row)(`is none of the three: ${row.given}`, () =>
      expect(reportsInside(row.given).map(whereOf).join(' & ')).toBe(''),
    );
  }
});

describe('a place that no gazetteer knows', () => {
  const cases = parseTable(`
Gunmen killed ten people in the village of Zorgadou Peul, in Ansongo cercle, on Friday. => Zorgadou Peul | Ansongo | Gao | ML | admin2
Gunmen killed ten people in the village of Zorgadou in the Gao region on Friday. => Zorgadou | - | Gao | ML | admin1
Gunmen killed ten people in the village of Zorgadou in the Tessit commune on Friday. => Zorgadou | Ansongo | Gao | ML | *
# a bare name, placed by "in" and closed by a day, a comma or the end, where the sentence knows no place
Malian army drone strikes killed at least 12 civilians in Zorgadou on Friday, residents said. => Zorgadou | - | - | ML | country
Des frappes de drones de l'armée malienne ont tué au moins 12 civils à Zorgadou vendredi, selon des habitants. => Zorgadou | - | - | ML | country
Niger's army killed ten jihadists in Tin Zorgadou on Friday. => Tin Zorgadou | - | - | NE | country
The Malian army killed ten jihadists on Friday, the minister said in Parliament. => Mali | - | - | ML | country
L'armée malienne a tué dix terroristes vendredi, a-t-elle annoncé à Facebook. => Mali | - | - | ML | country
The Malian army killed ten jihadists on Friday in Ramadan. => Mali | - | - | ML | country
Malian army soldiers shot dead ten civilians on Friday at Dawn, residents said. They came at dawn. => Mali | - | - | ML | country
Des hommes armés ont tué dix personnes dans le village de Zorgadou, cercle d'Ansongo, vendredi. => Zorgadou | Ansongo | Gao | ML | admin2
Des hommes armés ont tué dix personnes dans le village de Zorgadou, commune de Tessit, vendredi. => Zorgadou | Ansongo | Gao | ML | *
Des hommes armés ont tué dix personnes dans la localité de Zorgadou, province du Soum, vendredi. => Zorgadou | Soum | Sahel | BF | admin2
Gunmen killed ten people in the village of Zorgadou, near Tessit, on Friday. => Zorgadou | Ansongo | Gao | ML | near
Des hommes armés ont tué dix personnes dans le village de Zorgadou, près de Tessit, vendredi. => Zorgadou | Ansongo | Gao | ML | near
Gunmen attacked Zorgadou, a village 30 km from Tessit, on Friday, killing ten people. => Zorgadou | Ansongo | Gao | ML | near
Zorgadou, a small village in the Ansongo cercle, was attacked on Friday and ten people were killed. => Zorgadou | Ansongo | Gao | ML | admin2
Gunmen killed ten people in Zorgadou and Bandiakoro, in the commune of Tessit, on Friday. => Zorgadou | Ansongo | Gao | ML | place
Gunmen killed ten people in Zorgadou (Ansongo cercle) on Friday. => Zorgadou | Ansongo | Gao | ML | admin2
Gunmen killed ten people in Zorgadou, Ansongo cercle, on Friday. => Zorgadou | Ansongo | Gao | ML | admin2
Gunmen killed ten people in Zorgadou, Ménaka, on Friday. => Zorgadou | - | Ménaka | ML | admin1
Gunmen killed ten people in Zorgadou near Tessit on Friday. => Zorgadou | Ansongo | Gao | ML | near
Des hommes armés ont attaqué Zorgadou, un village situé à 30 km de Tessit, vendredi, tuant dix personnes. => Zorgadou | Ansongo | Gao | ML | near
Zorgadou, localité du cercle d'Ansongo, a été attaquée vendredi : dix personnes ont été tuées. => Zorgadou | Ansongo | Gao | ML | admin2
Des hommes armés ont tué dix personnes à Zorgadou et Bandiakoro, dans la commune de Tessit, vendredi. => Zorgadou | Ansongo | Gao | ML | place
Des hommes armés ont tué dix personnes à Zorgadou (cercle d'Ansongo) vendredi. => Zorgadou | Ansongo | Gao | ML | admin2
Des hommes armés ont tué dix personnes à Zorgadou, près de Tessit, vendredi. => Zorgadou | Ansongo | Gao | ML | near
Gunmen killed Moussa Zorgadou, from the Tessit area, on Friday. => Tessit | Ansongo | Gao | ML | near
# behind words that say near of any name, beside places that only say what lies around
Gunmen ambushed a convoy on the Gao-Ansongo road, close to Zorgadou, on Friday, killing ten soldiers. => Zorgadou | * | Gao | ML | near
An army patrol came under fire on Friday not far from Zorgadou, near the border with Burkina Faso, in Mali's Gao region; ten soldiers were killed. => Zorgadou | - | Gao | ML | near
Gunmen killed ten people near Zorgadou in Mali's Gao region on Friday. => Zorgadou | - | Gao | ML | near
In the Tessit commune, ten people were killed by gunmen on Friday some 12 km from Zorgadou. => Zorgadou | Ansongo | Gao | ML | near
Fighting around Zorgadou, about 35 km north of Tessit, killed ten jihadists on Friday. => Zorgadou | Ansongo | Gao | ML | near
Gunmen killed ten people near Zorgadou, 30 km from Tessit, on Friday. => Zorgadou | Ansongo | Gao | ML | near
A mine exploded on Friday between Zorgadou and Bandiakoro, in the prefecture of Kpendjal, killing ten people. => Zorgadou | Kpendjal | Savanes | TG | near
Jihadists blew up the bridge at Zorgadou on Friday, cutting the Gao-Ansongo road. => Zorgadou | Gao | Gao | ML | near
Des hommes armés ont tendu une embuscade sur l'axe Gao-Ansongo, non loin de Zorgadou, vendredi, tuant dix soldats. => Zorgadou | * | Gao | ML | near
Dix personnes ont été tuées par des hommes armés vendredi près de Zorgadou, dans la région de Gao. => Zorgadou | - | Gao | ML | near
Dans la région de Gao, des hommes armés ont tué dix personnes vendredi à hauteur de Zorgadou. => Zorgadou | - | Gao | ML | near
Dans la commune de Tessit, une mine a tué dix personnes vendredi à la sortie de Zorgadou. => Zorgadou | Ansongo | Gao | ML | near
Des combats autour de Zorgadou, à 35 km au nord de Tessit, ont fait dix morts vendredi. => Zorgadou | Ansongo | Gao | ML | near
Une mine a explosé vendredi entre Zorgadou et Bandiakoro, dans la préfecture de Kpendjal, tuant dix personnes. => Zorgadou | Kpendjal | Savanes | TG | near
# a name of two words goes on with where, when or how
Malian army drones killed ten people at Tin Zorgadou at around 0900 GMT on Friday. => Tin Zorgadou | - | - | ML | country
Malian army drones killed ten people in Tin Zorgadou before dawn on Friday. => Tin Zorgadou | - | - | ML | country
# its first word is the name of a known place
Malian army drones killed ten people at Tabla Zorgadou at around 0900 GMT on Friday. => Tabla Zorgadou | - | - | ML | country
Malian army drones killed ten people in Tabla at around 0900 GMT on Friday. => Tabla | Filingué | Tillabéri | NE | place
# called a place by an adjective between, or by "lieu dit"
Des hommes armés ont tué dix personnes dans la localité voisine de Zorgadou, dans la région de Gao, vendredi. => Zorgadou | - | Gao | ML | admin1
Dans la région de Gao, des hommes armés ont tué dix personnes vendredi dans le village frontalier de Zorgadou. => Zorgadou | - | Gao | ML | admin1
Dans la région de Gao, une mine a tué dix personnes vendredi au lieu dit Zorgadou. => Zorgadou | - | Gao | ML | admin1
Dans la commune de Tessit, une mine a tué dix personnes vendredi au lieu-dit Zorgadou. => Zorgadou | Ansongo | Gao | ML | *
Dix personnes ont été tuées vendredi dans un village voisin de Tessit. => Tessit | Ansongo | Gao | ML | near
Dix personnes ont été tuées vendredi dans un village proche de Tessit. => Tessit | Ansongo | Gao | ML | near
# who lives there
Malian soldiers killed ten residents of Zorgadou on Friday. => Zorgadou | - | - | ML | country
Gunmen killed ten residents of Zorgadou, in Ansongo cercle, on Friday. => Zorgadou | Ansongo | Gao | ML | admin2
Des soldats maliens ont tué dix habitants de Zorgadou vendredi. => Zorgadou | - | - | ML | country
Des hommes armés ont tué dix habitants de Zorgadou, dans le cercle d'Ansongo, vendredi. => Zorgadou | Ansongo | Gao | ML | admin2
In the Gao region, gunmen killed ten villagers from Zorgadou on Friday. => Gao | - | Gao | ML | admin1
Dans la région de Gao, des hommes armés ont tué dix habitants de Zorgadou vendredi. => Gao | - | Gao | ML | admin1
Residents of Zorgadou said gunmen had killed ten people in Tessit on Friday. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people in northern Mali on Friday, according to residents of Zorgadou. => Nord du Mali | - | - | ML | zone
Des hommes armés ont tué dix personnes dans le nord du Mali vendredi, selon des habitants de Zorgadou. => Nord du Mali | - | - | ML | zone
# a site of a name
Dans le cercle d'Ansongo, le pont de Zorgadou-Saré a été saboté vendredi par des hommes armés. => Zorgadou-Saré | Ansongo | Gao | ML | admin2
Dans le cercle d'Ansongo, le pont de Zorgadou a été saboté vendredi par des hommes armés. => Zorgadou | Ansongo | Gao | ML | admin2
Dans le cercle d'Ansongo, des hommes armés ont incendié l'école de Zorgadou vendredi. => Zorgadou | Ansongo | Gao | ML | admin2
Gunmen burned down the school of Zorgadou, in Ansongo cercle, on Friday. => Zorgadou | Ansongo | Gao | ML | admin2
In the Ansongo cercle, jihadists blew up the bridge of Zorgadou on Friday. => Zorgadou | Ansongo | Gao | ML | admin2
# all that stand in a list lie in the commune behind it
Les villages de Zorgadou et de Bandiakoro, dans la commune de Tessit, ont été attaqués vendredi : dix habitants tués. => Zorgadou | Ansongo | Gao | ML | place
The villages of Zorgadou and Bandiakoro, in the commune of Tessit, were attacked on Friday and ten people killed. => Zorgadou | Ansongo | Gao | ML | place
Dans la commune de Tessit, des hommes armés ont tué dix personnes vendredi au lieu dit Zorgadou. => Zorgadou | Ansongo | Gao | ML | place
# spelled like a place that lies elsewhere than the text says
Des hommes armés ont tué dix habitants de Djigué, dans la province du Soum, vendredi. => Djigué | Soum | Sahel | BF | admin2
Gunmen killed ten people in Djigué, in Soum province, on Friday. => Djigué | Soum | Sahel | BF | admin2
Gunmen killed ten people in Djigoué, in Poni province, on Friday. => Djigoué | Poni | Sud-Ouest | BF | place
Gunmen killed ten people in Chinégodar, in the Tillabéri region, on Friday. => Chinagodrar | Banibangou | Tillabéri | NE | place
# what stands behind the same words and is no place
Gunmen killed an adviser close to Issoufou Zorgadou in northern Mali on Friday. => Nord du Mali | - | - | ML | zone
Des hommes armés ont tué un conseiller proche de Zorgadou dans le nord du Mali vendredi. => Nord du Mali | - | - | ML | zone
Gunmen killed ten people in northern Mali on Friday, the Red Cross said in Geneva. => Nord du Mali | - | - | ML | zone
Des hommes armés ont tué dix personnes dans le nord du Mali vendredi, a indiqué la Croix-Rouge à Genève. => Nord du Mali | - | - | ML | zone
Gunmen killed ten people in Tessit on Friday, not far from Zorgadou. => Tessit | Ansongo | Gao | ML | place
Dans le nord du Mali, des hommes armés sont entrés vendredi dans un village, dit Zorgadou, et ont tué dix personnes. => Nord du Mali | - | - | ML | zone
Dans le nord du Mali, dix civils ont été tués par des hommes armés vendredi ; l'union autour de Zorgadou tient bon. => Nord du Mali | - | - | ML | zone
Gunmen killed ten people in northern Mali on Friday as the nation rallied around Zorgadou. => Nord du Mali | - | - | ML | zone
Gunmen burned the church of Christ in northern Mali on Friday and killed ten people. => Nord du Mali | - | - | ML | zone
Dans le nord du Mali, des hommes armés ont incendié l'école de Saint-Joseph vendredi et tué dix personnes. => Nord du Mali | - | - | ML | zone
Des hommes armés ont tué dix personnes vendredi à hauteur du Pont de Labbezanga. => Labbezanga | Ansongo | Gao | ML | *
Malian soldiers killed ten people in northern Mali on Friday, near Easter. => Nord du Mali | - | - | ML | zone
Dans le nord du Mali, des hommes armés ont tué dix personnes vendredi à l'approche de Noël. => Nord du Mali | - | - | ML | zone
Des hommes armés ont tué dix personnes dans le nord du Mali vendredi à la veille de Tabaski. => Nord du Mali | - | - | ML | zone
Des hommes armés ont pris le car de Zorgadou Transport vendredi dans le nord du Mali et tué dix passagers. => Nord du Mali | - | - | ML | zone
`);
  for (const row of cases) caseOf(row)(`is named with its parent: ${row.given}`, () => expectPlace(row));

  for (const row of parseTable(`
Gunmen killed ten people in the village of Zorgadou, in Ansongo cercle, on Friday. => Zorgadou at Ansongo
Gunmen killed ten people in the village of Zorgadou, near Tessit, on Friday. => Zorgadou at Tessit
Des hommes armés ont tué dix personnes dans le village de Zorgadou, cercle d'Ansongo, vendredi. => Zorgadou at Ansongo
Gunmen attacked Tira, less than ten kilometres from Bankass, on Friday, killing ten people. => Tira at Bankass
Gunmen killed ten residents of Barke-Daga, a hamlet near Diafarabé, on Friday. => Barke-Daga at Diafarabé
Des hommes armés ont tué dix habitants de Barke-Daga, un hameau de pêcheurs proche de Diafarabé, vendredi. => Barke-Daga at Diafarabé
Une mine a tué dix personnes vendredi, en milieu d'après-midi, à Sadiakanda, à moins de dix kilomètres de Bankass. => Sadiakanda at Bankass
Des hommes armés ont tué dix VDP vendredi dans leur position de Goubré (Séguénéga, Yatenga). => Goubré at Séguénéga
Des hommes armés ont tué dix personnes vendredi dans le village de Diallo, commune de Barani (province de la Kossi). => Diallo at Barani
`)) {
    const { given, expected } = row;
    caseOf(row)(`has no id and the position of its parent: ${given}`, () => {
      const place = readOne(given)?.place;
      const parent = [...knowledge.gazetteer.places.values()].find(
        ({ lat, lon, country }) => lat === place?.lat && lon === place?.lon && country === place?.country,
      );
      expect(`${place?.id ?? place?.name} at ${parent?.name}`).toBe(expected);
    });
  }
});

describe('a place named before', () => {
  for (const row of parseTable(`
Gunmen killed ten people in Zorgadou, in the commune of Tessit, on Friday. On Sunday, in the same commune, gunmen killed four herders at Bandiakoro. => Zorgadou place & Bandiakoro place
Gunmen killed ten people in Labbezanga, in the Gao region, on Friday. On Sunday, in the same region, gunmen killed four herders. => Labbezanga place & Gao admin1
Gunmen killed ten people in Labbezanga on Friday. On 3 May, at the same place, gunmen had killed four herders. => Labbezanga place & Labbezanga place
Gunmen killed ten people in Labbezanga on Friday. On 3 May gunmen killed four herders in the same area. => Labbezanga place & Labbezanga near
Gunmen killed ten people in Labbezanga on Friday. On 3 May, at the same time of day, gunmen killed four herders in Hombori. => Labbezanga place & Hombori place
Des hommes armés ont tué dix personnes à Zorgadou, dans la commune de Tessit, vendredi. Dimanche, dans la même commune, des hommes armés ont tué quatre éleveurs à Bandiakoro. => Zorgadou place & Bandiakoro place
Des hommes armés ont tué dix personnes à Labbezanga, dans la région de Gao, vendredi. Dimanche, dans la même région, des hommes armés ont tué quatre éleveurs. => Labbezanga place & Gao admin1
Des hommes armés ont tué dix personnes à Labbezanga vendredi. Le 3 mai, au même endroit, des hommes armés avaient tué quatre éleveurs. => Labbezanga place & Labbezanga place
Des hommes armés ont tué dix personnes à Zorgadou, dans le cercle d'Ansongo, vendredi. Le 3 mai, au même endroit, des hommes armés avaient tué quatre éleveurs. => Zorgadou admin2 & Zorgadou admin2
Des hommes armés ont tué dix personnes à Labbezanga vendredi. Le 3 mai, des hommes armés avaient tué quatre éleveurs dans la même zone. => Labbezanga place & Labbezanga near
Des hommes armés ont tué dix personnes à Labbezanga vendredi. Le 3 mai, à la même heure, des hommes armés avaient tué quatre éleveurs à Hombori. => Labbezanga place & Hombori place
`)) {
    caseOf(row)(`is that place: ${row.given}`, () => {
      const found = readText(row.given).reports.map(({ place }) => `${place.name} ${place.precision}`);
      expect(found.join(' & ')).toBe(row.expected);
    });
  }
});

describe('a place where nothing happened', () => {
  for (const row of parseTable(`
Residents based in Gao said gunmen had killed ten people in Tessit on Friday. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people in Tessit on Friday, an official in Gao said. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people in Tessit on Friday; the wounded were taken to hospital in Gao. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people in Tessit on Friday. The wounded are being treated at the health centre in Ansongo. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people at the hospital in Ansongo on Friday. => Ansongo | Ansongo | Gao | ML | place
Des hommes armés ont tué dix personnes à Tessit vendredi. Les blessés ont été pris en charge au centre de santé d'Ansongo. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people in Tessit on Friday, the governor of Gao said. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people in Tessit on Friday, said the government in Bamako. => Tessit | Ansongo | Gao | ML | place
Gunmen who came from Ansongo killed ten people in Tessit on Friday. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people in Tessit on Friday and hundreds fled to Gao. => Tessit | Ansongo | Gao | ML | place
The Gao-based group Niguel said gunmen had killed ten people in Tessit on Friday. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten natives of Gao in Tessit on Friday. => Tessit | Ansongo | Gao | ML | place
Des habitants joints depuis Gao affirment que des hommes armés ont tué dix personnes à Tessit vendredi. => Tessit | Ansongo | Gao | ML | place
Des hommes armés ont tué dix personnes à Tessit vendredi, selon le gouverneur de Gao. => Tessit | Ansongo | Gao | ML | place
Des hommes armés ont tué dix personnes à Tessit vendredi ; les blessés ont été évacués à l'hôpital de Gao. => Tessit | Ansongo | Gao | ML | place
Des hommes armés ont tué dix personnes à Tessit vendredi, ce qui a poussé des centaines d'habitants à fuir vers Gao. => Tessit | Ansongo | Gao | ML | place
Des hommes armés venus d'Ansongo ont tué dix personnes à Tessit vendredi. => Tessit | Ansongo | Gao | ML | place
Gunmen killed ten people in Tessit on Friday before fleeing into Niger. => Tessit | Ansongo | Gao | ML | place
Des hommes armés ont tué dix personnes à Tessit vendredi avant de repartir vers le Niger. => Tessit | Ansongo | Gao | ML | place
Des hommes armés ont tué dix personnes à Tessit vendredi, puis regagné Labbezanga. => Tessit | Ansongo | Gao | ML | place
Vendredi, les forces de la junte militaire de Bamako ont tué dix villageois à Tessit. => Tessit | Ansongo | Gao | ML | place
On Friday forces of the Bamako regime killed ten villagers in Tessit. => Tessit | Ansongo | Gao | ML | place
`)) {
    caseOf(row)(`is not where the event is put: ${row.given}`, () => expectPlace(row));
  }
});

describe('the map of the day of the event', () => {
  for (const row of parseTable(`
# Mali, 13 March 2023
@2023-03-12 Gunmen killed ten people in Bankass on Friday. => Bankass | Bankass | Mopti | ML | place
@2023-03-15 Gunmen killed ten people in Bankass on Tuesday. => Bankass | Bankass | Bandiagara | ML | place
@2023-03-15 Gunmen killed ten people in Bankass on 10 March. => Bankass | Bankass | Mopti | ML | place
@2023-03-15 Des hommes armés ont tué dix personnes à Bankass le 10 mars. => Bankass | Bankass | Mopti | ML | place
@2023-03-12 Gunmen killed ten people in Douentza on Friday. => Douentza | Douentza | Mopti | ML | place
@2023-03-20 Gunmen killed ten people in Douentza on Friday. => Douentza | Douentza | Douentza | ML | place
@2022-06-15 Gunmen killed ten people in Nara on Friday. => Nara | Nara | Koulikoro | ML | place
@2024-06-05 Gunmen killed ten people in Nara on Friday. => Nara | Nara | Nara | ML | place
@2022-06-15 Gunmen killed ten people in Koutiala on Friday. => Koutiala | Koutiala | Sikasso | ML | place
@2024-06-05 Gunmen killed ten people in Koutiala on Friday. => Koutiala | Koutiala | Koutiala | ML | place
@2022-06-15 Gunmen killed ten people in Tominian on Friday. => Tominian | Tominian | Ségou | ML | place
@2024-06-05 Gunmen killed ten people in Tominian on Friday. => Tominian | Tominian | San | ML | place
@2022-06-15 Gunmen killed ten people in Diéma on Friday. => Diéma | Diéma | Kayes | ML | place
@2024-06-05 Gunmen killed ten people in Diéma on Friday. => Diéma | Diéma | Nioro | ML | place
@2022-06-15 Gunmen killed ten people in Gossi on Friday. => Gossi | Gourma-Rharous | Tombouctou | ML | place
# Mali, 2016
@2015-06-10 Gunmen killed ten people in Ménaka on Friday. => Ménaka | Ménaka | Gao | ML | place
@2016-06-15 Gunmen killed ten people in Ménaka on Friday. => Ménaka | Ménaka | Ménaka | ML | place
# Burkina Faso, July 2025
@2025-06-18 Gunmen killed ten people in Djibo on Friday. => Djibo | Soum | Sahel | BF | place
@2025-09-17 Gunmen killed ten people in Djibo on Friday. => Djibo | Djelgodji | Soum | BF | place
@2025-09-17 Gunmen killed ten people in Djibo on 20 June. => Djibo | Soum | Sahel | BF | place
@2025-09-17 Gunmen killed ten people in Arbinda on Friday. => Arbinda | Karo-Peli | Soum | BF | place
@2025-06-18 Gunmen killed ten people in Kaya on Friday. => Kaya | Sanmatenga | Centre-Nord | BF | place
@2025-09-17 Gunmen killed ten people in Kaya on Friday. => Kaya | Sandbondtenga | Kuilsé | BF | place
@2025-06-18 Gunmen killed ten people in Diapaga on Friday. => Diapaga | Tapoa | Est | BF | place
@2025-09-17 Gunmen killed ten people in Diapaga on Friday. => Diapaga | Gobnangou | Tapoa | BF | place
@2025-09-17 Gunmen killed ten people in Fada N'Gourma on Friday. => Fada N'Gourma | Gourma | Goulmou | BF | place
@2025-09-17 Gunmen killed ten people in Bogandé on Friday. => Bogandé | Gnagna | Sirba | BF | place
@2025-09-17 Gunmen killed ten people in Dori on Friday. => Dori | Séno | Liptako | BF | place
@2025-09-17 Gunmen killed ten people in Nouna on Friday. => Nouna | Koosin | Sourou | BF | place
@2025-06-18 Gunmen killed ten people in Nouna on Friday. => Nouna | Kossi | Boucle du Mouhoun | BF | place
@2025-09-17 Gunmen killed ten people in Ziniaré on Friday. => Ziniaré | Bassitenga | Oubri | BF | place
@2025-09-17 Des hommes armés ont tué dix personnes à Ouahigouya vendredi. => Ouahigouya | Yatenga | Yaadga | BF | place
@2025-09-17 Des hommes armés ont tué dix personnes dans la région du Liptako vendredi. => Liptako | - | Liptako | BF | admin1
@2025-09-17 Des hommes armés ont tué dix personnes dans la région du Goulmou vendredi. => Goulmou | - | Goulmou | BF | admin1
# Niger has one map
@2016-06-15 Gunmen killed ten people in Torodi on Friday. => Torodi | Torodi | Tillabéri | NE | place
@2025-09-17 Gunmen killed ten people in Torodi on Friday. => Torodi | Torodi | Tillabéri | NE | place
`)) {
    caseOf(row)(`names what it lies in: ${row.given} (${row.published})`, () => expectPlace(row));
  }
});

describe('places of which one was struck', () => {
  for (const row of parseTable(`
# what another lies away from
Quinze VDP ont été tués vendredi à Natiaboani, à une soixantaine de kilomètres de Fada N'Gourma. => Natiaboani place
# ends of roads and journeys
Gunmen killed ten people on the road between Gao and Ansongo on Friday. => Gao near
Gunmen killed ten people on the Gao-Ansongo road on Friday. => Gao near
Gunmen killed ten people on the road linking Gao to Ansongo on Friday. => Gao near
Gunmen killed ten people on the road to Ansongo on Friday. => Ansongo near
Gunmen killed ten people near Labbezanga, on the Gao-Ansongo road, on Friday. => Labbezanga near
Gunmen ambushed a convoy travelling from Gao to Ansongo on Friday, killing ten people. => Gao near
A bus travelling from Gao to Ansongo hit a mine near Labbezanga on Friday, killing ten people. => Labbezanga near
A convoy heading to Ansongo was ambushed near Labbezanga on Friday; ten soldiers were killed. => Labbezanga near
Des hommes armés ont tué dix personnes sur la route entre Gao et Ansongo vendredi. => Gao near
Des hommes armés ont tué dix personnes sur l'axe Gao-Ansongo vendredi. => Gao near
Des hommes armés ont tué dix personnes sur la route qui relie Gao à Ansongo vendredi. => Gao near
Des hommes armés ont tué dix personnes sur la route d'Ansongo vendredi. => Ansongo near
Des hommes armés ont tué dix personnes près de Labbezanga, sur l'axe Gao-Ansongo, vendredi. => Labbezanga near
Un bus qui reliait Gao à Ansongo a sauté sur une mine près de Labbezanga vendredi, tuant dix personnes. => Labbezanga near
Un convoi parti de Gao pour Ansongo est tombé dans une embuscade vendredi ; dix soldats ont été tués. => Gao near
Un convoi qui se rendait à Ansongo est tombé dans une embuscade près de Labbezanga vendredi ; dix soldats ont été tués. => Labbezanga near
A minibus carrying traders from Gao to a market in Ansongo hit a mine near the village of Labbezanga on Friday, killing ten people. => Labbezanga near
Eleven passengers of the Gao-Ansongo bus were abducted near Labbezanga on Friday. => Labbezanga near
Onze passagers du car Gao-Ansongo ont été enlevés près de Labbezanga vendredi. => Labbezanga near
# homes of units and posts of officials
A vehicle of the Ansongo military detachment hit a mine on the outskirts of Labbezanga on Friday, killing ten soldiers. => Labbezanga near
The military detachment of Labbezanga, in the Gao region, was attacked on Friday and ten soldiers were killed. => Labbezanga place
Un véhicule du détachement militaire d'Ansongo a sauté sur une mine à Labbezanga vendredi : dix soldats tués. => Labbezanga place
Le détachement militaire de Labbezanga, dans la région de Gao, a été attaqué vendredi : dix soldats ont été tués. => Labbezanga place
Gunmen shot dead the mayor of Labbezanga, in the Gao region, on Friday. => Labbezanga place
Des hommes armés ont abattu le maire de Labbezanga, dans la région de Gao, vendredi. => Labbezanga place
Police broke up a march in the capital Bamako on Friday. => Bamako place
La police a dispersé une marche dans la capitale, Bamako, vendredi. => Bamako place
Villagers going home from the weekly market in Ansongo were stopped near Labbezanga on Friday by gunmen who killed ten. => Labbezanga near
Ten villagers returning from a wedding in Ansongo were killed by gunmen near Labbezanga on Friday. => Labbezanga near
Gunmen killed ten traders near Labbezanga on Friday on their way to the market in Ansongo. => Labbezanga near
The supply convoy for Ansongo was ambushed near Labbezanga on Friday; ten soldiers were killed. => Labbezanga near
Gunmen killed ten people at the market in Ansongo on Friday. => Ansongo place
Gunmen killed ten people at a wedding in Ansongo on Friday. => Ansongo place
Dix villageois qui revenaient du marché hebdomadaire d'Ansongo ont été tués par des hommes armés près de Labbezanga vendredi. => Labbezanga near
Des hommes armés ont tué dix commerçants qui se rendaient à la foire d'Ansongo vendredi, près de Labbezanga. => Labbezanga near
Le convoi de ravitaillement d'Ansongo a été attaqué à hauteur de Labbezanga vendredi ; dix soldats ont été tués. => Labbezanga near
L'unité d'escorte du convoi d'Ansongo est tombée dans une embuscade à Labbezanga vendredi ; dix soldats ont été tués. => Labbezanga place
Des hommes armés ont tué dix personnes au marché d'Ansongo vendredi. => Ansongo place
# what only says where the place lies
Gunmen killed ten people in Labbezanga, a village 30 km from Ansongo, on Friday. => Labbezanga place
Gunmen killed ten people in Labbezanga, not far from Ansongo, on Friday. => Labbezanga place
Gunmen killed ten people in Labbezanga near Ansongo on Friday. => Labbezanga place
Gunmen killed ten people in Labbezanga, in the commune of Ansongo, on Friday. => Labbezanga place
Mali/Gao: ten killed in attack on Labbezanga => Labbezanga place
Des hommes armés ont tué dix personnes à Labbezanga (30 km au sud d'Ansongo) vendredi. => Labbezanga place
Des hommes armés ont tué dix personnes à Labbezanga, localité située à une trentaine de kilomètres d'Ansongo, vendredi. => Labbezanga place
Des hommes armés ont tué dix personnes à Labbezanga, non loin d'Ansongo, vendredi. => Labbezanga place
Des hommes armés ont tué dix personnes à Labbezanga, commune d'Ansongo, vendredi. => Labbezanga place
Mali/Gao : dix civils tués à Labbezanga => Labbezanga place
Gunmen killed ten people in Labbezanga (Ansongo) on Friday. => Labbezanga place
Gunmen killed ten people in Sévaré, Mopti, on Friday. => Sévaré place
Gunmen killed ten people in Ansongo, Gao and Ménaka on Friday. => Ansongo place + Gao + Ménaka
MALI (Gao) - On Friday gunmen killed ten people at Labbezanga. => Labbezanga place
Des hommes armés ont tué dix personnes à Labbezanga (Ansongo) vendredi. => Labbezanga place
Des hommes armés ont tué dix personnes à Ansongo, Gao et Ménaka vendredi. => Ansongo place + Gao + Ménaka
Gunmen killed ten people in a village of the commune of Ansongo on Friday. => Ansongo near
Des hommes armés ont tué dix personnes dans un village de la commune d'Ansongo vendredi. => Ansongo near
A drone strike hit a funeral in Labbezanga on Friday, killing ten people. => Labbezanga place
# two days at two places
Gunmen killed ten people in Labbezanga on Friday. On Saturday gunmen killed four people in Hombori. => Labbezanga place & Hombori place
Des hommes armés ont tué dix personnes à Labbezanga vendredi. Samedi, des hommes armés ont tué quatre personnes à Hombori. => Labbezanga place & Hombori place
# what came before, so many days or weeks
Gunmen killed ten people in Labbezanga on Friday. The attack comes two weeks after a similar raid in Hombori. => Labbezanga place
Gunmen killed ten people in Labbezanga on Friday. The attack comes three days after gunmen killed twelve soldiers in Hombori. => Labbezanga place & Hombori place
Des hommes armés ont tué dix personnes à Labbezanga vendredi. Cette attaque intervient deux semaines après celle de Hombori. => Labbezanga place
# where people come from, flee to, are buried or cared for
Gunmen killed ten traders from Gao in Labbezanga on Friday. => Labbezanga place
Gunmen killed ten villagers from Labbezanga on Friday. => Labbezanga place
Gunmen killed ten people in Labbezanga on Friday, before withdrawing towards Ansongo. => Labbezanga place
Gunmen killed ten people in Labbezanga on Friday and fled in the direction of Ansongo. => Labbezanga place
Ten people were buried in Ansongo on Saturday after gunmen attacked Labbezanga on Friday. => Labbezanga place
Gunmen killed ten people in Labbezanga on Friday. Reinforcements were sent from Gao. => Labbezanga place
Gunmen killed ten people returning from Ansongo market in Labbezanga on Friday. => Labbezanga place
Des hommes armés ont tué dix commerçants originaires de Gao à Labbezanga vendredi. => Labbezanga place
Des hommes armés venus d'Ansongo ont tué dix personnes à Labbezanga vendredi. => Labbezanga place
Gunmen killed ten people in Labbezanga on Friday. The same day, four people died in an attack on Hombori. => Labbezanga place & Hombori place
Des hommes armés ont tué dix personnes à Labbezanga vendredi. Le même jour, quatre personnes avaient péri dans l'attaque d'un convoi à Hombori. => Labbezanga place & Hombori place
Des hommes armés ont tué dix personnes à Labbezanga vendredi, avant de se replier vers Ansongo. => Labbezanga place
Des hommes armés ont tué dix personnes à Labbezanga vendredi. Les victimes ont été inhumées à Ansongo. => Labbezanga place
Des hommes armés ont tué dix personnes à Labbezanga vendredi. Les blessés ont été évacués à Gao. => Labbezanga place
`)) {
    caseOf(row)(`lists no other: ${row.given}`, () => {
      const { reports } = readText(row.given);
      const found = reports.map(({ place, otherPlaces }) =>
        [`${place.name} ${place.precision}`, ...otherPlaces.map(({ name }) => name)].join(' + '),
      );
      expect(found.join(' & ')).toBe(row.expected);
    });
  }
});

describe('places struck together', () => {
  it.each([
    [
      'Gunmen killed ten people in the villages of Tessit, Bourem and Ansongo on Friday.',
      ['Ansongo', 'Bourem', 'Tessit'],
    ],
    [
      'Des hommes armés ont tué dix personnes à Tessit, Bourem et Ansongo vendredi.',
      ['Ansongo', 'Bourem', 'Tessit'],
    ],
  ])('are one report with other places: %s', (text, names) => {
    const { reports } = readText(text);
    const [first] = reports;
    expect(reports).toHaveLength(1);
    expect([first!.place.name, ...first!.otherPlaces.map(({ name }) => name)].sort()).toEqual(names);
  });
});
