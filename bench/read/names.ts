/** Whether an article takes longer where more names are known. */
import type { Figure } from '../bench.ts';
import type { Knowledge } from '../../src/nlp/knowledge.ts';
import { compare } from '../measure.ts';
import { loadTexts, readOne } from './texts.ts';
import { knowledgeWith } from './village-names.ts';

const SIZES = [1_000, 10_000, 100_000];

export async function measureNames(): Promise<Figure[]> {
  const texts = [...(await loadTexts()).values()].flat();
  const known = new Map<number, Knowledge>();
  for (const size of SIZES) known.set(size, await knowledgeWith(size));
  const works = Object.fromEntries(
    SIZES.map((size) => [size, () => texts.forEach((text) => readOne(text, null, known.get(size)!))]),
  );
  const seconds = compare(works);
  const milliseconds = (size: number) => (seconds[size]! * 1000) / texts.length;
  return SIZES.map((size) => ({
    case: `names: an article, ${size.toLocaleString('en')} names`,
    value: milliseconds(size),
    unit: 'ms',
    ...(size > SIZES[0]! && {
      peer: { name: `${SIZES[0]!.toLocaleString('en')} names`, value: milliseconds(SIZES[0]!) },
    }),
  }));
}
