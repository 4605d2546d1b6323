/** The words of a language for fighters and groups, and those around their names. */

export type ActorWords = {
  /** Fighters of a cause: jihadists where the text speaks of jihad. */
  militants: string[];
  /** "militia", "miliciens": where a text names one militia, that one. */
  militias: string[];
  /** "men", "hommes": who attacks and is called so bears arms. */
  men: string[];
  /** "État": words that name an actor where they are written with a capital. */
  properWords: string[];
  /** "armée": words that name an actor, and behind a noun only say of what kind it is. */
  adjectives: string[];
  /** Words that may stand right before those where they are nouns: "l'armée", "entre armée et rebelles". */
  nounOpeners: string[];
  /** Prefixes that make of an actor's name an attitude to it: "pro", "anti". */
  stances: string[];
  /** Behind them "by" names who has a place and no doer: "positions held by", "tenu par". */
  holdWords: string[];
  /** "the front", "le mouvement": the armed group named last, where it speaks. */
  groupWords: string[];
};
