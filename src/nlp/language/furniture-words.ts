/** The words of a language that surround a report on a page or a wire. */

/**
 * What surrounds a report on a page or a wire and is no part of it. Parts of expressions without flags, folded; which
 * language a text is in is not known yet, so that those of all languages are asked. Nothing in them repeats without end.
 */
export type FurnitureWords = {
  /** What opens a line that leads elsewhere, alone or before a name: "read more", "lire aussi". */
  pointers: string[];
  /** What does so only before a colon: "watch:", "à voir :". */
  labelledPointers: string;
  /** Before a colon and whom a thing is from: "source:", "crédit photo :". */
  labels: string;
  /** Before a colon and a list: "tags:", "mots-clés :". */
  topics: string;
  /** What opens a line that asks the reader to do something: "follow us", "abonnez-vous". */
  calls: string[];
  /** What opens a line on who made the text: "editing by". */
  credits: string[];
  /** Whole lines. */
  lines: string[];
  /** Whole lines with a number: "12 comments", "temps de lecture : 2 min". */
  counts: string;
  /** "by", "par" before the names of those who wrote. */
  by: string;
  /** Small words and callings between and instead of those names. */
  bylineWords: string;
  /** "published", "mis à jour" before a date, with what links them: "on", "le". */
  stamps: string;
  stampLinks: string;
  /** What opens a caption. */
  captions: string;
  /** What stands in the brackets that end one: "(archive photo)". */
  creditWords: string;
  /** What opens the line that tells the day of publication: "date", "publié le". */
  headers: string;
};
