/** Articles and megabytes a second, beside two general libraries on the same texts in the same run. */
import type { Figure } from '../bench.ts';
import { compare } from '../measure.ts';
import { readWithCompromise, readWithWink } from './peers.ts';
import { kilobytesOf, loadTexts, readOne } from './texts.ts';

export async function measureSpeed(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [set, texts] of await loadTexts()) {
    const seconds = compare({
      vigie: () => texts.forEach((text) => readOne(text)),
      'wink-nlp': () => texts.forEach(readWithWink),
      compromise: () => texts.forEach(readWithCompromise),
    });
    for (const peer of ['wink-nlp', 'compromise'] as const)
      for (const [unit, amount] of [
        ['articles/s', texts.length],
        ['MB/s', kilobytesOf(texts) / 1000],
      ] as const)
        figures.push({
          case: `speed: ${set}`,
          value: amount / seconds.vigie,
          unit,
          peer: { name: peer, value: amount / seconds[peer] },
        });
  }
  return figures;
}
