/** What a summary is made of, and the words of a language that it is made with. */
import type { Measure, Report } from '../../model.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** What of a report or an incident a summary tells. */
export type Summarised = Pick<
  Report,
  | 'place'
  | 'otherPlaces'
  | 'start'
  | 'end'
  | 'datePrecision'
  | 'eventType'
  | 'subEventType'
  | 'actors'
  | 'killed'
> & { claims: Omit<Report['claims'][number], 'span'>[] };

/** What a summary is made of; `name` gives an actor's name in the language on the event's day. */
export type SummaryFacts = Summarised & {
  /** `region`: the first level, or what stands for it. */
  where: { name: string; region: string };
  /** Who acted and who was acted upon, by the names that held on the day. */
  named: { A: string[]; B: string[] };
  /** Persons counted besides the dead; `open`: at least so many. */
  figures: { measure: Measure; low: number; best: number; high: number; open: boolean }[];
};

/** One to three neutral sentences from the record, never a sentence of the source. */
export type SummaryWords = {
  /** Words at the head of a speaker ("The army") that are written small within a sentence. */
  articles: string[];
  speakers: SpeakerWords;
  render(facts: SummaryFacts): string;
};
