/** Copies of a text are known by their sketches, cut, changed and embedded; accounts of their own are not. EXERCISE only. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areCopies, parseSketch, sketchText } from '../../src/incidents/sketch.ts';

/** Words of no text, each by itself: two texts share what they are made of, and nothing by chance. */
const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${from + at}`);
const sketch = (text: string | string[]) =>
  parseSketch(sketchText(typeof text === 'string' ? text : text.join(' ')));
const copied = (a: string | string[], b: string | string[]) => areCopies(sketch(a), sketch(b));

const WIRE = `Gunmen on motorbikes killed at least 12 villagers in a raid on Tessit in northern Mali on Friday, a local
official and two residents told reporters. The attackers came from the north shortly before the evening prayer, set fire
to the market and fled with cattle towards the border with Niger. "We have buried twelve people and are still searching
the bush," the official said by telephone, asking not to be named for fear of reprisals. Nobody has claimed the raid,
which comes a week after the army left its post in the village. Mali has fought an insurgency in its north and centre
since 2012, and thousands of civilians and soldiers have died in it. The three-border area with Burkina Faso and Niger
is where groups linked to Al-Qaeda and the Islamic State organisation fight over land, taxes and roads.`;
const OWN_ACCOUNT = `Twelve people lost their lives in Tessit last Friday, when armed men entered the village at dusk and
opened fire on the market. A trader reached by telephone says that he saw four of them come in from the road to Ansongo,
and that the shooting went on until the prayer was over. "They took the herds and burned what they could not carry," he
says. Families have begun to leave for Gao. Gunmen on motorbikes had been seen around the wells for days, he adds, and the
gendarmes who were told of it did not come. The village has had no soldiers since the army gave up its post there.`;

describe('a copy', () => {
  it('is a text with other capitals, accents, marks and lines', () => {
    expect(copied(WIRE, WIRE.toUpperCase().replaceAll(/[,."]/g, ' ').replaceAll('o', 'ó'))).toBe(true);
  });

  it.each([
    ['its first third', (text: string[]) => text.slice(0, text.length / 3)],
    ['its last third', (text: string[]) => text.slice((2 * text.length) / 3)],
    [
      'each sixth word changed',
      (text: string[]) => text.map((word, at) => (at % 6 === 3 ? `other${at}` : word)),
    ],
    ['as much of another text before it', (text: string[]) => [...words(9000, text.length), ...text]],
    ['the whole of it in a digest of ten', (text: string[]) => [...words(9000, 9 * text.length), ...text]],
  ])('is %s', (_what, change) => {
    for (const text of [WIRE.split(/\s+/), words(0, 450)]) expect(copied(text, change(text))).toBe(true);
  });

  it('is found whichever is asked first, and of itself', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (from, a, b) => {
        const [one, other] = [words(0, a), words(from, b)];
        expect(copied(one, other)).toBe(copied(other, one));
        expect(copied(one, one)).toBe(a >= 6);
      }),
    );
  });
});

describe('no copy', () => {
  it('is another account of the event', () => {
    expect(copied(WIRE, OWN_ACCOUNT)).toBe(false);
  });

  it('is a text that shares a paragraph of background', () => {
    const background = WIRE.slice(WIRE.indexOf('Mali has fought'));
    expect(copied(WIRE, `${OWN_ACCOUNT} ${background}`)).toBe(false);
  });

  it.each([
    [
      'a short item of the same manner',
      'Des hommes armés ont attaqué le village de Tessit, dans le cercle d’Ansongo, vendredi.',
      'Des hommes armés ont attaqué le village de Boni, dans le cercle de Douentza, mardi.',
    ],
    ['a headline that anybody may write', 'Gunmen kill 12 in Tessit', 'GUNMEN KILL 12 IN TESSIT'],
    ['an empty text', '', ''],
  ])('is %s', (_what, one, other) => {
    expect(copied(one, other)).toBe(false);
  });
});

it('a sketch is short, whatever the text', () => {
  for (const text of ['', 'three words here', WIRE, words(0, 30_000).join(' ')])
    expect(sketchText(text).length).toBeLessThanOrEqual(512);
});
