/** How far an incident is borne out, from who tells of it: the Admiralty code's credibility (docs/codebook.md). */
import type { Credibility, EventType, Reliability, StoredReport } from '../model.ts';

/** The best of the letters; F, which is none, only where there is no other. */
export function bestReliability(letters: Reliability[]): Reliability {
  return letters.filter((letter) => letter !== 'F').sort()[0] ?? 'F';
}

/**
 * By the independent accounts (`origins`), each as reliable as the best of its sources:
 * 1 two or more not rated D or E, of them one A to C; or three not rated at all. 2 one of A or B; or two not rated.
 * 3 one of C; or one not rated beside some of D or E. 4 none but D and E. 6 one alone that is not rated.
 * One step down to 5 at most, but for 6, where the accounts contradict each other: one does not give `eventType`, two
 * give tolls of one side that do not touch, or somebody denies its part.
 */
export function rateCredibility(origins: StoredReport[][], eventType: EventType): Credibility {
  const borneOut = rateNumber(
    origins.map((reports) => bestReliability(reports.map(({ article }) => article.reliability ?? 'F'))),
  );
  if (borneOut === 6 || !areContradicted(origins, eventType)) return borneOut;
  return (borneOut + 1) as Credibility;
}

function rateNumber(letters: Reliability[]): Exclude<Credibility, 5> {
  const count = (wanted: string) => letters.filter((letter) => wanted.includes(letter)).length;
  const [rated, unrated] = [count('ABC'), count('F')];
  if ((rated >= 1 && rated + unrated >= 2) || unrated >= 3) return 1;
  if (count('AB') === 1 || unrated === 2) return 2;
  if (rated === 1 || (unrated === 1 && letters.length > 1)) return 3;
  return unrated === 1 ? 6 : 4;
}

function areContradicted(origins: StoredReport[][], eventType: EventType): boolean {
  const denied = origins
    .flat()
    .some(({ actors }) => actors.some(({ attribution }) => attribution === 'denied'));
  return denied || origins.some((reports) => disputes(reports, eventType)) || haveTollsApart(origins);
}

/** What was looted in an attack is told beside it, not against it. */
function disputes(reports: StoredReport[], eventType: EventType): boolean {
  const beside: EventType[] = [eventType, 'Strategic developments'];
  return (
    eventType !== 'Strategic developments' && !reports.some((report) => beside.includes(report.eventType))
  );
}

type Range = { min: number; max: number };

/** "12 villagers" and "at least 30 villagers"; "12 villagers" and "9 soldiers" are no contradiction, nor are "dozens". */
function haveTollsApart(origins: StoredReport[][]): boolean {
  const tolls = origins.map(findTolls);
  return tolls.some((one, index) =>
    tolls.slice(index + 1).some((other) =>
      [...one].some(([side, { min, max }]) => {
        const there = other.get(side);
        return there !== undefined && (there.min > max || min > there.max);
      }),
    ),
  );
}

/** From the lowest to the highest that an account gives of a side's killed. */
function findTolls(reports: StoredReport[]): Map<string | null, Range> {
  const tolls = new Map<string | null, Range>();
  for (const { measure, min, max, of, part, vague, joint } of reports.flatMap(({ claims }) => claims)) {
    if (measure !== 'killed' || part || vague || joint) continue;
    const known = tolls.get(of) ?? { min: Infinity, max: 0 };
    tolls.set(of, { min: Math.min(known.min, min), max: Math.max(known.max, max ?? Infinity) });
  }
  return tolls;
}
