/** What 60,000 further names cost at the start. */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import type { Figure } from '../bench.ts';
import { writeNames } from './village-names.ts';

const NAMES = 60_000;
const LIMITS = { milliseconds: 300, megabytes: 60 };

export async function measureLoad(): Promise<Figure[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = async () => {
    // What is let go in one turn is given back in the next.
    for (let turn = 0; turn < 3; turn++) {
      collect();
      await setTimeout(20);
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const dir = await writeNames(NAMES);
  const { gazetteer } = await loadKnowledge();
  const before = await used();
  const begun = performance.now();
  const places = await loadGazetteer(dir, gazetteer);
  const milliseconds = performance.now() - begun;
  const megabytes = (await used()) - before;
  // Held until here, or the memory would be free again.
  if (places.size === 0) return [];
  return [
    {
      case: 'load: 60,000 names, time',
      value: milliseconds,
      unit: 'ms',
      peer: { name: 'limit', value: LIMITS.milliseconds },
    },
    {
      case: 'load: 60,000 names, memory',
      value: megabytes,
      unit: 'MB',
      peer: { name: 'limit', value: LIMITS.megabytes },
    },
  ];
}
