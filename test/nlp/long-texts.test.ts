/** However long a text, and whatever it says again and again, it is read, and to no more than it says. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model.ts';
import { faultsOf } from './faults.ts';
import { SHAPES, writeLong } from './long-texts.ts';
import { briefOf, readText, reportsInside } from './read-text.ts';

/** The bot reads no longer ones. */
const LONGEST = 200_000;

function shapeOf(name: string) {
  const shape = SHAPES.find((one) => one.name === name);
  if (!shape) throw new Error(`no shape is called "${name}"`);
  return shape;
}

/** Everything that the records hold of the text, in characters. */
function wordsOf({ reports }: Reading): number {
  const words = reports.flatMap(({ claims, place, otherPlaces }) => [
    ...claims.flatMap(({ wording, by }) => [wording, by ?? '']),
    ...[place, ...otherPlaces].map(({ name }) => name),
  ]);
  return words.join('').length;
}

describe('a text that says one thing again and again', () => {
  it.each(SHAPES)('is read, and what is read holds together: $name', (shape) => {
    const reading = readText(writeLong(shape, 20_000), { lang: shape.lang });
    expect(faultsOf(reading)).toEqual([]);
    expect(wordsOf(reading)).toBeLessThan(60_000);
  });

  // Each of these kept an earlier reader busy for minutes, or for good.
  it.each(
    [
      'an honest report again and again',
      'a killing a sentence, each on another day',
      'killings joined by "and" to one sentence',
      'the same villages on this day and that',
      'fears',
      'dates',
      'numbers in threes',
      'closing brackets',
      'blanks',
      'blanks in a heading',
      'a date without a day',
      'crumbs with many blanks',
    ].map(shapeOf),
  )('is read at its longest: $name', (shape) => {
    expect(faultsOf(readText(writeLong(shape, LONGEST), { lang: shape.lang }))).toEqual([]);
  });

  it('tells of one event where the sentence does, and invents nothing', () => {
    const text = writeLong(shapeOf('killings joined by "and" to one sentence'), 199_000);
    const { reports } = readText(text);
    expect(reports.map(briefOf)).toEqual([
      'Attack | Tessit | 2024-06-03..2024-06-04 | unidentified > civilians | 10',
    ]);
    expect(reports[0]).toMatchObject({ otherPlaces: [], claims: [{ min: 10, max: 10, by: null }] });
  });

  it('tells of as many events as it names days', () => {
    const text = Array.from({ length: 400 }, (_, index) => {
      const day = new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10);
      return `Gunmen killed ${index + 2} people in Tessit on ${day}.`;
    }).join('\n\n');
    const reports = reportsInside(text);
    expect(reports.map(({ killed }) => killed.best)).toEqual(
      Array.from({ length: 400 }, (_, index) => index + 2),
    );
  });
});

describe('a record', () => {
  it('holds no more of an endless name than a name is long', () => {
    const text = writeLong(shapeOf('a speaker with an endless name'), 20_000);
    const [report] = readText(text, { lang: 'en' }).reports;
    const lengths = report!.claims.map(({ by }) => by?.length);
    expect(lengths.length).toBeGreaterThan(10);
    expect(new Set(lengths)).toEqual(new Set([200]));
  });

  it('holds no more than the neighbourhood of a figure as its wording', () => {
    const text = writeLong(shapeOf('displaced, and dead in the end'), 20_000);
    const [report] = readText(text).reports;
    expect(report!.claims).toMatchObject([{ min: 5, max: 5 }]);
    expect(report!.claims[0]!.wording.length).toBeLessThan(300);
  });
});
