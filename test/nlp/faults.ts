/** What does not hold together in a reading, whatever its text: days, totals, spans, sides. */
import type { Reading, Report } from '../../src/model.ts';
import { readingSchema } from '../../src/model.ts';

export function faultsOf(reading: Reading): string[] {
  const { text = '', publishedAt, reports } = reading;
  const faults: string[] = [];
  const parsed = readingSchema.safeParse(reading);
  if (!parsed.success) faults.push(parsed.error.message);
  for (const report of reports) faults.push(...reportFaults(report, text, publishedAt?.slice(0, 10) ?? null));
  if (reports.filter(({ main }) => main).length > 1) faults.push('two main reports');
  return faults;
}

function reportFaults(report: Report, text: string, publishedOn: string | null): string[] {
  const { start, end, dateFrom, datePrecision, killed, claims, evidence, actors } = report;
  const faults: string[] = [];
  const check = (right: boolean, fault: string) => {
    if (!right) faults.push(fault);
  };
  check((start === null) === (end === null), `dates ${start} and ${end}`);
  check((start === null) === (dateFrom === null), `dateFrom ${dateFrom} of ${start}`);
  check((start === null) === (datePrecision === null), `datePrecision ${datePrecision} of ${start}`);
  check(start === null || end === null || start <= end, `${start} after ${end}`);
  check(
    publishedOn === null || end === null || end <= publishedOn,
    `${end} after publication on ${publishedOn}`,
  );
  check(killed.low <= killed.best && killed.best <= killed.high, `killed ${JSON.stringify(killed)}`);
  for (const { wording, span, min, max } of claims) {
    check(span[0] < span[1] && span[1] <= text.length, `claim at ${span.join('-')} of ${text.length}`);
    check(wording === text.slice(...span), `wording "${wording}" at "${text.slice(...span)}"`);
    check(max === null || min <= max, `claim of ${min} to ${max}`);
  }
  for (const { span, field } of evidence)
    check(
      span[0] <= span[1] && span[1] <= text.length,
      `evidence of ${field} at ${span.join('-')} of ${text.length}`,
    );
  const sides = actors.map(({ id, side }) => `${id} ${side}`);
  check(new Set(sides).size === sides.length, `actors ${sides.join(', ')}`);
  return faults;
}
