/** An article as the steps see it: cleaned text, tokens, sentences. */
import type { Span } from '../../model.ts';
import type { Language } from '../language.ts';
import { findTokens, type Token } from './tokens.ts';
import { startsIn, type WordIndex } from './word-index.ts';

export type Sentence = {
  /** Tokens of the sentence, end exclusive. */
  first: number;
  end: number;
  index: number;
  paragraph: number;
  role: 'title' | 'lead' | 'body';
  /** Most of its longer words begin with a capital: a headline, where capitals tell nothing of names. */
  capitals: boolean;
  /** Stands in an item of a list: "- On 3 May …", "2) Le 3 mai …". */
  item: boolean;
  /** Where it begins within a quotation or with one: the sentence in which that began; null for none. */
  quote: number | null;
};

export type Document = {
  text: string;
  language: Language;
  /** Where its words begin what is looked for in its language. */
  index: WordIndex;
  /** Day of publication, null where nobody tells. */
  publishedOn: string | null;
  tokens: Token[];
  sentences: Sentence[];
  /** Index of the sentence that holds a token. */
  sentenceOf: Uint32Array;
};

export function createDocument(
  text: string,
  { language, index }: Pick<Document, 'language' | 'index'>,
  hasTitle: boolean,
  publishedOn: string | null,
  tokens: Token[] = findTokens(text),
): Document {
  const sentences = findSentences(text, tokens, language, hasTitle);
  const sentenceOf = new Uint32Array(tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.first, sentence.end);
  return { text, language, index, publishedOn, tokens, sentences, sentenceOf };
}

/**
 * A sentence ends at a line break, or at a full stop before a capital, a digit or a quote, save after the
 * language's abbreviations and initials ("Gen. Traoré", "M. A. Maïga", "50 km au N. de Gao").
 */
function findSentences(text: string, tokens: Token[], language: Language, hasTitle: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let item = tokens.length > 0 && opensItem(text, tokens[0]!);
  /** The last token that is no closing quote or bracket: what a sentence may have ended with. */
  let open = 0;
  /** Whether that is a mark which may end one. */
  let ends = false;
  /** Quotation marks of the paragraph so far. */
  let marks = 0;
  /** The next line break; -1 for none. */
  let lineEnd = text.indexOf('\n');
  /** The sentence in which the quotation that is open began. */
  let begun = 0;
  const close = (end: number) => {
    if (end <= first) return;
    const role = paragraph === 0 && hasTitle ? 'title' : paragraph <= (hasTitle ? 1 : 0) ? 'lead' : 'body';
    const capitals = isCapitalised(tokens, first, end, language);
    const own = countQuotes(tokens, first, end);
    const index = sentences.length;
    const quote = marks % 2 === 1 ? begun : tokens[first]!.fold === '"' ? index : null;
    // What this sentence leaves open began in it, unless it was open before and never closed.
    if (marks % 2 === 0 || own > 0) begun = index;
    sentences.push({ first, end, index, paragraph, role, capitals, item, quote });
    first = end;
    marks += own;
  };
  for (let index = 1; index < tokens.length; index++) {
    const before = tokens[index - 1]!;
    const token = tokens[index]!;
    if (before.kind !== 'mark' || !CLOSING.has(before.fold)) {
      open = index - 1;
      ends = before.kind === 'mark' && ENDS.has(before.fold);
    }
    if (lineEnd < before.end && lineEnd >= 0) lineEnd = text.indexOf('\n', before.end);
    if (lineEnd >= 0 && lineEnd < token.start) {
      close(index);
      paragraph++;
      item = opensItem(text, token);
      marks = 0;
    } else if (item && isItemNumber(tokens, first, index - 1)) {
      // "3. On 5 May": the stop behind the number ends nothing.
      continue;
    } else if (ends && endsSentence(text, tokens, index, open, language)) close(index);
  }
  close(tokens.length);
  return sentences;
}

/** A line that begins with a bullet, a dash, a number and a stop, or a date in digits. */
function opensItem(text: string, token: Token): boolean {
  const start = text.lastIndexOf('\n', token.start - 1) + 1;
  const line = text.slice(start, token.start + LONGEST_OPENER);
  return /^\s*(?:[-*•·▪●■►–—]\s|\d{1,2}[.)]\s|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{1,2}\/\d{1,2}\s?[-–—:]|\d{4}-\d{2}-\d{2}\b)/.test(
    line,
  );
}

/** "01-06-2024 ": no opener of an item is longer. */
const LONGEST_OPENER = 12;

/** "2)" or "3." at the head of an item: `at` is the mark. */
export function isItemNumber(tokens: Token[], first: number, at: number): boolean {
  return at === first + 1 && tokens[first]!.kind === 'number' && /^[.)]$/.test(tokens[at]?.fold ?? '');
}

const CLOSING = new Set('"])');
const ENDS = new Set('.!?…');

/** `open`: the mark that may end it, the last token before `index` that is no closing quote or bracket. */
function endsSentence(
  text: string,
  tokens: Token[],
  index: number,
  open: number,
  language: Language,
): boolean {
  const token = tokens[index]!;
  // A closing quote or bracket stays with the sentence it closes: `… in the area." The official …`
  if (token.start === tokens[index - 1]!.end) return false;
  const raw = (one: Token) => text[one.start] ?? '';
  // French sets a blank within its quotes: « … nuit. » Le responsable.
  if (/[»”]/.test(raw(token)) || /[«“]/.test(raw(tokens[index - 1]!))) return false;
  const mark = tokens[open]!;
  if (mark.fold !== '.') return token.shape !== 'lower' || token.kind !== 'word';
  const word = tokens[open - 1];
  if (word?.kind === 'word' && mark.start === word.end) {
    if (language.abbreviations.has(word.fold)) return false;
    if (word.end - word.start === 1 && word.shape !== 'lower') return false;
  }
  return token.shape !== 'lower' || token.kind !== 'word';
}

function isCapitalised(tokens: Token[], first: number, end: number, language: Language): boolean {
  let words = 0;
  let lower = 0;
  // The first word says nothing: it has its capital in any sentence.
  for (let at = first + 1; at < end; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.fold.length <= 3 || language.locators.includes(token.fold)) continue;
    words++;
    if (token.shape === 'lower') lower++;
  }
  return lower < words / 3;
}

function countQuotes(tokens: Token[], first: number, end: number): number {
  let marks = 0;
  for (let at = first; at < end; at++) if (tokens[at]!.fold === '"') marks++;
  return marks;
}

/** Tokens of a stretch at which something of one of the lists may begin, in order; `knowledge.ts` says which lists. */
export function startsOf(
  { index, tokens }: Document,
  lists: readonly object[],
  from: number,
  to: number,
): number[] {
  return startsIn(index, tokens, lists, from, to);
}

/** The text of a stretch of tokens. */
export function textOf(document: Document, first: number, end: number): string {
  const [from, to] = spanOfTokens(document, first, end);
  return document.text.slice(from, to);
}

/** In characters; what is longer is no name, and a record would hold it with every figure that is given in it. */
const LONGEST_NAME = 200;

/** A name as far as records hold it. */
export function cutName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

export function spanOfTokens(document: Document, first: number, end: number): Span {
  return [document.tokens[first]?.start ?? 0, document.tokens[end - 1]?.end ?? 0];
}
