/**
 * What the reader has to be told about a language. One folder under `languages/` holds one; nothing else in the
 * reader knows a word of English or French. Phrases are written as in `patterns.ts`, folded (no accents).
 */
import type { PlaceKind } from './places/gazetteer.ts';
import type { Summarised } from './report/summarize.ts';
import type { Measure, SpeakerKind } from '../model.ts';
import type { SpeakerWords } from './speech/speaker-roles.ts';

/** What a word or phrase says happened. `events.ts` turns senses and sides into ACLED's types. */
export type Sense =
  /** Somebody is dead, of whatever: an accident as well as an attack. */
  | 'kill'
  /** Killed by somebody's hand: executed, shot dead, "égorgé". */
  | 'murder'
  | 'attack'
  | 'ambush'
  | 'clash'
  | 'strike'
  | 'shelling'
  | 'explosive'
  | 'suicide'
  | 'grenade'
  | 'chemical'
  | 'abduct'
  | 'rape'
  | 'beat'
  | 'protest'
  | 'disperse'
  | 'riot'
  | 'lynch'
  | 'loot'
  | 'arrest'
  | 'disarm'
  | 'deal'
  | 'change'
  | 'base'
  | 'leave'
  | 'overtake'
  /** Taken by force: "overran the base", "pris d'assaut". */
  | 'storm'
  | 'regain'
  /** A hostage is let go. */
  | 'free'
  /** Soldiers against their own command. */
  | 'mutiny'
  /** "ordered residents to leave": an ultimatum. */
  | 'threat'
  /** A mass grave: the find is the event, not the deaths. */
  | 'remains'
  | 'other';

/**
 * `verb`: its subject acts; `noun`: "attack by X on Y"; `participle`: "killed", active or passive by its neighbours;
 * `suffered`: "fell into an ambush", it happens to its subject.
 */
export type Trigger = { sense: Sense; part: 'verb' | 'noun' | 'participle' | 'suffered' };

/** What takes the force of fact from a sentence, or places it outside the present. */
export type Cue =
  | 'negated'
  | 'possible'
  | 'planned'
  /** "demanded the release of", "a march is planned": takes the force from the words it holds, and from no more. */
  | 'wanted'
  | 'history'
  /** "the deadliest attack in years": what came before is only compared with. */
  | 'compared'
  | 'legal'
  /** Void where no armed group is named beside it: gunmen do attack a match. */
  | 'sport'
  | 'drill'
  | 'figurative'
  /** Words of sport, trade and the arts that are used of other things too: two of them speak so. */
  | 'jargon'
  | 'continuing'
  | 'accident'
  /** "It is not true", "Il n'en est rien": takes back what stands beside and right before it. */
  | 'false'
  /** An anniversary, a monument: in headline or lead the whole text looks back. */
  | 'memorial'
  | 'tally';

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
  | { rule: 'duration' }
  /** A time too wide or too vague for an event of its own: "since 2012", "in recent years". */
  | { rule: 'background' }
  /** What lies ahead dates nothing: "next Friday's market". */
  | { rule: 'future' }
  /** A stretch that a survey covers: "between January and June", "the first half of 2024". */
  | { rule: 'period' };

/** What stands around a place name. */
export type PlaceForm =
  | 'settlement'
  | 'admin1'
  | 'admin2'
  | 'commune'
  | 'near'
  | 'inside'
  /** An end of a road: what happens there happens near it, and it is no place struck beside another. */
  | 'between'
  /** Where a journey begins or ends: it was near there if the text says no more. */
  | 'way'
  /** Where those it happened to come from, or a hospital stands: it was there if the text says no more. */
  | 'origin'
  /** Where somebody comes from, sits or speaks: places nothing. */
  | 'aside'
  /** No place at all: "Niger State", "fleuve Niger". */
  | 'not';

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
  /** "no one", "pas un": words before a number that leave nobody to count. */
  none: string[];
  /** "aged about forty", "under fifteen": words before a number of years. */
  ages: string[];
  /** Words after a number that make it something else than a count: years of age, distances, money, times. */
  notCounts: string[];
};

/** `open-behind`: said behind the noun, "nine soldiers at least". */
export type NumberBound = 'open' | 'open-behind' | 'about' | 'upto' | 'range' | 'change';

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
  /** Words beside a force's or group's name by which it is the force itself that speaks: "a statement of the army". */
  voices: string[];
  /** "its spokesman": of the force that was named last. */
  ownVoices: string[];
  kinds: [pattern: string, kind: SpeakerKind][];
};

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

export type Language = {
  code: string;
  /** Frequent small words that tell the language from others. */
  stopWords: string[];
  abbreviations: Set<string>;
  numbers: NumberWords;
  months: Record<string, number>;
  /** 0 is Sunday. */
  weekdays: Record<string, number>;
  dates: [pattern: string, rule: DateRule][];
  triggers: [pattern: string, trigger: Trigger][];
  /** Phrases that look like triggers and are none: "heart attack", "coup de feu" where it is a start signal. */
  notTriggers: string[];
  cues: [pattern: string, cue: Cue][];
  /** "until", "jusqu'à": the day behind them is the last. */
  untilWords: string[];
  /** "the same", "ces": with a word for settlements, the places named before. */
  same: string[];
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
  /** What people were about when something happened: "were collecting wood", "cherchaient du bois". */
  meanwhile: RegExp;
  /** How a participle ends where its noun or present tense is spelled alike but for the accent; null for none. */
  participleEnding: RegExp | null;
  /** What a participle without an auxiliary is: "six soldats tués" suffered, "gunmen killed six" did it. */
  bareParticiple: 'passive' | 'by-object';
  /** "two weeks after", "the deadliest since": what follows is an event before the one told of. */
  earlier: string[];
  /** "ended", "fin": the day on which something was over. */
  endWords: string[];
  /** "drugs", "faussaires": what the law pursues everywhere and no conflict is about. */
  offences: string[];
  /** Words that open what stands behind an event: "after", "amid", "à la suite de". */
  backdropWords: string[];
  /** How an analysis or a column is headed: "why", "analysis :", "tribune". */
  analyses: string[];
  /** "buried", "obsèques": their day is not that of the deaths. */
  burialWords: string[];
  /** "born of a coup", "arrivée au pouvoir par un putsch": words by which what follows is where somebody comes from. */
  originWords: string[];
  /** Auxiliaries of what came before: "after the army had pulled out". */
  pluperfect: string[];
  /** Words that stand for who was named before: "they", "the attackers". */
  pronouns: string[];
  /** Fighters of a cause: jihadists where the text speaks of jihad. */
  militants: string[];
  /** "and", "or": between the names of a list. */
  alternatives: string[];
  /** "militia", "miliciens": where a text names one militia, that one. */
  militias: string[];
  /** "men", "hommes": who attacks and is called so bears arms. */
  men: string[];
  /** "another", "également": words by which a text goes on to one event more. */
  anotherWords: string[];
  /** "the latter", "ces derniers": who was named last. */
  latter: string[];
  /** "of ours", "des nôtres": people of the speaker's. */
  ours: string[];
  /** "our men", "nos hommes": said of the speaker's own force. */
  our: string[];
  /** "forces", "unités": behind "our", those of who speaks. */
  forceWords: string[];
  /** "enemy", "ennemi": whom the group that speaks fights. */
  enemyWords: string[];
  /** "patrol", "détachement": in a force's own communiqué its own. */
  ownUnits: string[];
  /** "côté ami", "friendly side": losses of the issuer's own. */
  ownSide: string[];
  /** "côté ennemi", "enemy side": losses of those whom the issuer fights. */
  enemySide: string[];
  /** "side", "côté": with an actor beside it, losses of the actor's. */
  sideWords: string[];
  /** "losses", "bilan": likewise, where one of `lossOpeners` and the figure follow. */
  ofLosses: string[];
  lossOpeners: string[];
  /** "on the", "du": small words at the head of such a label. */
  sideOpeners: string[];
  /** "their", "ses": with words for persons, those of the speaker. */
  possessives: string[];
  /** Nouns that a date beside them dates as words, not as deeds: "in a statement Friday". */
  statements: string[];
  measures: [pattern: string, measure: Measure][];
  /** Phrases in which a word of harm says what a thing is: "a camp for displaced people". */
  notMeasures: string[];
  /** Words that count the dead only where persons are named with them: "lost two fighters". */
  bareMeasures: string[];
  /** Words for persons that name no side: "people", "bodies", "hommes". */
  persons: string[];
  /** Words among them that behind "the" mean what happened and no person: "la mort", "the body". */
  fates: string[];
  /** "too", "aussi": behind people to whom the same happened as to those before. */
  alsoWords: string[];
  /** "of them", "d'entre eux": after a figure that is part of the one before. */
  partsAfter: string[];
  /** "among the dead", "parmi les victimes": patterns before or behind a figure that is part of a toll told elsewhere. */
  partsOfToll: string[];
  /** "of the", "des": between a figure and the total that it is taken from. */
  ofTotal: string[];
  /** "déplore", "suffered": what follows are losses of its subject's own. */
  lossVerbs: string[];
  /** "left", "abandonné": with bodies, their own. */
  leaveVerbs: string[];
  /** "toll", "bilan" */
  tollWords: string[];
  /** "bodies", "corps" */
  remains: string[];
  /** "losses", "pertes": after "its", the speaker's own. */
  lossWords: string[];
  /** Words for the dead that only their own side uses. */
  martyrs: string[];
  /** "ranks", "side": after a figure, whose losses they are follows. */
  ranks: string[];
  /** "on both sides", "de part et d'autre": losses of no one side. */
  bothSides: string[];
  /** Small words that may stand between a word of killing and its number: "killed at least the 12". */
  figureLinks: string[];
  /** "and", "as well as": words that go on with a list of figures. */
  joins: string[];
  /** "others", "autres": persons of the side named before. */
  others: string[];
  /** Words that join a figure to a larger one before it: "including", "dont". */
  parts: string[];
  /** Things that are counted as destroyed, captured or displaced: unit to its words. */
  units: Record<string, string>;
  places: [pattern: string, form: PlaceForm][];
  /** "s'élève": words before a verb that is spelled like a noun. */
  reflexives: string[];
  /** "État": words that name an actor where they are written with a capital. */
  properWords: string[];
  /** Place names that are words of the language or points of the compass: they need a phrase that supports them. */
  weakNames: string[];
  /** "Inspector", "colonel": a name behind them is a person's. */
  titles: string[];
  /** Words right before a place where something happened: "in", "à". */
  locators: string[];
  /** Those before a name that make it a place wherever they stand, accents and all: "in", "à". */
  settlers: string[];
  /** "market", "mosquée": where unarmed people are hit. */
  unarmedSites: string[];
  /** "near": what stands behind it was not hit itself. */
  besideWords: string[];
  /** Words for settlements that announce a name the gazetteer may not know: "village of", "localité de". */
  settlements: { words: string[]; of: string[]; listing: string[] };
  /** First words of names that are no places: "Operation", "Radio", "Lake". */
  nonPlaces: string[];
  /** What may stand between a place and the larger one that holds it: "Kobadji, dans la commune de Torodi". */
  within: string[];
  speech: SpeechWords;
  roles: RoleWords;
  /** People whose arrest is of weight for a conflict: officers, leaders, suspects of terror. */
  notables: string[];
  /** "truce", "paix": what makes a deal one of the conflict's. */
  truceWords: string[];
  /** Plunder and sabotage, which are nobody's accident. */
  plunderWords: string[];
  /** Words that say of a group, a base or a stop on the road that it is one of arms. */
  armedWords: string[];
  /** Words by which who is let go was held by force: "hostage", "kidnapped". */
  captiveWords: string[];
  /** "held for two years": the time that follows is that of a captivity. */
  heldWords: string[];
  /** "took place", "eu lieu": their day is that of the event, whoever tells of it. */
  happens: string[];
  /** "lost two sons": those of one family among the dead. */
  kin: string[];
  /** Prefixes that make of an actor's name an attitude to it: "pro", "anti". */
  stances: string[];
  /** Behind them "by" names who has a place and no doer: "positions held by", "tenu par". */
  holdWords: string[];
  /** Words of aircraft and bombs: without one a "strike" is none of theirs. */
  airWords: string[];
  /** "the front", "le mouvement": the armed group named last, where it speaks. */
  groupWords: string[];
  /** Headings that tell whose communiqué or note a text is, and words by which an army speaks of its own. */
  issuers: {
    headings: [pattern: string, kind: SpeakerKind][];
    own: string[];
    /** "informs public opinion": who issues the text stands before it. */
    informs: string[];
    /** "In the name of God": opens what a jihadist group issues. */
    devout: string[];
    /** Words of headings that name nobody: "flash note no". */
    generic: string[];
  };
  /** Losses told without a number: "heavy losses". */
  vagueTolls: [pattern: string, measure: Measure][];
  furniture: FurnitureWords;
  /** Kinds of places as look-ups show them. */
  placeKinds: Record<PlaceKind, string>;
  /** Demonyms and other words that name a country's army or people are the packs' affair. */
  summary: SummaryWords;
};
