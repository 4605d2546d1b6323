const DAY_MS = 86_400_000;

/** Days from `start` to `end` (both `YYYY-MM-DD`), 0 where they are the same or one is missing. */
export function daysBetween(start: string | null, end: string | null): number {
  if (start === null || end === null) return 0;
  return Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS));
}

/** The day `days` before `day`. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}
