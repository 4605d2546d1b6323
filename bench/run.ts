/**
 * `npm run bench -- [NAME [CASE ...]] [--json]`: figures of the reader (read), of incidents as they
 * pile up (merge) and of the delivery of cards (outbox).
 * Without a name it lists what there is. The figures go to standard output, all else to standard error.
 */
import { parseArgs } from 'node:util';
import { bench as merge } from './merge/bench.ts';
import { bench as outbox } from './outbox/bench.ts';
import { bench as read } from './read/bench.ts';
import type { Bench, Figure, Row } from './bench.ts';

const BENCHES: Record<string, Bench> = { read, merge, outbox };
const USAGE =
  'usage: npm run bench -- NAME|all [CASE ...] [--json] [--lines N] [--characters N] [--cards N] [--incidents N]';

// The figures may be piped into a pager that ends early.
process.stdout.on('error', () => process.exit());

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    lines: { type: 'string', default: '20000' },
    characters: { type: 'string', default: '10000000' },
    cards: { type: 'string', default: '100' },
    incidents: { type: 'string', default: '1000000' },
  },
});
const [name, ...wanted] = positionals;
if (name === undefined) list();
else if (name !== 'all' && !Object.hasOwn(BENCHES, name)) fail(`there is no bench "${name}"`);
else {
  const chosen = Object.entries(BENCHES).filter(([one]) => name === 'all' || one === name);
  const known = chosen.flatMap(([, { cases }]) => Object.keys(cases));
  const unknown = wanted.find((one) => !known.includes(one));
  if (unknown !== undefined) fail(`there is no case "${unknown}" in ${name}: ${known.join(', ')}`);
  else {
    const rows: Row[] = [];
    for (const [bench, { cases }] of chosen)
      for (const [one, { about, run }] of Object.entries(cases)) {
        if (wanted.length > 0 && !wanted.includes(one)) continue;
        process.stderr.write(`${bench} ${one}: ${about} ...\n`);
        const options = {
          lines: Number(values.lines),
          characters: Number(values.characters),
          cards: Number(values.cards),
          incidents: Number(values.incidents),
        };
        const found = (await run(options)).map((figure) => toRow(bench, figure));
        if (found.length === 0) process.stderr.write('  left out: what it measures is not there\n');
        rows.push(...found);
        if (!values.json) for (const row of found) process.stdout.write(`${render(row)}\n`);
      }
    if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  }
}

function list(): void {
  process.stdout.write(`${USAGE}\n`);
  for (const [bench, { about, cases }] of Object.entries(BENCHES)) {
    process.stdout.write(`\n${bench}: ${about}\n`);
    for (const [one, { about: what }] of Object.entries(cases))
      process.stdout.write(`  ${one.padEnd(10)} ${what}\n`);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exitCode = 2;
}

function toRow(bench: string, { peer, ...figure }: Figure): Row {
  const value = round(figure.value);
  const peerValue = peer ? round(peer.value) : null;
  const ratio = peer ? round(figure.value / peer.value) : null;
  return { bench, ...figure, value, peer: peer?.name ?? null, peerValue, ratio };
}

/** Four digits tell what a machine's mood leaves of a figure. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}

function render({ bench, case: name, value, unit, peer, peerValue, ratio }: Row): string {
  const beside = peer === null ? '' : `  ${peer} ${peerValue}, ratio ${ratio}`;
  return `${bench}  ${name.padEnd(58)} ${String(value).padStart(9)} ${unit}${beside}`;
}
