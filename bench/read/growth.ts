/**
 * How the time of a reading grows with the length of a text: a kilobyte of a long text should cost what one of a short
 * text does, whatever stands in it.
 */
import type { Figure, Options } from '../bench.ts';
import { secondsOf } from '../measure.ts';
import { SHAPES, writeLong, type Shape } from '../../test/nlp/long-texts.ts';
import { readOne } from './texts.ts';

/** One honest text, and shapes that hold nothing but what one rule or another looks for. */
const LADDER = [
  'an honest report again and again',
  'un rapport honnête',
  'no blanks',
  'hyphens without blanks',
  'clauses about somebody',
  'one quote that never closes',
  'full stops',
  'numbers',
  'HTML',
];
/** Short texts are read again until so many characters have been. */
const LEAST = 1_000_000;

export function measureLength({ characters }: Options): Figure[] {
  const lengths = [1_000, 10_000, 100_000, 1_000_000, 10_000_000].filter((length) => length <= characters);
  return LADDER.flatMap((name) => {
    const shape = SHAPES.find((one) => one.name === name);
    if (!shape) throw new Error(`there is no shape "${name}"`);
    const costs = lengths.map((length) => costOf(shape, length));
    return lengths.map((length, at) => ({
      case: `length: ${name}, ${length / 1000} KB`,
      value: costs[at]!,
      unit: 'ms/KB',
      ...(at > 0 && { peer: { name: `${lengths[at - 1]! / 1000} KB`, value: costs[at - 1]! } }),
    }));
  });
}

const WHOLE = 200_000;

export function measureGrowth({ characters }: Options): Figure[] {
  const whole = Math.min(WHOLE, characters);
  return SHAPES.map((shape) => ({
    case: `growth: ${shape.name}, ${whole / 1000} KB`,
    value: costOf(shape, whole),
    unit: 'ms/KB',
    peer: { name: `${whole / 2000} KB`, value: costOf(shape, whole / 2) },
  }));
}

/** Milliseconds for a thousand characters. */
function costOf(shape: Shape, length: number): number {
  const text = writeLong(shape, length);
  const times = Math.max(1, Math.round(LEAST / length / 4));
  // What a first reading compiles is no part of the growth.
  readOne(writeLong(shape, 2_000));
  const seconds = secondsOf(() => {
    for (let time = 0; time < times; time++) readOne(text);
  });
  return (seconds * 1e6) / (times * length);
}
