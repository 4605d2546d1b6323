import type { StoredReport } from '../model.ts';
import { findReportKeys, widen } from '../report-keys.ts';
import { daysBetween } from './days.ts';
import type { Tables } from './tables.ts';

/**
 * Reports are kept apart by how many days they last at most: a night, a week, a month, a year, for ever. What touches a
 * day starts no longer before it, so that one report of ten years does not make every look-up start ten years back.
 */
export const LASTS = [1, 7, 31, 366, 1_000_000];

/** A report's rows in the index of candidates. */
export function toKeyRows(report: StoredReport): Tables['reportKeys'][] {
  const { start, end } = widen(report);
  if (start === null || end === null) return [];
  const days = daysBetween(start, end);
  const lasts = LASTS.find((most) => days <= most) ?? LASTS.at(-1)!;
  const row = { lasts, startDay: start, endDay: end, reportId: report.id };
  return findReportKeys(report).map((key) => ({ key, ...row }));
}
