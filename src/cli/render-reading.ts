/** A reading as people read it: every report with its figures, speakers and the words that say so. */
import type { Claim, Place, Reading, Report } from '../model.ts';

export function renderReading(reading: Reading): string {
  const head = [
    `${reading.id}${reading.title ? `: ${reading.title}` : ''}`,
    `  ${reading.lang}, published ${reading.publishedAt ?? 'unknown'} (${reading.publishedFrom}), relevance ${reading.relevance}`,
  ];
  const body =
    reading.reports.length > 0
      ? reading.reports.map((report) => renderReport(report, reading.text ?? ''))
      : ['  no report'];
  return `${[...head, ...body].join('\n')}\n\n`;
}

function renderReport(report: Report, text: string): string {
  const quote = ([start, end]: [number, number]) => JSON.stringify(text.slice(start, end));
  return [
    `  ${report.main ? '*' : '-'} ${report.summary.en}`,
    `      ${report.eventType} / ${report.subEventType}, ${report.kind}, severity ${report.severity}, confidence ${report.confidence}`,
    `      when   ${report.start ?? '?'} to ${report.end ?? '?'} (${report.datePrecision}, ${report.dateFrom})`,
    `      where  ${renderPlace(report.place)}${report.otherPlaces.length > 0 ? `; also ${report.otherPlaces.map((place) => place.name).join(', ')}` : ''}`,
    ...report.actors.map((actor) => `      ${actor.side}      ${actor.name} (${actor.attribution})`),
    `      killed ${report.killed.low} to ${report.killed.high}, best ${report.killed.best}`,
    ...report.claims.map((claim) => `      claim  ${renderClaim(claim)}: ${quote(claim.span)}`),
    ...report.evidence.map(
      (evidence) => `      why    ${evidence.field}: ${quote(evidence.span)} [${evidence.rule}]`,
    ),
  ].join('\n');
}

function renderPlace(place: Place): string {
  return `${[place.name, place.admin2, place.admin1, place.country].filter((part) => part !== null).join(', ')} (${place.precision})`;
}

function renderClaim(claim: Claim): string {
  const range = claim.max === claim.min ? `${claim.min}` : `${claim.min} to ${claim.max ?? '…'}`;
  const marks = [claim.vague && 'vague', claim.part && 'part', claim.joint && 'joint']
    .filter(Boolean)
    .join(', ');
  return `${claim.measure} ${range}${claim.unit ? ` ${claim.unit}` : ''}${marks ? ` (${marks})` : ''} of ${claim.of ?? '?'}, says ${claim.by ?? 'nobody named'} (${claim.byKind})`;
}
