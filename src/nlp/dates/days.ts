/** Arithmetic on calendar days (`YYYY-MM-DD`); no time zone, no clock. */

const DAY = 86_400_000;

export function parseDay(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** 0 is Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The last such weekday that is not after `day`. */
export function lastWeekday(weekday: number, day: string): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

export function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** The calendar day of an ISO day or instant, in UTC where an offset is given; null where it is none. */
export function dayOf(instant: string): string | null {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(instant);
  if (plain) return parseDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const time = Date.parse(instant.replace(' ', 'T'));
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** Whether a day lies in a span that may be open at either end. */
export function holdsBetween(day: string, from?: string, until?: string): boolean {
  return (!from || from <= day) && (!until || day <= until);
}
