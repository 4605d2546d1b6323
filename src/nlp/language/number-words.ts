/** The words of a language for numbers, and for how sure and how exact they are. */

export type NumberWords = {
  values: Record<string, number>;
  scales: Record<string, number>;
  /** "and" in "two hundred and five". */
  link: string;
  /** Counts that are vague by themselves: "dozens" is [12, null], "une quarantaine" is [40, 40]. */
  vague: Record<string, [min: number, max: number | null]>;
  /** Phrases around `<n>`; `open`: at least; `about`: vague; `upto`: from 1; `range`: two numbers; `change`: the second one holds now. */
  bounds: [pattern: string, bound: NumberBound][];
  /** "a", "une": one, where a person's word follows. */
  indefinite: string[];
  /** Behind an indefinite article they make it a number: « l'un d'eux ». */
  ofThem: string[];
  /** "no one", "pas un": words before a number that leave nobody to count. */
  none: string[];
  /** "aged about forty", "under fifteen": words before a number of years. */
  ages: string[];
  /** Words after a number that make it something else than a count: years of age, distances, money, times. */
  notCounts: string[];
};

/** `open-behind`: said behind the noun, "nine soldiers at least". */
export type NumberBound = 'open' | 'open-behind' | 'about' | 'upto' | 'range' | 'change';
