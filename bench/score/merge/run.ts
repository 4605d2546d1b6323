/**
 * `npm run score -- merge`: B-cubed precision and recall of the incidents that the articles of test/corpus/merge become,
 * and every case that falls short. `--only NAME` takes the cases whose name holds it; `--reports` lists what was read.
 */
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../../src/load-knowledge.ts';
import { loadMergeCases } from '../../../test/corpus/merge-case.ts';
import { scoreGrouping, type Item } from './b-cubed.ts';
import { fileCase, type FiledCase } from './file-case.ts';
import { scoreCase } from './score-case.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, reports: { type: 'boolean' } } });
const knowledge = await loadKnowledge();
const cases = (await loadMergeCases()).filter(({ name }) => name.includes(values.only ?? ''));

const scores = [];
for (const one of cases) {
  const filed = await fileCase(one.articles, knowledge);
  const score = scoreCase(one, filed);
  scores.push(score);
  if (score.faults.length > 0) {
    print(`${one.name}  ${agreement(score.items, score.surplus)}`);
    for (const fault of score.faults) print(`  ${fault}`);
  }
  if (values.reports) printReports(filed);
}
const items = scores.flatMap((score) => score.items);
const surplus = scores.flatMap((score) => score.surplus);
const found = scores.flatMap((score) => score.foundItems);
print(`\n${cases.length} cases, ${items.length} reports asked for`);
print(`all reports        ${agreement(items, surplus)}`);
print(`found ones alone   ${agreement(found)}`);
print(`missed ${items.length - found.length}, surplus ${surplus.length}`);
for (const field of ['type', 'place', 'days', 'killed'] as const) {
  const counts = scores.map(({ fields }) => fields[field]);
  const sum = (key: 'right' | 'all') => counts.reduce((total, count) => total + count[key], 0);
  print(`${field.padEnd(8)} ${sum('right')} of ${sum('all')} incidents`);
}

function agreement(of: Item[], beside: Item[] = []): string {
  const { precision, recall } = scoreGrouping(of, beside);
  return `B-cubed precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`;
}

function printReports({ reports }: FiledCase): void {
  for (const { report, incidentId } of reports)
    print(
      `    ${report.id} -> ${incidentId} ${report.kind} ${report.subEventType} ${report.start}..${report.end} (${report.dateFrom}) ${report.place.name}/${report.place.admin2}/${report.place.admin1} ${report.place.precision} ${report.actors.map(({ id, side }) => `${id}:${side}`).join(' ')} | ${report.claims.map((claim) => `${claim.measure} ${claim.min}${claim.part ? ' part' : ''} ${claim.of} by ${claim.by} (${claim.byKind})`).join('; ')}`,
    );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
