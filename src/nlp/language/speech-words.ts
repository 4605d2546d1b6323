/** The words of a language by which somebody is said to say something. */
import type { SpeakerKind } from '../../model.ts';

export type SpeechWords = {
  /** "said", "fait état": the speaker stands before or after. */
  verbs: string[];
  /** "according to", "selon": the speaker follows. */
  sources: string[];
  /** "put the", "fait état": those verbs that no speaker follows. */
  unturned: string[];
  /** "told": verbs whose object listens. */
  telling: string[];
  /** "AFP reported, citing": who follows is the one that says so. */
  relayed: string[];
  /** "a resident quoted by": who follows only passes it on. */
  relays: string[];
  /** "told AFP": the words after the verb that name the listener, not the speaker. */
  listeners: string[];
  /** What may stand between verb and speaker: "a déclaré à l'AFP le maire". */
  listeningPhrases: string[];
  /** "have", "avoir": a verb of speaking behind it has the subject of the one before ("dit avoir compté 58 corps"). */
  infinitives: string[];
  /** "a", "ont": between speaker and verb. */
  auxiliaries: string[];
  adverbs: string[];
  /** "for his part", « quant à lui »: phrases beside the verb that are no part of the name. */
  asides: string[];
  /** "soir", "morning": parts of a day that may stand between a verb of speaking and the speaker. */
  moments: string[];
  /** "to", "à": before the name of an outlet that was told. */
  toldTo: string[];
  /** "on condition of anonymity", "sous couvert de l'anonymat": phrases that end a speaker's name. */
  nameEnds: string[];
  /** "we", "nous": who speaks in the first person is named elsewhere. */
  persons: string[];
  /** Nouns for what somebody says: "the army's account", "la version de l'armée". */
  accounts: string[];
  /** "a toll from", "un bilan de": between an account and whose it is. */
  accountOf: string[];
  /** Words after "reported" by which it tells of people and names no speaker. */
  passiveAfter: string[];
  /** "claimed": behind them "by" names whose deed it is. */
  owned: string[];
  /** "denied", "condamné": verbs of answering, whose day is not that of what happened. */
  answers: string[];
  /** "accused JNIM of having killed": verbs after which another is told to have acted. */
  accuses: string[];
  /** "accused of": the subject is spoken of. */
  accused: string[];
  /** Words for people who tell, in the plural: what a number before them counts is a speaker. */
  tellers: string[];
  /** Words before a speaker that are no part of the name: "but", "meanwhile", "and". */
  openers: string[];
  /** "he", "it", "the statement", "ce dernier": the speaker of before. */
  same: string[];
  /** Words for what happened, which tells nothing: "the attack put the toll at 13". */
  mute: string[];
  /** One of those who spoke before: "one of them". */
  oneOfSame: string[];
  /** Words beside a force's or group's name by which it is the force itself that speaks: "a statement of the army". */
  voices: string[];
  /** "its spokesman": of the force that was named last. */
  ownVoices: string[];
  kinds: [pattern: string, kind: SpeakerKind][];
};
