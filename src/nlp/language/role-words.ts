/** The words of a language that say who did it and to whom it was done. */

export type RoleWords = {
  /** "by", "par": who did it follows. */
  by: string[];
  /** "against", "contre", "on": what it was done to follows. */
  against: string[];
  between: string[];
  and: string[];
  /** Auxiliaries that make a participle passive: "were", "ont été". */
  passive: string[];
  /** Auxiliaries that make a participle active: "have killed", "ont tué". */
  active: string[];
  /** Words that put the next actor on the side of the one before: "backed by", "aux côtés de". */
  together: string[];
  /** "it", "its", "avoir": after the verb of speaking, the speaker is who acted. */
  itself: string[];
  /** "of", "de": after the noun of an act, who did it. */
  genitive: string[];
  /** Phrases with `<actor>`: "claimed by <actor>". */
  claimed: string[];
  alleged: string[];
  /** Likewise, but by words that beside no deed tell of none: "with the help of <actor>". */
  supposed: string[];
  /** Phrases with `<actor>` by which it is only thought to be who it is: "suspected <actor>". */
  suspects: string[];
  denied: string[];
  /** Phrases with `<actor>` for who came, beside a deed that nobody else is told of: "the passage of <actor>". */
  visits: string[];
  /** Phrases with `<actor>` for whom it was done to: "victory over <actor>". */
  victims: string[];
  /** Phrases with `<actor>` for whose weapons strike: "drones of <actor>". */
  arms: string[];
  /** "for several hours", "avant de se retirer": what was taken was not held. */
  brief: string[];
  /** Phrases with `<actor>` for who held a place that others take: "held by <actor>". */
  holders: string[];
  /** "linked" in "al-Qaeda-linked militants": the name before it tells an allegiance, not who acted. */
  allegianceAfter: string[];
  /** "liés à", "affiliated with": likewise for the name after it. */
  allegianceBefore: string[];
  /** "belonging", "appartenant": whose somebody is follows. */
  belonging: string[];
  /** "members", "unit", "branche": nouns for what belongs to a group. */
  partOf: string[];
  /** "suspected", "présumés": words by which somebody is only taken to belong to a group. */
  suspected: string[];
  /** "supplying", "complicité": words by which others are said to help the group named behind them. */
  aiding: string[];
  /** "of", "from": between those who fight for a group and its name: "fighters of the FLA". */
  origin: string[];
  /** Small words before a group's name. */
  links: string[];
};
