/** Tables of cases as plain text: a line each, `given => expected`, blank lines and `#` comments left out. */

export type Row = { given: string; expected: string; published: string | undefined };

/** A line may begin with its own day of publication: `@2021-08-18 ISGS gunmen … => …`. */
export function parseTable(table: string): Row[] {
  return parseList(table).map((line) => {
    const at = line.lastIndexOf('=>');
    if (at < 0) throw new Error(`"${line}" has no "=>" between what is given and what is expected`);
    return { ...parseGiven(line.slice(0, at)), expected: line.slice(at + 2).trim() };
  });
}

/** The lines alone, for tables in which every line expects the same. */
export function parseList(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));
}

export function parseGiven(text: string): Pick<Row, 'given' | 'published'> {
  const dated = /^@(\d{4}-\d{2}-\d{2})\s+/.exec(text.trim());
  return { given: text.trim().slice(dated?.[0].length ?? 0), published: dated?.[1] };
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
