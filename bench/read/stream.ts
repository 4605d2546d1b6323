/** A stream of the world's news, of which hardly an item is about the packs' countries: how fast it is let go. */
import type { Figure } from '../bench.ts';
import { compare } from '../measure.ts';
import { readWithWink } from './peers.ts';
import { loadWorldNews, readOne } from './texts.ts';

export async function measureStream(): Promise<Figure[]> {
  const items = await loadWorldNews();
  const seconds = compare({
    vigie: () => items.forEach(({ title, text }) => readOne(text, title)),
    'wink-nlp': () => items.forEach(({ title, text }) => readWithWink(`${title}\n\n${text}`)),
  });
  return [
    {
      case: "stream: the world's news",
      value: items.length / seconds.vigie,
      unit: 'items/s',
      peer: { name: 'wink-nlp', value: items.length / seconds['wink-nlp'] },
    },
  ];
}
