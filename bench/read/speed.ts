/** Articles and megabytes a second, beside two general libraries on the same texts in the same run. */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Figure } from '../bench.ts';
import { compare } from '../measure.ts';
import { kilobytesOf, loadTexts, readOne } from './texts.ts';

/**
 * What each makes of a text: Vigie a whole reading in two languages; wink-nlp sentences, parts of speech, negation and
 * entities of an English text; compromise its tags, with places, people, organisations and numbers looked up in them.
 */
export async function measureSpeed(): Promise<Figure[]> {
  const wink = winkNLP(model);
  const figures: Figure[] = [];
  for (const [set, texts] of await loadTexts()) {
    const seconds = compare({
      vigie: () => texts.forEach((text) => readOne(text)),
      'wink-nlp': () =>
        texts.forEach((text) => {
          const document = wink.readDoc(text);
          document.sentences().out();
          document.entities().out();
        }),
      compromise: () =>
        texts.forEach((text) => {
          const document = compromise(text);
          for (const found of [document.places(), document.people(), document.organizations()])
            found.out('array');
          document.numbers().out('array');
        }),
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
