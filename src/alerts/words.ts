/** What a language brings to cards and answers: labels and phrases, one file each in `languages/`. */
import type {
  Credibility,
  EventType,
  Incident,
  Measure,
  Place,
  Severity,
  SpeakerKind,
  SubEventType,
  Subscription,
} from '../model.ts';
import type { Reason } from './reason.ts';

/** "vehicle", "vehicles". */
type Counted = [one: string, many: string];

export type Words = {
  language: Subscription['language'];
  /** BCP 47 tag for days, numbers and names of countries. */
  locale: string;
  eventTypes: Record<EventType, string>;
  subEventTypes: Record<SubEventType, string>;
  severities: Record<Severity, string>;
  measures: Record<Measure, string>;
  speakerKinds: Record<SpeakerKind, string>;
  attributions: { claimed: string; alleged: string; denied: string };
  reasons: Record<Reason, string>;
  /** A place by its precision: "Tessit", "near Tessit", "somewhere in Gao region". */
  place: Record<Place['precision'], (name: string) => string>;
  /** A span that is known to the week or to the month only, or not at all. */
  week: (days: string) => string;
  month: (days: string) => string;
  dayUnknown: string;
  /** Mends what `Intl` makes of days ("1 mars" is written "1er mars"). */
  days: (text: string) => string;
  figure: {
    orMore: (min: string) => string;
    upTo: (max: string) => string;
    between: (min: string, max: string) => string;
    about: (figure: string) => string;
    /** Losses without any number. */
    some: string;
    several: string;
    part: string;
    joint: string;
  };
  /** What is counted beside persons, by the claim's `unit`; one that is not here is shown as it is. */
  units: Record<string, Counted>;
  people: Counted;
  /** Whether a count takes the word for one. */
  isOne: (count: number) => boolean;
  labels: {
    sideA: string;
    sideB: string;
    killed: string;
    claims: (measure: string) => string;
    sources: string;
    disputed: string;
    alsoAt: string;
    severity: string;
    nobodyNamed: string;
    noSpeaker: string;
    unnamed: string;
    exercise: string;
    /** Why a card that stands says that there is no such incident. */
    retracted: Record<NonNullable<Incident['retracted']>, string>;
  };
  quote: (text: string) => string;
  toll: (low: string, best: string, high: string) => string;
  /** "2 origins", "5 outlets, 2 origins". */
  origins: (outlets: number, origins: number) => string;
  /** One of them, counted from 1. */
  origin: (number: number) => string;
  credibilities: Record<Credibility, string>;
  revision: (number: number) => string;
  confidence: (percent: number) => string;
  more: (count: number) => string;
};

/** How names of places and actors read in a language ("Tombouctou" is "Timbuktu" on an English card). */
export type Naming = {
  place: (name: string) => string;
  actor: (id: string, name: string) => string;
  /** A speaker without a name in the words of the language ("le maire"); null where the article's own stay. */
  speaker: (by: string) => string | null;
  /** The actor that a speaker's name is, by country and day of what they speak of. */
  voice: (by: string, country: string | null, day: string | null) => string | null;
};
/** Names as the record has them. */
export const asRecorded: Naming = {
  place: (name) => name,
  actor: (_id, name) => name,
  speaker: () => null,
  voice: () => null,
};
