/** The same event told in English and in French is one record: only who speaks is named in other words. */
import { describe, expect } from 'vitest';
import type { Report } from '../../src/model.ts';
import { briefOf, figureOf, readText } from './read-text.ts';
import { caseOf, parseTable } from './table.ts';

function recordOf(report: Report): string {
  const { kind, main, datePrecision, dateFrom, otherPlaces, actors, claims, severity } = report;
  return [
    briefOf(report),
    [kind, main, datePrecision, dateFrom, severity].join(' '),
    `other places: ${otherPlaces
      .map(({ id }) => id)
      .sort()
      .join(', ')}`,
    ...actors.map(({ id, side, attribution }) => `${side} ${id} ${attribution}`).sort(),
    ...claims
      .map(
        (claim) =>
          `${claim.measure} ${figureOf(claim)} ${claim.unit ?? ''} of ${claim.of} by ${claim.byKind}`,
      )
      .sort(),
  ].join('; ');
}

const TOLD = parseTable(`
Six soldiers were killed in an ambush near Hombori on Monday, the Malian army said in a statement. It said 15 terrorists had been killed. => Six soldats ont été tués lundi dans une embuscade près de Hombori, a annoncé l'armée malienne dans un communiqué. Elle affirme que 15 terroristes ont été tués.
JNIM fighters attacked an army post in Djibo in the night of Monday to Tuesday. Residents said nine soldiers died. => Des combattants du JNIM ont attaqué un poste militaire à Djibo dans la nuit de lundi à mardi. Selon des habitants, neuf soldats sont morts.
A drone strike by the Malian army killed seven civilians in Tinzaouaten on Sunday, including four children, residents said. => Une frappe de drone de l'armée malienne a tué sept civils à Tinzaouaten dimanche, dont quatre enfants, selon des habitants.
Armed men abducted three teachers in Bourzanga on Monday. => Des hommes armés ont enlevé trois enseignants à Bourzanga lundi.
Between 40 and 50 villagers were killed in Tessit in late May by fighters of the Islamic State in the Sahel, the United Nations said. => Entre 40 et 50 villageois ont été tués à Tessit fin mai par des combattants de l'État islamique au Sahel, selon les Nations unies.
Armed men burned two schools in Sebba on 3 June 2024. => Des hommes armés ont incendié deux écoles à Sebba le 3 juin 2024.
Gunmen killed at least 21 people in the village of Farabougou on Friday, a local official said. Several others were wounded. => Des hommes armés ont tué au moins 21 personnes dans le village de Farabougou vendredi, a indiqué un responsable local. Plusieurs autres ont été blessées.
A roadside bomb killed three gendarmes near Diapaga on Sunday, a security source said. => Une bombe artisanale a tué trois gendarmes près de Diapaga dimanche, selon une source sécuritaire.
JNIM fighters took the town of Diapaga on Tuesday after heavy fighting with the army. => Des combattants du JNIM ont pris la ville de Diapaga mardi après de violents combats avec l'armée.
Soldiers and Wagner mercenaries killed a dozen herders in Nampala on Thursday, a Fulani association said. => Des soldats et des mercenaires de Wagner ont tué une douzaine d'éleveurs à Nampala jeudi, selon une association peule.
Police used tear gas against protesters in Niamey on Saturday and arrested 13 people. => La police a fait usage de gaz lacrymogène contre des manifestants à Niamey samedi et a arrêté 13 personnes.
The army said it had killed 20 terrorists in air strikes near Gossi, in Mali, at the weekend. => L'armée dit avoir tué 20 terroristes dans des frappes aériennes près de Gossi, au Mali, ce week-end.
`);

function recordsOf(text: string): string {
  return readText(text).reports.map(recordOf).join(' & ');
}

describe('the same event in two languages', () => {
  for (const row of TOLD) {
    const { given: english, expected: french } = row;
    caseOf(row)(`is the same record: ${english}`, () => {
      expect(recordsOf(english)).not.toBe('');
      expect(recordsOf(french)).toBe(recordsOf(english));
    });
  }
});
