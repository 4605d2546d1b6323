/** Dates as publishers write them, to ISO 8601. What is not surely read is null, and left to the reader. */

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    'jan january janv janvier',
    'feb february fev fevr fevrier',
    'mar march mars',
    'apr april avr avril',
    'may mai',
    'jun june juin',
    'jul july juil juillet',
    'aug august aou aout',
    'sep sept september septembre',
    'oct october octobre',
    'nov november novembre',
    'dec december decembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** Minutes east of Greenwich. */
// prettier-ignore
const ZONES: Record<string, number> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, wat: 60, cet: 60, cest: 120, mez: 60, mesz: 120, cat: 120,
  eet: 120, eest: 180, eat: 180, sast: 120, msk: 180, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420,
  mdt: -360, pst: -480, pdt: -420,
};

const TIME = String.raw`(?:(?:[\sT,–-]|at?)*(?<hour>\d{1,2})(?:[:h]|\s?h\s?)(?<minute>\d{2})?(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?)?`;
const ZONE = String.raw`\s*(?<zone>[+-]\d{1,2}:?\d{2}|(?:gmt|utc)[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,4})?(?:\s*\([^)]*\))?`;
const FORMS = [
  // 2024-08-25, 2024-08-25T10:00:00+01:00, 2024/08/25 10:00
  String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${TIME}${ZONE}`,
  // 20240825, 20240825T100000Z
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?)?${ZONE}`,
  // Sun, 25 Aug 2024 10:00:00 +0000; dimanche 25 août 2024 à 10h30; 25-Aug-24
  String.raw`(?:[a-z]+\.?,?\s+)?(?:le\s+)?(?<day>\d{1,2})(?:er|st|nd|rd|th)?[\s-]+(?<name>[a-z]+)\.?,?[\s-]+(?<year>\d{4}|\d{2})${TIME}${ZONE}`,
  // August 25, 2024 10:00 pm; Sun Aug 25, 2024
  String.raw`(?:[a-z]+\.?,?\s+)?(?<name>[a-z]+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${TIME}${ZONE}`,
  // Sun Aug 25 10:00:00 UTC 2024
  String.raw`(?:[a-z]+\s+)?(?<name>[a-z]+)\s+(?<day>\d{1,2})\s+(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s+(?<zone>[+-]\d{4}|[a-z]{1,4})?\s*(?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/**
 * ISO day (`2024-08-25`) where no time is given, else an instant in UTC (`2024-08-25T09:00:00.000Z`). A time without
 * a zone counts as UTC, which is the time of Mali and Burkina Faso. Null where unreadable, impossible, or ambiguous
 * ("03/04/2024").
 */
export function parseDate(text: string): string | null {
  const folded = text
    .slice(0, 80)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  for (const form of FORMS) {
    const found = form.exec(folded.replace(/(\d)t(\d)/, '$1T$2'))?.groups;
    if (found) return composeDate(found);
  }
  return null;
}

function composeDate(found: Record<string, string | undefined>): string | null {
  const year =
    Number(found['year']) + (found['year']?.length === 2 ? (Number(found['year']) < 70 ? 2000 : 1900) : 0);
  const month = found['name'] ? MONTHS[found['name']] : Number(found['month']);
  const day = Number(found['day']);
  if (!month || !isCalendarDay(year, month, day)) return null;
  const iso = `${String(year)}-${pad(month)}-${pad(day)}`;
  if (found['hour'] === undefined) return iso;
  const hour = parseHour(Number(found['hour']), found['half']);
  const [minute, second] = [Number(found['minute'] ?? 0), Number(found['second'] ?? 0)];
  const offset = parseZone(found['zone']);
  if (hour === null || minute > 59 || second > 60 || offset === null) return null;
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second)).toISOString();
}

function parseHour(hour: number, half: string | undefined): number | null {
  if (!half) return hour <= 24 ? hour : null;
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : null;
}

/** Minutes east of Greenwich; an unknown name is null rather than a guess that may be a day off. */
function parseZone(zone: string | undefined): number | null {
  if (!zone) return 0;
  const numeric = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return ZONES[zone] ?? null;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  return minutes <= 14 * 60 ? (numeric[1] === '-' ? -minutes : minutes) : null;
}

/** A day that the calendar has, in a year that a report may come from. */
function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The first `YYYY-MM-DD` in a file name that the calendar has: `2022-02-18_000_report.txt`. */
export function findFileNameDate(name: string): string | null {
  for (const found of name.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    if (isCalendarDay(Number(found[1]), Number(found[2]), Number(found[3]))) return found[0];
  }
  return null;
}
