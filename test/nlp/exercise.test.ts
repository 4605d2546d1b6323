import { describe, expect, it } from 'vitest';
import { isMarkedExercise } from '../../src/nlp/text/exercise.ts';

describe('a text is marked as an exercise', () => {
  it.each([
    ['EXERCISE - Gunmen kill 12 villagers in Tessit', 'Gunmen killed 12 civilians.'],
    [null, 'EXERCISE / EXERCICE - Soum : un tricycle saute sur une mine\n\nUn engin a explosé.'],
    [null, '\n\n*** EXERCICE ***\nAttaque à Tessit.'],
    [null, '[EXERCISE] Attack in Tessit'],
    ['Attack in Tessit', 'EXERCISE EXERCISE EXERCISE\n\nGunmen killed 12 civilians.'],
    ['EXERCICE : attaque à Tessit', ''],
    ['EXERCISE', 'Gunmen killed 12 civilians.'],
  ])('by its title or first line: %j, %j', (title, body) => {
    expect(isMarkedExercise({ title, body })).toBe(true);
  });

  it.each([
    ['Exercise: gunmen storm a camp in a drill', 'The drill ended on Friday.'],
    ['EXERCISE FLINTLOCK ENDS IN OUAGADOUGOU', 'Troops of ten countries took part.'],
    ['EXERCICE MILITAIRE À GAO', ''],
    ['Gunmen kill 12', 'Gunmen killed 12 civilians.\n\nEXERCISE - the next report of this page'],
    [null, 'The army ended its EXERCISE on Friday.'],
    [null, ''],
  ])('by nothing else: %j, %j', (title, body) => {
    expect(isMarkedExercise({ title, body })).toBe(false);
  });
});
