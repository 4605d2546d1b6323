/** A case's incidents beside those that its articles have become. */
import type { Incident, StoredReport } from '../../../src/model.ts';
import type { MergeCase, MergeIncident } from '../../../test/corpus/merge-case.ts';
import { alignMentions, isSameName, listMentions } from './align.ts';
import type { Item } from './b-cubed.ts';
import type { FiledCase } from './file-case.ts';

/** Of the incidents that were found, how many have it right; of killed, where the case gives it. */
type FieldCount = { right: number; all: number };
export type CaseScore = {
  /** What the case asks for; a mention that the reader missed is grouped alone. */
  items: Item[];
  /** Those of them that the reader found. */
  foundItems: Item[];
  surplus: Item[];
  fields: Record<'type' | 'place' | 'days' | 'killed', FieldCount>;
  /** Every mistake, for people. */
  faults: string[];
};

export function scoreCase({ incidents, name }: MergeCase, filed: FiledCase): CaseScore {
  const mentions = listMentions(incidents);
  const incidentOf = new Map(filed.reports.map(({ report, incidentId }) => [report, incidentId]));
  const pairs = alignMentions(
    mentions,
    filed.reports.map(({ report }) => report),
  );
  const faults: string[] = [];
  const items = mentions.map((mention, at): Item & { read: boolean } => {
    const report = pairs.get(mention);
    if (!report)
      faults.push(`missed: ${mention.article} ${mention.eventType} ${mention.start} ${mention.place}`);
    return {
      expected: `${name}/${mention.incident}`,
      found: `${name}/${report ? incidentOf.get(report) : `missed ${at}`}`,
      read: report !== undefined,
    };
  });
  const paired = new Set(pairs.values());
  const surplus = filed.reports
    .filter(({ report }) => !paired.has(report))
    .map(({ report, incidentId }): Item => {
      faults.push(`surplus: ${describeReport(report)}`);
      return { expected: `${name}/surplus ${report.id}`, found: `${name}/${incidentId}` };
    });
  const fields = {
    type: { right: 0, all: 0 },
    place: { right: 0, all: 0 },
    days: { right: 0, all: 0 },
    killed: { right: 0, all: 0 },
  };
  for (const [index, expected] of incidents.entries()) {
    const groups = Map.groupBy(
      mentions.filter((mention) => mention.incident === index && pairs.has(mention)),
      (mention) => incidentOf.get(pairs.get(mention)!)!,
    );
    if (groups.size > 1)
      faults.push(
        `torn: ${expected.place} ${expected.start} is ${[...groups.values()].map((told) => told.map(({ article }) => article).join('+')).join(' | ')}`,
      );
    const [most] = [...groups].sort(([, a], [, b]) => b.length - a.length);
    const found = most && filed.incidents.find(({ id }) => id === most[0]);
    if (found) compareFields(expected, found, fields, faults);
  }
  for (const [id, together] of Map.groupBy(
    mentions.filter((mention) => pairs.has(mention)),
    (mention) => incidentOf.get(pairs.get(mention)!)!,
  )) {
    const [first, ...others] = [...new Set(together.map(({ incident }) => incident))];
    if (others.length > 0)
      faults.push(
        `mixed: ${id} tells of ${[first!, ...others].map((at) => `${incidents[at]!.place} ${incidents[at]!.start}`).join(' and ')}`,
      );
  }
  return {
    items,
    foundItems: items.filter(({ read }) => read),
    surplus,
    fields,
    faults,
  };
}

function compareFields(
  expected: MergeIncident,
  found: Incident,
  fields: CaseScore['fields'],
  faults: string[],
): void {
  const compare = (field: keyof CaseScore['fields'], want: string, got: string, right: boolean) => {
    fields[field].all++;
    if (right) fields[field].right++;
    else faults.push(`${field}: ${expected.place} ${expected.start} want ${want}, got ${got}`);
  };
  compare('type', expected.eventType, found.eventType, expected.eventType === found.eventType);
  compare('place', expected.place, found.place.name, isSameName(expected.place, found.place.name));
  const days = `${expected.start}..${expected.end ?? expected.start}`;
  compare('days', days, `${found.start}..${found.end}`, days === `${found.start}..${found.end}`);
  if (expected.killed !== undefined)
    compare('killed', `${expected.killed}`, `${found.killed.best}`, expected.killed === found.killed.best);
}

function describeReport(report: StoredReport): string {
  return `${report.article.id} ${report.kind} ${report.subEventType} ${report.start}..${report.end} ${report.place.name} (${report.place.precision}), ${report.killed.best} killed`;
}
