/** JavaScript and TypeScript source to its tokens, comments left out: enough to see what a file imports and calls. */
export type Token = {
  /** `text` is a string or a template without holes; its `value` is what stands between the quotes. */
  kind: 'word' | 'text' | 'punctuation';
  value: string;
};

/** After these a slash begins a regular expression; after any other word or a closing bracket it divides. */
const BEFORE_REGEX = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'delete',
  'void',
  'throw',
  'new',
  'await',
]);
const WORD = /[\p{L}\p{N}_$]+/uy;
const SKIPPED = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const STRING = /'((?:[^'\\\n]|\\[\s\S])*)'|"((?:[^"\\\n]|\\[\s\S])*)"/y;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const TEMPLATE_PART = /((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)(`|\$\{)/y;

export function findTokens(source: string): Token[] {
  const tokens: Token[] = [];
  /** How many braces are open in each template hole that we are in. */
  const holes: number[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const add = (kind: Token['kind'], value: string) => tokens.push({ kind, value });
  const templatePart = (first: boolean) => {
    const found = take(TEMPLATE_PART);
    if (!found) throw new Error(`a template is not closed: ${source.slice(at, at + 40)}`);
    const isWhole = first && found[2] === '`';
    if (isWhole) add('text', found[1] ?? '');
    else if (first) add('punctuation', '`');
    if (found[2] === '${') holes.push(0);
    else if (!isWhole) add('punctuation', '`');
  };
  while (at < source.length) {
    if (take(SKIPPED)) continue;
    const string = take(STRING);
    if (string) {
      add('text', string[1] ?? string[2] ?? '');
      continue;
    }
    const word = take(WORD);
    if (word) {
      add('word', word[0]);
      continue;
    }
    const sign = source[at] ?? '';
    if (sign === '/' && mayBeginRegex(tokens.at(-1)) && take(REGEX)) {
      add('punctuation', 'regex');
      continue;
    }
    at += 1;
    if (sign === '`') {
      templatePart(true);
      continue;
    }
    const hole = holes.length - 1;
    if (sign === '{' && hole >= 0) holes[hole]! += 1;
    if (sign === '}' && hole >= 0 && holes[hole] === 0) {
      holes.pop();
      templatePart(false);
      continue;
    }
    if (sign === '}' && hole >= 0) holes[hole]! -= 1;
    add('punctuation', sign);
  }
  return tokens;
}

function mayBeginRegex(before: Token | undefined): boolean {
  if (!before) return true;
  if (before.kind === 'word') return BEFORE_REGEX.has(before.value);
  if (before.kind === 'text') return false;
  return before.value !== ')' && before.value !== ']' && before.value !== 'regex' && before.value !== '`';
}
