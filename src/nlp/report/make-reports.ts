/** The events of a text to its reports, the main one first decided. */
import type { Report } from '../../model.ts';
import type { EventDraft } from '../events/events.ts';
import { makeReport, type ReportInput } from './report.ts';

/** Events that turn out to be none are left out. */
export function makeReports(events: EventDraft[], given: Omit<ReportInput, 'dated'>): Report[] {
  const input = { ...given, dated: datedSentences(events) };
  // What headline or lead tell of first may turn out to be no event ("UN condemns killings"): then the next one is.
  let open = true;
  return events.flatMap((event) => {
    const inHead = event.scenes.some(({ sentence }) => sentence.role !== 'body');
    const report = makeReport({ ...event, main: event.main || (open && inHead) }, input);
    if (report) open = false;
    return report ?? [];
  });
}

/** Indexes of the sentences that have a day of their own. */
function datedSentences(events: EventDraft[]): Set<number> {
  const dated = new Set<number>();
  for (const { scenes } of events)
    for (const { sentence, date, carried } of scenes) if (date && !carried) dated.add(sentence.index);
  return dated;
}
