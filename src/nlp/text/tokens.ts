/** Text to folded tokens: the form in which every other step sees an article. */
export type Token = {
  start: number;
  end: number;
  /** Lower case, without accents: "Ménaka" is "menaka". Punctuation stands as itself, all quotes as `"`, a hyphen between blanks as a dash. */
  fold: string;
  /** The first letters of `fold`, by which patterns with any ending are looked up. */
  prefix: string;
  kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter, or is wholly in capitals (two letters or more). */
  shape: 'lower' | 'title' | 'upper';
  /** No white space between this token and the one before it: the "47" of "AK-47". */
  glued: boolean;
};

/** Letters that a pattern with any ending has at least. */
export const PREFIX = 3;

/** A date in digits is three numbers: "03.06.2024" like "03/06/2024"; "40.000" is one. */
const DOTTED = String.raw`\d{1,2}(?=\.\d{1,2}\.\d{4}(?!\d))|(?<=\d\.)\d{1,2}(?=\.\d{4}(?!\d))`;
/** "U.N.", "a.m.": one word; in small letters its last stop may end the sentence. */
const INITIALS = String.raw`\p{Lu}(?:\.\p{Lu}(?![\p{L}\p{M}]))+\.?|\p{Ll}(?:\.\p{Ll}(?![\p{L}\p{M}]))+(?:\.(?=\s+\p{Ll}|[,;:)]))?`;
const TOKEN = new RegExp(
  String.raw`${INITIALS}|\p{L}[\p{L}\p{M}]*|${DOTTED}|\d+(?:[.,\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?` +
    String.raw`|\.(?!\d)|(?<!\d)\.|[!?;:,()[\]"“”«»…—–%]|(?<=\s)-{1,3}(?=\s)`,
  'gu',
);
const MARKS = /\p{M}+/gu;
const LIGATURES: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
};

/** Lower case without accents, one string for every spelling that differs in them only. */
export function foldText(text: string): string {
  const plain = text.toLowerCase();
  if (/^[\u0000-\u007f]*$/.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[œæßøłıŋɓɗ]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** What a token is whatever stands around it. */
type Word = Pick<Token, 'fold' | 'prefix' | 'kind' | 'shape'>;

const MOST_REMEMBERED = 20_000;
/** Longer words are seldom met again, and would keep the text alive that they are a slice of. */
const LONGEST_REMEMBERED = 12;

/** Most of a text is made of words that have come before: what they gave is kept, and forgotten when it has grown long. */
export function remember<T>(parse: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value !== undefined) return value;
    value = parse(word);
    if (word.length > LONGEST_REMEMBERED) return value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, value);
    return value;
  };
}

const wordOf = remember<Word>(parseWord);

function parseWord(raw: string): Word {
  const kind = /^\d/.test(raw) ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'mark';
  const fold = kind === 'mark' ? foldMark(raw) : foldText(kind === 'word' ? raw.replaceAll('.', '') : raw);
  return { fold, prefix: fold.slice(0, PREFIX), kind, shape: shapeOf(raw) };
}

export function findTokens(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  let last = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const raw = match[0];
    const start = from + match.index;
    const { fold, prefix, kind, shape } = wordOf(raw);
    const glued = start === last || (last >= 0 && start === last + 1 && isLink(text.charCodeAt(last)));
    last = start + raw.length;
    tokens.push({ start, end: last, fold, prefix, kind, shape, glued });
  }
  return tokens;
}

/** One of - ' ’ _ / and the stop of a date in digits. */
function isLink(code: number): boolean {
  return (
    code === 0x2d || code === 0x2e || code === 0x27 || code === 0x20_19 || code === 0x5f || code === 0x2f
  );
}

/** A hyphen between blanks is a dash. */
function foldMark(raw: string): string {
  if (/[“”«»]/.test(raw)) return '"';
  return raw.startsWith('-') ? '–' : raw;
}

function shapeOf(raw: string): Token['shape'] {
  const first = raw[0] ?? '';
  if (first === first.toLowerCase()) return 'lower';
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'title';
}

/** The folded words of a name or phrase, as they stand in a text: "Ti-n-Zaouâtene" is ti, n, zaouatene. */
export function splitName(name: string): string[] {
  return findTokens(name)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.fold);
}

/**
 * One key for the usual transliterations of a name's word: ou/u/w, dj/j, k/c/q, gh/g, ph/f, doubled letters,
 * silent h: "Zaouaten", "Zawaten" and "Zaouatten" agree; "Tessit" and "Tessalit" do not.
 */
export const spellingKey = remember((fold: string): string =>
  fold
    .replace(/ou|w/g, 'u')
    .replace(/oo/g, 'u')
    .replace(/dj|dy(?=[aeiou])/g, 'j')
    .replace(/ch|sh/g, 'S')
    .replace(/gh|gu(?=[ei])/g, 'g')
    .replace(/kh|[cqk]+/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/(?<=\p{L})h/gu, '')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/e$/, ''),
);
