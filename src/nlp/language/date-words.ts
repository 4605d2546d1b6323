/** The words of a language for days, and those that say what a day is the day of. */

/** How a date phrase is read; `dates.ts` holds the arithmetic. Numbers are offsets in the rule's unit. */
export type DateRule =
  | { rule: 'weekday' }
  | { rule: 'weekdays' }
  | { rule: 'night-before-weekday' }
  | { rule: 'day'; offset: number }
  /** `manner`: an "overnight raid" may have been in any night of late. */
  | { rule: 'night'; offset: number; manner?: true }
  | { rule: 'days-ago' }
  | { rule: 'day-month' }
  | { rule: 'night-of-day' }
  | { rule: 'days-month' }
  | { rule: 'day-month-day-month' }
  | { rule: 'iso' }
  | { rule: 'numeric' }
  /** "on Wednesday last week" */
  | { rule: 'weekday-last-week' }
  /** "11/04:" */
  | { rule: 'day/month' }
  | { rule: 'weekend' }
  | { rule: 'recent-week' }
  | { rule: 'past-week' }
  | { rule: 'part-of-month'; part: 'early' | 'mid' | 'late' }
  | { rule: 'month' }
  | { rule: 'past-month' }
  /** "at the end of last year": its last month. */
  | { rule: 'past-year-end' }
  | { rule: 'this-month' }
  | { rule: 'next-day'; offset: number }
  | { rule: 'following-days' }
  /** So many days before what was told: "three days earlier". */
  | { rule: 'preceding-days' }
  /** "two days after the raid": so many days before lies what follows. */
  | { rule: 'days-after'; days?: number }
  | { rule: 'duration' }
  /** A time too wide or too vague for an event of its own: "since 2012", "in recent years". */
  | { rule: 'background' }
  /** What lies ahead dates nothing: "next Friday's market". */
  | { rule: 'future' }
  /** A stretch that a survey covers: "between January and June", "the first half of 2024". */
  | { rule: 'period' };

export type DateWords = {
  months: Record<string, number>;
  /** 0 is Sunday. */
  weekdays: Record<string, number>;
  dates: [pattern: string, rule: DateRule][];
  /** Deeds that are counted: of "two attacks on Monday and Tuesday" each was on one day. */
  deeds: string[];
  /** "until", "jusqu'à": the day behind them is the last. */
  untilWords: string[];
  /** "ended", "fin": the day on which something was over. */
  endWords: string[];
  /** "buried", "obsèques": their day is not that of the deaths. */
  burialWords: string[];
  /** Nouns that a date beside them dates as words, not as deeds: "in a statement Friday". */
  statements: string[];
  /** "held for two years": the time that follows is that of a captivity. */
  heldWords: string[];
  /** "took place", "eu lieu": their day is that of the event, whoever tells of it. */
  happens: string[];
};
