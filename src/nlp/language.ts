/**
 * What the reader has to be told about a language. One folder under `languages/` holds one; nothing else in the
 * reader knows a word of English or French. Phrases are written as in `text/patterns.ts`, folded (no accents); the files
 * under `language/` say what each part is, with examples.
 */
import type { ActorWords } from './language/actor-words.ts';
import type { ClauseWords } from './language/clause-words.ts';
import type { CueWords } from './language/cue-words.ts';
import type { DateWords } from './language/date-words.ts';
import type { FigureWords } from './language/figure-words.ts';
import type { FurnitureWords } from './language/furniture-words.ts';
import type { PlaceWords } from './language/place-words.ts';
import type { RoleWords } from './language/role-words.ts';
import type { SideWords } from './language/side-words.ts';
import type { SpeechWords } from './language/speech-words.ts';
import type { SummaryWords } from './language/summary-words.ts';
import type { TriggerWords } from './language/trigger-words.ts';

/** Demonyms and other words that name a country's army or people are the packs' affair. */
export type Language = ClauseWords &
  DateWords &
  TriggerWords &
  CueWords &
  ActorWords &
  PlaceWords &
  FigureWords &
  SideWords & {
    code: string;
    /** Frequent small words that tell the language from others. */
    stopWords: string[];
    abbreviations: Set<string>;
    speech: SpeechWords;
    roles: RoleWords;
    furniture: FurnitureWords;
    summary: SummaryWords;
  };
