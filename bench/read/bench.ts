/** How fast and how frugal the reader is. */
import type { Bench } from '../bench.ts';
import { measureGrowth, measureLength } from './growth.ts';
import { measureLines } from './lines.ts';
import { measureLoad } from './load.ts';
import { measureNames } from './names.ts';
import { measureSpeed } from './speed.ts';
import { measureStream } from './stream.ts';

export const bench: Bench = {
  about: 'the reader',
  cases: {
    speed: { about: 'articles and MB a second, beside wink-nlp and compromise', run: measureSpeed },
    stream: { about: "items a second of a stream of the world's news", run: measureStream },
    names: { about: 'time of an article with 1,000, 10,000 and 100,000 further names', run: measureNames },
    load: { about: 'time and memory to load 60,000 further names', run: measureLoad },
    lines: { about: 'read --jsonl: lines a second, and memory as they go by (--lines N)', run: measureLines },
    length: { about: 'time against length, 1 KB to 10 MB (--characters N)', run: measureLength },
    growth: { about: 'time against length, over all shapes that have kept readers busy', run: measureGrowth },
  },
};
