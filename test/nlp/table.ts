/**
 * Tables of cases as plain text: a line each, `given => expected`, blank lines and `#` comments left out.
 *
 * A line that begins with `FAULT ` is a known fault: what it expects is right, and the reader does not answer it yet.
 * `caseOf` runs it as a case that has to fail, so that one mended by the way shows itself: take the word off then.
 */
import { it } from 'vitest';

type Line = { given: string; fault: boolean };
export type Row = Line & { expected: string; published: string | undefined };

/** A line may begin with its own day of publication: `@2021-08-18 ISGS gunmen … => …`; `FAULT ` goes before it. */
export function parseTable(table: string): Row[] {
  return parseList(table).map(({ given: line, fault }) => {
    const at = line.lastIndexOf('=>');
    if (at < 0) throw new Error(`"${line}" has no "=>" between what is given and what is expected`);
    return { ...parseGiven(line.slice(0, at).trim()), expected: line.slice(at + 2).trim(), fault };
  });
}

/** The lines alone, for tables in which every line expects the same. */
export function parseList(table: string): Line[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => ({ given: line.replace(/^FAULT\s+/, ''), fault: /^FAULT\s/.test(line) }));
}

function parseGiven(text: string): Pick<Row, 'given' | 'published'> {
  const dated = /^@(\d{4}-\d{2}-\d{2})\s+/.exec(text);
  return { given: text.slice(dated?.[0].length ?? 0), published: dated?.[1] };
}

/** `it` for a row of a table; for a known fault `it.fails`, which is an error as soon as the case passes. */
export function caseOf({ fault }: Line): typeof it | typeof it.fails {
  return fault ? it.fails : it;
}

/** Columns between `|` one by one; `*` in the expected line leaves its column open. */
export function keepOpen(found: string, expected: string): string {
  const wanted = expected.split(' | ');
  return found
    .split(' | ')
    .map((column, at) => openColumn(column, wanted[at] ?? ''))
    .join(' | ');
}

/** Either side of `A > B` may be open alone: `jnim > *`. */
function openColumn(found: string, wanted: string): string {
  if (wanted === '*') return '*';
  if (!wanted.includes(' > ')) return found;
  const [a, b] = wanted.split(' > ');
  const [foundA, foundB] = found.split(' > ');
  return `${a === '*' ? '*' : foundA} > ${b === '*' ? '*' : foundB}`;
}
