/**
 * Another number of killed. Skipped where no figure of killed is written as one plain number of the table below, or
 * where that number (in digits or in words) or the new one stands elsewhere in the text: it may be a part, a sum, a
 * date, the same toll told again.
 */
import type { Report } from '../../../src/model.ts';
import { parseSeverity, sumKilled } from '../../../src/totals.ts';
import type { Base, Variant } from './variants.ts';

const WORDS: Record<Base['lang'], Record<string, number>> = {
  en: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
  },
  fr: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
  },
};
/** A word, digits, or numbers joined to something ("12-year-old", "1,200", "vingt-deux"), each as one. */
const NUMBERISH = /[\p{L}\p{N}]+(?:[-,.'’ \u00a0\u202f](?=\d{3}(?!\d))\d{3}|-[\p{L}\p{N}]+)*/gu;

export function anotherToll({ text, published, reports, lang }: Base): Variant | null {
  for (const claim of reports.flatMap(({ claims }) => claims)) {
    if (claim.measure !== 'killed' || claim.part || claim.unit || claim.vague) continue;
    const [from, to] = claim.span;
    const inside = numbersIn(text.slice(from, to), lang);
    const [number] = inside;
    if (inside.length !== 1 || !number || number.value !== claim.min) continue;
    const next = nextNumber(number, lang);
    const all = numbersIn(text, lang).map(({ value }) => value);
    if (next === null || all.filter((value) => value === claim.min).length !== 1 || all.includes(next.value))
      continue;
    const at = from + number.at;
    const changed = (report: Report) => changeToll(report, claim.min, next.value);
    return {
      text: text.slice(0, at) + next.written + text.slice(at + number.written.length),
      published,
      expected: reports.map(changed),
    };
  }
  return null;
}

type Written = { at: number; written: string; value: number };

function numbersIn(text: string, lang: Base['lang']): Written[] {
  return [...text.matchAll(NUMBERISH)].flatMap(({ 0: written, index }) => {
    const value = /^\d{1,3}$/.test(written) ? Number(written) : WORDS[lang][written.toLowerCase()];
    return value === undefined ? [] : [{ at: index, written, value }];
  });
}

/** The next but one of the table, written as the old one is; digits go up by three. */
function nextNumber(
  { written, value }: Written,
  lang: Base['lang'],
): { written: string; value: number } | null {
  if (value < 2) return null;
  if (/^\d/.test(written)) return { written: String(value + 3), value: value + 3 };
  const words = Object.entries(WORDS[lang]);
  const next = words[words.findIndex(([, one]) => one === value) + 2];
  if (!next) return null;
  const [word, one] = next;
  return { written: /^\p{Lu}/u.test(written) ? word[0]!.toUpperCase() + word.slice(1) : word, value: one };
}

function changeToll(report: Report, from: number, to: number): Report {
  const move = (value: number | null) => (value === from ? to : value);
  const claims = report.claims.map((claim) =>
    claim.measure === 'killed' ? { ...claim, min: move(claim.min)!, max: move(claim.max) } : claim,
  );
  const killed = sumKilled(claims);
  return { ...report, claims, killed, severity: parseSeverity(killed, claims, report.subEventType) };
}
