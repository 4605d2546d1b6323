/** Finds the acts of a text and parts what it states as facts from what is denied, feared, recalled or history. */
import type { Act, ActReader, FoundActs } from './acts.ts';
import { findBackground, findHanging, findHistory } from './background.ts';
import { findClauses } from '../text/clauses.ts';
import { isOfCaptivity, readCues, type CuesOf } from './cues.ts';
import type { DateMention } from '../dates/dates.ts';
import { startsOf, type Document, type Sentence } from '../text/document.ts';
import type { Trigger } from '../language/trigger-words.ts';
import { findPatterns, type Classes, type PatternHit } from '../text/patterns.ts';
import { isAside, isBackdrop, isCharge, isFormer, isHabit, isSuffered } from './recalled-acts.ts';
import { covering, positionFrom, within } from '../text/sorted.ts';
import { findAccidents, findTenor } from '../text/tenor.ts';
import { findTriggerHits } from './triggers.ts';
import { ACCIDENTAL, CROWD, findVoids } from './voids.ts';

/** Acts that the text states as facts of its present or of a dated past; what is denied, feared or history is left out. */
export function findActs(
  document: Document,
  reader: ActReader,
  dates: DateMention[],
  classes: Classes,
): FoundActs {
  const acts: Act[] = [];
  const voided = new Set<number>();
  const modal = new Set<number>();
  let accident = false;
  const names = (name: string, { first, end }: Sentence) => {
    const { starts, ends } = classes;
    for (let at = positionFrom(starts, first); at < starts.length && starts[at]! < end; at++)
      if (ends.get(starts[at]!)![name] !== undefined) return true;
    return false;
  };
  const cuesOf = readCues(document, reader, (sentence) => names('group', sentence));
  const tenor = findTenor(document, dates, reader.analyses, cuesOf);
  const disowned = findDisowned(document, reader, cuesOf);
  const history = findHistory(document, dates, (sentence) => cuesOf(sentence).map(({ cue }) => cue));
  const wrecked = findAccidents(document, cuesOf, (sentence) => !names('armed', sentence));
  const airborne = startsOf(document, [document.language.airWords], 0, document.tokens.length).length > 0;
  for (const sentence of document.sentences) {
    const cues = cuesOf(sentence);
    if (cues.some(({ cue }) => cue === 'planned' || cue === 'possible')) modal.add(sentence.index);
    if (sentence.role !== 'body' && cues.some(({ cue }) => cue === 'accident')) accident = true;
    const own = within(dates, sentence.first, sentence.end);
    const hits = findTriggerHits(document, reader, sentence, own, classes);
    if (hits.length === 0) continue;
    const clauses = findClauses(document, sentence);
    const heading = isHeading(document, sentence);
    const isVoided = findVoids(document, cues, clauses, own);
    const isBackground = findBackground(
      sentence,
      own.filter(({ first }) => !isOfCaptivity(document, first)),
      tenor.survey,
      (from, to) => hits.some(({ first }) => first < from) && isSuffered(document, from, to),
    );
    const hangsOnYears = findHanging(document, clauses, own, hits);
    const lists = own.length === 0 && listsInGeneral(document, sentence, hits, names('place', sentence));
    for (const hit of hits) {
      const clause = covering(clauses, hit.first) ?? { first: sentence.first, end: sentence.end };
      const act: Act = {
        first: hit.first,
        end: hit.end,
        sense: hit.value.sense,
        turned: hit.value.turned ?? false,
        part: partOf(document, hit.first, hit.end, hit.value.part),
        sentence: sentence.index,
        clause,
        backdrop: isBackdrop(document, hit.value.part, clause, hit.first),
        rule: `${document.language.code}:${hit.value.sense}`,
      };
      const isVoid =
        heading ||
        disowned.has(sentence.index) ||
        history.has(sentence.index) ||
        tenor.looksBack(sentence) ||
        // "Walls fell in the floods. Two girls were killed."
        (ACCIDENTAL.includes(act.sense) && wrecked(sentence)) ||
        (lists && isBare(document, act)) ||
        // "A boat capsized: twelve are missing"
        (act.sense === 'abduct' && cues.some(({ cue }) => cue === 'accident') && !names('group', sentence)) ||
        // "Did they kill him?" states nothing.
        document.tokens[sentence.end - 1]!.fold === '?' ||
        (!CROWD.includes(act.sense) && tenor.figurative(sentence)) ||
        // A strike of nurses, "les frappes de la crise": struck by arms only where the text says so, or whose they are.
        (act.sense === 'strike' && !airborne && hit.classes.length === 0) ||
        isVoided(act) ||
        isBackground(clause, hit.first) ||
        hangsOnYears(clause) ||
        isHabit(document, act, own) ||
        isAside(document, act, own);
      if (isVoid) addTokens(voided, act);
      else acts.push(act);
    }
  }
  const former = new Set<number>();
  const formerActs = new Set(
    acts.filter((act) => isFormer(document, act, acts, dates) || isCharge(document, act, acts, dates)),
  );
  for (const act of formerActs) {
    addTokens(former, act);
    addTokens(voided, act);
  }
  return {
    acts: acts.filter((act) => !formerActs.has(act)),
    voided,
    former,
    modal,
    history,
    accident,
  };
}

/** "Embuscades contre les convois, incendies de camions, blocus": two kinds of deed or more, none of them counted, placed or dated. */
function listsInGeneral(
  document: Document,
  { first, end }: Sentence,
  hits: PatternHit<Trigger>[],
  placed: boolean,
): boolean {
  if (placed || document.tokens.slice(first, end).some(({ kind }) => kind === 'number')) return false;
  const bare = hits.filter((hit) =>
    isBare(document, { first: hit.first, end: hit.end, part: hit.value.part }),
  );
  return new Set(bare.map((hit) => document.tokens[hit.first]!.fold)).size >= 2;
}

/** A plural without an article or a word before it that counts or describes it. */
function isBare(
  { tokens, sentences, sentenceOf, language }: Document,
  { first, end, part }: Pick<Act, 'first' | 'end' | 'part'>,
): boolean {
  const opens = sentences[sentenceOf[first]!]!.first === first;
  return (
    part === 'noun' &&
    tokens[end - 1]!.fold.endsWith('s') &&
    (opens || /^[,:;]$/.test(tokens[first - 1]!.fold) || tokens[first - 1]!.fold === language.numbers.link)
  );
}

function addTokens(tokens: Set<number>, { first, end }: Act): void {
  for (let at = first; at < end; at++) tokens.add(at);
}

/** "Messages tell of an attack. It is not true.": sentences that the one behind them takes back. */
function findDisowned(document: Document, reader: ActReader, cuesOf: CuesOf): Set<number> {
  const disowned = new Set<number>();
  for (const sentence of document.sentences) {
    if (!cuesOf(sentence).some(({ cue }) => cue === 'false')) continue;
    const own = findPatterns(reader.triggers, document.tokens, sentence.first, sentence.end);
    if (own.length === 0) disowned.add(sentence.index - 1);
  }
  return disowned;
}

/** French tells "attaqué" from "attaque" and "tué" from "tue" by its accent, which folding takes away. */
function partOf(document: Document, first: number, end: number, part: Trigger['part']): Trigger['part'] {
  const { participleEnding } = document.language;
  const token = document.tokens[first]!;
  if (!participleEnding || end - first > 1 || token.shape === 'upper' || !/e(?:e|s|es)?$/.test(token.fold))
    return part;
  if (participleEnding.test(document.text.slice(token.start, token.end))) return 'participle';
  return part === 'participle' ? 'verb' : part;
}

/** "Intense fighting": a line of a few words within the text that no full stop ends. */
function isHeading(document: Document, sentence: Sentence): boolean {
  if (sentence.role !== 'body' || sentence.item || sentence.end - sentence.first > 6) return false;
  const alone =
    document.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph &&
    document.sentences[sentence.index + 1]?.paragraph !== sentence.paragraph;
  return alone && document.tokens[sentence.end - 1]!.kind !== 'mark' && document.sentences.length > 4;
}
