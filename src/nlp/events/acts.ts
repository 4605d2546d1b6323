/** Acts: the words of a text that say something happened, each with the force its sentence leaves it. */
import { findBackground, findHistory } from './background.ts';
import { findClauses, type Clause } from '../text/clauses.ts';
import type { DateMention } from '../dates/dates.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Cue } from '../language/cue-words.ts';
import type { Language } from '../language.ts';
import type { Sense, Trigger } from '../language/trigger-words.ts';
import {
  compileList,
  compilePatterns,
  findNeeded,
  findPatterns,
  type Classes,
  type Needed,
  type PatternHit,
  type PatternIndex,
  type PatternSet,
} from '../text/patterns.ts';
import { isSpeechDate } from '../dates/spoken-days.ts';
import { covering, firstFrom, indexFrom, within } from '../text/sorted.ts';
import { findAccidents, findTenor } from '../text/tenor.ts';
import { isPassive } from '../actors/voice.ts';

export type Act = {
  first: number;
  end: number;
  sense: Sense;
  part: Trigger['part'];
  sentence: number;
  clause: Clause;
  /** "after clashes between …": what came before the event, or stands behind it. */
  backdrop: boolean;
  rule: string;
};
/** `voided`: tokens of words that tell of an act which the sentence does not state as a fact of now. */
export type FoundActs = {
  acts: Act[];
  voided: Set<number>;
  /** Those of them that only say how somebody came to be held who was freed. */
  former: Set<number>;
  /** Sentences of plans and fears. */
  modal: Set<number>;
  /** Sentences of years, whose figures are no event's. */
  history: Set<number>;
  /** Headline or lead tells of an accident, a flood, a disease. */
  accident: boolean;
};

export type ActReader = {
  triggers: PatternSet<Trigger>;
  /** Without one of these words a text tells of no act. */
  needed: Needed;
  not: PatternSet<true>;
  cues: PatternSet<Cue>;
  analyses: PatternSet<true>;
};

export function createActReader(language: Language, index: PatternIndex): ActReader {
  return {
    triggers: compilePatterns(index, language.triggers),
    needed: findNeeded(language.triggers.map(([source]) => source)),
    not: compileList(index, language.notTriggers),
    cues: compilePatterns(index, language.cues),
    analyses: compileList(index, language.analyses),
  };
}

type CueHit = { first: number; end: number; cue: Cue };

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
    for (let at = first; at < end; at++) if (classes.get(at)?.[name] !== undefined) return true;
    return false;
  };
  const cuesOf = readCues(document, reader, (sentence) => names('group', sentence));
  const tenor = findTenor(document, dates, reader.analyses, cuesOf);
  const disowned = findDisowned(document, reader, cuesOf);
  const history = findHistory(document, dates, (sentence) => cuesOf(sentence).map(({ cue }) => cue));
  const wrecked = findAccidents(document, cuesOf, (sentence) => !names('armed', sentence));
  const airborne = document.tokens.some((token) => document.language.airWords.includes(token.fold));
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
    const lists = own.length === 0 && listsInGeneral(document, sentence, hits, names('place', sentence));
    for (const hit of hits) {
      const clause = covering(clauses, hit.first) ?? { first: sentence.first, end: sentence.end };
      const act: Act = {
        first: hit.first,
        end: hit.end,
        sense: hit.value.sense,
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
        isHabit(document, act, own) ||
        isAside(document, act, own);
      if (isVoid) for (let at = hit.first; at < hit.end; at++) voided.add(at);
      else acts.push(act);
    }
  }
  const former = new Set<number>();
  const free = acts.filter((act) => !isFormer(document, act, acts, dates) || !voidAct(act, former));
  for (const token of former) voided.add(token);
  return { acts: free, voided, former, modal, history, accident };
}

/** How far before a deed, in words, its auxiliary may stand: "was finally freed". */
const AUXILIARY_REACH = 2;

/** "last year was freed": what was done goes on behind what is told of somebody; not "last year and was freed". */
function isSuffered({ tokens, language }: Document, from: number, act: number): boolean {
  // The words of the deed may begin with its auxiliary: "été libéré".
  const words = tokens.slice(from, act + 1).map(({ fold }) => fold);
  return (
    words.slice(-AUXILIARY_REACH - 1).some((word) => language.roles.passive.includes(word)) &&
    !words.some((word) => word === language.numbers.link || /^[,;:]$/.test(word))
  );
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

/** "after clashes", "after the army had left"; but "killed after gunmen attacked their truck" goes on with the same event. */
function isBackdrop(
  { tokens, language }: Document,
  part: Trigger['part'],
  clause: Clause,
  at: number,
): boolean {
  if (!language.backdropWords.includes(tokens[clause.first]!.fold)) return false;
  return (
    part === 'noun' ||
    tokens.slice(clause.first, at + 1).some(({ fold }) => language.pluperfect.includes(fold))
  );
}

function voidAct({ first, end }: Act, voided: Set<number>): true {
  for (let at = first; at < end; at++) voided.add(at);
  return true;
}

/** "Four aid workers abducted on 28 October were freed on Thursday": how they came there is not what happened. */
function isFormer(document: Document, act: Act, acts: Act[], dates: DateMention[]): boolean {
  if (act.sense !== 'abduct') return false;
  // "The jihadists freed the mayor they had abducted"; with a day of its own it is recalled.
  const before = acts[indexFrom(acts, act.first) - 1];
  const { fold: link } = document.tokens[act.clause.first]!;
  const dated = within(dates, act.first, act.clause.end).length > 0;
  const same = before?.sense === 'free' && before.sentence === act.sentence;
  if (same && !dated && link !== document.language.numbers.link) return true;
  const next = acts[indexFrom(acts, act.first + 1)];
  if (next?.sense !== 'free' || next.sentence !== act.sentence) return false;
  // "A doctor who was kidnapped by jihadists has been released"
  const told = within(dates, act.first, next.first).length > 0;
  if (!told && opensRelative(document, link) && !actsItself(document, act)) return true;
  if (act.part !== 'participle') return false;
  const {
    roles: { passive, active },
    numbers,
  } = document.language;
  const bare = document.tokens
    .slice(Math.max(act.clause.first, act.first - 2), act.end)
    .every(({ fold }) => !passive.includes(fold) && !active.includes(fold));
  const goesOn = document.tokens
    .slice(act.end, next.first)
    .some(({ fold }) => fold === numbers.link || fold === ';' || fold === ':');
  return bare && !goesOn;
}

function opensRelative({ language }: Document, word: string): boolean {
  return language.relativeWords.includes(word) || word === language.complementizer;
}

/** "Gunmen who abducted three teachers freed them": whom the clause is about did it. */
function actsItself(document: Document, act: Act): boolean {
  const { first, clause } = act;
  const { relativeSubjects } = document.language;
  const subject = relativeSubjects.includes(document.tokens[clause.first]!.fold) && first - clause.first <= 2;
  return subject && !isPassive(document, act);
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

function findTriggerHits(
  document: Document,
  reader: ActReader,
  sentence: Sentence,
  dates: DateMention[],
  classes: Classes,
) {
  const { tokens } = document;
  const taken = new Set<number>();
  for (const hit of findPatterns(reader.not, tokens, sentence.first, sentence.end)) {
    for (let at = hit.first; at < hit.end; at++) taken.add(at);
  }
  for (const date of dates) {
    for (let at = date.first; at < date.end; at++) taken.add(at);
  }
  const found = findPatterns(reader.triggers, tokens, sentence.first, sentence.end, classes)
    .sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first)
    .map((hit) => withoutDay(withoutEnds(withoutDoer(document, hit, classes), classes), dates));
  const kept = [];
  for (const hit of found) {
    // What stands in a gap of the pattern may be a day: "signed on Tuesday in Koro a peace deal".
    const free = !taken.has(hit.first) && !taken.has(hit.end - 1);
    if (!free) continue;
    for (let at = hit.first; at < hit.end; at++) taken.add(at);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** "<armed> ~1 seized ~3 <people>": the act is "seized", those at its ends are who did it and who suffered it. */
function withoutEnds(hit: PatternHit<Trigger>, classes: Classes): PatternHit<Trigger> {
  const [head] = hit.classes;
  const last = hit.classes.at(-1);
  const endOf = ({ name, token }: { name: string; token: number }) => classes.get(token)?.[name];
  const first = head?.token === hit.first ? endOf(head)! : hit.first;
  const end = last && last.token > first && endOf(last) === hit.end ? last.token : hit.end;
  return { ...hit, first, end };
}

/** "a repris vendredi <place>": the act does without the day before the place as well. */
function withoutDay(hit: PatternHit<Trigger>, dates: DateMention[]): PatternHit<Trigger> {
  const day = hit.classes.length > 0 ? covering(dates, hit.end - 1) : undefined;
  return day && day.first > hit.first ? { ...hit, end: day.first } : hit;
}

/** "stopped by ~2 gunmen|armed": who did it, behind "by", is named beside the act and not in it. */
function withoutDoer(
  { tokens, language }: Document,
  hit: PatternHit<Trigger>,
  classes: Classes,
): PatternHit<Trigger> {
  for (let at = hit.first + 1; at < hit.end; at++) {
    if (!language.roles.by.includes(tokens[at]!.fold)) continue;
    for (let doer = at + 1; doer < hit.end; doer++)
      if (classes.get(doer)?.actor !== undefined) return { ...hit, end: at };
  }
  return hit;
}

type CuesOf = (sentence: Sentence) => CueHit[];

/** The cues of a sentence, which several questions are asked of; "gunmen fired at a football match" is no sport. */
function readCues(document: Document, reader: ActReader, armed: (sentence: Sentence) => boolean): CuesOf {
  const known: CueHit[][] = [];
  const years = findYears(document);
  return (sentence) => {
    known[sentence.index] ??= findCues(document, reader, sentence, years).filter(
      ({ cue }) => cue !== 'sport' || !armed(sentence),
    );
    return known[sentence.index]!;
  };
}

function findYears({ tokens }: Document): Classes {
  const years = new Map<number, { year: number }>();
  for (const [at, { kind, fold }] of tokens.entries())
    if (kind === 'number' && /^(?:19|20)\d\d$/.test(fold)) years.set(at, { year: at + 1 });
  return years;
}

function findCues(document: Document, reader: ActReader, sentence: Sentence, years: Classes): CueHit[] {
  const hits = findPatterns(reader.cues, document.tokens, sentence.first, sentence.end, years).map((hit) => ({
    first: hit.first,
    end: hit.end,
    cue: hit.value,
  }));
  const compared = hits.filter(({ cue }) => cue === 'compared');
  return (
    hits
      // "the deadliest attack since 2015" tells of today's.
      .filter((hit) => !compared.some(({ first, end }) => first <= hit.first && hit.end <= end))
      // EXERCISE in capitals marks a text, it tells of no drill.
      .filter(({ cue, first }) => cue !== 'drill' || document.tokens[first]!.shape !== 'upper')
      .filter(({ cue, first }) => cue !== 'history' || !isOfCaptivity(document, first))
  );
}

/** "The terrorists who kill our farmers will be hunted": the present tense of a clause about somebody dates nothing. */
function isHabit(document: Document, act: Act, dates: DateMention[]): boolean {
  const { first, end } = act.clause;
  if (act.part !== 'verb' || !document.language.relativeWords.includes(document.tokens[first]!.fold))
    return false;
  if (document.tokens[act.end - 1]!.fold.endsWith('ing') || act.end - act.first > 1) return false;
  const date = firstFrom(dates, first);
  return !date || date.first >= end;
}

/** How far before a coup the word may stand by which it only dates or places somebody, in words. */
const ORIGIN_REACH = 7;

/** "The rulers, who seized power in 2022, …", "in power since the coup of July": what is recalled of somebody. */
function isAside({ tokens, language }: Document, act: Act, dates: DateMention[]): boolean {
  if (act.sense !== 'other') return false;
  const { first, end } = act.clause;
  const dayless = within(dates, first, end).every(({ span }) => span?.precision !== 'day');
  if (act.part === 'noun') {
    // "The rulers have justified their coup of July by …"
    if (dayless && language.possessives.includes(tokens[act.first - 1]?.fold ?? '')) return true;
    const behind = tokens.slice(Math.max(0, act.first - ORIGIN_REACH), act.first);
    const mark = behind.findLastIndex(({ kind }) => kind === 'mark');
    // "Since then, a coup has …" has no day either.
    if (behind.slice(-4).some(({ fold }) => language.backdropWords.includes(fold))) return true;
    if (behind.slice(mark + 1).some(({ fold }) => language.originWords.includes(fold))) return true;
  }
  return dayless && language.relativeWords.includes(tokens[first]!.fold);
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

/** What crowds do in earnest, whatever the text plays with: "police disperse supporters after the match". */
const CROWD: Sense[] = ['protest', 'disperse', 'riot', 'arrest'];

/** What accidents do as well. */
const ACCIDENTAL: Sense[] = ['kill', 'beat', 'loot', 'explosive'];

/** How far before an act, in words, a cue may end that takes its force away. */
const CUE_REACH = 12;
/** Cues that count for a whole sentence, wherever in it they stand. */
const SENTENCE_CUES = new Set<Cue>([
  'accident',
  'history',
  'legal',
  'drill',
  'figurative',
  'sport',
  'jargon',
  'false',
  'memorial',
  'tally',
]);

/** "A hostage held for two years was freed on Monday": the time dates the captivity alone. */
function isOfCaptivity({ tokens, language }: Document, first: number): boolean {
  return language.heldWords.includes(tokens[first - 1]?.fold ?? '');
}

/**
 * "The army on Friday retook Barani, held by JNIM since 2023": years told aside, in a clause that neither opens the
 * sentence nor has the act or the day in it.
 */
function isAsideOf(cue: number, act: Act, clauses: Clause[], days: DateMention[]): boolean {
  const aside = covering(clauses, cue);
  if (!aside || aside === clauses[0] || aside.first === act.clause.first) return false;
  return days.some(({ first }) => first < aside.first || first >= aside.end);
}

/** Whether one of a sentence's cues takes from an act the force of fact. */
function findVoids(
  document: Document,
  cues: CueHit[],
  clauses: Clause[],
  dates: DateMention[],
): (act: Act) => boolean {
  // One of a kind says as much as all of them.
  const kinds = new Map(cues.map((cue) => [cue.cue, cue]));
  const sentence = document.sentences[document.sentenceOf[clauses[0]!.first]!]!;
  const days = dates.filter((date) => date.kind === 'date' && !isSpeechDate(document, sentence, date, []));
  // "friendly side", "the mine cut its output": one such word may be meant as it stands.
  const jargon = new Set(
    cues.flatMap(({ cue, first }) => (cue === 'jargon' ? [document.tokens[first]!.fold] : [])),
  );
  const anywhere = [...kinds.values()].filter(
    ({ cue }) => SENTENCE_CUES.has(cue) && (cue !== 'jargon' || jargon.size >= 2),
  );
  const near = Map.groupBy(
    cues.filter(({ cue }) => !SENTENCE_CUES.has(cue)),
    (cue) => cue.end,
  );
  return (act) => {
    // "It comes two months after that of Solhan, where 132 people were killed on 5 June": dated, it is recalled.
    const dated = within(days, act.clause.first, act.clause.end).length > 0;
    const keeps = ({ cue, first }: CueHit) =>
      (cue === 'tally' && dated) ||
      (cue === 'history' && days.length > 0 && (dated || isAsideOf(first, act, clauses, days)));
    if (anywhere.some((cue) => voids(cue, act, clauses, document) && !keeps(cue))) return true;
    for (let end = act.first - CUE_REACH; near.size > 0 && end <= act.first + CUE_REACH; end++)
      if (near.get(end)?.some((cue) => voids(cue, act, clauses, document))) return true;
    return false;
  };
}

function voids(cue: CueHit, act: Act, clauses: Clause[], document: Document): boolean {
  const before = act.first - cue.end;
  // "a ceasefire may be signed": the act holds the cue.
  const inside = cue.first > act.first && cue.end <= act.end;
  const sameClause = cue.first >= act.clause.first && cue.first < act.clause.end;
  switch (cue.cue) {
    case 'negated':
      // "aucun blessé", "no casualties": the cue holds the act itself.
      if (act.first >= cue.first && act.end <= cue.end) return true;
      return inside || (before >= 0 && before <= (act.part === 'noun' ? 1 : 2) && sameClause);
    case 'possible':
    case 'planned': {
      // "a possible attack": the cue holds the act itself.
      if (inside || (act.first >= cue.first && act.end <= cue.end)) return true;
      // "could attack", and "fears that, without help, rebels will attack": the cue opens what follows it.
      if (before < 0) return false;
      if (sameClause) return before <= CUE_REACH;
      const gap = indexFrom(clauses, act.first + 1) - indexFrom(clauses, cue.first + 1);
      return gap === 1 && before <= 9 && document.tokens[act.clause.first - 1]?.fold !== '"';
    }
    case 'wanted':
      return act.first >= cue.first && act.end <= cue.end;
    case 'continuing':
      return sameClause && Math.max(before, cue.first - act.end) <= 6;
    case 'sport':
      return !CROWD.includes(act.sense);
    case 'accident':
      return ACCIDENTAL.includes(act.sense);
    case 'false':
    case 'memorial':
    case 'tally':
    case 'history':
    case 'legal':
    case 'drill':
    case 'figurative':
    case 'jargon':
      return true;
    case 'compared':
      return false;
  }
}
