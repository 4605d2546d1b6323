/**
 * "Gunmen" become "jihadists". Skipped where other words for the same people stand in the text ("assailants",
 * "bandits", "militants"), where it speaks of jihad or terror already, or where a group is named.
 */
import type { Report } from '../../../src/model.ts';
import type { Base, Variant } from './variants.ts';

const FROM = 'unidentified';
const TO = 'unidentified-jihadists';
const GUNMEN: Record<Base['lang'], [RegExp, string]> = {
  en: [/\b(?:(?:unidentified|unknown) )?(?:gunmen|armed men)\b/gi, 'jihadists'],
  fr: [/\b(?:hommes|individus) armés(?: non[ -]identifiés)?(?!\p{L})/giu, 'djihadistes'],
};
const OTHERS =
  /assailant|assaillant|attacker|bandit|militant|raider|shooter|HANI|inconnus|strangers|the men\b|armed individuals|jihad|djihad|islam|terror|extr[ée]mis|JNIM|GSIM|ISSP|ISGS|EIGS|EIS\b|qa[eïi]da|haram|katiba|(?<!\p{L})armés?(?!\p{L})|armed/iu;

export function gunmenToJihadists({ text, published, reports, lang }: Base): Variant | null {
  const [gunmen, jihadists] = GUNMEN[lang];
  const swapped = text.replace(gunmen, (words) =>
    /^\p{Lu}/u.test(words) ? jihadists[0]!.toUpperCase() + jihadists.slice(1) : jihadists,
  );
  if (swapped === text || OTHERS.test(text.replace(gunmen, ''))) return null;
  return { text: swapped, published, expected: reports.map(swapActor) };
}

function swapActor(report: Report): Report {
  return {
    ...report,
    actors: report.actors.map((actor) => (actor.id === FROM ? { ...actor, id: TO } : actor)),
    claims: report.claims.map((claim) => ({ ...claim, of: claim.of === FROM ? TO : claim.of })),
  };
}
