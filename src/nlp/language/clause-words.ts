/** The small words and endings by which clauses and what stands in them are told apart. */

export type ClauseWords = {
  /** "that", "que": opens what is said, or a clause about what stands before. */
  complementizer: string;
  /** "the", "cette": before the noun of an act, one that is known already. */
  definite: string[];
  /** "who", "that", "qui": a clause about what stands before. */
  relativeWords: string[];
  /** "who", "qui": those among them that are the subject of their clause. */
  relativeSubjects: string[];
  /** "when", "où": a clause about a time or place before. */
  whenWords: string[];
  /** Words that open a clause of their own: "who", "while", "alors que". */
  clauseWords: string[];
  /** How participles end, accents and all. */
  participle: RegExp;
  /** Words that end like participles and are none: "côté", "aîné". */
  likeParticiples: string[];
  /** What people were about when something happened: "were collecting wood", "cherchaient du bois". */
  meanwhile: RegExp;
  /** How a participle ends where its noun or present tense is spelled alike but for the accent; null for none. */
  participleEnding: RegExp | null;
  /** What a participle without an auxiliary is: "six soldats tués" suffered, "gunmen killed six" did it. */
  bareParticiple: 'passive' | 'by-object';
  /** Auxiliaries of what came before: "after the army had pulled out". */
  pluperfect: string[];
  /** "since", "depuis": a clause about what was before. */
  sinceWords: string[];
  /** Words that stand for who was named before: "they", "the attackers". */
  pronouns: string[];
  /** "and", "or": between the names of a list. */
  alternatives: string[];
  /** "suspected of taking part in an attack", "in connection with": what somebody is arrested for. */
  chargeWords: string[];
  /** "another", "également": words by which a text goes on to one event more. */
  anotherWords: string[];
  /** "the latter", "ces derniers": who was named last. */
  latter: string[];
  /** "s'élève": words before a verb that is spelled like a noun. */
  reflexives: string[];
};
