/** Severity of a whole report: the codebook's steps, told in texts. */
import { describe, expect } from 'vitest';
import { readOne } from './read-text.ts';
import { caseOf, parseTable } from './table.ts';

describe('the severity of a report', () => {
  for (const row of parseTable(`
# by best killed
Gunmen attacked an army post in Djibo on Friday; nobody was hurt. => low
JNIM fighters killed nine soldiers in Djibo on Friday. => medium
JNIM fighters killed ten soldiers in Djibo on Friday. => high
JNIM fighters killed 29 soldiers in Djibo on Friday. => high
JNIM fighters killed 30 soldiers in Djibo on Friday. => critical
Le JNIM a tué neuf soldats à Djibo vendredi. => medium
Le JNIM a tué trente soldats à Djibo vendredi. => critical
# five civilians
Gunmen killed four villagers in Tessit on Friday. => medium
Gunmen killed five villagers in Tessit on Friday. => high
Gunmen killed ten villagers in Tessit on Friday. => critical
Des hommes armés ont tué quatre villageois à Tessit vendredi. => medium
Des hommes armés ont tué cinq villageois à Tessit vendredi. => high
# a town that changed hands
JNIM fighters took the town of Diapaga on Tuesday after a fight in which nine soldiers were killed. => high
The army retook the town of Léré, in Mali, on Monday after a fight with JNIM. => medium
FAULT JNIM fighters entered the town of Léré, in Mali, without a fight on Monday after the army had left it. => medium
Le JNIM a pris la ville de Diapaga mardi après des combats qui ont tué neuf soldats. => high
FAULT Le JNIM est entré sans combat lundi dans la ville de Léré, au Mali, que l'armée avait quittée. => medium
# wounded, abducted, displaced
Gunmen wounded two villagers in Tessit on Friday. => medium
Gunmen abducted two teachers in Bourzanga on Monday. => medium
Gunmen abducted ten teachers in Bourzanga on Monday. => high
Gunmen abducted a hundred girls from a school in Bourzanga on Monday. => critical
Gunmen attacked Tessit on Friday; more than 2,000 people fled. => critical
Armed men burned two schools in Sebba on Monday. => low
Des hommes armés ont enlevé dix enseignants à Bourzanga lundi. => high
Des hommes armés ont enlevé cent élèves à Bourzanga lundi. => critical
Thousands of people marched in Niamey on Sunday. => low
`)) {
    const { given, expected } = row;
    caseOf(row)(`follows the codebook: ${given}`, () => {
      expect(readOne(given)?.severity ?? 'nothing').toBe(expected);
    });
  }
});
