/** Times in processor seconds, so that what else runs on the machine counts for little. */

/** Processor seconds that a piece of work took. */
export function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const ROUNDS = 7;
const SECONDS_A_ROUND = 0.3;

/**
 * Seconds of each work for one run: the median of several rounds, in which they take turns, so that a busy moment
 * touches all of them. The first round warms up and is not counted.
 */
export function compare<Name extends string>(works: Record<Name, () => void>): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const rounds = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of names) {
      let runs = 0;
      let seconds = 0;
      for (; seconds < SECONDS_A_ROUND; runs++) seconds += secondsOf(works[name]);
      if (round > 0) rounds.get(name)!.push(seconds / runs);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(rounds.get(name)!)])) as Record<Name, number>;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
