/**
 * Another armed group: Boko Haram, whose name stands without an article in both languages. Skipped where the text
 * names the group by more than one name or tells what it is or whom it is bound to (rebels, al-Qaeda, Islamic State),
 * which does not fit another, or where Boko Haram is there already.
 */
import type { Report } from '../../../src/model.ts';
import { foldText } from '../../../src/nlp/text/tokens.ts';
import { knowledge } from '../read-text.ts';
import { findName, replaceName, type Base, type Variant } from './variants.ts';

const OTHER = { id: 'boko-haram', name: 'Boko Haram' };
/** Names that are nothing else and take a plain article in French. */
const SHORT = [
  'JNIM',
  'GSIM',
  'ISSP',
  'ISGS',
  'EIGS',
  'EIS',
  'ISWAP',
  'FLA',
  'CSP-DPA',
  'CSP-PSD',
  'CSP',
  'CMA',
  'Katiba Macina',
  'Ansaroul Islam',
];
const BONDS =
  /qa[eïi]da|boko|islamic state|[ée]tat islamique|daesh|daech|rebel|separatist|s[ée]paratist|tuareg|touareg|azawad|ind[ée]pendantist|emirate|[ée]mirat|branch|affili|katiba (?!macina)/iu;

export function anotherGroup({ text, published, reports }: Base): Variant | null {
  if (BONDS.test(text)) return null;
  const named = SHORT.filter((name) => findName(text, name).length > 0);
  const [name] = named;
  if (named.length !== 1 || !name) return null;
  const actor = [...knowledge.actors.actors.values()].find(({ aliases }) => aliases.any.includes(name));
  if (!actor || !reports.some(({ actors }) => actors.some(({ id }) => id === actor.id))) return null;
  const more = Object.values(actor.aliases)
    .flat()
    .filter((alias) => !alias.includes(name) && !name.includes(alias));
  if (more.some((alias) => foldText(text).includes(foldText(alias)))) return null;
  const swap = (given: string) => withoutArticles(replaceName(given, name, OTHER.name));
  return {
    text: swap(text),
    published,
    expected: reports.map((report) => swapActor(report, actor.id, swap)),
  };
}

/** "le JNIM", "du JNIM", "au JNIM", "l'EIS": Boko Haram has no article. */
function withoutArticles(text: string): string {
  return text
    .replace(/(?<!\p{L})(?:le |la |l['’])(?=Boko Haram)/gu, '')
    .replace(/(?<!\p{L})(?:Le |La |L['’])(?=Boko Haram)/gu, '')
    .replace(/(?<!\p{L})du (?=Boko Haram)/gu, 'de ')
    .replace(/(?<!\p{L})au (?=Boko Haram)/gu, 'à ')
    .replace(/(?<!\p{L})the (?=Boko Haram)/gu, '')
    .replace(/(?<!\p{L})The (?=Boko Haram)/gu, '');
}

function swapActor(report: Report, id: string, swap: (text: string) => string): Report {
  return {
    ...report,
    actors: report.actors.map((actor) => (actor.id === id ? { ...actor, id: OTHER.id } : actor)),
    claims: report.claims.map((claim) => ({
      ...claim,
      of: claim.of === id ? OTHER.id : claim.of,
      by: claim.by === null ? null : swap(claim.by),
    })),
  };
}
