/** The same event told in English and in French is one record: only who speaks is named in other words. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { briefOf, figureOf, readText } from './read-text.ts';
import { parseTable } from './table.ts';

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
`);

function recordsOf(text: string): string {
  return readText(text).reports.map(recordOf).join(' & ');
}

describe('the same event in two languages', () => {
  for (const { given: english, expected: french } of TOLD) {
    it(`is the same record: ${english}`, () => {
      expect(recordsOf(english)).not.toBe('');
      expect(recordsOf(french)).toBe(recordsOf(english));
    });
  }
});
