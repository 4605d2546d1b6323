/** The same text as another newsroom sets it. Skipped where it holds nothing that is set in two ways. */
import type { Base, Variant } from './variants.ts';

export function otherTypography({ text, published, reports }: Base): Variant | null {
  let marks = 0;
  const set = text
    .replaceAll("'", '’')
    .replace(/"/g, () => (marks++ % 2 === 0 ? '“' : '”'))
    .replace(/« /g, '«\u00a0')
    .replace(/ ([»:;?!])/g, '\u00a0$1')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');
  return set === text ? null : { text: set, published, expected: reports };
}
