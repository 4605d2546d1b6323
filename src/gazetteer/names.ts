/** From the names of a GeoNames row to the keys under which a text's words and a person's typing find it. */
import { spellName } from '../nlp/places/gazetteer.ts';
import type { Language } from '../nlp/language.ts';
import { foldText, spellingKey, splitName } from '../nlp/text/tokens.ts';
import { COMMON_WORDS } from './common-words.ts';
import { PERSON_NAMES } from './person-names.ts';

export type NameKeys = {
  /** Words as folded, and as spelling keys, separated by spaces. */
  exact: string[];
  spelled: string[];
};

/** What else a word can be: folded words, and the spelling keys of them. */
export type Vocabulary = { words: Set<string>; keys: Set<string> };

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\s'’ʼ‘`´().,/-]+$/u;
/** Spelling keys have an S for sh and ch. */
const KEY = /^[a-z0-9S ]+$/;
/** A name of one word needs so many letters to be taken for a place without further support. */
const LONG_ENOUGH = 4;

export function createVocabulary(languages: Iterable<Language>): Vocabulary {
  const words = new Set([...COMMON_WORDS, ...PERSON_NAMES].map(foldText));
  for (const language of languages) collectWords(language, words);
  return { words, keys: new Set([...words].map(spellingKey)) };
}

/** Every word that stands in a language's lists and patterns: what it can be in a text besides a name. */
function collectWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') for (const word of splitName(value)) words.add(word);
  else if (value instanceof Set || Array.isArray(value)) for (const one of value) collectWords(one, words);
  else if (typeof value === 'object' && value !== null) collectWords(Object.entries(value).flat(), words);
}

/** Name, name in ASCII and the other spellings in Latin script; codes of airports and what stands in brackets left out. */
export function chooseNames(name: string, ascii: string, alternates: string[]): string[] {
  const spellings = [name, ascii, ...alternates.filter((other) => !/^[A-Z\d]{2,4}$/.test(other))];
  return [...new Set(spellings.map((one) => one.replace(/\s*\([^)]*\)/g, '').trim()))].filter(
    (one) => LATIN.test(one) && one !== '',
  );
}

/** Keys of one name; none where it is made of words that each are common ones or people's names ("La Paix"). */
export function keysOf(name: string, { words, keys }: Vocabulary): NameKeys {
  const split = splitName(name);
  const found: NameKeys = { exact: [], spelled: [] };
  if (split.length === 0 || (split.length > 1 && split.every((word) => words.has(word)))) return found;
  for (const form of spellName(split)) {
    const exact = form.join(' ');
    const spelled = form.map(spellingKey).join(' ');
    const own = form === split || form.length > 1;
    if (KEY.test(exact) && (own || !words.has(exact))) found.exact.push(exact);
    if (KEY.test(spelled) && (form.length > 1 || !keys.has(spelled))) found.spelled.push(spelled);
  }
  return found;
}

/** A name of one word that a text may use for something else: it needs a phrase that supports it. */
export function isWeak(name: string, { words }: Vocabulary): boolean {
  const split = splitName(name);
  return split.length < 2 && ((split[0]?.length ?? 0) < LONG_ENOUGH || words.has(split[0]!));
}
