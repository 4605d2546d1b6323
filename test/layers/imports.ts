import { findTokens, type Token } from './tokens.ts';

export type Import = {
  /** null where the address is put together while the program runs. */
  specifier: string | null;
  /** `types`: gone when the program runs. */
  kind: 'value' | 'types' | 'bare' | 'dynamic';
};

/** Everything that a file imports, exports from elsewhere, requires or loads, in the order of the text. */
export function findImports(source: string): Import[] {
  const tokens = findTokens(source);
  const imports: Import[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (token.kind !== 'word' || before?.value === '.') return;
    const next = tokens[at + 1];
    if (next?.value === '(' && (token.value === 'import' || token.value === 'require')) {
      const given = tokens[at + 2];
      const isPlain = given?.kind === 'text' && [')', ','].includes(tokens[at + 3]?.value ?? '');
      imports.push({ specifier: isPlain ? given.value : null, kind: 'dynamic' });
    } else if (token.value === 'import' && next?.kind === 'text') {
      imports.push({ specifier: next.value, kind: 'bare' });
    } else if (token.value === 'import' || token.value === 'export') {
      const found = readClause(tokens, at + 1);
      if (found) imports.push(found);
    }
  });
  return imports;
}

/** `{ a, type B } from './c.ts'`, `* as a from …`, `a, { b } from …`: null for what exports its own. */
function readClause(tokens: Token[], start: number): Import | null {
  let at = start;
  const first = tokens[at];
  const isTypes =
    first?.value === 'type' && tokens[at + 1]?.value !== 'from' && tokens[at + 1]?.value !== ',';
  if (isTypes) at += 1;
  // Names, commas, braces and stars; anything else is a declaration.
  while (tokens[at]?.kind === 'word' || ['{', '}', ',', '*'].includes(tokens[at]?.value ?? '')) {
    const [word, from] = [tokens[at], tokens[at + 1]];
    if (word?.value === 'from' && from?.kind === 'text')
      return { specifier: from.value, kind: isTypes ? 'types' : 'value' };
    at += 1;
  }
  return null;
}
