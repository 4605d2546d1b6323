/**
 * A scene is what one sentence tells of one time: its acts with the dates, places, actors and figures beside
 * them. Events are made of scenes.
 */
import type { Act } from './acts.ts';
import { findClauses } from '../text/clauses.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { DateMention, DateSpan } from '../dates/dates.ts';
import { addDays } from '../dates/days.ts';
import { startsOf, type Document, type Sentence } from '../text/document.ts';
import type { ChosenPlace } from '../places/choose-places.ts';
import type { Lists } from '../text/items.ts';
import { covering, indexFrom, within } from '../text/sorted.ts';
import type { Speaker } from '../speech/speakers.ts';
import { splitTimes, type Part } from '../dates/split-times.ts';
import { clauseAfter, dayOfPart } from '../dates/part-days.ts';
import {
  findDatedWords,
  isByline,
  isDateline,
  isOfSpeaker,
  isSinceThen,
  isSpeechDate,
} from '../dates/spoken-days.ts';

export type Scene = {
  sentence: Sentence;
  /** Tokens it covers, end exclusive: the sentence, or part of one that tells of two times. */
  first: number;
  end: number;
  /** Told in one breath with the scene before, of another day and place: what follows goes on with that one. */
  gapped: boolean;
  /** Tokens among them that tell of another time. */
  apart: { first: number; end: number } | null;
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
  /** The paragraph, where it is an item of its own; null for none. */
  item: number | null;
  /** The place that a heading gives to what stands under it. */
  heading: ChosenPlace | null;
  /** For a sentence of the head: the day that one behind it names which tells of no act; its places are the head's too. */
  ahead: Scene['date'];
};

export type SceneInput = {
  acts: Act[];
  dates: DateMention[];
  places: ChosenPlace[];
  actors: ActorMention[];
  speakers: Speaker[];
  /** Sentences of plans and fears: their days are not those of what happened. */
  modal: Set<number>;
  /** Tokens of "abducted" in "hostages abducted in May were freed". */
  former: Set<number>;
  lists: Lists;
};

/** Scenes in the order of the text. Dates of speaking and places of speakers take no part. */
export function findScenes(document: Document, input: SceneInput): Scene[] {
  const scenes: Scene[] = [];
  let carried: { date: Scene['date']; places: ChosenPlace[]; sentence: number } | null = null;
  for (const sentence of document.sentences) {
    const own = <T extends { first: number }>(list: T[]) => within(list, sentence.first, sentence.end);
    const spoken = own(input.speakers);
    const acts = own(input.acts);
    const datesWords = findDatedWords(document, sentence, acts, own(input.dates));
    const [spokenOn, dates] = divide(
      own(input.dates),
      (date) =>
        datesWords(date) ||
        isDateline(document, sentence, date) ||
        isSinceThen(document, date) ||
        isSpeechDate(document, sentence, date, input.speakers) ||
        isOfSpeaker(document, date, spoken, acts) ||
        isFormerDate(date, acts, input.former),
    );
    const told = toldAside(document, sentence, acts);
    const places = own(input.places).filter(
      (place) =>
        !place.aside && !told(place.first) && !isOfSpeakers(place, covering(spoken, place.first), acts),
    );
    const actors = own(input.actors);
    if (acts.length === 0) {
      const date = dates.find((one) => one.kind === 'date' && one.span);
      if (date?.span && !input.modal.has(sentence.index) && !isByline(document, sentence, date.span)) {
        const day = { ...date.span, from: date.from, mention: date };
        carried = { date: day, places, sentence: sentence.index };
        const last = scenes.at(-1);
        const head = last && last.sentence.role !== 'body' && sentence.index - last.sentence.index <= 2;
        if (head && last.ahead === null) {
          last.ahead = day;
          // "They came near …, 30 km from Ouahigouya": a head that names where it was is not placed anew.
          if (!last.places.some((place) => isScene(document, place)))
            last.places = [...last.places, ...places];
        }
      }
      continue;
    }
    const fresh = carried && sentence.index - carried.sentence <= 2 ? carried : null;
    const heading = input.lists.headings.get(sentence.index);
    const samePlaces = saysSamePlaces(document, sentence, fresh?.sentence ?? sentence.index);
    for (const part of splitTimes(document, sentence, acts, dates, places)) {
      const day = dayOfPart(document, part, spokenOn);
      const relative = day ? undefined : part.dates.find(isRelative);
      const date = day?.span
        ? { ...day.span, from: day.from, mention: day }
        : fresh?.date
          ? shift(fresh.date, relative)
          : dayBefore(relative, document.publishedOn);
      const apart = part.apart ?? null;
      const inside = <T extends { first: number }>(list: T[], from = part.first) =>
        within(list, from, part.end).filter(
          ({ first }) => !apart || first < apart.first || first >= apart.end,
        );
      const earlier = clauseAfter(document, part, day);
      const named = withoutFormer(
        inside(places).filter(({ first }) => !earlier || first < earlier.first || first >= earlier.end),
        part,
        input.former,
      );
      scenes.push({
        sentence,
        first: part.first,
        end: part.end,
        gapped: part.from !== undefined,
        apart,
        acts: part.acts,
        date,
        carried: !day && date !== null,
        duration:
          part.dates.find((one) => one.kind === 'duration' && isOfActs(document, part, one))?.days ?? null,
        relative: (fresh?.date ? undefined : relative) ?? null,
        places:
          named.length > 0
            ? named
            : !day && fresh
              ? [...fresh.places]
              : heading && !input.lists.placed.has(sentence.paragraph)
                ? [heading]
                : [],
        actors: inside(actors, part.from),
        another:
          // "The same day, four people died in an attack on Gossi."
          (relative?.kind === 'relative' && relative.days === 0) ||
          startsOf(document, [document.language.anotherWords], part.first, part.end).length > 0,
        samePlaces,
        item: input.lists.own.has(sentence.paragraph) ? sentence.paragraph : null,
        heading: heading ?? null,
        ahead: null,
      });
    }
    if (dates.some((date) => date.kind === 'date' && date.span)) carried = null;
  }
  return scenes;
}

/** "women abducted near Arbinda were freed in Tougouri": where they were taken counts if nothing else is named. */
function withoutFormer(places: ChosenPlace[], { first, acts }: Part, former: Set<number>): ChosenPlace[] {
  if (former.size === 0 || places.length < 2) return places;
  const later = places.filter((place) => {
    const act = acts[indexFrom(acts, place.first) - 1];
    for (let at = place.first - 1; at >= Math.max(first, act?.end ?? first); at--)
      if (former.has(at)) return false;
    return true;
  });
  return later.length > 0 ? later : places;
}

/** "residents of Gao said"; but "survivors of an attack on Mangaïzé said" tell where it was. */
function isOfSpeakers({ first, end }: ChosenPlace, speaker: Speaker | undefined, acts: Act[]): boolean {
  if (!speaker || end > speaker.end) return false;
  return within(acts, speaker.first, first).length === 0;
}

/** A settlement where it was, and neither the heading "Bankass :" nor where somebody comes from. */
function isScene({ tokens }: Document, { precision, forms, end }: ChosenPlace): boolean {
  return precision === 'place' && !forms.has('origin') && !forms.has('way') && tokens[end]?.fold !== ':';
}

/** "60 women abducted in May were freed on Monday": when they were taken is not when what is told happened. */
function isFormerDate({ first }: DateMention, acts: Act[], former: Set<number>): boolean {
  return [1, 2].some((back) => former.has(first - back)) && indexFrom(acts, first) < acts.length;
}

/** Those that pass, and those that do not. */
function divide<T>(list: T[], passes: (one: T) => boolean): [T[], T[]] {
  const { true: yes = [], false: no = [] } = Object.groupBy(list, (one) => (passes(one) ? 'true' : 'false'));
  return [yes, no];
}

/** "On 3 May he set out. A few hours later his car was burned": counted from the sentence before, which tells of no act. */
function shift(date: NonNullable<Scene['date']>, relative: DateMention | undefined): Scene['date'] {
  if (relative?.kind !== 'relative') return date;
  return { ...date, start: addDays(date.start, relative.days), end: addDays(date.end, relative.days) };
}

/** "Three days earlier", where nothing dated was told: before publication. */
function dayBefore(relative: DateMention | undefined, publishedOn: string | null): Scene['date'] {
  if (relative?.kind !== 'relative' || relative.days >= 0 || !publishedOn) return null;
  const day = addDays(publishedOn, relative.days);
  return { start: day, end: day, precision: 'day', from: 'implied', mention: relative };
}

function isRelative({ kind }: DateMention): boolean {
  return kind === 'relative' || kind === 'following';
}

/** "three days of fighting"; but in "a group that had been watched for three days" nothing happened for so long. */
function isOfActs(document: Document, { acts }: Part, { first }: DateMention): boolean {
  const sentence = document.sentences[document.sentenceOf[first]!]!;
  const clause = covering(findClauses(document, sentence), first);
  return clause === undefined || within(acts, clause.first, clause.end).length > 0;
}

/**
 * "The young man, who reached the town": places of a clause about somebody, without an act of its own; but "women who
 * were collecting wood at Sorboulgou" were there when it happened.
 */
function toldAside(document: Document, sentence: Sentence, acts: Act[]): (token: number) => boolean {
  const clauses = findClauses(document, sentence).filter(
    ({ first, end }) =>
      document.language.relativeWords.includes(document.tokens[first]!.fold) &&
      within(acts, first, end).length === 0 &&
      !document.language.meanwhile.test(
        document.tokens
          .slice(first, end)
          .map(({ fold }) => fold)
          .join(' '),
      ),
  );
  return (token) => covering(clauses, token) !== undefined;
}

function saysSamePlaces(document: Document, sentence: Sentence, from: number): boolean {
  const first = document.sentences[Math.min(from, sentence.index)]!.first;
  const { words } = document.language.settlements;
  const { same } = document.language;
  return startsOf(document, [same], first, sentence.end - 1).some((at) =>
    words.includes(document.tokens[at + 1]!.fold),
  );
}

/** The span that a scene's own words give when read after the date of the scene before it. */
export function dateAfter(scene: Scene, before: DateSpan | null): DateSpan | null {
  if (!scene.relative || !before) return scene.date;
  if (scene.relative.kind === 'following')
    return { start: addDays(before.end, 1), end: addDays(before.end, 7), precision: 'week' };
  const day = addDays(before.end, scene.relative.days);
  return { start: day, end: day, precision: 'day' };
}
