/**
 * The one door to the package natural. Its index loads databases and takes half a second, so the parts are
 * imported by their own paths; the version is pinned for that reason (docs/adr/0002-natural-by-deep-paths.md).
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { JaroWinklerDistance, DamerauLevenshteinDistance } =
  require('natural/lib/natural/distance/index.js') as {
    JaroWinklerDistance: (a: string, b: string) => number;
    DamerauLevenshteinDistance: (a: string, b: string) => number;
  };

/** 0..1, 1 for equal strings: for "did you mean", never for deciding which place a text means. */
export function likeness(a: string, b: string): number {
  return JaroWinklerDistance(a, b);
}

/** Letters to add, drop, change or swap with the next until one string is the other. */
export function countSlips(a: string, b: string): number {
  return DamerauLevenshteinDistance(a, b);
}
