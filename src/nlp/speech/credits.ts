/** Whose account an article passes on: the agencies that it credits, or cites without a witness of its own. */
import type { SourceArticle } from '../../model.ts';
import type { Agencies } from '../../packs/agencies.ts';
import type { Furniture } from '../text/furniture.ts';

/**
 * Ids of agencies, sorted: of an article as its source brought it, and its cleaned text. The agency itself and those
 * who only pass on what it says have the same.
 */
export type FindCredits = (
  article: Pick<SourceArticle, 'title' | 'body' | 'source'>,
  text: string,
) => string[];

/** A credit stands in a line of its own or ends the text; longer ones are sentences. */
const LONGEST_CREDIT = 120;
/** A dateline is over by then: "OUAGADOUGOU, Burkina Faso, 3 mai 2024 (AIB) –". */
const DATELINE_WITHIN = 400;
/** A credit may be followed by a signature or a call to share. */
const LAST_LINES = 3;

export function createCreditReader(agencies: Agencies, furniture: Furniture): FindCredits {
  const idOf = new Map<string, string>();
  const agencyIds = new Set<string>();
  for (const { id, names, marks } of agencies.agencies) {
    if (names.length > 0) agencyIds.add(id);
    for (const name of [...names, ...marks]) for (const form of formsOf(name)) idOf.set(plain(form), id);
  }
  const any = oneOf(agencies.agencies.flatMap(({ names, marks }) => [...names, ...marks]).flatMap(formsOf));
  const alone = oneOf(agencies.agencies.flatMap(({ names }) => names).flatMap(formsOf));
  const list = String.raw`(?:(?:the |l['’])?${any}(?:\s*(?:[,/&+–-]|and|et|with|avec))*\s*)+`;
  const [creditedAfter, citedAfter, citedBefore, ownVoices] = [
    agencies.creditedAfter,
    agencies.citedAfter,
    agencies.citedBefore,
    agencies.ownVoices,
  ].map((phrases) => `(?i:${oneOf(phrases)})`);
  // "BAMAKO (AFP) –"
  const dateline = new RegExp(String.raw`[([]\s*${list}\s*[)\]]\s*(?:[–—:]|-{1,2})`, 'u');
  // "AFP", "Le Monde avec AFP", "Source : AFP/Reuters"
  const creditLine = new RegExp(
    String.raw`^(?:\W*|[^.!?]*${creditedAfter}\s*:?\s*)${list}(?:\s+(?:news agency|staff))?\W*$`,
    'u',
  );
  // "… said. (AFP)", "… | Reuters"
  const ending = new RegExp(String.raw`[.!?»"”)|([–—-]\s*${list}[)\]]?\W*$`, 'u');
  // Not "(AFP/Archives)", "© Reuters": those are pictures.
  const cited = new RegExp(
    String.raw`(?<![/©]\s?)${alone}(?!\s*/|\s+(?:Archives?|File|Photo|PHOTO))` +
      String.raw`|${citedAfter}\s+(?:the\s+|l['’]|la\s+|le\s+)?${any}|${any}\s+${citedBefore}`,
    'gu',
  );
  const asked = new RegExp(ownVoices!, 'u');
  const names = new RegExp(any, 'gu');
  const idsIn = (text: string) => [...text.matchAll(names)].map(([name]) => idOf.get(plain(name))!);

  return ({ title, body, source }, text) => {
    const [outlet] = idsIn(source ?? '');
    // An agency's own text is its own, whoever else is named in it.
    if (outlet !== undefined && agencyIds.has(outlet)) return [outlet];
    const lines = body.split('\n').flatMap((line) => {
      const trimmed = line.trim();
      return trimmed === '' || furniture.kindOf(trimmed) === 'caption' ? [] : [trimmed];
    });
    const found = [
      ...(dateline.exec(body.slice(0, DATELINE_WITHIN)) ?? []),
      ...lines.filter((line) => line.length <= LONGEST_CREDIT && creditLine.test(line)),
      ...[title ?? '', ...lines.slice(-LAST_LINES)].flatMap(
        (line) => ending.exec(line.slice(-LONGEST_CREDIT)) ?? [],
      ),
    ];
    const ownWitness =
      outlet !== undefined || asked.test(text) || (source !== null && hasWords(text, source));
    if (!ownWitness) found.push(...[...text.matchAll(cited)].map(([words]) => words));
    return [...new Set([...(outlet === undefined ? [] : [outlet]), ...found.flatMap(idsIn)])].sort();
  };
}

/** As written, and in capitals as datelines have them. */
function formsOf(name: string): string[] {
  return [...new Set([name, name.toUpperCase()])];
}

/** The longest first, whole words; blanks, hyphens and apostrophes as texts have them. */
function oneOf(phrases: string[]): string {
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[- ]/g, String.raw`[-‐‑\s]+`).replaceAll("'", "['’]"));
  return String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`;
}

function plain(name: string): string {
  return name.replaceAll('’', "'").replace(/[-‐‑\s]+/g, ' ');
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + words.length] ?? ''}`);
}
