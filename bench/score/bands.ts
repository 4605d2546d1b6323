/** How well a probability holds: for each tenth of the scale, how many were rated so and how many of them are right. */
export type Rated = { rated: number; right: boolean };

export function printBands(what: string, all: Rated[]): void {
  const share = (list: Rated[]) =>
    (list.filter(({ right }) => right).length / Math.max(1, list.length)).toFixed(2);
  process.stdout.write(`${what.padEnd(14)}   rated   right (${all.length}, ${share(all)} of them right)\n`);
  for (let band = 0; band < 10; band++) {
    const inside = all.filter(({ rated }) => Math.min(9, Math.floor(rated * 10)) === band);
    if (inside.length === 0) continue;
    const bounds = `${(band / 10).toFixed(1)} to ${((band + 1) / 10).toFixed(1)}`;
    process.stdout.write(`${bounds.padEnd(14)} ${String(inside.length).padStart(7)}    ${share(inside)}\n`);
  }
  const error = all.reduce((sum, { rated, right }) => sum + (rated - (right ? 1 : 0)) ** 2, 0) / all.length;
  process.stdout.write(`mean square error ${error.toFixed(3)}\n`);
}
