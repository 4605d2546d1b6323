/** Which acts the cues of a sentence void: how far each kind of cue reaches, and what keeps its force beside it. */
import type { Act } from './acts.ts';
import type { Clause } from '../text/clauses.ts';
import type { CueHit } from './cues.ts';
import type { DateMention } from '../dates/dates.ts';
import type { Document } from '../text/document.ts';
import type { Cue } from '../language/cue-words.ts';
import type { Sense } from '../language/trigger-words.ts';
import { covering, firstFrom, indexFrom } from '../text/sorted.ts';
import { isSpeechDate } from '../dates/spoken-days.ts';

/** What crowds do in earnest, whatever the text plays with: "police disperse supporters after the match". */
export const CROWD: Sense[] = ['protest', 'disperse', 'riot', 'arrest'];

/** What accidents do as well. */
export const ACCIDENTAL: Sense[] = ['kill', 'beat', 'loot', 'explosive'];

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

/** Whether one of a sentence's cues takes from an act the force of fact. */
export function findVoids(
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
    const dated = (firstFrom(days, act.clause.first)?.first ?? Infinity) < act.clause.end;
    const keeps = ({ cue, first }: CueHit) =>
      (cue === 'tally' && dated) ||
      (cue === 'history' && days.length > 0 && (dated || isAsideOf(first, act, clauses, days)));
    if (anywhere.some((cue) => voids(cue, act, clauses, document) && !keeps(cue))) return true;
    for (let end = act.first - CUE_REACH; near.size > 0 && end <= act.first + CUE_REACH; end++)
      if (near.get(end)?.some((cue) => voids(cue, act, clauses, document))) return true;
    return false;
  };
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
