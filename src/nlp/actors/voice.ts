/** Active or passive: whether the subject of a word of killing or attacking did it or suffered it. */
import type { Act } from '../events/acts.ts';
import type { Document } from '../text/document.ts';
import type { Language } from '../language.ts';

/** "were killed", "ont été tués", "six soldiers killed in an ambush": the subject is who suffered. */
export function isPassive(document: Document, act: Act): boolean {
  const said = sayVoice(document, act);
  if (said !== null) return said === 'passive';
  return document.language.bareParticiple === 'passive' || !hasObject(document, act);
}

/** "Gunmen attacked in the night": as it stands the word could be either; who may be meant decides. */
export function isBare(document: Document, act: Act): boolean {
  return document.language.bareParticiple !== 'passive' && sayVoice(document, act) === null;
}

/** What the words around it say of its voice; null where none does. */
function sayVoice(document: Document, act: Act): 'active' | 'passive' | null {
  if (act.part === 'suffered') return 'passive';
  if (act.part !== 'participle') return 'active';
  const { tokens, language } = document;
  const words = language.roles;
  if (words.by.includes(tokens[act.end]?.fold ?? '')) return 'passive';
  // "été attaqué" holds its auxiliary.
  if (tokens.slice(act.first, act.end).some((token) => words.passive.includes(token.fold))) return 'passive';
  // "the men who attacked"
  if (language.relativeSubjects.includes(tokens[act.first - 1]?.fold ?? '')) return 'active';
  let active = false;
  // « avoir "exécuté sommairement" dix civils »: a quotation mark parts no verb from its auxiliary.
  const quoted = tokens[act.first - 1]?.fold === '"';
  const start = quoted ? document.sentences[act.sentence]!.first : act.clause.first;
  for (let at = act.first - 1; at >= Math.max(start, act.first - 4); at--) {
    const { fold: word, shape } = tokens[at]!;
    // "IS fighters": in capitals among small letters it is a name.
    const name = shape === 'upper' && tokens[act.first]!.shape === 'lower';
    if (words.passive.includes(word) && !name) return 'passive';
    if (words.active.includes(word)) active = true;
  }
  return active || isCoordinated(document, act) ? 'active' : null;
}

/**
 * "Des dozos ont intercepté un camion et exécuté deux passagers": joined to a verb before it, agreeing with nobody, and
 * whom it was done to follows.
 */
function isCoordinated(
  { text, tokens, language, sentences }: Document,
  { first, end, sentence }: Act,
): boolean {
  if (language.bareParticiple !== 'passive' || end - first !== 1) return false;
  const link = tokens[first - 1]?.fold ?? '';
  if (link !== ',' && link !== language.numbers.link) return false;
  if (!/[^es]$/.test(text.slice(tokens[first]!.start, tokens[first]!.end))) return false;
  const { active, passive } = language.roles;
  const next = tokens[end];
  const object =
    next?.kind === 'number' ||
    [...language.numbers.indefinite, ...language.definite, ...language.possessives].includes(
      next?.fold ?? '',
    ) ||
    Object.hasOwn(language.numbers.values, next?.fold ?? '') ||
    Object.hasOwn(language.numbers.vague, next?.fold ?? '') ||
    language.roles.genitive.includes(next?.fold ?? '');
  if (!object) return false;
  const before = tokens
    .slice(sentences[sentence]!.first, first)
    .findLast(({ fold }) => [...active, ...passive].includes(fold));
  return before !== undefined && active.includes(before.fold);
}

/** "Gunmen killed six" has one, "six soldiers killed in an ambush" has none. */
function hasObject(document: Document, act: Act): boolean {
  const { tokens, language } = document;
  const next = tokens[act.end];
  // "beat two men to death": the words of the act hold it.
  if (act.end - act.first > 3) return true;
  if (!next || next.kind === 'mark') return false;
  // "18 terrorists neutralised and nine motorcycles destroyed"
  if (next.fold === language.numbers.link && isNumber(document, act.end + 1)) {
    const before = [1, 2, 3, 4].some((back) => isNumber(document, act.first - back));
    if (before) return false;
  }
  if (opensCount(document, act.end)) return true;
  const noObject = [language.locators, language.clauseWords, language.speech.adverbs];
  return !noObject.some((words) => words.includes(next.fold)) && !Object.hasOwn(language.weekdays, next.fold);
}

function isNumber({ tokens, language }: Document, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' || Object.hasOwn(language.numbers.values, token?.fold ?? '');
}

/** Words that bound a number, by language: "at", "least", "around". */
const boundWords = new WeakMap<Language, Set<string>>();

/** "Gunmen killed at least 20 passengers", "on dénombre environ 20 blessés": the bound of a figure, no word of place. */
export function opensCount({ tokens, language }: Document, first: number): boolean {
  const { bounds, values, notCounts } = language.numbers;
  let words = boundWords.get(language);
  if (!words) {
    words = new Set(bounds.flatMap(([pattern]) => pattern.split(/[ |?]+/).filter((word) => word !== '<n>')));
    boundWords.set(language, words);
  }
  for (let at = first; at < first + 3; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind === 'number' || Object.hasOwn(values, token.fold)) {
      const unit = tokens[at + 1];
      return at > first && unit?.kind === 'word' && !unit.glued && !notCounts.includes(unit.fold);
    }
    if (!words.has(token.fold)) return false;
  }
  return false;
}
