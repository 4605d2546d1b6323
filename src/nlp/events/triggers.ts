/** The words that acts are told with, where a sentence has them: the longest first, without those who did it or suffered it. */
import type { ActReader } from './acts.ts';
import type { DateMention } from '../dates/dates.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Trigger } from '../language/trigger-words.ts';
import { findPatterns, type Classes, type PatternHit } from '../text/patterns.ts';
import { covering } from '../text/sorted.ts';

/** In order, none over another, none on a day or on words that only look like an act (`notTriggers`). */
export function findTriggerHits(
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
    .map((hit) => {
      const act = withoutEnds(withoutDoer(document, hit, classes), classes);
      return act.first === hit.first && act.end === hit.end ? hit : withoutDay(act, dates);
    });
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
  const endOf = ({ name, token }: { name: string; token: number }) => classes.ends.get(token)?.[name];
  const first = head?.token === hit.first ? endOf(head)! : hit.first;
  const end = last && last.token > first && endOf(last) === hit.end ? last.token : hit.end;
  return { ...hit, first, end };
}

/** "<armed> on Monday ordered", "embarqué lundi par <group>": without those who did it an act does without the day too. */
function withoutDay(hit: PatternHit<Trigger>, dates: DateMention[]): PatternHit<Trigger> {
  const before = covering(dates, hit.first);
  const first = before && before.end < hit.end ? before.end : hit.first;
  const behind = covering(dates, hit.end - 1);
  return { ...hit, first, end: behind && behind.first > first ? behind.first : hit.end };
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
      if (classes.ends.get(doer)?.actor !== undefined) return { ...hit, end: at };
  }
  return hit;
}
