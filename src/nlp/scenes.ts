/**
 * A scene is what one sentence tells of one time: its acts with the dates, places, actors and figures beside
 * them. Events are made of scenes.
 */
import { findClauses, type Act } from './acts.ts';
import type { ActorMention } from './actors.ts';
import type { DateMention, DateSpan } from './dates.ts';
import { addDays } from './days.ts';
import type { Document, Sentence } from './document.ts';
import type { ChosenPlace } from './choose-places.ts';
import type { Speaker } from './speakers.ts';

export type Scene = {
  sentence: Sentence;
  /** Tokens it covers, end exclusive: the sentence, or part of one that tells of two times. */
  first: number;
  end: number;
  acts: Act[];
  /** The date the scene itself gives, or carries over from the sentence before; null for none. */
  date: (DateSpan & { from: 'stated' | 'implied'; mention: DateMention }) | null;
  carried: boolean;
  /** "three days of fighting" */
  duration: number | null;
  /** Days after (or before) the date of the scene before: "the next day". */
  relative: DateMention | null;
  places: ChosenPlace[];
  actors: ActorMention[];
  /** "another attack", "également": tells of one event more. */
  another: boolean;
  /** "the same villages": the places are those of before. */
  samePlaces: boolean;
};

export type SceneInput = {
  acts: Act[];
  dates: DateMention[];
  places: ChosenPlace[];
  actors: ActorMention[];
  speakers: Speaker[];
  /** Sentences of plans and fears: their days are not those of what happened. */
  modal: Set<number>;
};

/** Scenes in the order of the text. Dates of speaking and places of speakers take no part. */
export function findScenes(document: Document, input: SceneInput): Scene[] {
  const scenes: Scene[] = [];
  let carried: { date: Scene['date']; places: ChosenPlace[]; sentence: number } | null = null;
  for (const sentence of document.sentences) {
    const within = <T extends { first: number }>(list: T[]) =>
      list.filter((item) => item.first >= sentence.first && item.first < sentence.end);
    const spokenOn: DateMention[] = [];
    const dates = within(input.dates).filter((date) => {
      const spoken = isSpeechDate(document, sentence, date, input.speakers, within(input.acts));
      if (spoken) spokenOn.push(date);
      return !spoken;
    });
    const spoken = within(input.speakers);
    const acts = within(input.acts);
    const told = toldAside(document, sentence, acts);
    const places = within(input.places).filter(
      (place) =>
        !place.aside &&
        !told(place.first) &&
        !spoken.some((speaker) => place.first >= speaker.first && place.end <= speaker.end),
    );
    const actors = within(input.actors);
    if (acts.length === 0) {
      const date = dates.find((one) => one.kind === 'date' && one.span);
      if (date?.span && !input.modal.has(sentence.index) && !isByline(document, sentence, date.span))
        carried = {
          date: { ...date.span, from: date.from, mention: date },
          places,
          sentence: sentence.index,
        };
      continue;
    }
    for (const part of splitByDate(sentence, acts, dates)) {
      const own = nearestDate(part) ?? dayBeside(part, spokenOn);
      const fresh = carried && sentence.index - carried.sentence <= 2 ? carried : null;
      const date = own?.span ? { ...own.span, from: own.from, mention: own } : (fresh?.date ?? null);
      const inside = <T extends { first: number }>(list: T[]) =>
        list.filter((item) => item.first >= part.first && item.first < part.end);
      scenes.push({
        sentence,
        first: part.first,
        end: part.end,
        acts: part.acts,
        date,
        carried: !own && date !== null,
        duration: part.dates.find((one) => one.kind === 'duration')?.days ?? null,
        relative: own ? null : (part.dates.find((one) => one.kind === 'relative') ?? null),
        places: [...inside(places), ...(!own && fresh && inside(places).length === 0 ? fresh.places : [])],
        actors: inside(actors),
        another: document.tokens
          .slice(part.first, part.end)
          .some((token) => document.language.anotherWords.includes(token.fold)),
        samePlaces: saysSamePlaces(document, sentence, fresh?.sentence ?? sentence.index),
      });
    }
    if (dates.some((date) => date.kind === 'date' && date.span)) carried = null;
  }
  return scenes;
}

/** "Sahel Press, 20 November 2026": a line with the day of publication and no more dates nothing that follows. */
function isByline({ tokens, publishedOn }: Document, sentence: Sentence, { start, end }: DateSpan): boolean {
  const open = tokens[sentence.end - 1]!.fold !== '.';
  return open && sentence.end - sentence.first <= 12 && start === publishedOn && end === publishedOn;
}

/** The day nearest to what is told; of several in one sentence the others date other things. */
function nearestDate(part: Part): DateMention | undefined {
  const distance = (date: DateMention) =>
    Math.min(
      ...part.acts.map((act) =>
        date.first >= act.end ? date.first - act.end : Math.max(0, act.first - date.end),
      ),
    );
  return part.dates
    .filter((date) => date.kind === 'date' && date.span)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** "The army said on Sunday that … the previous day": counted from the day of speaking. */
function dayBeside({ dates }: Part, spokenOn: DateMention[]): DateMention | undefined {
  const relative = dates.find((one) => one.kind === 'relative' && one.days);
  const spoken = spokenOn.find((one) => one.span?.precision === 'day' && one.first < (relative?.first ?? 0));
  if (!relative || !spoken) return undefined;
  const day = addDays(spoken.span!.start, relative.days!);
  return { ...relative, span: { start: day, end: day, precision: 'day' } };
}

type Part = { first: number; end: number; acts: Act[]; dates: DateMention[] };

/** Two clauses with an act and a day each tell of two times: "attacked X on Monday and Y on 3 May". */
function splitByDate(sentence: Sentence, acts: Act[], dates: DateMention[]): Part[] {
  const whole = [{ first: sentence.first, end: sentence.end, acts, dates }];
  const days = dates.filter((date) => date.kind === 'date' && date.span);
  if (days.length < 2 || new Set(days.map((date) => `${date.span!.start}/${date.span!.end}`)).size < 2)
    return whole;
  const clausesWithDay = new Map<number, Part>();
  for (const act of acts) {
    const [first, end] = act.clause;
    const own = days.filter((date) => date.first >= first && date.first < end);
    // "Le 31 mai, des hommes ont tué …": a day at the head stands in a clause of its own.
    const head = days.filter(
      (date) => date.first <= sentence.first + 1 && date.end < first && first - date.end <= 2,
    );
    const inside = own.length > 0 ? own : head;
    if (inside.length !== 1) continue;
    const part = clausesWithDay.get(first) ?? { first, end, acts: [], dates: inside };
    part.acts.push(act);
    clausesWithDay.set(first, part);
  }
  const parts = [...clausesWithDay.values()].sort((a, b) => a.first - b.first);
  if (parts.length < 2) return whole;
  // Clauses without a day go with the part before them.
  parts.forEach((part, index) => {
    part.first = index === 0 ? sentence.first : part.first;
    part.end = parts[index + 1]?.first ?? sentence.end;
    part.acts = acts.filter((act) => act.first >= part.first && act.first < part.end);
  });
  return parts;
}

/** "told AFP on Friday", "in a statement Friday", "On Friday, an official said …": the day of speaking. */
function isSpeechDate(
  document: Document,
  sentence: Sentence,
  date: DateMention,
  speakers: Speaker[],
  acts: Act[],
): boolean {
  const { tokens, language } = document;
  const { verbs, listeners } = language.speech;
  if (datesTheWords(document, sentence, date, acts)) return true;
  for (let at = date.first - 1; at >= Math.max(sentence.first, date.first - 3); at--) {
    const word = tokens[at]!.fold;
    if (verbs.includes(word) || listeners.includes(word) || language.statements.includes(word)) return true;
    if (tokens[at]!.kind === 'mark') break;
  }
  if (verbs.includes(tokens[date.end]?.fold ?? '') || isSpokenNext(document, date.end)) return true;
  const opening = date.first <= sentence.first + 2;
  return (
    opening &&
    speakers.some(
      (speaker) =>
        speaker.verb !== null &&
        speaker.first >= date.end &&
        speaker.first <= date.end + 2 &&
        speaker.end === speaker.verb,
    )
  );
}

/**
 * "In a message posted on Saturday, JNIM said …", "the general staff acknowledged the attack on Sunday", "the man,
 * who reached the town on Friday, …": the day of a text, of an admission, or of something told aside.
 */
function datesTheWords(document: Document, sentence: Sentence, date: DateMention, acts: Act[]): boolean {
  const { tokens, language } = document;
  const clause = findClauses(document, sentence).find(([from, to]) => date.first >= from && date.first < to);
  if (!clause) return false;
  const words = tokens.slice(clause[0], clause[1]).map((token) => token.fold);
  const inside = acts.filter((act) => act.first >= clause[0] && act.first < clause[1]);
  // "three days of fighting, which ended on Saturday"
  if (words.some((word) => language.endWords.includes(word) || language.roles.between.includes(word)))
    return false;
  if (inside.length === 0) {
    return (
      words.some((word) => language.statements.includes(word)) ||
      language.relativeWords.includes(words[0] ?? '')
    );
  }
  const speaks = words.some((word) => language.speech.verbs.includes(word));
  return (
    speaks &&
    inside.every(
      (act) => act.part === 'noun' && language.definite.includes(tokens[act.first - 1]?.fold ?? ''),
    )
  );
}

/** "The young man, who reached the town": places of a clause about somebody, without an act of its own. */
function toldAside(document: Document, sentence: Sentence, acts: Act[]): (token: number) => boolean {
  const clauses = findClauses(document, sentence).filter(
    ([from, to]) =>
      document.language.relativeWords.includes(document.tokens[from]!.fold) &&
      !acts.some((act) => act.first >= from && act.first < to),
  );
  return (token) => clauses.some(([from, to]) => token >= from && token < to);
}

/** French puts the auxiliary between: "lundi a déclaré". */
function isSpokenNext(document: Document, at: number): boolean {
  const { tokens, language } = document;
  return (
    language.speech.auxiliaries.includes(tokens[at]?.fold ?? '') &&
    language.speech.verbs.includes(tokens[at + 1]?.fold ?? '')
  );
}

function saysSamePlaces(document: Document, sentence: Sentence, from: number): boolean {
  const first = document.sentences[Math.min(from, sentence.index)]!.first;
  const { words } = document.language.settlements;
  const { same } = document.language;
  for (let at = first; at < sentence.end - 1; at++) {
    if (same.includes(document.tokens[at]!.fold) && words.includes(document.tokens[at + 1]!.fold))
      return true;
  }
  return false;
}

/** The span that a scene's own words give when read after the date of the scene before it. */
export function dateAfter(scene: Scene, before: DateSpan | null): DateSpan | null {
  if (!scene.relative || !before) return scene.date;
  if (scene.relative.days === 0)
    return { start: addDays(before.end, 1), end: addDays(before.end, 7), precision: 'week' };
  const day = addDays(before.end, scene.relative.days);
  return { start: day, end: day, precision: 'day' };
}
